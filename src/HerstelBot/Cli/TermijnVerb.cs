using System.CommandLine;
using System.Globalization;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Cli;

/// <summary><c>termijn</c>: when a term of law begins and ends, and why.</summary>
internal sealed class TermijnVerb : Command
{
    private const string Map = "HerstelBot__Dialogs__Map";
    private const string Vorm = """{"id":"1","soort":"bezwaar","datum":"2026-11-13"}""";

    public TermijnVerb(CliStreams streams)
        : base("termijn", "Rekent uit wanneer een wettelijke termijn begint en eindigt, en zegt waarom.")
    {
        var soort = new Argument<string?>("soort") { Description = "De soort termijn, zoals bezwaar. --lijst toont ze allemaal.", Arity = ArgumentArity.ZeroOrOne };
        var datum = new Argument<string?>("datum") { Description = "De dag waarvan u rekent (jaar-maand-dag), zoals 2026-11-13.", Arity = ArgumentArity.ZeroOrOne };
        var lijst = new Option<bool>("--lijst") { Description = "Toont elke soort met de grondslag, een JSON-object per regel." };
        var jsonl = new Option<bool>("--jsonl") { Description = $"Leest van de standaardinvoer, een JSON-object per regel: {Vorm}." };
        Add(soort);
        Add(datum);
        Add(lijst);
        Add(jsonl);
        SetAction(async (parsed, _) =>
        {
            var item = parsed.GetValue(soort) is { } gegeven && parsed.GetValue(datum) is { } dag ? new Item(gegeven, dag) : null;
            var (toonLijst, perRegel) = (parsed.GetValue(lijst), parsed.GetValue(jsonl));
            if (new[] { item is not null, toonLijst, perRegel }.Count(gekozen => gekozen) != 1 || (item is null && parsed.GetValue(soort) is not null))
            {
                await streams.Error.WriteLineAsync("Geef een soort en een datum, of --lijst, of --jsonl met regels op de standaardinvoer. Kijk met 'herstelbot termijn --help' wat er kan.");
                return Verbs.WrongUse;
            }

            if (toonLijst)
            {
                foreach (var bekend in Termijnsoorten.Alle) { await Jsonl.WriteAsync(streams, (Answer<Soortregel>)Regel(bekend)); }
                return Verbs.Done;
            }

            Termijnrekenaar rekenaar;
            try
            {
                rekenaar = new(GelijkstellingLezer.LeesGoed(DialogsMap.Vind(Environment.GetEnvironmentVariable(Map))));
            }
            catch (Exception fout) when (fout is InvalidDataException or DirectoryNotFoundException)
            {
                await streams.Error.WriteLineAsync(fout.Message);
                return Verbs.AtFault;
            }

            return item is not null
                ? await Jsonl.WriteAsync(streams, Reken(rekenaar, item))
                : await Jsonl.RunAsync<Item, Antwoord>(streams, Vorm, regel => Reken(rekenaar, regel));
        });
    }

    private static Answer<Antwoord> Reken(Termijnrekenaar rekenaar, Item item)
    {
        if (Termijnsoorten.Zoek(item.Soort.Trim().ToLowerInvariant()) is not { } soort)
        {
            return Answer<Antwoord>.Refused($"'{item.Soort}' is geen soort termijn. Kies uit: {string.Join(", ", Termijnsoorten.Alle.Select(bekend => bekend.Id))}.");
        }

        if (!DateOnly.TryParseExact(item.Datum.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
        {
            return Answer<Antwoord>.Refused($"'{item.Datum}' is geen dag. Schrijf jaar-maand-dag, zoals 2026-11-13.");
        }

        if (!Termijnrekenaar.IsBinnenBereik(datum))
        {
            return Answer<Antwoord>.Refused($"{item.Datum} ligt te ver weg. Kies een dag van {Termijnrekenaar.Vroegst:yyyy-MM-dd} tot en met {Termijnrekenaar.Laatst:yyyy-MM-dd}.");
        }

        var termijn = rekenaar.Bereken(soort, datum);
        return new Antwoord(soort.Id, termijn.Begin, termijn.Einde, termijn.Verlengd, termijn.Uitleg, termijn.Grondslag);
    }

    private static Soortregel Regel(Termijnsoort soort) => new(
        soort.Id, soort.Naam, soort.Duur.InWoorden, soort.Vanaf, soort.Na, soort.Basis, soort.AtwGeldt, soort.WaaromGeenAtw,
        soort.Zekerheid.ToString().ToLowerInvariant(), soort.Peildatum);

    private sealed record Item(string Soort, string Datum);

    private sealed record Antwoord(string Soort, DateOnly Begin, DateOnly Einde, bool Verlengd, IReadOnlyList<string> Uitleg, IReadOnlyList<string> Grondslag);

    private sealed record Soortregel(
        string Soort, string Naam, string Duur, string Vanaf, string? Na, IReadOnlyList<string> Grondslag, bool Atw, string? WaaromGeenAtw, string Zekerheid, DateOnly Peildatum);
}

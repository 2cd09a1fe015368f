using System.CommandLine;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Cli;

/// <summary><c>masker</c>: takes personal data out of a text.</summary>
internal sealed class MaskerVerb : Command
{
    public MaskerVerb(CliStreams streams)
        : base("masker", "Haalt persoonsgegevens uit een tekst: bsn, e-mailadres, telefoonnummer, IBAN en geboortedatum.")
    {
        var tekst = new Argument<string[]>("tekst") { Description = "De tekst.", Arity = ArgumentArity.ZeroOrMore };
        var jsonl = new Option<bool>("--jsonl") { Description = "Leest regels {\"id\",\"tekst\"} van de standaardinvoer." };
        Add(tekst);
        Add(jsonl);
        SetAction(async (parsed, _) =>
        {
            var woorden = parsed.GetValue(tekst) ?? [];
            if (parsed.GetValue(jsonl) == woorden.Length > 0)
            {
                await streams.Error.WriteLineAsync("Geef een tekst mee, of --jsonl met regels op de standaardinvoer. Kijk met 'herstelbot masker --help' wat er kan.");
                return Verbs.WrongUse;
            }

            return woorden.Length > 0
                ? await Jsonl.WriteAsync(streams, Answer(new(string.Join(' ', woorden))))
                : await Jsonl.RunAsync<Vraag, Antwoord>(streams, "{\"id\",\"tekst\"}", Answer);
        });
    }

    private static Answer<Antwoord> Answer(Vraag vraag)
    {
        var gemaskeerd = Maskering.Maskeer(vraag.Tekst);
        return new Antwoord(gemaskeerd.Tekst, [.. gemaskeerd.Redacties.Select(redactie => new Rij(redactie.Soort.Naam(), redactie.Aantal))]);
    }

    private sealed record Vraag(string Tekst);

    private sealed record Antwoord(string Tekst, IReadOnlyList<Rij> Gemaskeerd);

    private sealed record Rij(string Soort, int Aantal);
}

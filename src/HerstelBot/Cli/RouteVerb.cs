using System.CommandLine;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Cli;

/// <summary><c>route</c>: which gemeente, cluster and regio belong to a name as a person types it.</summary>
internal sealed class RouteVerb : Command
{
    private const string Map = "HerstelBot__Dialogs__Map";
    private const string Vorm = """{"id":"1","gemeente":"Diemen"}""";

    public RouteVerb(CliStreams streams)
        : base("route", "Zegt welke gemeente, welk cluster en welke regio bij een naam horen.")
    {
        var gemeente = new Argument<string?>("gemeente") { Description = "De naam zoals iemand die typt.", Arity = ArgumentArity.ZeroOrOne };
        var jsonl = new Option<bool>("--jsonl") { Description = $"Leest van standaardinvoer, een JSON-object per regel: {Vorm}." };
        Add(gemeente);
        Add(jsonl);
        SetAction(async (parsed, _) =>
        {
            var naam = parsed.GetValue(gemeente);
            if (naam is null != parsed.GetValue(jsonl))
            {
                await streams.Error.WriteLineAsync("Geef een naam, of --jsonl met regels op standaardinvoer. Kijk met 'herstelbot route --help' wat er kan.");
                return Verbs.WrongUse;
            }

            Routeringinhoud inhoud;
            try
            {
                inhoud = RouteringBestanden.LeesGoed(DialogsMap.Vind(Environment.GetEnvironmentVariable(Map)));
            }
            catch (Exception fout) when (fout is InvalidDataException or DirectoryNotFoundException)
            {
                await streams.Error.WriteLineAsync(fout.Message);
                return Verbs.AtFault;
            }

            return naam is null
                ? await Jsonl.RunAsync<Item, Antwoord>(streams, Vorm, item => Route(inhoud, item.Gemeente))
                : await Jsonl.WriteAsync(streams, (Answer<Antwoord>)Route(inhoud, naam));
        });
    }

    private static Antwoord Route(Routeringinhoud inhoud, string naam) => inhoud.Register.Herken(naam) switch
    {
        Herkenning.Gevonden gevonden => Met(inhoud, "gevonden", [gevonden.Gemeente], gevonden.Toelichting),
        Herkenning.Keuze keuze => Met(inhoud, "keuze", keuze.Gemeenten, keuze.Toelichting),
        var onbekend => new Antwoord("onbekend", null, null, null, onbekend.Toelichting),
    };

    private static Antwoord Met(Routeringinhoud inhoud, string uitkomst, IReadOnlyList<Gemeente> gemeenten, string? toelichting)
    {
        var clusters = gemeenten.Select(g => inhoud.Indeling.ClusterVan(g.Code)).Distinct().ToList();
        return new(
            uitkomst,
            [.. gemeenten.Select(g => new Plaats(g.Code.Waarde, g.Naam))],
            inhoud.Indeling.ClusterVanAlle(gemeenten.Select(g => g.Code))?.Id.Waarde,
            clusters.Select(c => c?.Regio).Distinct().ToList() is [{ } regio] ? regio.Waarde : null,
            toelichting);
    }

    private sealed record Item(string Gemeente);

    private sealed record Plaats(string Code, string Naam);

    private sealed record Antwoord(string Uitkomst, IReadOnlyList<Plaats>? Gemeenten, string? Cluster, string? Regio, string? Toelichting);
}

using System.Globalization;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Dialogs;

/// <summary>Reads <c>clusters.yaml</c> and watches that every gemeente stands in exactly one cluster.</summary>
internal sealed class RouteringClusters(string map, RouteringFouten fouten, RouteringGemeenten gemeenten)
{
    private const string Bestand = "clusters.yaml";

    private readonly Dictionary<GemeenteCode, (string Cluster, int Regel)> _ingedeeld = [];

    /// <summary>The division: its name, its regio's and its clusters.</summary>
    /// <param name="alle">The gemeenten that must be in it.</param>
    public (string Naam, List<Regio> Regios, List<Cluster> Clusters) Lees(IEnumerable<Gemeente> alle)
    {
        if (RouteringYaml.Open(map, Bestand, fouten) is not { } bestand) { return ("", [], []); }
        var naam = bestand.Met("naam-indeling", "regios", "clusters").Tekst("naam-indeling").Waarde;
        var regios = bestand.Blokken("regios").Select(b => (Id: b.Met("id", "naam").Id("id"), Naam: b.Tekst("naam").Waarde)).ToList();
        Dubbel(regios.Select(r => r.Id), "De regio");
        var clusters = bestand.Blokken("clusters")
            .Select(b => (Blok: b.Met("id", "naam", "regio", "sluitingsdagen", "gemeenten"), Id: b.Id("id"))).ToList();
        Dubbel(clusters.Select(c => c.Id), "Het cluster");
        var bekend = regios.Select(r => r.Id.Waarde).ToHashSet();
        List<Cluster> gelezen = [.. clusters.Select(c => Cluster(c.Blok, c.Id.Waarde, bekend))];

        foreach (var (id, regel) in regios.Select(r => r.Id).Where(r => gelezen.All(c => c.Regio.Waarde != r.Waarde)))
        {
            fouten.Waarschuw(Bestand, regel, $"Regio '{id}' heeft geen cluster.");
        }

        foreach (var gemeente in alle.Where(g => !_ingedeeld.ContainsKey(g.Code)))
        {
            fouten.Meld(Bestand, 1, $"Gemeente {gemeente.Naam} ({gemeente.Code}) staat in geen enkel cluster.");
        }

        return (naam, [.. regios.Select(r => new Regio(new(r.Id.Waarde), r.Naam))], gelezen);
    }

    private Cluster Cluster(RouteringYaml blok, string id, HashSet<string> regios)
    {
        var regio = blok.Tekst("regio");
        if (regio.Waarde.Length > 0 && !regios.Contains(regio.Waarde)) { fouten.Meld(Bestand, regio.Regel, $"Er is geen regio '{regio.Waarde}'."); }
        List<GemeenteCode> leden = [];
        foreach (var tekst in blok.Lijst("gemeenten"))
        {
            if (gemeenten.Code(Bestand, tekst) is not { } code) { continue; }
            if (_ingedeeld.TryAdd(code, (id, tekst.Regel))) { leden.Add(code); }
            else { fouten.Meld(Bestand, tekst.Regel, $"Gemeente {gemeenten.Naam(code)} ({code}) staat ook in cluster '{_ingedeeld[code].Cluster}' op regel {_ingedeeld[code].Regel}."); }
        }

        return new(new(id), blok.Tekst("naam").Waarde, new(regio.Waarde), leden, Sluitingsdagen(blok));
    }

    private List<DateOnly> Sluitingsdagen(RouteringYaml blok)
    {
        List<DateOnly> dagen = [];
        foreach (var (tekst, regel) in blok.Lijst("sluitingsdagen", verplicht: false))
        {
            if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) { dagen.Add(dag); }
            else { fouten.Meld(Bestand, regel, $"'{tekst}' is geen datum. Schrijf een datum als 2026-12-24."); }
        }

        return dagen;
    }

    private void Dubbel(IEnumerable<RouteringTekst> ids, string wat)
    {
        foreach (var (id, regel) in ids.GroupBy(i => i.Waarde).SelectMany(i => i.Skip(1)))
        {
            fouten.Meld(Bestand, regel, $"{wat} '{id}' staat er twee keer in.");
        }
    }
}

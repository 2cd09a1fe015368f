using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Cli.Voorbeeld;

/// <summary>Somebody of the example, as the persons file knows them.</summary>
/// <param name="Id">Who.</param>
/// <param name="Naam">A name that nobody has.</param>
/// <param name="Rol">The one role.</param>
/// <param name="Gemeente">Where an asker works.</param>
/// <param name="Cluster">Where a PZB'er or coördinator works.</param>
/// <param name="Regio">The regio of a regioverantwoordelijke.</param>
internal sealed record Voorbeeldpersoon(MedewerkerId Id, string Naam, string Rol, GemeenteCode? Gemeente = null, ClusterId? Cluster = null, RegioId? Regio = null);

/// <summary>The made-up people of one regio: for each gemeente somebody who asks, and in each cluster people who answer.</summary>
internal sealed class Voorbeeldpersonen
{
    private const int PzbersPerCluster = 4;

    private static readonly string[] Voornamen =
    [
        "Aïsha", "Bram", "Carmen", "Daan", "Esra", "Finn", "Gülşen", "Hugo", "Iris", "Jerôme", "Karin", "Lars", "Maëlle", "Noud", "Oğuz", "Pien", "Quinten", "Renée", "Sjoerd", "Tess", "Umut", "Victor", "Wies", "Xander", "Yara", "Zoë",
    ];

    // Nobody is called so.
    private static readonly string[] Achternamen = ["Voorbeeld", "Verzonnen", "Fictief", "Bedacht", "Denkbeeldig", "Verhaal"];

    private readonly string _tenant;
    private int _nummer;

    /// <param name="tenant">The tenant of all of them.</param>
    /// <param name="regio">The regio that the example is about.</param>
    /// <param name="indeling">Which clusters and gemeenten it has.</param>
    public Voorbeeldpersonen(string tenant, RegioId regio, Clusterindeling indeling)
    {
        _tenant = tenant;
        Clusters = [.. indeling.Alle.Where(cluster => cluster.Regio == regio)];
        Vragers = [.. Clusters.SelectMany(cluster => cluster.Gemeenten).Select(gemeente => Nieuw("gemeentemedewerker", gemeente: gemeente))];
        Pzbers = [.. Clusters.SelectMany(cluster => Enumerable.Range(0, PzbersPerCluster).Select(_ => Nieuw("pzb", cluster: cluster.Id)))];
        Coordinatoren = [.. Clusters.Select(cluster => Nieuw("coordinator", cluster: cluster.Id))];
        Regioverantwoordelijke = Nieuw("regioverantwoordelijke", regio: regio);
    }

    /// <summary>The clusters of the regio.</summary>
    public IReadOnlyList<Cluster> Clusters { get; }

    /// <summary>Who asks: one for each gemeente.</summary>
    public IReadOnlyList<Voorbeeldpersoon> Vragers { get; }

    /// <summary>Who answers.</summary>
    public IReadOnlyList<Voorbeeldpersoon> Pzbers { get; }

    /// <summary>Who divides the work.</summary>
    public IReadOnlyList<Voorbeeldpersoon> Coordinatoren { get; }

    /// <summary>Who answers for the regio.</summary>
    public Voorbeeldpersoon Regioverantwoordelijke { get; }

    /// <summary>Everybody.</summary>
    public IEnumerable<Voorbeeldpersoon> Alle => [.. Vragers, .. Pzbers, .. Coordinatoren, Regioverantwoordelijke];

    private Voorbeeldpersoon Nieuw(string rol, GemeenteCode? gemeente = null, ClusterId? cluster = null, RegioId? regio = null)
    {
        var i = _nummer++;
        return new(
            new(_tenant, $"00000000-0000-4000-8000-{900_000 + i:000000000000}"),
            $"{Voornamen[i % Voornamen.Length]} {Achternamen[(i / Voornamen.Length) % Achternamen.Length]}", rol, gemeente, cluster, regio);
    }
}

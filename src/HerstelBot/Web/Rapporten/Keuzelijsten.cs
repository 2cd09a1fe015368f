using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Web.Rapporten;

/// <summary>Something to choose.</summary>
/// <param name="Id">What comes back.</param>
/// <param name="Naam">What people read.</param>
public sealed record Optie(string Id, string Naam);

/// <summary>A period to choose with one click.</summary>
/// <param name="Naam">How it is called.</param>
/// <param name="Van">The first day.</param>
/// <param name="Tot">The last day.</param>
internal sealed record Snelkeuze(string Naam, DateOnly Van, DateOnly Tot);

/// <summary>What somebody can choose from on the page of a report. It says what exists, not what is allowed: that is asked when it is chosen.</summary>
internal sealed class Keuzelijsten(Clusterindeling indeling, Gemeenteregister register, Routeerder routeerder)
{
    /// <summary>The regio's; only who sees several has something to choose.</summary>
    public IReadOnlyList<Optie> Regios(Medewerker wie) => [.. indeling.Regios.Where(regio => Bevoegdheid.MagRapport(wie, regio.Id)).Select(regio => new Optie(regio.Id.Waarde, regio.Naam))];

    /// <summary>The clusters of the regio of a report.</summary>
    public IReadOnlyList<Optie> Clusters(Rapportkader kader) => [.. Binnen(kader).Select(cluster => new Optie(cluster.Id.Waarde, cluster.Naam))];

    /// <summary>The gemeenten of the cluster of a report, or of all clusters in its regio.</summary>
    public IReadOnlyList<Optie> Gemeenten(Rapportkader kader) =>
    [
        .. Binnen(kader).Where(cluster => kader.Cluster is null || cluster.Id == kader.Cluster).SelectMany(cluster => cluster.Gemeenten)
            .Select(code => new Optie(code.Waarde, register.Zoek(code)?.Naam ?? code.Waarde)).OrderBy(optie => optie.Naam, StringComparer.Ordinal),
    ];

    /// <summary>The onderwerpen.</summary>
    public IReadOnlyList<Optie> Onderwerpen() => [.. routeerder.Onderwerpen.Select(onderwerp => new Optie(onderwerp.Id.Waarde, onderwerp.Titel))];

    /// <summary>Whole weeks up to the last one that is over, and this week.</summary>
    public static IReadOnlyList<Snelkeuze> Perioden(DateTimeOffset nu)
    {
        var vandaag = Werktijd.DatumVan(nu);
        var maandag = Werktijd.Maandag(vandaag);
        Snelkeuze Weken(string naam, int aantal) => new(naam, maandag.AddDays(-7 * aantal), maandag.AddDays(-1));
        return [new("Deze week", maandag, vandaag), Weken("Vorige week", 1), Weken("4 weken", 4), Weken("13 weken", 13), Weken("52 weken", 52)];
    }

    private IEnumerable<Cluster> Binnen(Rapportkader kader) => indeling.Alle.Where(cluster => kader.Regio is null || cluster.Regio == kader.Regio);
}

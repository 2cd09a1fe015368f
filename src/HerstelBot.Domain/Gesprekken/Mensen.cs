using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Who works where, who answers for whom, and who is there today.</summary>
public sealed class Mensen(IPersonen personen, IBekenden bekenden, IAfwezigheid afwezigheid, Clusterindeling indeling)
{
    /// <summary>The PZB'ers of a cluster.</summary>
    public IReadOnlyList<Medewerker> Pzbers(ClusterId cluster) =>
        [.. personen.Met(Rollen.Pzb).Where(wie => wie.Cluster == cluster || wie.AlleClusters).OrderBy(wie => wie.Naam, StringComparer.CurrentCulture)];

    /// <summary>Who divides the work of a cluster; without a cluster the beheerders.</summary>
    public IReadOnlyList<Medewerker> Coordinatoren(ClusterId? cluster) => cluster is null
        ? personen.Met(Rollen.Beheerder)
        : [.. personen.Met(Rollen.Coordinator).Where(wie => wie.Cluster == cluster)];

    /// <summary>Who answers to gemeenten for the regio of a cluster; without a cluster the beheerders.</summary>
    public IReadOnlyList<Medewerker> Regioverantwoordelijken(ClusterId? cluster) => cluster is not { } id
        ? personen.Met(Rollen.Beheerder)
        : [.. personen.Met(Rollen.Regioverantwoordelijke).Where(wie => wie.Regio == indeling.Zoek(id)?.Regio)];

    /// <summary>Who must hear that somebody of a cluster drops out: whoever divides the work there, else who answers for the regio, else the beheerders.</summary>
    public IReadOnlyList<Medewerker> Verdelers(ClusterId? cluster, MedewerkerId behalve)
    {
        IEnumerable<Medewerker>[] kringen = [Coordinatoren(cluster), Regioverantwoordelijken(cluster), Coordinatoren(null)];
        return kringen.Select(kring => kring.Where(wie => wie.Id != behalve).ToList()).FirstOrDefault(kring => kring.Count > 0) ?? [];
    }

    /// <summary>Who must hear of what goes wrong in a whole cluster: whoever answers for its regio, else the beheerders.</summary>
    public IReadOnlyList<Medewerker> Verantwoordelijken(ClusterId cluster) =>
        Regioverantwoordelijken(cluster) is { Count: > 0 } regio ? regio : Coordinatoren(null);

    /// <summary>Whether somebody is away now.</summary>
    public async Task<bool> IsAfwezigAsync(MedewerkerId wie, DateTimeOffset nu, CancellationToken cancellationToken) =>
        await AfwezigheidAsync(wie, nu, cancellationToken) is not null;

    /// <summary>The absence of somebody that holds now, or <see langword="null"/>.</summary>
    public async Task<Afwezigheid?> AfwezigheidAsync(MedewerkerId wie, DateTimeOffset nu, CancellationToken cancellationToken) =>
        await afwezigheid.VanAsync(wie, cancellationToken) is { } weg && weg.Geldt(Werktijd.DatumVan(nu)) ? weg : null;

    /// <summary>Who hears what is for this person: the person, or while away whoever stands in; <see langword="null"/> when nobody does.</summary>
    public async Task<MedewerkerId?> AanspreekbaarAsync(MedewerkerId wie, DateTimeOffset nu, CancellationToken cancellationToken) =>
        await AfwezigheidAsync(wie, nu, cancellationToken) is not { } weg ? wie
        : weg.Vervanger is { } vervanger && !await IsAfwezigAsync(vervanger, nu, cancellationToken) ? vervanger
        : null;

    /// <summary>How somebody is called on cards; empty when nobody knows.</summary>
    public async Task<string> NaamAsync(MedewerkerId? wie, CancellationToken cancellationToken) => wie is { } id
        ? (await bekenden.ZoekAsync(id, cancellationToken))?.Naam ?? NaamVolgensRegister(id)
        : "";

    /// <summary>How the persons file or the directory calls somebody; empty when neither knows.</summary>
    public string NaamVolgensRegister(MedewerkerId wie) => personen.Wie(wie, "").Naam;

    /// <summary>The name of a cluster.</summary>
    public string Cluster(ClusterId? cluster) => cluster is { } id ? indeling.Zoek(id)?.Naam ?? id.Waarde : "";
}

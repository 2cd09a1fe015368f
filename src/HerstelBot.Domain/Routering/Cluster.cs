using System.Collections.Frozen;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Routering;

/// <summary>One or more clusters with one regioverantwoordelijke.</summary>
/// <param name="Id">The id in <c>clusters.yaml</c>.</param>
/// <param name="Naam">The Dutch name.</param>
public sealed record Regio(RegioId Id, string Naam);

/// <summary>PZB'ers who together answer for a number of gemeenten.</summary>
/// <param name="Id">The id in <c>clusters.yaml</c>.</param>
/// <param name="Naam">The Dutch name, as it stands on cards.</param>
/// <param name="Regio">The regio it belongs to.</param>
/// <param name="Gemeenten">The gemeenten it answers for.</param>
/// <param name="Sluitingsdagen">Days on which it does not work, beside weekends and feestdagen.</param>
public sealed record Cluster(ClusterId Id, string Naam, RegioId Regio, IReadOnlyList<GemeenteCode> Gemeenten, IReadOnlyList<DateOnly> Sluitingsdagen);

/// <summary>The division of gemeenten over clusters.</summary>
/// <param name="naam">What the division is called, so that everybody sees when it is the example.</param>
/// <param name="regios">The regio's.</param>
/// <param name="clusters">The clusters; when two name the same gemeente the first has it, and <c>controleer</c> says so.</param>
public sealed class Clusterindeling(string naam, IReadOnlyList<Regio> regios, IReadOnlyList<Cluster> clusters)
{
    private readonly FrozenDictionary<ClusterId, Cluster> _opId = clusters.ToFrozenDictionary(c => c.Id);
    private readonly FrozenDictionary<RegioId, Regio> _regioOpId = regios.ToFrozenDictionary(r => r.Id);
    private readonly FrozenDictionary<GemeenteCode, Cluster> _opGemeente = clusters
        .SelectMany(c => c.Gemeenten.Select(g => (g, c))).DistinctBy(p => p.g).ToFrozenDictionary(p => p.g, p => p.c);

    /// <summary>What the division is called.</summary>
    public string Naam => naam;

    /// <summary>The clusters, as they stand in the file.</summary>
    public IReadOnlyList<Cluster> Alle => clusters;

    /// <summary>The regio's, as they stand in the file.</summary>
    public IReadOnlyList<Regio> Regios => regios;

    /// <summary>The cluster that answers for a gemeente; <see langword="null"/> when none does.</summary>
    public Cluster? ClusterVan(GemeenteCode gemeente) => _opGemeente.GetValueOrDefault(gemeente);

    /// <summary>The cluster with this id, or <see langword="null"/>.</summary>
    public Cluster? Zoek(ClusterId id) => _opId.GetValueOrDefault(id);

    /// <summary>The regio with this id, or <see langword="null"/>.</summary>
    public Regio? Zoek(RegioId id) => _regioOpId.GetValueOrDefault(id);

    /// <summary>The one cluster that answers for all of these; <see langword="null"/> when there are none, or they have several or no cluster.</summary>
    public Cluster? ClusterVanAlle(IEnumerable<GemeenteCode> gemeenten) =>
        gemeenten.Select(ClusterVan).Distinct().ToList() is [{ } enige] ? enige : null;
}

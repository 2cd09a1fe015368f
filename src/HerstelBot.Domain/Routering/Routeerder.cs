using System.Collections.Frozen;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Routering;

/// <summary>Where a vraag goes.</summary>
public abstract record Route
{
    private Route()
    {
    }

    /// <summary>To the PZB'ers of a cluster.</summary>
    public sealed record NaarCluster(Cluster Cluster) : Route;

    /// <summary>To another desk, which the asker must reach.</summary>
    public sealed record NaarLoket(Loket Loket) : Route;

    /// <summary>No cluster can be named: the vraag goes to the beheerder, so that it is never lost.</summary>
    /// <param name="Reden">Why, in Dutch, for the beheerder.</param>
    public sealed record ZonderCluster(string Reden) : Route;
}

/// <summary>Decides where a vraag goes, by its onderwerp and its gemeente.</summary>
public sealed class Routeerder(Clusterindeling indeling, IReadOnlyList<Onderwerp> onderwerpen, IReadOnlyList<Loket> loketten)
{
    private readonly FrozenDictionary<OnderwerpId, Onderwerp> _onderwerpen = onderwerpen.ToFrozenDictionary(o => o.Id);
    private readonly FrozenDictionary<LoketId, Loket> _loketten = loketten.ToFrozenDictionary(l => l.Id);

    /// <summary>The onderwerpen, in the order of the list to choose from.</summary>
    public IReadOnlyList<Onderwerp> Onderwerpen => onderwerpen;

    /// <summary>The loketten.</summary>
    public IReadOnlyList<Loket> Loketten => loketten;

    /// <summary>The onderwerp with this id, or <see langword="null"/>.</summary>
    public Onderwerp? Zoek(OnderwerpId id) => _onderwerpen.GetValueOrDefault(id);

    /// <summary>The loket with this id, or <see langword="null"/>.</summary>
    public Loket? Zoek(LoketId id) => _loketten.GetValueOrDefault(id);

    /// <summary>Routes a vraag. An onderwerp that no longer exists goes the way of the gemeente: somebody there can send it on.</summary>
    /// <param name="gemeente">The gemeente it is about; <see langword="null"/> when nobody knows.</param>
    /// <param name="onderwerp">What it is about.</param>
    public Route Routeer(GemeenteCode? gemeente, OnderwerpId onderwerp)
    {
        if (Zoek(onderwerp)?.Loket is { } loketId && Zoek(loketId) is { } loket) { return new Route.NaarLoket(loket); }
        if (gemeente is not { } code) { return new Route.ZonderCluster("De gemeente van deze vraag is niet bekend."); }
        return indeling.ClusterVan(code) is { } cluster
            ? new Route.NaarCluster(cluster)
            : new Route.ZonderCluster($"Gemeente {code} hoort bij geen enkel cluster. Vul clusters.yaml aan.");
    }
}

using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Where a vraag can be sent on to, as the form offers it.</summary>
public abstract record Doorzetbestemming
{
    private const string ClusterVooraf = "cluster:";
    private const string LoketVooraf = "loket:";

    private Doorzetbestemming()
    {
    }

    /// <summary>The queue of another cluster.</summary>
    public sealed record NaarCluster(Cluster Cluster) : Doorzetbestemming;

    /// <summary>Another loket.</summary>
    public sealed record NaarLoket(Loket Loket) : Doorzetbestemming;

    /// <summary>What the form sends back for a cluster.</summary>
    public static string Waarde(Cluster cluster) => ClusterVooraf + cluster.Id;

    /// <summary>What the form sends back for a loket.</summary>
    public static string Waarde(Loket loket) => LoketVooraf + loket.Id;

    /// <summary>Reads what the form sent back; <see langword="null"/> when there is no such cluster or loket.</summary>
    public static Doorzetbestemming? Lees(string? waarde, Clusterindeling indeling, Routeerder routeerder) => waarde switch
    {
        not null when waarde.StartsWith(ClusterVooraf, StringComparison.Ordinal) =>
            indeling.Zoek(new ClusterId(waarde[ClusterVooraf.Length..])) is { } cluster ? new NaarCluster(cluster) : null,
        not null when waarde.StartsWith(LoketVooraf, StringComparison.Ordinal) =>
            routeerder.Zoek(new LoketId(waarde[LoketVooraf.Length..])) is { } loket ? new NaarLoket(loket) : null,
        _ => null,
    };
}

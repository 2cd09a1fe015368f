using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Where a vraag can be sent on to, as the form offers it.</summary>
public abstract record Doorzetbestemming
{
    private const string ClusterVooraf = "cluster:";
    private const string RegioVooraf = "regio:";
    private const string LoketVooraf = "loket:";

    private Doorzetbestemming()
    {
    }

    /// <summary>The queue of another cluster.</summary>
    public sealed record NaarCluster(Cluster Cluster) : Doorzetbestemming;

    /// <summary>Another loket.</summary>
    public sealed record NaarLoket(Loket Loket) : Doorzetbestemming;

    /// <summary>What the form sends back for a cluster.</summary>
    public static string Waarde(ClusterId cluster) => ClusterVooraf + cluster;

    /// <summary>What the form sends back for a regio: whoever sends it on need not know which cluster there it is for.</summary>
    public static string Waarde(RegioId regio) => RegioVooraf + regio;

    /// <summary>What the form sends back for a loket.</summary>
    public static string Waarde(LoketId loket) => LoketVooraf + loket;

    /// <summary>Reads what the form sent back; <see langword="null"/> when there is no such place. In a regio it is the cluster of the gemeente, else the first.</summary>
    public static Doorzetbestemming? Lees(string? waarde, GemeenteCode? gemeente, Clusterindeling indeling, Routeerder routeerder)
    {
        if (Na(ClusterVooraf) is { } clusterId) { return indeling.Zoek(new ClusterId(clusterId)) is { } cluster ? new NaarCluster(cluster) : null; }
        if (Na(LoketVooraf) is { } loketId) { return routeerder.Zoek(new LoketId(loketId)) is { } loket ? new NaarLoket(loket) : null; }
        if (Na(RegioVooraf) is { } regio)
        {
            var daar = indeling.Alle.Where(cluster => cluster.Regio.Waarde == regio).ToList();
            return (daar.Find(cluster => gemeente is { } code && cluster.Gemeenten.Contains(code)) ?? daar.FirstOrDefault()) is { } gekozen ? new NaarCluster(gekozen) : null;
        }

        return null;

        string? Na(string vooraf) => waarde?.StartsWith(vooraf, StringComparison.Ordinal) == true ? waarde[vooraf.Length..] : null;
    }
}

using HerstelBot.Domain.Personen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>The chains of the outbox that wait until a channel is bound to their cluster.</summary>
internal sealed class Parkeerplaats(Store store, Uitbaksignaal signaal)
{
    private const string Prefix = "cluster:";

    /// <summary>Lets go of every chain whose cluster has a channel now.</summary>
    public async Task LaatGaanAsync(CancellationToken cancellationToken)
    {
        var geparkeerd = (await Task.WhenAll(store.Shards.Alle.Select(async shard => (await store.ReadAsync(
            db => db.SortedSetRangeByRankAsync(Keys.UitbakGeparkeerd(shard)), cancellationToken)).Select(keten => (Shard: shard, Keten: keten.ToString())))))
            .SelectMany(ketens => ketens).ToList();
        if (geparkeerd.Count == 0)
        {
            return;
        }

        var gekoppeld = (await store.ReadAsync(db => db.HashKeysAsync(Keys.Kanalen), cancellationToken)).Select(cluster => cluster.ToString()).ToHashSet();
        var vrij = geparkeerd.Where(keten => gekoppeld.Contains(Cluster(keten.Keten).Waarde)).ToList();
        await Task.WhenAll(vrij.Select(keten => store.WriteAsync(
            Script.Release,
            [Keys.UitbakBeurt(keten.Shard), Keys.UitbakKeten(keten.Shard, keten.Keten), Keys.UitbakWachtend(keten.Shard), Keys.UitbakGeparkeerd(keten.Shard)],
            [keten.Keten],
            cancellationToken)));
        if (vrij.Count > 0)
        {
            signaal.Geef();
        }
    }

    /// <summary>How many messages wait in a shard.</summary>
    public async Task<long> AantalAsync(Shard shard, CancellationToken cancellationToken)
    {
        var ketens = await store.ReadAsync(db => db.SortedSetRangeByRankAsync(Keys.UitbakGeparkeerd(shard)), cancellationToken);
        return (await Task.WhenAll(ketens.Select(keten => store.ReadAsync(
            db => db.ListLengthAsync(Keys.UitbakKeten(shard, keten.ToString())), cancellationToken)))).Sum();
    }

    private static ClusterId Cluster(string keten) => new(keten[Prefix.Length..keten.LastIndexOf(':')]);
}

using HerstelBot.Domain.Gesprekken;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Makes chains of the outbox due before their moment.</summary>
internal sealed class Wekker(Store store, Uitbaksignaal signaal)
{
    /// <summary>We can write here again: what waited for that goes now.</summary>
    public Task BereikbaarAsync(Gesprek gesprek, CancellationToken cancellationToken) => WekAsync(
        keten => keten == $"gesprek:{gesprek.Id}"
            || keten.StartsWith($"gesprek:{gesprek.Id};", StringComparison.Ordinal)
            || (gesprek is { Soort: Gesprekssoort.Persoonlijk, Persoon: { } persoon } && keten == $"persoon:{persoon}")
            || (gesprek.Soort == Gesprekssoort.Kanaal && keten.StartsWith("cluster:", StringComparison.Ordinal)),
        ookBezig: false,
        cancellationToken);

    /// <summary>Nobody else can be delivering: what an earlier process had claimed goes now, marked as perhaps delivered.</summary>
    public Task NaHerstartAsync(CancellationToken cancellationToken) => WekAsync(_ => true, ookBezig: true, cancellationToken);

    private async Task WekAsync(Func<string, bool> deze, bool ookBezig, CancellationToken cancellationToken)
    {
        var gewekt = false;
        foreach (var shard in store.Shards.Alle)
        {
            var ketens = await store.ReadAsync(db => db.SortedSetRangeByRankAsync(Keys.UitbakBeurt(shard)), cancellationToken);
            foreach (var keten in ketens.Select(keten => keten.ToString()).Where(deze))
            {
                // With every chain in view only those that were claimed are taken: the others keep their moment.
                gewekt |= (!ookBezig || await IsBezigAsync(shard, keten, cancellationToken)) && (int)await store.WriteAsync(
                    Script.Wake, [Keys.UitbakBeurt(shard), Keys.UitbakStaat(shard, keten)], [keten, ookBezig ? "1" : "0"], cancellationToken) == 1;
            }
        }

        if (gewekt)
        {
            signaal.Geef();
        }
    }

    private Task<bool> IsBezigAsync(Shard shard, string keten, CancellationToken cancellationToken) =>
        store.ReadAsync(db => db.HashExistsAsync(Keys.UitbakStaat(shard, keten), "bezig"), cancellationToken);
}

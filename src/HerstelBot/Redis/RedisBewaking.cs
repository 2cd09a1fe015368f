using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>The vragen that the clock must look at. A claim that is not followed by a new deadline comes back after its lease.</summary>
internal sealed class RedisBewaking(Store store) : IBewaking
{
    public async Task<IReadOnlyList<VraagId>> ClaimAsync(int hoogstens, TimeSpan lease, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var moment = nu.ToUnixTimeMilliseconds();
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(async shard => (Shard: shard, Vragen: await store.ReadAsync(
            db => db.SortedSetRangeByScoreWithScoresAsync(Keys.Bewaking(shard), stop: moment, take: hoogstens), cancellationToken))));
        var due = perShard.SelectMany(shard => shard.Vragen.Select(vraag => (shard.Shard, vraag.Score, vraag.Element)))
            .OrderBy(vraag => vraag.Score).Take(hoogstens);
        var claims = await Task.WhenAll(due.Select(async vraag => (vraag.Element, Gelukt: (int)await store.WriteAsync(
            Script.Postpone, [Keys.Bewaking(vraag.Shard)], [vraag.Element, moment, moment + (long)lease.TotalMilliseconds], cancellationToken) == 1)));
        return [.. claims.Where(claim => claim.Gelukt).Select(claim => VraagId.Lees(claim.Element)!.Value)];
    }

    public async Task<bool> IsBijAsync(DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => store.ReadAsync(
            db => db.SortedSetLengthAsync(Keys.Bewaking(shard), max: nu.ToUnixTimeMilliseconds()), cancellationToken)));
        return perShard.All(aantal => aantal == 0);
    }
}

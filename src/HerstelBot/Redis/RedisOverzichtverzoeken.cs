using HerstelBot.Domain.Gesprekken;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Who must get an overview because the clock was late for them; <see cref="RedisVastlegger"/> writes it.</summary>
internal sealed class RedisOverzichtverzoeken(Store store) : IOverzichtverzoeken
{
    public async Task<IReadOnlyList<Overzichtverzoek>> AlleAsync(CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(async shard => (Key: Keys.Overzichtverzoeken(shard), Leden: await store.ReadAsync(
            db => db.SortedSetRangeByRankWithScoresAsync(Keys.Overzichtverzoeken(shard)), cancellationToken))));
        return
        [
            .. perShard.SelectMany(shard => shard.Leden.Select(lid => (Aan: StoredJson.Read<Bestemming>(shard.Key, lid.Element), lid.Score)))
                .GroupBy(lid => lid.Aan).Select(zelfde => new Overzichtverzoek(zelfde.Key, DateTimeOffset.FromUnixTimeMilliseconds((long)zelfde.Max(lid => lid.Score)))),
        ];
    }

    public Task GedaanAsync(Overzichtverzoek verzoek, CancellationToken cancellationToken) => Task.WhenAll(store.Shards.Alle.Select(shard => store.WriteAsync(
        Script.Settle, [Keys.Overzichtverzoeken(shard)], [StoredJson.Write(verzoek.Aan), verzoek.Laatste.ToUnixTimeMilliseconds()], cancellationToken)));
}

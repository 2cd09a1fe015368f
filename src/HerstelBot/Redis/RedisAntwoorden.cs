using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;

using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>What is known of messages that were delivered.</summary>
internal sealed class RedisAntwoorden(Store store) : IAntwoorden
{
    // A thumb comes soon or not at all.
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(90);

    // Whoever mends what they typed does so soon; later on a new answer is clearer than one that changes far above.
    private static readonly TimeSpan Aanpastijd = TimeSpan.FromHours(24);

    public async Task<string?> ArtikelVanAsync(GesprekId gesprek, string berichtId, CancellationToken cancellationToken) =>
        await store.ReadAsync(db => db.StringGetAsync(Keys.Antwoord(store.Shards.Van(gesprek), gesprek, berichtId)), cancellationToken);

    public async Task<Kaartplek?> PlekVanAsync(GesprekId gesprek, string berichtId, CancellationToken cancellationToken)
    {
        var key = Keys.Antwoordplek(store.Shards.Van(gesprek), gesprek, berichtId);
        var json = await store.ReadAsync(db => db.StringGetAsync(key), cancellationToken);
        return json.IsNull ? null : StoredJson.Read<Kaartplek>(key, json);
    }

    public async Task<IReadOnlyList<string>> MeestGegevenAsync(int hoogstens, CancellationToken cancellationToken)
    {
        // Each shard counts for itself; whoever is high in the sum is high in one of them.
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => store.ReadAsync(
            db => db.SortedSetRangeByRankWithScoresAsync(Keys.Gegeven(shard), 0, (10 * hoogstens) - 1, Order.Descending), cancellationToken)));
        return [.. perShard.SelectMany(shard => shard).GroupBy(artikel => artikel.Element.ToString())
            .OrderByDescending(artikel => artikel.Sum(deel => deel.Score)).ThenBy(artikel => artikel.Key, StringComparer.Ordinal).Take(hoogstens).Select(artikel => artikel.Key)];
    }

    /// <summary>Remembers which article a message showed, and counts it.</summary>
    public async Task BewaarAsync(Kaartplek plek, string artikel, CancellationToken cancellationToken)
    {
        var shard = store.Shards.Van(plek.In);
        await store.WriteAsync(db => db.StringSetAsync(Keys.Antwoord(shard, plek.In, plek.BerichtId), artikel, Bewaartijd), cancellationToken);
        await store.WriteAsync(db => db.SortedSetIncrementAsync(Keys.Gegeven(shard), artikel, 1), cancellationToken);
    }

    /// <summary>Remembers where the answer to a message stands.</summary>
    public Task BewaarPlekAsync(Kaartplek plek, string antwoordOp, CancellationToken cancellationToken) => store.WriteAsync(
        db => db.StringSetAsync(Keys.Antwoordplek(store.Shards.Van(plek.In), plek.In, antwoordOp), StoredJson.Write(plek), Aanpastijd), cancellationToken);
}

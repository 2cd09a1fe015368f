using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Rapportage;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>A member of a sorted set of things that were observed: unique, although two people may observe the same.</summary>
internal static class Waarneming
{
    private const int IdLength = 32;

    public static string Write<T>(T waarneming) => $"{Guid.NewGuid():N}{StoredJson.Write(waarneming)}";

    public static T Read<T>(RedisKey key, RedisValue member) => StoredJson.Read<T>(key, member.ToString()[IdLength..]);
}

/// <summary>What the kennisbank could not answer and how answers were judged, for reports.</summary>
internal sealed class RedisWaarnemingen(Store store)
{
    /// <summary>The zoekmissers from one moment up to another, oldest first.</summary>
    public Task<IReadOnlyList<Zoekmisser>> ZoekmissersAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        ReadAsync<Zoekmisser>(Keys.Zoekmissers, misser => misser.Op, van, tot, cancellationToken);

    /// <summary>The thumbs from one moment up to another, oldest first.</summary>
    public Task<IReadOnlyList<Oordeel>> OordelenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        ReadAsync<Oordeel>(Keys.Oordelen, oordeel => oordeel.Op, van, tot, cancellationToken);

    private async Task<IReadOnlyList<T>> ReadAsync<T>(
        Func<Shard, RedisKey> key, Func<T, DateTimeOffset> op, DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => store.ReadAsync(
            db => db.SortedSetRangeByScoreAsync(key(shard), van.ToUnixTimeMilliseconds(), tot.ToUnixTimeMilliseconds(), Exclude.Stop), cancellationToken)));
        return [.. perShard.SelectMany((members, i) => members.Select(member => Waarneming.Read<T>(key(store.Shards.Alle[i]), member))).OrderBy(op)];
    }
}

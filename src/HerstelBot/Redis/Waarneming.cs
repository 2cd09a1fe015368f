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

/// <summary>What was asked of the bot, what the kennisbank could not answer and how answers were judged, for reports.</summary>
internal sealed class RedisWaarnemingen(Store store)
{
    /// <summary>The zoekmissers from one moment up to another, oldest first.</summary>
    public Task<IReadOnlyList<Zoekmisser>> ZoekmissersAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        ReadAsync<Zoekmisser>(shard => [Keys.Zoekmissers(shard)], misser => misser.Op, van, tot, cancellationToken);

    /// <summary>The thumbs from one moment up to another, oldest first.</summary>
    public Task<IReadOnlyList<Oordeel>> OordelenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        ReadAsync<Oordeel>(shard => [Keys.Oordelen(shard)], oordeel => oordeel.Op, van, tot, cancellationToken);

    /// <summary>The questions to the bot from one moment up to another, oldest first.</summary>
    public Task<IReadOnlyList<Botbeurt>> BotbeurtenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        ReadAsync<Botbeurt>(shard => Maanden(van, tot).Select(maand => Keys.Botbeurten(shard, maand)), beurt => beurt.Op, van, tot, cancellationToken);

    /// <summary>The months, by their first day, of which something lies between two moments.</summary>
    public static IEnumerable<DateOnly> Maanden(DateTimeOffset van, DateTimeOffset tot)
    {
        for (var maand = Dossierregel.Maand(van); maand <= Dossierregel.Maand(tot); maand = maand.AddMonths(1))
        {
            yield return maand;
        }
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(
        Func<Shard, IEnumerable<RedisKey>> keys, Func<T, DateTimeOffset> op, DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken)
    {
        var perKey = await Task.WhenAll(store.Shards.Alle.SelectMany(keys).Select(async key => (
            Key: key, Members: await store.ReadAsync(
                db => db.SortedSetRangeByScoreAsync(key, van.ToUnixTimeMilliseconds(), tot.ToUnixTimeMilliseconds(), Exclude.Stop), cancellationToken))));
        return [.. perKey.SelectMany(lijst => lijst.Members.Select(member => Waarneming.Read<T>(lijst.Key, member))).OrderBy(op)];
    }
}

using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Rapportage;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>A member of a sorted set of things that were observed: unique, although two people may observe the same.</summary>
internal static class Waarneming
{
    private const int IdLength = 32;

    public static string Write<T>(T waarneming) => $"{Guid.NewGuid():N}{StoredJson.Write(waarneming)}";

    public static string Id(RedisValue member) => member.ToString()[..IdLength];

    public static T Read<T>(RedisKey key, RedisValue member) => StoredJson.Read<T>(key, member.ToString()[IdLength..]);
}

/// <summary>What was asked of the bot, what the kennisbank could not answer and how answers were judged, for reports.</summary>
internal sealed class RedisWaarnemingen(Store store) : IZoekmissers
{
    // No zoekmisser has this id.
    private const string Stand = "#stand";

    // What was observed never changes; whether it is answered by now lies apart, and changes with the kennisbank.
    private RedisKey NuGedekt => Keys.NuGedekt(store.Shards.Alle[0]);

    /// <summary>The zoekmissers from one moment up to another, oldest first, each with what answers it by now.</summary>
    public async Task<IReadOnlyList<Zoekmisser>> ZoekmissersAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken)
    {
        var missers = await MissersAsync(van, tot, cancellationToken);
        var gedekt = missers.Count == 0 ? [] : (await store.ReadAsync(db => db.HashGetAllAsync(NuGedekt), cancellationToken)).ToDictionary(veld => veld.Name.ToString(), veld => veld.Value.ToString());
        return [.. missers.Select(een => een.Wat with { NuGedekt = gedekt.GetValueOrDefault(een.Id) })];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Bewaardemisser>> SindsAsync(DateTimeOffset van, CancellationToken cancellationToken) =>
        [.. (await MissersAsync(van, DateTimeOffset.MaxValue, cancellationToken)).Reverse().Select(een => new Bewaardemisser(een.Id, een.Wat))];

    /// <inheritdoc/>
    public async Task<string?> StandAsync(CancellationToken cancellationToken) => await store.ReadAsync(db => db.HashGetAsync(NuGedekt, Stand), cancellationToken);

    /// <inheritdoc/>
    public Task MarkeerAsync(IReadOnlyDictionary<string, string> gedekt, string stand, CancellationToken cancellationToken)
    {
        var schrift = new Beurtschrift();
        schrift.Write("DEL", NuGedekt);
        schrift.Write("HSET", NuGedekt, Stand, stand);
        foreach (var (misser, artikel) in gedekt) { schrift.Write("HSET", NuGedekt, misser, artikel); }
        var (keys, values) = schrift.Build("");
        return store.WriteAsync(Script.Commit, keys, values, cancellationToken);
    }

    /// <summary>The thumbs from one moment up to another, oldest first.</summary>
    public async Task<IReadOnlyList<Oordeel>> OordelenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        Zonder(await ReadAsync<Oordeel>(shard => [Keys.Oordelen(shard)], oordeel => oordeel.Op, van, tot, cancellationToken));

    /// <summary>The questions to the bot from one moment up to another, oldest first.</summary>
    public async Task<IReadOnlyList<Botbeurt>> BotbeurtenAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        Zonder(await ReadAsync<Botbeurt>(shard => Maanden(van, tot).Select(maand => Keys.Botbeurten(shard, maand)), beurt => beurt.Op, van, tot, cancellationToken));

    /// <summary>The months, by their first day, of which something lies between two moments.</summary>
    public static IEnumerable<DateOnly> Maanden(DateTimeOffset van, DateTimeOffset tot)
    {
        for (var maand = Dossierregel.Maand(van); maand <= Dossierregel.Maand(tot); maand = maand.AddMonths(1))
        {
            yield return maand;
        }
    }

    private Task<IReadOnlyList<(string Id, Zoekmisser Wat)>> MissersAsync(DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken) =>
        ReadAsync<Zoekmisser>(shard => [Keys.Zoekmissers(shard)], misser => misser.Op, van, tot, cancellationToken);

    private static IReadOnlyList<T> Zonder<T>(IReadOnlyList<(string Id, T Wat)> gelezen) => [.. gelezen.Select(een => een.Wat)];

    private async Task<IReadOnlyList<(string Id, T Wat)>> ReadAsync<T>(
        Func<Shard, IEnumerable<RedisKey>> keys, Func<T, DateTimeOffset> op, DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken)
    {
        var perKey = await Task.WhenAll(store.Shards.Alle.SelectMany(keys).Select(async key => (
            Key: key, Members: await store.ReadAsync(
                db => db.SortedSetRangeByScoreAsync(key, van.ToUnixTimeMilliseconds(), tot.ToUnixTimeMilliseconds(), Exclude.Stop), cancellationToken))));
        return
        [
            .. perKey.SelectMany(lijst => lijst.Members.Select(member => (Id: Waarneming.Id(member), Wat: Waarneming.Read<T>(lijst.Key, member)))).OrderBy(een => op(een.Wat)),
        ];
    }
}

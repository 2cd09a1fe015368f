using System.Globalization;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>What is kept for a while, by age. Costs as much as there is to erase, however much is kept.</summary>
internal sealed class RedisBewaring(Store store) : IBewaring
{
    // Nothing was asked before it.
    private static readonly DateTimeOffset EersteMaand = new(2025, 1, 15, 0, 0, 0, TimeSpan.Zero);

    public async Task<IReadOnlyList<VraagId>> AfgeslotenVoorAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => store.ReadAsync(
            db => db.SortedSetRangeByScoreWithScoresAsync(Keys.Afgesloten(shard), stop: moment.ToUnixTimeMilliseconds(), exclude: Exclude.Stop), cancellationToken)));
        return [.. perShard.SelectMany(leden => leden).OrderBy(lid => lid.Score).Select(lid => VraagId.Lees(lid.Element)!.Value)];
    }

    public async Task<long> WisOuderAsync(Bewaarsoort soort, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.SelectMany(shard => Lijsten(soort, shard, moment)).Select(key => store.WriteAsync(
            db => db.SortedSetRemoveRangeByScoreAsync(key, double.NegativeInfinity, moment.ToUnixTimeMilliseconds(), Exclude.Stop), cancellationToken)));
        return perShard.Sum();
    }

    public async Task<bool> IsGedaanAsync(DateOnly dag, CancellationToken cancellationToken) =>
        await store.ReadAsync(db => db.StringGetAsync(Keys.Bewaarronde), cancellationToken) == Tekst(dag);

    public Task GedaanAsync(DateOnly dag, CancellationToken cancellationToken) =>
        store.WriteAsync(db => db.StringSetAsync(Keys.Bewaarronde, Tekst(dag)), cancellationToken);

    private static IEnumerable<RedisKey> Lijsten(Bewaarsoort soort, Shard shard, DateTimeOffset moment) => soort switch
    {
        Bewaarsoort.Zoekmissers => [Keys.Zoekmissers(shard)],
        Bewaarsoort.Oordelen => [Keys.Oordelen(shard)],
        Bewaarsoort.Botbeurten => RedisWaarnemingen.Maanden(EersteMaand, moment).Select(maand => Keys.Botbeurten(shard, maand)),
        Bewaarsoort.Audit => [Keys.Audit(shard)],
        Bewaarsoort.NietBezorgd => [Keys.UitbakNietBezorgd(shard)],
    };

    private static string Tekst(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>The stored vragen, for reading; <see cref="RedisVastlegger"/> writes them.</summary>
internal sealed class RedisVragen(Store store) : IVragen
{
    /// <summary>Of how many answers of a cluster we remember how long they took, in each shard.</summary>
    public const int Antwoordduren = 200;

    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public async Task<(VraagId Id, Vraagnummer Nummer)> NieuwAsync(GesprekId gesprek, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var jaar = TimeZoneInfo.ConvertTime(nu, Nederland).Year;
        var volgnummer = await store.WriteAsync(db => db.StringIncrementAsync(Keys.Teller(jaar)), cancellationToken);
        return (store.Shards.NieuwId(gesprek, nu), new(jaar, volgnummer));
    }

    public async Task<Vraag?> ZoekAsync(VraagId id, CancellationToken cancellationToken)
    {
        var key = Keys.Vraag(store.Shards.Van(id), id);
        var json = await store.ReadAsync(db => db.HashGetAsync(key, VraagFields.Json), cancellationToken);
        return json.IsNull ? null : StoredJson.Read<Vraag>(key, json);
    }

    public async Task<VraagId?> ZoekAsync(Vraagnummer nummer, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => store.ReadAsync(
            db => db.HashGetAsync(Keys.Nummers(shard, nummer.Jaar), nummer.Volgnummer), cancellationToken)));
        return VraagId.Lees(perShard.FirstOrDefault(id => !id.IsNull));
    }

    public Task<IReadOnlyList<Vraagtekst>> TekstenAsync(VraagId id, CancellationToken cancellationToken) =>
        ListAsync<Vraagtekst>(Keys.Teksten(store.Shards.Van(id), id), cancellationToken);

    public Task<IReadOnlyList<VraagGebeurtenis>> VerloopAsync(VraagId id, CancellationToken cancellationToken) =>
        ListAsync<VraagGebeurtenis>(Keys.Verloop(store.Shards.Van(id), id), cancellationToken);

    public Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> VanVragerAsync(
        MedewerkerId vrager, int hoogstens, CancellationToken cancellationToken) =>
        FirstAsync(shard => Keys.VanVrager(shard, vrager), Order.Descending, hoogstens, cancellationToken);

    public Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> WachtrijAsync(
        ClusterId? cluster, int hoogstens, CancellationToken cancellationToken) =>
        FirstAsync(shard => Keys.Wachtrij(shard, cluster), Order.Ascending, hoogstens, cancellationToken);

    public Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> VanBehandelaarAsync(
        MedewerkerId behandelaar, int hoogstens, CancellationToken cancellationToken) =>
        FirstAsync(shard => Keys.VanBehandelaar(shard, behandelaar), Order.Ascending, hoogstens, cancellationToken);

    public async Task<IReadOnlyList<MedewerkerId>> BehandelaarsAsync(CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => store.ReadAsync(
            db => db.SortedSetRangeByRankAsync(Keys.Behandelaars(shard)), cancellationToken)));
        return [.. perShard.SelectMany(wie => wie).Select(wie => MedewerkerId.Lees(wie.ToString())).OfType<MedewerkerId>().Distinct()];
    }

    public async Task<IReadOnlyList<VraagId>> BeantwoordAsync(GemeenteCode? gemeente, int hoogstens, CancellationToken cancellationToken)
    {
        var eigen = gemeente is { } code ? await NieuwsteAsync(shard => Keys.Beantwoord(shard, code), hoogstens, cancellationToken) : [];
        return [.. eigen.Concat(await NieuwsteAsync(Keys.Openbaar, hoogstens, cancellationToken)).Distinct()];
    }

    public async Task<IReadOnlyList<TimeSpan>> AntwoorddurenAsync(ClusterId cluster, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => store.ReadAsync(
            db => db.ListRangeAsync(Keys.Antwoordduren(shard, cluster)), cancellationToken)));
        return [.. perShard.SelectMany(duren => duren).Select(duur => TimeSpan.FromSeconds((long)duur))];
    }

    public async Task<IReadOnlyList<Vraag>> VanGemeenteAsync(GemeenteCode gemeente, DateTimeOffset sinds, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => store.ReadAsync(
            db => db.SortedSetRangeByScoreWithScoresAsync(Keys.VanGemeente(shard, gemeente), sinds.ToUnixTimeMilliseconds()), cancellationToken)));
        var ids = perShard.SelectMany(entries => entries).OrderByDescending(e => e.Score).Select(e => VraagId.Lees(e.Element)!.Value);
        return [.. (await Task.WhenAll(ids.Select(id => ZoekAsync(id, cancellationToken)))).OfType<Vraag>()];
    }

    public Task<Kaartplek?> KaartplekAsync(VraagId id, ClusterId cluster, CancellationToken cancellationToken) =>
        PlekAsync(id, VraagFields.Kaart(cluster), cancellationToken);

    public Task<Kaartplek?> BevestigingsplekAsync(VraagId id, CancellationToken cancellationToken) => PlekAsync(id, VraagFields.Bevestiging, cancellationToken);

    private async Task<Kaartplek?> PlekAsync(VraagId id, string veld, CancellationToken cancellationToken)
    {
        var key = Keys.Vraag(store.Shards.Van(id), id);
        var json = await store.ReadAsync(db => db.HashGetAsync(key, veld), cancellationToken);
        return json.IsNull ? null : StoredJson.Read<Kaartplek>(key, json);
    }

    private async Task<IEnumerable<VraagId>> NieuwsteAsync(Func<Shard, RedisKey> key, int hoogstens, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => store.ReadAsync(
            db => db.SortedSetRangeByRankWithScoresAsync(key(shard), 0, hoogstens - 1, Order.Descending), cancellationToken)));
        return perShard.SelectMany(ids => ids).OrderByDescending(id => id.Score).Take(hoogstens).Select(id => VraagId.Lees(id.Element)!.Value);
    }

    private async Task<IReadOnlyList<T>> ListAsync<T>(RedisKey key, CancellationToken cancellationToken)
    {
        var regels = await store.ReadAsync(db => db.ListRangeAsync(key), cancellationToken);
        return [.. regels.Select(regel => StoredJson.Read<T>(key, regel))];
    }

    private async Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> FirstAsync(
        Func<Shard, RedisKey> key, Order order, int hoogstens, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(async shard => (
            Aantal: await store.ReadAsync(db => db.SortedSetLengthAsync(key(shard)), cancellationToken),
            Eerste: hoogstens == 0 ? [] : await store.ReadAsync(
                db => db.SortedSetRangeByRankWithScoresAsync(key(shard), 0, hoogstens - 1, order), cancellationToken))));
        var alle = perShard.SelectMany(shard => shard.Eerste);
        var eerste = (order == Order.Ascending ? alle.OrderBy(e => e.Score) : alle.OrderByDescending(e => e.Score)).Take(hoogstens);
        var vragen = await Task.WhenAll(eerste.Select(e => ZoekAsync(VraagId.Lees(e.Element)!.Value, cancellationToken)));
        return ([.. vragen.OfType<Vraag>()], (int)perShard.Sum(shard => shard.Aantal));
    }
}

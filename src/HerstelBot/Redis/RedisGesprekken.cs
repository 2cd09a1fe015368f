using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>The conversations we know and the channels bound to clusters.</summary>
internal sealed class RedisGesprekken(Store store, Parkeerplaats parkeerplaats, Wekker wekker) : IGesprekken
{
    public async Task BewaarAsync(Gesprek gesprek, CancellationToken cancellationToken)
    {
        await store.WriteAsync(db => db.StringSetAsync(Keys.Gesprek(store.Shards.Van(gesprek.Id), gesprek.Id), StoredJson.Write(gesprek)), cancellationToken);
        if (gesprek is { Soort: Gesprekssoort.Persoonlijk, Persoon: { } persoon })
        {
            await store.WriteAsync(
                db => db.StringSetAsync(Keys.Persoonlijk(store.Shards.Van(persoon), persoon), gesprek.Id.Waarde), cancellationToken);
        }

        if (gesprek.Staat == Gespreksstaat.Bereikbaar)
        {
            await wekker.BereikbaarAsync(gesprek, cancellationToken);
        }
    }

    public async Task<Gesprek?> ZoekAsync(GesprekId id, CancellationToken cancellationToken)
    {
        var key = Keys.Gesprek(store.Shards.Van(id), id);
        var json = await store.ReadAsync(db => db.StringGetAsync(key), cancellationToken);
        return json.IsNull ? null : StoredJson.Read<Gesprek>(key, json);
    }

    public async Task<Gesprek?> PersoonlijkAsync(MedewerkerId persoon, CancellationToken cancellationToken)
    {
        var id = await store.ReadAsync(db => db.StringGetAsync(Keys.Persoonlijk(store.Shards.Van(persoon), persoon)), cancellationToken);
        return id.IsNull ? null : await ZoekAsync(new GesprekId(id.ToString()), cancellationToken);
    }

    public async Task KoppelAsync(ClusterId cluster, GesprekId kanaal, CancellationToken cancellationToken)
    {
        await store.WriteAsync(db => db.HashSetAsync(Keys.Kanalen, cluster.Waarde, kanaal.Waarde), cancellationToken);
        await parkeerplaats.LaatGaanAsync(cancellationToken);
    }

    public async Task KoppelZonderKanaalAsync(IReadOnlyList<ClusterId> clusters, GesprekId kanaal, CancellationToken cancellationToken)
    {
        await Task.WhenAll(clusters.Select(cluster => store.WriteAsync(
            db => db.HashSetAsync(Keys.Kanalen, cluster.Waarde, kanaal.Waarde, When.NotExists), cancellationToken)));
        await parkeerplaats.LaatGaanAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ClusterId>> OntkoppelAsync(GesprekId kanaal, CancellationToken cancellationToken)
    {
        var los = (RedisValue[])(await store.WriteAsync(Script.Unbind, [Keys.Kanalen], [kanaal.Waarde], cancellationToken))!;
        return [.. los.Select(cluster => new ClusterId(cluster.ToString())).OrderBy(cluster => cluster.Waarde, StringComparer.Ordinal)];
    }

    public async Task<GesprekId?> KanaalVanAsync(ClusterId cluster, CancellationToken cancellationToken)
    {
        var kanaal = await store.ReadAsync(db => db.HashGetAsync(Keys.Kanalen, cluster.Waarde), cancellationToken);
        return kanaal.IsNull ? null : new GesprekId(kanaal.ToString());
    }
}

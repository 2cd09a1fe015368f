using HerstelBot.Domain.Personen;

namespace HerstelBot.Redis;

/// <summary>Who is away. An absence is kept until somebody is back or is away again: whether it holds follows from its day.</summary>
internal sealed class RedisAfwezigheid(Store store) : IAfwezigheid
{
    public async Task<Afwezigheid?> VanAsync(MedewerkerId wie, CancellationToken cancellationToken)
    {
        var key = Keys.Afwezig(store.Shards.Van(wie), wie);
        var json = await store.ReadAsync(db => db.StringGetAsync(key), cancellationToken);
        return json.IsNull ? null : StoredJson.Read<Afwezigheid>(key, json);
    }

    public Task BewaarAsync(MedewerkerId wie, Afwezigheid afwezigheid, CancellationToken cancellationToken) => store.WriteAsync(
        db => db.StringSetAsync(Keys.Afwezig(store.Shards.Van(wie), wie), StoredJson.Write(afwezigheid)), cancellationToken);

    public Task WisAsync(MedewerkerId wie, CancellationToken cancellationToken) => store.WriteAsync(
        db => db.KeyDeleteAsync(Keys.Afwezig(store.Shards.Van(wie), wie)), cancellationToken);
}

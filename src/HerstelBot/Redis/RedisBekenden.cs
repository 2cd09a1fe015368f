using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Redis;

/// <summary>The people the bot has met.</summary>
internal sealed class RedisBekenden(Store store) : IBekenden
{
    public Task BewaarAsync(Bekende bekende, CancellationToken cancellationToken) => store.WriteAsync(
        db => db.StringSetAsync(Keys.Bekende(store.Shards.Van(bekende.Id), bekende.Id), StoredJson.Write(bekende)), cancellationToken);

    public async Task<Bekende?> ZoekAsync(MedewerkerId id, CancellationToken cancellationToken)
    {
        var key = Keys.Bekende(store.Shards.Van(id), id);
        var json = await store.ReadAsync(db => db.StringGetAsync(key), cancellationToken);
        return json.IsNull ? null : StoredJson.Read<Bekende>(key, json);
    }
}

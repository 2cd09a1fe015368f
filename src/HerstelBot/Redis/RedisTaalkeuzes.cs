using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Redis;

/// <summary>Who reads which language. Under a key of its own, so that what is learned of a person at the same time cannot undo it.</summary>
internal sealed class RedisTaalkeuzes(Store store) : ITaalkeuzes
{
    public async Task<Taalkeuze?> ZoekAsync(MedewerkerId id, CancellationToken cancellationToken)
    {
        var key = Keys.Taalkeuze(store.Shards.Van(id), id);
        var json = await store.ReadAsync(db => db.StringGetAsync(key), cancellationToken);
        return json.IsNull ? null : StoredJson.Read<Taalkeuze>(key, json);
    }

    public Task BewaarAsync(MedewerkerId id, Taalkeuze keuze, CancellationToken cancellationToken) =>
        store.WriteAsync(db => db.StringSetAsync(Keys.Taalkeuze(store.Shards.Van(id), id), StoredJson.Write(keuze)), cancellationToken);
}

using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Redis;

/// <summary>Who wants no e-mail. Under a key of its own, so that what is learned of a person at the same time cannot undo it.</summary>
internal sealed class RedisMailvoorkeuren(Store store) : IMailvoorkeuren
{
    private const string Uit = "uit";
    private const string Aan = "aan";

    public async Task<bool> StaatUitAsync(MedewerkerId id, CancellationToken cancellationToken) =>
        await store.ReadAsync(db => db.StringGetAsync(Keys.Mailvoorkeur(store.Shards.Van(id), id)), cancellationToken) == Uit;

    public Task BewaarAsync(MedewerkerId id, bool uit, CancellationToken cancellationToken) =>
        store.WriteAsync(db => db.StringSetAsync(Keys.Mailvoorkeur(store.Shards.Van(id), id), uit ? Uit : Aan), cancellationToken);
}

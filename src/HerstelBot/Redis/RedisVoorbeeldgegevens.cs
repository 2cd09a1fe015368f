using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Redis;

/// <summary>The mark of a store that holds made-up data. It never changes while the service runs, so it is read once.</summary>
internal sealed class RedisVoorbeeldgegevens(Store store) : IVoorbeeldgegevens
{
    private bool? _hier;

    public async ValueTask<bool> StaanHierAsync(CancellationToken cancellationToken) =>
        _hier ??= await store.ReadAsync(db => db.KeyExistsAsync(Keys.Voorbeeld), cancellationToken);

    public async Task MerkAsync(CancellationToken cancellationToken)
    {
        await store.WriteAsync(db => db.StringSetAsync(Keys.Voorbeeld, "ja"), cancellationToken);
        _hier = true;
    }
}

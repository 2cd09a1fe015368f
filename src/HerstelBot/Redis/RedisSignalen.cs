using HerstelBot.Domain.Gesprekken;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Since when something holds. Whoever sees it first sets the moment; who is later reads it.</summary>
internal sealed class RedisSignalen(Store store) : ISignalen
{
    public async Task<DateTimeOffset> SindsAsync(string wat, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        await store.WriteAsync(db => db.SortedSetAddAsync(Keys.Signalen, wat, nu.ToUnixTimeMilliseconds(), When.NotExists), cancellationToken);
        return await store.ReadAsync(db => db.SortedSetScoreAsync(Keys.Signalen, wat), cancellationToken) is { } sinds
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)sinds)
            : nu;
    }

    public async Task VoorbijAsync(string wat, DateTimeOffset begonnen, CancellationToken cancellationToken)
    {
        // Mostly nothing is wrong, and then there is nothing to write.
        if (await store.ReadAsync(db => db.SortedSetScoreAsync(Keys.Signalen, wat), cancellationToken) is not null)
        {
            await store.WriteAsync(Script.Settle, [Keys.Signalen], [wat, begonnen.ToUnixTimeMilliseconds()], cancellationToken);
        }
    }
}

using HerstelBot.Domain.Gesprekken;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Which rounds an instance has, each until when.</summary>
internal sealed class RedisRondes(Store store) : IRondes
{
    public async Task<DateTimeOffset?> NeemAsync(string wat, TimeSpan hoelang, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(db => db.SortedSetScoreAsync(Keys.Rondes, wat), cancellationToken) > nu.ToUnixTimeMilliseconds())
        {
            return null;
        }

        var tot = nu + hoelang;
        await store.WriteAsync(db => db.SortedSetAddAsync(Keys.Rondes, wat, 0, When.NotExists), cancellationToken);
        var gekregen = await store.WriteAsync(Script.Postpone, [Keys.Rondes], [wat, nu.ToUnixTimeMilliseconds(), tot.ToUnixTimeMilliseconds()], cancellationToken);
        return (int)gekregen == 1 ? tot : null;
    }

    public Task GeefTerugAsync(string wat, DateTimeOffset tot, CancellationToken cancellationToken) =>
        store.WriteAsync(Script.Settle, [Keys.Rondes], [wat, tot.ToUnixTimeMilliseconds()], cancellationToken);
}

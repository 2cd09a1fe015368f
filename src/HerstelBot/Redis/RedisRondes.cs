using HerstelBot.Domain.Gesprekken;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Which rounds an instance has, each until when.</summary>
internal sealed class RedisRondes(Store store) : IRondes
{
    public async Task<bool> NeemAsync(string wat, TimeSpan hoelang, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var moment = nu.ToUnixTimeMilliseconds();
        if (await store.ReadAsync(db => db.SortedSetScoreAsync(Keys.Rondes, wat), cancellationToken) > moment)
        {
            return false;
        }

        await store.WriteAsync(db => db.SortedSetAddAsync(Keys.Rondes, wat, 0, When.NotExists), cancellationToken);
        return (int)await store.WriteAsync(Script.Postpone, [Keys.Rondes], [wat, moment, moment + (long)hoelang.TotalMilliseconds], cancellationToken) == 1;
    }
}

using HerstelBot.Domain.Gesprekken.Kennis;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Which articles their owners were reminded of: a few for each article and year.</summary>
internal sealed class RedisHerinneringen(Store store) : IHerinneringen
{
    private RedisKey Key => Keys.KennisHerinnerd(store.Shards.Alle[0]);

    public async Task<IReadOnlySet<string>> AlleAsync(CancellationToken cancellationToken) =>
        (await store.ReadAsync(db => db.SetMembersAsync(Key), cancellationToken)).Select(lid => lid.ToString()).ToHashSet(StringComparer.Ordinal);

    public Task VoegToeAsync(IReadOnlyList<string> herinnerd, CancellationToken cancellationToken) =>
        store.WriteAsync(db => db.SetAddAsync(Key, [.. herinnerd.Select(een => (RedisValue)een)]), cancellationToken);
}

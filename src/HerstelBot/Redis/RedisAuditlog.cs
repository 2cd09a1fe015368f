using HerstelBot.Domain.Gesprekken;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>The audit log, for reading; <see cref="RedisVastlegger"/> adds to it.</summary>
internal sealed class RedisAuditlog(Store store) : IAuditlog
{
    // A few people make these lines, so that reading back through all of them is quick enough.
    private const int PerKeer = 500;

    public async Task<IReadOnlyList<Auditregel>> LaatsteAsync(int hoogstens, string? waarover, CancellationToken cancellationToken)
    {
        var perShard = await Task.WhenAll(store.Shards.Alle.Select(shard => LaatsteAsync(Keys.Audit(shard), hoogstens, waarover, cancellationToken)));
        return [.. perShard.SelectMany(regels => regels).OrderByDescending(regel => regel.Op).Take(hoogstens)];
    }

    private async Task<IReadOnlyList<Auditregel>> LaatsteAsync(RedisKey key, int hoogstens, string? waarover, CancellationToken cancellationToken)
    {
        List<Auditregel> gevonden = [];
        for (var vanaf = 0; gevonden.Count < hoogstens; vanaf += PerKeer)
        {
            var leden = await store.ReadAsync(db => db.SortedSetRangeByRankAsync(key, vanaf, vanaf + PerKeer - 1, Order.Descending), cancellationToken);
            gevonden.AddRange(leden.Select(lid => Waarneming.Read<Auditregel>(key, lid)).Where(regel => waarover is null || regel.Waarover == waarover));
            if (leden.Length < PerKeer)
            {
                break;
            }
        }

        return gevonden;
    }
}

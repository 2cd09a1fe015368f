using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Redis;

/// <summary>What we keep of a person outside the vragen, to erase it.</summary>
internal sealed class RedisPersoonlijkeOpslag(Store store) : IPersoonlijkeOpslag
{
    // The conversation goes first: after a stop in between, what points to it still does.
    public async Task WisAsync(MedewerkerId wie, CancellationToken cancellationToken)
    {
        var shard = store.Shards.Van(wie);
        var gesprek = await store.ReadAsync(db => db.StringGetAsync(Keys.Persoonlijk(shard, wie)), cancellationToken);
        if (!gesprek.IsNull && new GesprekId(gesprek.ToString()) is var id)
        {
            await store.WriteAsync(db => db.KeyDeleteAsync(Keys.Gesprek(store.Shards.Van(id), id)), cancellationToken);
            await WisRondAsync(id, cancellationToken);
        }

        await store.WriteAsync(
            db => db.KeyDeleteAsync([Keys.Bekende(shard, wie), Keys.Mailvoorkeur(shard, wie), Keys.Afwezig(shard, wie), Keys.Taalkeuze(shard, wie), Keys.Persoonlijk(shard, wie)]), cancellationToken);
    }

    // What was remembered for a while about single messages is not listed by conversation: somebody who wants to be forgotten is worth a look at every key.
    private async Task WisRondAsync(GesprekId gesprek, CancellationToken cancellationToken)
    {
        await store.OpenAsync(cancellationToken);
        foreach (var server in store.Multiplexer!.GetServers().Where(server => server is { IsConnected: true, IsReplica: false }))
        {
            foreach (var patroon in Keys.RondGesprek(store.Shards.Van(gesprek), gesprek))
            {
                await foreach (var key in server.KeysAsync(pattern: patroon).WithCancellation(cancellationToken))
                {
                    await store.WriteAsync(db => db.KeyDeleteAsync(key), cancellationToken);
                }
            }
        }
    }
}

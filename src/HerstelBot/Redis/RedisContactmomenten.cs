using System.Buffers.Text;
using System.Security.Cryptography;
using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Redis;

/// <summary>The contactmomenten whose calendar file can be fetched.</summary>
internal sealed class RedisContactmomenten(Store store, TimeProvider time) : IContactmomenten
{
    private const int TokenBytes = 32;

    public async Task<string> BewaarAsync(Contactmoment moment, CancellationToken cancellationToken)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        await store.WriteAsync(
            db => db.StringSetAsync(Keys.Contactmoment(store.Shards.VanToken(token), token), StoredJson.Write(moment), Contactmoment.Geldigheid), cancellationToken);
        return token;
    }

    public async Task<Contactmoment?> ZoekAsync(string token, CancellationToken cancellationToken)
    {
        var key = Keys.Contactmoment(store.Shards.VanToken(token), token);
        var json = await store.ReadAsync(db => db.StringGetAsync(key), cancellationToken);

        // The store forgets it too, but by its own clock.
        return !json.IsNull && StoredJson.Read<Contactmoment>(key, json) is var moment && time.GetUtcNow() < moment.VerlooptOp ? moment : null;
    }
}

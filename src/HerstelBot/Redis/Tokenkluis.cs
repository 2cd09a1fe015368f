using System.Buffers.Text;
using System.Security.Cryptography;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>Keeps something for a while under a token that nobody can guess.</summary>
internal sealed class Tokenkluis(Store store)
{
    private const int TokenBytes = 32;

    /// <summary>Keeps it.</summary>
    /// <returns>The token.</returns>
    public async Task<string> BewaarAsync<T>(Func<Shard, string, RedisKey> key, T waarde, TimeSpan geldigheid, CancellationToken cancellationToken)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        await store.WriteAsync(
            db => db.StringSetAsync(key(store.Shards.VanToken(token), token), StoredJson.Write(waarde), geldigheid), cancellationToken);
        return token;
    }

    /// <summary>What lies under a token, or <see langword="null"/>. The store forgets it by its own clock; whether it has expired by ours is for who asks.</summary>
    public async Task<T?> ZoekAsync<T>(Func<Shard, string, RedisKey> key, string token, CancellationToken cancellationToken)
        where T : class
    {
        var plek = key(store.Shards.VanToken(token), token);
        var json = await store.ReadAsync(db => db.StringGetAsync(plek), cancellationToken);
        return json.IsNull ? null : StoredJson.Read<T>(plek, json);
    }
}

using HerstelBot.Domain.Personen;

namespace HerstelBot.Redis;

/// <summary>The groups of the directory as they were last read.</summary>
internal sealed class RedisGroepsstanden(Store store) : IGroepsstanden
{
    public Task BewaarAsync(IReadOnlyList<Groepsstand> standen, CancellationToken cancellationToken) =>
        store.WriteAsync(db => db.StringSetAsync(Keys.Groepen, StoredJson.Write(standen)), cancellationToken);

    public async Task<IReadOnlyList<Groepsstand>> LeesAsync(CancellationToken cancellationToken)
    {
        var json = await store.ReadAsync(db => db.StringGetAsync(Keys.Groepen), cancellationToken);
        return json.IsNull ? [] : StoredJson.Read<IReadOnlyList<Groepsstand>>(Keys.Groepen, json);
    }
}

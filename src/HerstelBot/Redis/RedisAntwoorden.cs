using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Redis;

/// <summary>Which article a delivered message showed.</summary>
internal sealed class RedisAntwoorden(Store store) : IAntwoorden
{
    // A thumb comes soon or not at all.
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(90);

    public async Task<string?> ArtikelVanAsync(GesprekId gesprek, string berichtId, CancellationToken cancellationToken) =>
        await store.ReadAsync(db => db.StringGetAsync(Keys.Antwoord(store.Shards.Van(gesprek), gesprek, berichtId)), cancellationToken);

    /// <summary>Remembers it.</summary>
    public Task BewaarAsync(Kaartplek plek, string artikel, CancellationToken cancellationToken) => store.WriteAsync(
        db => db.StringSetAsync(Keys.Antwoord(store.Shards.Van(plek.In), plek.In, plek.BerichtId), artikel, Bewaartijd), cancellationToken);
}

using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Redis;

/// <summary>The links with which people fetch their own data.</summary>
internal sealed class RedisGegevenslinks(Tokenkluis kluis, TimeProvider time) : IGegevenslinks
{
    public Task<string> MaakAsync(Gegevenslink link, CancellationToken cancellationToken) =>
        kluis.BewaarAsync(Keys.Gegevenslink, link, Gegevenslink.Geldigheid, cancellationToken);

    public async Task<Gegevenslink?> ZoekAsync(string token, CancellationToken cancellationToken) =>
        await kluis.ZoekAsync<Gegevenslink>(Keys.Gegevenslink, token, cancellationToken) is { } link && time.GetUtcNow() < link.VerlooptOp ? link : null;
}

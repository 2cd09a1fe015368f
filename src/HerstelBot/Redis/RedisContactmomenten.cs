using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Redis;

/// <summary>The contactmomenten whose calendar file can be fetched.</summary>
internal sealed class RedisContactmomenten(Tokenkluis kluis, TimeProvider time) : IContactmomenten
{
    public Task<string> BewaarAsync(Contactmoment moment, CancellationToken cancellationToken) =>
        kluis.BewaarAsync(Keys.Contactmoment, moment, Contactmoment.Geldigheid, cancellationToken);

    public async Task<Contactmoment?> ZoekAsync(string token, CancellationToken cancellationToken) =>
        await kluis.ZoekAsync<Contactmoment>(Keys.Contactmoment, token, cancellationToken) is { } moment && time.GetUtcNow() < moment.VerlooptOp ? moment : null;
}

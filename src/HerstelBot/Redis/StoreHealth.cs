using HerstelBot.Domain.Gesprekken;
using StackExchange.Redis;

namespace HerstelBot.Redis;

/// <summary>How the store and the outbox stand, for <c>/health/ready</c>.</summary>
/// <param name="Bereikbaar">Whether it answered just now and takes what is new.</param>
/// <param name="Welke">Which store: "ingebouwde opslag in …" or "Redis op …".</param>
/// <param name="Uitbak">The outbox; <see langword="null"/> when the store did not answer.</param>
/// <param name="Reden">Why not, or what will go wrong when nobody does anything; a Dutch sentence.</param>
internal sealed record StoreHealth(bool Bereikbaar, string Welke, Uitbakstand? Uitbak, string? Reden);

/// <summary>Asks the store how it stands.</summary>
internal sealed class StoreHealthCheck(Store store, IUitbak uitbak)
{
    /// <summary>Never throws for a store that does not answer.</summary>
    public async Task<StoreHealth> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new(!store.IsVol, store.Welke, await uitbak.StandAsync(cancellationToken), store.Ruimtegebrek);
        }
        catch (Exception fout) when (fout is RedisException or StoreException or TimeoutException)
        {
            return new(false, store.Welke, null, fout is StoreException ? fout.Message : $"{store.Welke} antwoordt niet.");
        }
    }
}

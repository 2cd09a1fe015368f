using System.Collections.Concurrent;

namespace HerstelBot.Entra;

/// <summary>Tokens from Entra, each kept and refused apart: that one tenant gives none says nothing about another.</summary>
internal sealed class EntraTokens(Registratie registratie, EntraHttp http, TimeProvider time, ILogger<EntraTokens> logger) : IEntraTokens, IDisposable
{
    private readonly ConcurrentDictionary<Tokendoel, Tokenbron> _bronnen = new();

    public Task<string> HaalAsync(Tokendoel doel, string? geweigerd, CancellationToken cancellationToken) =>
        _bronnen.GetOrAdd(doel, nieuw => new Tokenbron(nieuw, registratie, http, time, logger)).HaalAsync(geweigerd, cancellationToken);

    public void Dispose()
    {
        foreach (var bron in _bronnen.Values)
        {
            bron.Dispose();
        }
    }
}

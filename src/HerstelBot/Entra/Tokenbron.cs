using System.Security.Cryptography;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace HerstelBot.Entra;

/// <summary>The tokens for one purpose, through MSAL, which keeps them until they expire.</summary>
internal sealed partial class Tokenbron(Tokendoel doel, Registratie registratie, EntraHttp http, TimeProvider time, ILogger logger) : IDisposable
{
    /// <summary>How long credentials that Entra refused are not tried again.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromMinutes(1);

    // A file that cannot be read is tried again: it may be put right while we run.
    private readonly Lazy<Tokenvraag> _vraag = new(() => EntraCredential.Maak(doel, registratie, http), LazyThreadSafetyMode.PublicationOnly);
    private readonly SemaphoreSlim _verversing = new(1, 1);
    private volatile Weigering? _weigering;

    public async Task<string> HaalAsync(string? geweigerd, CancellationToken cancellationToken)
    {
        if (_weigering is { } weigering && time.GetElapsedTime(weigering.Sinds) < Rust)
        {
            throw new TokenOntbreektException(tijdelijk: false, weigering.Code);
        }

        try
        {
            return geweigerd is null ? await VraagAsync(vers: false, cancellationToken) : await VervangAsync(geweigerd, cancellationToken);
        }
        catch (Exception fout) when (fout is MsalException or HttpRequestException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Vertaal(fout);
        }
    }

    public void Dispose() => _verversing.Dispose();

    private async Task<string> VervangAsync(string geweigerd, CancellationToken cancellationToken)
    {
        // Of many calls that are refused at once, the first asks a fresh token for all.
        await _verversing.WaitAsync(cancellationToken);
        try
        {
            var token = await VraagAsync(vers: false, cancellationToken);
            return token == geweigerd ? await VraagAsync(vers: true, cancellationToken) : token;
        }
        finally
        {
            _verversing.Release();
        }
    }

    private async Task<string> VraagAsync(bool vers, CancellationToken cancellationToken) =>
        (await _vraag.Value(vers, cancellationToken)).AccessToken;

    private TokenOntbreektException Vertaal(Exception fout)
    {
        var (tijdelijk, code) = fout switch
        {
            MsalServiceException { StatusCode: 429 or >= 500 } dienst => (true, dienst.ErrorCode),
            MsalServiceException { ErrorCode: MsalError.RequestTimeout or MsalError.ManagedIdentityUnreachableNetwork } dienst => (true, dienst.ErrorCode),
            MsalException msal => (false, msal.ErrorCode),
            HttpRequestException => (true, "network"),
            CryptographicException => (false, "certificate_unreadable"),
            _ => (false, "credential_file_unreadable"),
        };
        if (tijdelijk)
        {
            Log.Tijdelijk(logger, doel.Bron, doel.TenantId, code);
        }
        else
        {
            _weigering = new(code, time.GetTimestamp());
            Log.Geweigerd(logger, doel.Onmisbaar ? LogLevel.Critical : LogLevel.Warning, doel.Bron, doel.TenantId, code, Rust.TotalSeconds);
        }

        return new(tijdelijk, code);
    }

    private sealed record Weigering(string Code, long Sinds);

    private static partial class Log
    {
        [LoggerMessage(EventId = 4311, Message = "Entra refuses the bot a token for {Bron} in tenant {Tenant} ({Code}): nothing is sent there, and the next try is after {Seconds} s. Check HerstelBot:Teams and the consent of that tenant.")]
        public static partial void Geweigerd(ILogger logger, LogLevel level, string bron, string tenant, string code, double seconds);

        [LoggerMessage(4312, LogLevel.Warning, "Entra gives no token for {Bron} in tenant {Tenant} for now ({Code}).")]
        public static partial void Tijdelijk(ILogger logger, string bron, string tenant, string code);
    }
}

using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace HerstelBot.Teams.Connector;

/// <summary>Tokens from Entra through MSAL, which keeps them until they expire.</summary>
/// <param name="bron">What they are for, such as <c>https://graph.microsoft.com</c>.</param>
/// <param name="options">The registration.</param>
/// <param name="http">How to reach Entra.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Hears why there is none.</param>
internal sealed partial class EntraTokens(string bron, IOptions<TeamsOptions> options, EntraHttp http, TimeProvider time, ILogger<EntraTokens> logger)
    : IConnectorTokens, IDisposable
{
    /// <summary>How long credentials that Entra refused are not tried again.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromMinutes(1);

    // A file that cannot be read is tried again: it may be put right while we run.
    private readonly Lazy<Tokenvraag> _vraag = new(() => EntraCredential.Maak(options.Value, http, bron), LazyThreadSafetyMode.PublicationOnly);
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
            Log.Tijdelijk(logger, code);
        }
        else
        {
            _weigering = new(code, time.GetTimestamp());
            Log.Geweigerd(logger, code, Rust.TotalSeconds);
        }

        return new(tijdelijk, code);
    }

    private sealed record Weigering(string Code, long Sinds);

    private static partial class Log
    {
        [LoggerMessage(4311, LogLevel.Critical, "Entra refuses the credentials of the bot ({Code}): nothing is sent, and the next try is after {Seconds} s. Check HerstelBot:Teams.")]
        public static partial void Geweigerd(ILogger logger, string code, double seconds);

        [LoggerMessage(4312, LogLevel.Warning, "Entra gives no token for now ({Code}).")]
        public static partial void Tijdelijk(ILogger logger, string code);
    }
}

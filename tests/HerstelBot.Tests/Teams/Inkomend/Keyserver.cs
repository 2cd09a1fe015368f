using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>The key server of Bot Connector, in memory.</summary>
internal sealed class Keyserver : HttpMessageHandler
{
    public const string Metadata = "https://login.botframework.com/v1/.well-known/openidconfiguration", Jwks = "https://login.botframework.com/v1/.well-known/keys";

    private int _opgehaald;

    /// <summary>How often the metadata was fetched.</summary>
    public int Opgehaald => Volatile.Read(ref _opgehaald);

    public string MetadataTekst { get; set; } = $$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{Jwks}}","id_token_signing_alg_values_supported":["RS256"]}""";

    public string JwksTekst { get; set; } = Set(Sleutels.K1, Sleutels.ZonderEndorsements, Sleutels.Webchat);

    public bool Plat { get; set; }

    /// <summary>When set, every answer waits for it.</summary>
    public Task Wacht { get; set; } = Task.CompletedTask;

    public Func<HttpRequestMessage, HttpResponseMessage?>? Anders { get; set; }

    public static string Set(params Sleutel[] sleutels) => $$"""{"keys":[{{string.Join(',', sleutels.Select(s => s.Jwk))}}]}""";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var adres = request.RequestUri!.AbsoluteUri;
        if (adres == Metadata) { Interlocked.Increment(ref _opgehaald); }
        await Wacht.WaitAsync(cancellationToken);
        if (Plat) { throw new HttpRequestException("no route to host"); }
        return Anders?.Invoke(request) ?? adres switch
        {
            Metadata => new(HttpStatusCode.OK) { Content = new StringContent(MetadataTekst) },
            Jwks => new(HttpStatusCode.OK) { Content = new StringContent(JwksTekst) },
            _ => throw new HttpRequestException($"unexpected address {adres}"),
        };
    }
}

/// <summary>A key pair that Bot Connector might have.</summary>
internal sealed record Sleutel(string Kid, RSA Rsa, string? Endorsements)
{
    public string Jwk
    {
        get
        {
            var p = Rsa.ExportParameters(false);
            var endorsements = Endorsements is null ? "" : $",\"endorsements\":{Endorsements}";
            return $$"""{"kty":"RSA","use":"sig","kid":"{{Kid}}","x5t":"{{Kid}}","n":"{{Base64UrlEncoder.Encode(p.Modulus!)}}","e":"{{Base64UrlEncoder.Encode(p.Exponent!)}}"{{endorsements}}}""";
        }
    }
}

/// <summary>Key pairs, made once because making them is slow.</summary>
internal static class Sleutels
{
    public static Sleutel K1 { get; } = new("k1", RSA.Create(2048), """["msteams","webchat"]""");

    public static Sleutel ZonderEndorsements { get; } = new("k-zonder", K1.Rsa, null);

    public static Sleutel Webchat { get; } = new("k-webchat", K1.Rsa, """["webchat"]""");

    /// <summary>A key that the server does not publish unless a test says so.</summary>
    public static Sleutel K2 { get; } = new("k2", RSA.Create(2048), """["msteams"]""");
}

using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace HerstelBot.Teams.Connector;

/// <summary>Asks Entra for one token.</summary>
/// <param name="vers">Past the cache.</param>
/// <param name="cancellationToken">Stops the wait.</param>
internal delegate Task<AuthenticationResult> Tokenvraag(bool vers, CancellationToken cancellationToken);

/// <summary>The four ways in which the bot proves who it is. The tenant is the one of the registration, also for messages in other tenants.</summary>
internal static class EntraCredential
{
    private const string Ruilbron = "api://AzureADTokenExchange";

    /// <summary>Prepares the configured way.</summary>
    /// <exception cref="InvalidOperationException">The credential is not configured.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The certificate file cannot be read.</exception>
    /// <param name="options">The registration.</param>
    /// <param name="http">How to reach Entra.</param>
    /// <param name="bron">What the token is for, such as <c>https://graph.microsoft.com</c>.</param>
    public static Tokenvraag Maak(TeamsOptions options, IMsalHttpClientFactory http, string bron) => options.Credential switch
    {
        Credentialsoort.Secret => Van(App(options, http).WithClientSecret(options.ClientSecret), bron),
        Credentialsoort.Certificate => Van(App(options, http).WithCertificate(Certificaat(options), sendX5C: true), bron),
        Credentialsoort.ManagedIdentity => Van(Identiteit(options, http), bron),
        Credentialsoort.FederatedCredential => Van(App(options, http).WithClientAssertion(Verklaring(options, http)), bron),
        null => throw new InvalidOperationException($"{TeamsOptions.Section}:CredentialSoort is leeg; kies er een."),
    };

    private static ConfidentialClientApplicationBuilder App(TeamsOptions options, IMsalHttpClientFactory http) =>
        ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithAuthority($"https://login.microsoftonline.com/{options.HomeTenantId}")
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http, retryOnceOn5xx: false);

    private static IManagedIdentityApplication Identiteit(TeamsOptions options, IMsalHttpClientFactory http) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.ManagedIdentityClientId))
            .WithHttpClientFactory(http, retryOnceOn5xx: false)
            .Build();

    private static Tokenvraag Van(ConfidentialClientApplicationBuilder builder, string bron)
    {
        var app = builder.Build();
        return (vers, cancellationToken) => app.AcquireTokenForClient([$"{bron}/.default"]).WithForceRefresh(vers).ExecuteAsync(cancellationToken);
    }

    private static Tokenvraag Van(IManagedIdentityApplication identiteit, string bron) =>
        (vers, cancellationToken) => identiteit.AcquireTokenForManagedIdentity(bron).WithForceRefresh(vers).ExecuteAsync(cancellationToken);

    private static Func<AssertionRequestOptions, Task<string>> Verklaring(TeamsOptions options, IMsalHttpClientFactory http)
    {
        if (options.FederatedTokenBestand is { Length: > 0 } bestand)
        {
            // Read each time: the platform replaces the token in it.
            return async vraag => (await File.ReadAllTextAsync(bestand, vraag.CancellationToken)).Trim();
        }

        var identiteit = Van(Identiteit(options, http), Ruilbron);
        return async vraag => (await identiteit(vers: false, vraag.CancellationToken)).AccessToken;
    }

    private static X509Certificate2 Certificaat(TeamsOptions options)
    {
        var (pad, wachtwoord) = (options.CertificaatBestand, options.CertificaatWachtwoord is { Length: > 0 } w ? w : null);
        if (!Path.GetExtension(pad).Equals(".pem", StringComparison.OrdinalIgnoreCase))
        {
            return X509CertificateLoader.LoadPkcs12FromFile(pad, wachtwoord);
        }

        return wachtwoord is null ? X509Certificate2.CreateFromPemFile(pad) : X509Certificate2.CreateFromEncryptedPemFile(pad, wachtwoord);
    }
}

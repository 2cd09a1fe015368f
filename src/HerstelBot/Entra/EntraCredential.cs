using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace HerstelBot.Entra;

/// <summary>Asks Entra for one token.</summary>
/// <param name="vers">Past the cache.</param>
/// <param name="cancellationToken">Stops the wait.</param>
internal delegate Task<AuthenticationResult> Tokenvraag(bool vers, CancellationToken cancellationToken);

/// <summary>The four ways in which the bot proves who it is.</summary>
internal static class EntraCredential
{
    private const string Ruilbron = "api://AzureADTokenExchange";

    /// <summary>Prepares the configured way.</summary>
    /// <exception cref="InvalidOperationException">The credential is not configured.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The certificate file cannot be read.</exception>
    public static Tokenvraag Maak(Tokendoel doel, Registratie registratie, IMsalHttpClientFactory http) => registratie.Credential switch
    {
        Credentialsoort.Secret => Van(doel, App(doel, registratie, http).WithClientSecret(registratie.ClientSecret)),
        Credentialsoort.Certificate => Van(doel, App(doel, registratie, http).WithCertificate(Certificaat(registratie), sendX5C: true)),
        Credentialsoort.ManagedIdentity => VanIdentiteit(doel, registratie, http),
        Credentialsoort.FederatedCredential => Van(doel, App(doel, registratie, http).WithClientAssertion(Verklaring(registratie, http))),
        null => throw new InvalidOperationException($"{Registratie.Section}:CredentialSoort is leeg; kies er een."),
    };

    private static ConfidentialClientApplicationBuilder App(Tokendoel doel, Registratie registratie, IMsalHttpClientFactory http) =>
        ConfidentialClientApplicationBuilder.Create(registratie.AppId)
            .WithAuthority($"https://login.microsoftonline.com/{doel.TenantId}")
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http, retryOnceOn5xx: false);

    private static IManagedIdentityApplication Identiteit(Registratie registratie, IMsalHttpClientFactory http) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(registratie.ManagedIdentityClientId))
            .WithHttpClientFactory(http, retryOnceOn5xx: false)
            .Build();

    private static Tokenvraag Van(Tokendoel doel, ConfidentialClientApplicationBuilder builder)
    {
        var app = builder.Build();
        string[] scopes = [doel.Bron + "/.default"];
        return (vers, cancellationToken) => app.AcquireTokenForClient(scopes).WithForceRefresh(vers).ExecuteAsync(cancellationToken);
    }

    // A managed identity lives in one tenant; the others know only an app registration.
    private static Tokenvraag VanIdentiteit(Tokendoel doel, Registratie registratie, IMsalHttpClientFactory http) =>
        doel.TenantId.Equals(registratie.HomeTenantId, StringComparison.OrdinalIgnoreCase)
            ? Van(Identiteit(registratie, http), doel.Bron)
            : throw new MsalClientException("managed_identity_in_one_tenant");

    private static Tokenvraag Van(IManagedIdentityApplication identiteit, string bron) =>
        (vers, cancellationToken) => identiteit.AcquireTokenForManagedIdentity(bron).WithForceRefresh(vers).ExecuteAsync(cancellationToken);

    private static Func<AssertionRequestOptions, Task<string>> Verklaring(Registratie registratie, IMsalHttpClientFactory http)
    {
        if (registratie.FederatedTokenBestand is { Length: > 0 } bestand)
        {
            // Read each time: the platform replaces the token in it.
            return async vraag => (await File.ReadAllTextAsync(bestand, vraag.CancellationToken)).Trim();
        }

        var identiteit = Van(Identiteit(registratie, http), Ruilbron);
        return async vraag => (await identiteit(vers: false, vraag.CancellationToken)).AccessToken;
    }

    private static X509Certificate2 Certificaat(Registratie registratie)
    {
        var (pad, wachtwoord) = (registratie.CertificaatBestand, registratie.CertificaatWachtwoord is { Length: > 0 } w ? w : null);
        if (!Path.GetExtension(pad).Equals(".pem", StringComparison.OrdinalIgnoreCase))
        {
            return X509CertificateLoader.LoadPkcs12FromFile(pad, wachtwoord);
        }

        return wachtwoord is null ? X509Certificate2.CreateFromPemFile(pad) : X509Certificate2.CreateFromEncryptedPemFile(pad, wachtwoord);
    }
}

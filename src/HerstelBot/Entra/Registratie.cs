namespace HerstelBot.Entra;

/// <summary>How the bot is known to Entra and proves that it is the bot (<c>HerstelBot:Teams</c>, where Azure Bot and Graph share one registration).</summary>
/// <remarks>A class and not a record: a record would show the secret in its <c>ToString</c>.</remarks>
internal class Registratie
{
    /// <summary>The configuration section.</summary>
    public static string Section => "HerstelBot:Teams";

    /// <summary>The App ID of the bot (GUID).</summary>
    public string AppId { get; init; } = "";

    /// <summary>The Entra tenant in which the bot's app is registered (GUID).</summary>
    public string HomeTenantId { get; init; } = "";

    /// <summary>One of the names of <see cref="Credentialsoort"/>.</summary>
    public string CredentialSoort { get; init; } = "";

    /// <summary>For <see cref="Credentialsoort.Secret"/>: the secret, from a vault.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>For <see cref="Credentialsoort.Certificate"/>: a PFX or PEM file with the private key.</summary>
    public string CertificaatBestand { get; init; } = "";

    /// <summary>For <see cref="Credentialsoort.Certificate"/>: the password of the file, if it has one.</summary>
    public string CertificaatWachtwoord { get; init; } = "";

    /// <summary>For <see cref="Credentialsoort.ManagedIdentity"/> and <see cref="Credentialsoort.FederatedCredential"/>: the client id (GUID) of the managed identity.</summary>
    public string ManagedIdentityClientId { get; init; } = "";

    /// <summary>For <see cref="Credentialsoort.FederatedCredential"/> without managed identity: the file in which the platform puts its token.</summary>
    public string FederatedTokenBestand { get; init; } = "";

    /// <summary><see cref="CredentialSoort"/> as a value; <see langword="null"/> when it is not one of the names.</summary>
    public Credentialsoort? Credential =>
        Enum.GetNames<Credentialsoort>().Contains(CredentialSoort, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<Credentialsoort>(CredentialSoort, ignoreCase: true) : null;
}

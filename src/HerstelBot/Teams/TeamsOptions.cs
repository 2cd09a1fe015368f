using HerstelBot.Domain.Vragen;

namespace HerstelBot.Teams;

/// <summary>The registration of the bot and whom it trusts (<c>HerstelBot:Teams</c>). All empty is local mode.</summary>
/// <remarks>A class and not a record: a record would show the secret in its <c>ToString</c>.</remarks>
internal sealed class TeamsOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HerstelBot:Teams";

    private const string PubliekeHost = "smba.trafficmanager.net";

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

    /// <summary>Hosts of Bot Connector to trust; empty is the one public host. Exact names: other customers have names under <c>trafficmanager.net</c> too.</summary>
    public string[] ServiceHosts { get; init; } = [];

    /// <summary>Who signs the tokens of Bot Connector.</summary>
    public string TokenIssuer { get; init; } = "https://api.botframework.com";

    /// <summary>Where the signing keys are announced.</summary>
    public string MetadataUrl { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Whether an activity for another recipient than <c>28:&lt;App ID&gt;</c> is refused; false only warns, for a pilot in which Teams writes it otherwise.</summary>
    public bool EisOntvanger { get; init; } = true;

    /// <summary>The hosts that count: the configured ones, else the public one.</summary>
    public IReadOnlyList<string> ToegestaneHosts => ServiceHosts is { Length: > 0 } ? ServiceHosts : [PubliekeHost];

    /// <summary>Opens the personal chat with the bot, with the number of a vraag ready to be sent (learn.microsoft.com: deep link to Teams chat); <see langword="null"/> without a registration.</summary>
    public Uri? LinkNaarChat(Vraagnummer nummer) => AppId.Length == 0 ? null : new($"https://teams.microsoft.com/l/chat/0/0?users=28:{AppId}&message={nummer}");

    /// <summary><see cref="CredentialSoort"/> as a value; <see langword="null"/> when it is not one of the names.</summary>
    public Credentialsoort? Credential =>
        Enum.GetNames<Credentialsoort>().Contains(CredentialSoort, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<Credentialsoort>(CredentialSoort, ignoreCase: true) : null;
}

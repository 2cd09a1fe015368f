using HerstelBot.Entra;
using Microsoft.Extensions.Options;

namespace HerstelBot.Teams;

/// <summary>Stops a start that would run without knowing who may talk to the bot. One sentence: the first fault, with key, value and mend.</summary>
internal sealed class TeamsOptionsValidator(LokaleModus lokaal, Tenants tenants, IHostEnvironment environment, IConfiguration configuration) : IValidateOptions<TeamsOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TeamsOptions options) =>
        Fout(options) is { } fout ? ValidateOptionsResult.Fail(fout) : ValidateOptionsResult.Success;

    private string? Fout(TeamsOptions o) => Adressen(o) ?? (lokaal.Aan ? Lokaal() : Registratie(o) ?? (tenants.Fouten is [var rij, ..] ? rij : null) ?? Credential(o));

    private string? Lokaal() => LokaleModus.OpenAdres(configuration) is { } adres ? LokaleModus.Bezwaar(adres) : null;

    private static string? Adressen(TeamsOptions o) =>
        !Uri.TryCreate(o.MetadataUrl, UriKind.Absolute, out var metadata) || metadata.Scheme != Uri.UriSchemeHttps
            ? Zin("MetadataUrl", o.MetadataUrl, "zet er het https-adres van de OpenID-metadata neer, of haal de sleutel weg voor het adres van Bot Framework")
        : o.TokenIssuer.Length == 0 ? Zin("TokenIssuer", "", "zet er de uitgever van de tokens neer, of haal de sleutel weg")
        : o.ServiceHosts.FirstOrDefault(host => Uri.CheckHostName(host) != UriHostNameType.Dns) is { } host
            ? Zin("ServiceHosts", host, "zet er volledige hostnamen neer, zonder https:// en zonder *")
        : null;

    private string? Registratie(TeamsOptions o) =>
        !IsGuid(o.AppId)
            ? Zin("AppId", o.AppId, $"zet er het App ID (GUID) van de bot neer, want in omgeving {environment.EnvironmentName} zijn een App ID, HerstelBot:Tenants en een credential verplicht")
        : !IsGuid(o.HomeTenantId) ? Zin("HomeTenantId", o.HomeTenantId, "zet er de tenant-id (GUID) neer waarin de app van de bot geregistreerd is")
        : tenants.Fouten.Count == 0 && tenants.Alle.Count == 0
            ? $"{Tenants.Section} is leeg; zet er per tenant-id (GUID) de gemeentecodes of het samenwerkingsverband neer dat de bot mag gebruiken."
        : null;

    private static string? Credential(TeamsOptions o) =>
        o.Credential is { } soort ? Credential(soort, o) : Zin("CredentialSoort", o.CredentialSoort, $"kies {string.Join(", ", Enum.GetNames<Credentialsoort>())}");

    private static string? Credential(Credentialsoort soort, TeamsOptions o) => soort switch
    {
        Credentialsoort.Secret when o.ClientSecret.Length == 0 => Zin("ClientSecret", "", "zet er het client secret neer (uit een kluis), of kies een andere CredentialSoort"),
        Credentialsoort.Certificate when !File.Exists(o.CertificaatBestand) =>
            Zin("CertificaatBestand", o.CertificaatBestand, "zet er het pad van een bestaand PFX- of PEM-bestand met de privésleutel neer"),
        Credentialsoort.ManagedIdentity when !IsGuid(o.ManagedIdentityClientId) =>
            Zin("ManagedIdentityClientId", o.ManagedIdentityClientId, "zet er de client-id (GUID) van de managed identity neer"),
        Credentialsoort.FederatedCredential when !IsGuid(o.ManagedIdentityClientId) && o.FederatedTokenBestand.Length == 0 =>
            Zin("ManagedIdentityClientId", o.ManagedIdentityClientId, "zet er de client-id (GUID) van de managed identity neer, of vul FederatedTokenBestand in"),
        Credentialsoort.Secret or Credentialsoort.Certificate or Credentialsoort.ManagedIdentity or Credentialsoort.FederatedCredential => null,
    };

    private static bool IsGuid(string waarde) => Guid.TryParseExact(waarde, "D", out var guid) && guid != Guid.Empty;

    private static string Zin(string sleutel, string waarde, string herstel) =>
        waarde.Length == 0 ? $"{TeamsOptions.Section}:{sleutel} is leeg; {herstel}." : $"{TeamsOptions.Section}:{sleutel} is '{waarde}'; {herstel}.";
}

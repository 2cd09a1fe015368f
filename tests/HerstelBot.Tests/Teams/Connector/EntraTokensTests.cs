using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Web;
using HerstelBot.Entra;
using HerstelBot.Teams;
using HerstelBot.Teams.Connector;
using Microsoft.Extensions.Logging;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>The real token library against an Entra that we play.</summary>
public sealed class EntraTokensTests : IDisposable
{
    private const string App = "0f8fad5b-d9cb-469f-a165-70867728950e", Thuis = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static readonly Tokendoel Connector = TokenHandler.Doel(Thuis);
    private readonly string _map = Directory.CreateTempSubdirectory("herstelbot-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public async Task A_secret_buys_one_token_at_the_home_tenant_that_is_kept()
    {
        var entra = new NepEntra();
        using var opstelling = Met(entra, new TeamsOptions { CredentialSoort = "Secret", ClientSecret = "geheim", AppId = App, HomeTenantId = Thuis });

        Assert.Equal("entra-1", await opstelling.Entra.HaalAsync(Connector, null, Stop));
        Assert.Equal("entra-1", await opstelling.Entra.HaalAsync(Connector, null, Stop));

        var (adres, vorm) = Assert.Single(entra.Vragen);
        Assert.Equal($"https://login.microsoftonline.com/{Thuis}/oauth2/v2.0/token", adres.GetLeftPart(UriPartial.Path));
        Assert.Equal(
            ("client_credentials", App, "geheim", "https://api.botframework.com/.default"),
            (vorm["grant_type"], vorm["client_id"], vorm["client_secret"], Assert.Single(vorm["scope"].Split(' '), scope => scope.StartsWith("https", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once_for_all_who_were_refused()
    {
        var entra = new NepEntra();
        using var opstelling = Met(entra, new TeamsOptions { CredentialSoort = "Secret", ClientSecret = "geheim", AppId = App, HomeTenantId = Thuis });
        var eerste = await opstelling.Entra.HaalAsync(Connector, null, Stop);

        var nieuwe = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => opstelling.Entra.HaalAsync(Connector, eerste, Stop), Stop)));

        Assert.All(nieuwe, token => Assert.Equal("entra-2", token));
        Assert.Equal(2, entra.Vragen.Count);
    }

    [Theory]
    [InlineData("pfx", null)]
    [InlineData("pfx", "wachtwoord")]
    [InlineData("pem", null)]
    [InlineData("pem", "wachtwoord")]
    public async Task A_certificate_signs_for_the_bot(string soort, string? wachtwoord)
    {
        using var certificaat = EchteConnector.Certificaat("CN=bot");
        var entra = new NepEntra();
        using var opstelling = Met(entra, new TeamsOptions
        {
            CredentialSoort = "Certificate",
            CertificaatBestand = Schrijf(certificaat, soort, wachtwoord),
            CertificaatWachtwoord = wachtwoord ?? "",
            AppId = App,
            HomeTenantId = Thuis,
        });

        Assert.Equal("entra-1", await opstelling.Entra.HaalAsync(Connector, null, Stop));

        var delen = Assert.Single(entra.Vragen).Vorm["client_assertion"].Split('.');
        using var kop = JsonDocument.Parse(Base64(delen[0]));
        using var claims = JsonDocument.Parse(Base64(delen[1]));
        Assert.Equal(certificaat.RawData, Convert.FromBase64String(kop.RootElement.GetProperty("x5c").GetString()!));
        Assert.Equal($"https://login.microsoftonline.com/{Thuis}/oauth2/v2.0/token", claims.RootElement.GetProperty("aud").GetString());
        Assert.Equal(App, claims.RootElement.GetProperty("iss").GetString());
        using var sleutel = certificaat.GetRSAPublicKey()!;
        Assert.True(sleutel.VerifyData(Encoding.ASCII.GetBytes($"{delen[0]}.{delen[1]}"), Base64(delen[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
    }

    [Fact]
    public async Task A_managed_identity_asks_the_platform()
    {
        var identiteit = $"{Guid.NewGuid()}";
        var entra = new NepEntra();
        using var opstelling = Met(entra, new TeamsOptions { CredentialSoort = "ManagedIdentity", ManagedIdentityClientId = identiteit, AppId = identiteit, HomeTenantId = Thuis });

        Assert.Equal("platform-https://api.botframework.com", await opstelling.Entra.HaalAsync(Connector, null, Stop));

        var vraag = Assert.Single(entra.Vragen, vraag => vraag.Adres.AbsolutePath == "/metadata/identity/oauth2/token");
        Assert.Equal(("169.254.169.254", identiteit), (vraag.Adres.Host, HttpUtility.ParseQueryString(vraag.Adres.Query)["client_id"]));
    }

    [Fact]
    public async Task Each_purpose_has_a_token_of_its_own_asked_in_its_own_tenant()
    {
        var entra = new NepEntra();
        using var opstelling = Met(entra, new TeamsOptions { CredentialSoort = "Secret", ClientSecret = "geheim", AppId = App, HomeTenantId = Thuis });
        var elders = $"{Guid.NewGuid()}";

        Assert.Equal("entra-1", await opstelling.Entra.HaalAsync(Connector, null, Stop));
        Assert.Equal("entra-2", await opstelling.Entra.HaalAsync(new("https://graph.microsoft.com", elders), null, Stop));

        Assert.Equal($"/{elders}/oauth2/v2.0/token", entra.Vragen[1].Adres.AbsolutePath);
        Assert.StartsWith("https://graph.microsoft.com/.default", entra.Vragen[1].Vorm["scope"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_one_tenant_refuses_says_nothing_about_the_Connector_and_raises_no_alarm()
    {
        var identiteit = $"{Guid.NewGuid()}";
        using var opstelling = Met(new NepEntra(), new TeamsOptions { CredentialSoort = "ManagedIdentity", ManagedIdentityClientId = identiteit, AppId = identiteit, HomeTenantId = Thuis });

        var fout = await Assert.ThrowsAsync<TokenOntbreektException>(() => opstelling.Entra.HaalAsync(new("https://graph.microsoft.com", "andere-tenant"), null, Stop));

        Assert.Equal((false, "managed_identity_in_one_tenant"), (fout.Tijdelijk, fout.Code));
        Assert.StartsWith("platform-", await opstelling.Entra.HaalAsync(Connector, null, Stop), StringComparison.Ordinal);
        Assert.DoesNotContain(opstelling.Log.GetSnapshot(), regel => regel.Level == LogLevel.Critical);
    }

    [Fact]
    public async Task A_federated_credential_is_vouched_for_by_the_managed_identity()
    {
        var entra = new NepEntra();
        using var opstelling = Met(entra, new TeamsOptions { CredentialSoort = "FederatedCredential", ManagedIdentityClientId = $"{Guid.NewGuid()}", AppId = App, HomeTenantId = Thuis });

        Assert.StartsWith("entra-", await opstelling.Entra.HaalAsync(Connector, null, Stop), StringComparison.Ordinal);

        var vorm = Assert.Single(entra.Vragen, vraag => vraag.Adres.Host == "login.microsoftonline.com").Vorm;
        Assert.Equal(
            (App, "platform-api://AzureADTokenExchange", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            (vorm["client_id"], vorm["client_assertion"], vorm["client_assertion_type"]));
    }

    [Fact]
    public async Task A_federated_credential_may_come_from_a_file_that_is_read_each_time()
    {
        var bestand = Path.Combine(_map, "token");
        await File.WriteAllTextAsync(bestand, "eerste\n", Stop);
        var entra = new NepEntra();
        using var opstelling = Met(entra, new TeamsOptions { CredentialSoort = "FederatedCredential", FederatedTokenBestand = bestand, AppId = App, HomeTenantId = Thuis });

        var token = await opstelling.Entra.HaalAsync(Connector, null, Stop);
        await File.WriteAllTextAsync(bestand, "tweede\n", Stop);
        await opstelling.Entra.HaalAsync(Connector, token, Stop);

        Assert.Equal(["eerste", "tweede"], entra.Vragen.Select(vraag => vraag.Vorm["client_assertion"]));
    }

    [Theory]
    [InlineData("""{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""", "invalid_client")]
    [InlineData("""{"error":"unauthorized_client","error_description":"AADSTS700016: not found"}""", "unauthorized_client")]
    public async Task Credentials_that_Entra_refuses_raise_an_alert_and_are_left_alone_for_a_while(string fout, string code)
    {
        var entra = new NepEntra { Status = 401, Fout = fout };
        using var opstelling = Met(entra, new TeamsOptions { CredentialSoort = "Secret", ClientSecret = "verlopen", AppId = App, HomeTenantId = Thuis });

        var eerste = await Assert.ThrowsAsync<TokenOntbreektException>(() => opstelling.Entra.HaalAsync(Connector, null, Stop));
        var tweede = await Assert.ThrowsAsync<TokenOntbreektException>(() => opstelling.Entra.HaalAsync(Connector, null, Stop));

        Assert.Equal(((false, code), (false, code)), ((eerste.Tijdelijk, eerste.Code), (tweede.Tijdelijk, tweede.Code)));
        Assert.Single(entra.Vragen);
        var alarm = Assert.Single(opstelling.Log.GetSnapshot(), regel => regel.Level == LogLevel.Critical);
        Assert.Contains(code, alarm.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(opstelling.Log.GetSnapshot(), regel => $"{regel.Message}{regel.Exception}".Contains("verlopen", StringComparison.Ordinal));

        entra.Status = 200;
        opstelling.Klok.Advance(Tokenbron.Rust);
        Assert.Equal("entra-2", await opstelling.Entra.HaalAsync(Connector, null, Stop));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task When_Entra_is_busy_or_ill_it_may_be_asked_again(int status)
    {
        var entra = new NepEntra { Status = status, Fout = """{"error":"temporarily_unavailable"}""" };
        using var opstelling = Met(entra, new TeamsOptions { CredentialSoort = "Secret", ClientSecret = "geheim", AppId = App, HomeTenantId = Thuis });

        Assert.True((await Assert.ThrowsAsync<TokenOntbreektException>(() => opstelling.Entra.HaalAsync(Connector, null, Stop))).Tijdelijk);
        Assert.Single(entra.Vragen);
        entra.Status = 200;
        Assert.Equal("entra-2", await opstelling.Entra.HaalAsync(Connector, null, Stop));
    }

    [Fact]
    public async Task When_Entra_is_out_of_reach_it_may_be_asked_again()
    {
        var entra = new NepEntra { Status = 0 };
        using var opstelling = Met(entra, new TeamsOptions { CredentialSoort = "Secret", ClientSecret = "geheim", AppId = App, HomeTenantId = Thuis });

        Assert.True((await Assert.ThrowsAsync<TokenOntbreektException>(() => opstelling.Entra.HaalAsync(Connector, null, Stop))).Tijdelijk);
    }

    [Fact]
    public async Task A_certificate_file_that_is_put_right_is_used_without_a_restart()
    {
        using var certificaat = EchteConnector.Certificaat("CN=bot");
        var bestand = Path.Combine(_map, "bot.pfx");
        await File.WriteAllTextAsync(bestand, "kapot", Stop);
        using var opstelling = Met(new NepEntra(), new TeamsOptions { CredentialSoort = "Certificate", CertificaatBestand = bestand, AppId = App, HomeTenantId = Thuis });

        var fout = await Assert.ThrowsAsync<TokenOntbreektException>(() => opstelling.Entra.HaalAsync(Connector, null, Stop));
        Assert.Equal((false, "certificate_unreadable"), (fout.Tijdelijk, fout.Code));

        Schrijf(certificaat, "pfx", null);
        opstelling.Klok.Advance(Tokenbron.Rust);
        Assert.Equal("entra-1", await opstelling.Entra.HaalAsync(Connector, null, Stop));
    }

    [Fact]
    public async Task The_token_of_Entra_reaches_the_Connector()
    {
        var draad = new NepHandler(NepHandler.Met(200));
        using var opstelling = new Opstelling(draad, entra: new NepEntra(), options: new() { CredentialSoort = "Secret", ClientSecret = "geheim", AppId = App, HomeTenantId = Thuis });

        await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal("entra-1", Assert.Single(draad.Ontvangen).Token);
    }

    private static Opstelling Met(NepEntra entra, TeamsOptions options) => new(entra: entra, options: options);

    private static byte[] Base64(string deel) => System.Buffers.Text.Base64Url.DecodeFromChars(deel);

    private string Schrijf(X509Certificate2 certificaat, string soort, string? wachtwoord)
    {
        var bestand = Path.Combine(_map, $"bot.{soort}");
        if (soort == "pfx")
        {
            File.WriteAllBytes(bestand, certificaat.Export(X509ContentType.Pfx, wachtwoord));
            return bestand;
        }

        using var sleutel = certificaat.GetRSAPrivateKey()!;
        var geheim = wachtwoord is null
            ? sleutel.ExportPkcs8PrivateKeyPem()
            : sleutel.ExportEncryptedPkcs8PrivateKeyPem(wachtwoord, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        File.WriteAllText(bestand, $"{certificaat.ExportCertificatePem()}\n{geheim}");
        return bestand;
    }
}

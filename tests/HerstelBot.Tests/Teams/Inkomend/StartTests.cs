using HerstelBot.Teams;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>N23: what is not configured safely does not start, and says in one sentence why.</summary>
public class StartTests
{
    private static readonly Dictionary<string, string?> _niets = [];

    public static TheoryData<string, string, string> Fouten => new()
    {
        { "HerstelBot:Teams:AppId", "", "HerstelBot:Teams:AppId is leeg; zet er het App ID (GUID)" },
        { "HerstelBot:Teams:AppId", "mijn-bot", "HerstelBot:Teams:AppId is 'mijn-bot'; zet er het App ID (GUID)" },
        { "HerstelBot:Teams:AppId", "00000000-0000-0000-0000-000000000000", "HerstelBot:Teams:AppId is '00000000" },
        { "HerstelBot:Teams:AppId", "{11111111-aaaa-4bbb-8ccc-222222222222}", "HerstelBot:Teams:AppId is '{" },
        { "HerstelBot:Teams:HomeTenantId", "common", "HerstelBot:Teams:HomeTenantId is 'common'; zet er de tenant-id (GUID)" },
        { $"HerstelBot:Tenants:{Body.Tenant}", "", "HerstelBot:Tenants:33333333-aaaa-4bbb-8ccc-444444444444 is ''; zet er gemeentecodes" },
        { "HerstelBot:Tenants:diemen", "GM0384", "HerstelBot:Tenants:diemen is geen tenant-id; gebruik als sleutel de tenant-id (GUID)" },
        { "HerstelBot:Teams:CredentialSoort", "", "HerstelBot:Teams:CredentialSoort is leeg; kies Secret, Certificate, ManagedIdentity, FederatedCredential." },
        { "HerstelBot:Teams:CredentialSoort", "1", "HerstelBot:Teams:CredentialSoort is '1'; kies Secret" },
        { "HerstelBot:Teams:ClientSecret", "", "HerstelBot:Teams:ClientSecret is leeg; zet er het client secret neer" },
        { "HerstelBot:Teams:CredentialSoort", "Certificate", "HerstelBot:Teams:CertificaatBestand is leeg; zet er het pad" },
        { "HerstelBot:Teams:CredentialSoort", "ManagedIdentity", "HerstelBot:Teams:ManagedIdentityClientId is leeg; zet er de client-id (GUID)" },
        { "HerstelBot:Teams:CredentialSoort", "federatedcredential", "HerstelBot:Teams:ManagedIdentityClientId is leeg; zet er de client-id (GUID) van de managed identity neer, of vul FederatedTokenBestand in." },
        { "HerstelBot:Teams:MetadataUrl", "http://login.botframework.com/x", "HerstelBot:Teams:MetadataUrl is 'http://login.botframework.com/x'; zet er het https-adres" },
        { "HerstelBot:Teams:ServiceHosts:0", "https://smba.trafficmanager.net/", "HerstelBot:Teams:ServiceHosts is 'https://smba.trafficmanager.net/'; zet er volledige hostnamen" },
        { "HerstelBot:Teams:ServiceHosts:0", "*.trafficmanager.net", "HerstelBot:Teams:ServiceHosts is '*.trafficmanager.net'; zet er volledige hostnamen" },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void N23_a_start_that_is_not_safe_is_refused_with_key_value_and_mend(string sleutel, string waarde, string zin)
    {
        var fout = Assert.Single(Gevalideerd("Production", new(Proefhost.Productie) { [sleutel] = waarde }).Failures!);

        Assert.StartsWith(zin, fout, StringComparison.Ordinal);
        Assert.EndsWith(".", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("proefgeheim", fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Development")]
    public void A_whole_configuration_starts_anywhere(string omgeving) => Assert.True(Gevalideerd(omgeving, new(Proefhost.Productie)).Succeeded);

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Proef")]
    public async Task N23_without_App_ID_the_service_does_not_start(string omgeving)
    {
        var host = new Proefhost { Omgeving = omgeving, Instellingen = _niets };
        await using (host)
        {
            var fout = await Assert.ThrowsAsync<OptionsValidationException>(async () => await host.InitializeAsync());
            Assert.Contains($"HerstelBot:Teams:AppId is leeg; zet er het App ID (GUID) van de bot neer, want in omgeving {omgeving}", fout.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_tenants_nobody_would_be_served_and_it_does_not_start()
    {
        var instellingen = new Dictionary<string, string?>(Proefhost.Productie);
        instellingen.Remove($"HerstelBot:Tenants:{Body.Tenant}");

        Assert.StartsWith("HerstelBot:Tenants is leeg; zet er per tenant-id (GUID)", Assert.Single(Gevalideerd("Production", instellingen).Failures!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    [InlineData("Staging", false)]
    public void Nothing_set_is_local_mode_unless_somebody_named_another_environment(string? omgeving, bool lokaal) => Assert.Equal(lokaal, Modus(omgeving, _niets).Aan);

    [Theory]
    [InlineData("HerstelBot:Teams:AppId")]
    [InlineData("HerstelBot:Teams:HomeTenantId")]
    [InlineData("HerstelBot:Teams:CredentialSoort")]
    [InlineData("HerstelBot:Teams:ClientSecret")]
    [InlineData("HerstelBot:Teams:CertificaatBestand")]
    [InlineData("HerstelBot:Teams:ManagedIdentityClientId")]
    [InlineData("HerstelBot:Teams:FederatedTokenBestand")]
    [InlineData($"HerstelBot:Tenants:{Body.Tenant}")]
    public void One_part_of_a_registration_ends_local_mode(string sleutel)
    {
        Assert.False(Modus("Development", new() { [sleutel] = "x" }).Aan);
        Assert.False(Modus(null, new() { [sleutel] = "x" }).Aan);
    }

    [Theory]
    [InlineData("urls", "http://127.0.0.1:3978", true)]
    [InlineData("urls", "http://localhost:3978;https://[::1]:3979", true)]
    [InlineData("urls", "http://127.0.0.1:3978;http://0.0.0.0:80", false)]
    [InlineData("urls", "http://*:3978", false)]
    [InlineData("urls", "http://+:3978", false)]
    [InlineData("urls", "http://[::]:3978", false)]
    [InlineData("urls", "http://192.0.2.1:3978", false)]
    [InlineData("urls", "http://unix:/run/x.sock", false)]
    [InlineData("http_ports", "8080", false)]
    [InlineData("https_ports", "8443", false)]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://*:5000", false)]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://localhost:5000", true)]
    public void N23_local_mode_listens_to_this_machine_only(string sleutel, string waarde, bool start)
    {
        var uitslag = Gevalideerd(null, new() { [sleutel] = waarde });

        Assert.Equal(start, uitslag.Succeeded);
        if (!start) { Assert.Contains("draait HerstelBot alleen lokaal; gebruik http://127.0.0.1:3978", Assert.Single(uitslag.Failures!), StringComparison.Ordinal); }
    }

    [Fact]
    public void The_public_host_is_trusted_when_none_is_configured_and_only_the_configured_ones_otherwise()
    {
        Assert.Equal(["smba.trafficmanager.net"], Opties(_niets).ToegestaneHosts);
        Assert.Equal(["smba.infra.example.org"], Opties(new() { ["HerstelBot:Teams:ServiceHosts:0"] = "smba.infra.example.org" }).ToegestaneHosts);
    }

    private static IConfigurationRoot Configuratie(string? omgeving, Dictionary<string, string?> instellingen) =>
        new ConfigurationBuilder().AddInMemoryCollection(instellingen).AddInMemoryCollection([new(HostDefaults.EnvironmentKey, omgeving)]).Build();

    // Without a name the host calls itself Production, as the real one does.
    private static HostingEnvironment Omgeving(string? naam) => new() { EnvironmentName = string.IsNullOrEmpty(naam) ? Environments.Production : naam };

    private static LokaleModus Modus(string? omgeving, Dictionary<string, string?> instellingen) => LokaleModus.Bepaal(Configuratie(omgeving, instellingen), Omgeving(omgeving));

    private static TeamsOptions Opties(Dictionary<string, string?> instellingen) => Configuratie(null, instellingen).GetSection(TeamsOptions.Section).Get<TeamsOptions>() ?? new();

    private static ValidateOptionsResult Gevalideerd(string? omgeving, Dictionary<string, string?> instellingen)
    {
        var configuratie = Configuratie(omgeving, instellingen);
        return new TeamsOptionsValidator(Modus(omgeving, instellingen), Tenants.Lees(configuratie), Omgeving(omgeving), configuratie).Validate(null, Opties(instellingen));
    }
}

using System.Net;
using System.Security.Cryptography;
using HerstelBot.Tests.Drivers.Web;

namespace HerstelBot.Tests.Web.Aanmelding;

/// <summary>The pages as a deployer exposes them: who gets in, and what the browser is told.</summary>
public sealed class BuitenTests : IAsyncLifetime
{
    private const string VreemdeTenant = "99999999-9999-4999-8999-999999999999";

    private Webdienst _dienst = null!;

    public async ValueTask InitializeAsync() => _dienst = await Webdienst.StartAsync();

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public async Task Somebody_signs_in_behind_the_proxy_with_cookies_that_work_in_the_tab_and_nowhere_else()
    {
        using var bezoeker = _dienst.Bezoeker;
        _dienst.Entra.Wie = Webdienst.Ria;

        var (status, pagina) = await bezoeker.LeesAsync("/rapportage");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Ria van Regio", pagina, StringComparison.Ordinal);
        Assert.Contains($"""<base href="{Webdienst.Adres}" />""", pagina, StringComparison.Ordinal);
        Assert.Contains(bezoeker.Gezet, koekje => koekje.StartsWith("__Host-HerstelBot=", StringComparison.Ordinal));
        Assert.All(bezoeker.Gezet, koekje =>
        {
            Assert.Contains("; secure", koekje, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=none", koekje, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", koekje, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; Partitioned", koekje, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_browser_is_told_what_our_pages_never_do()
    {
        using var bezoeker = _dienst.Bezoeker;
        _dienst.Entra.Wie = Webdienst.Ria;
        using var antwoord = await bezoeker.OpenAsync("/rapportage");

        var regels = Kop(antwoord, "Content-Security-Policy");
        Assert.Contains("script-src 'self';", regels, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com", regels, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Frame-Options", antwoord.Headers.Select(kop => kop.Key));
        Assert.Equal("max-age=31536000", Kop(antwoord, "Strict-Transport-Security"));
        Assert.Equal("nosniff", Kop(antwoord, "X-Content-Type-Options"));
        Assert.Equal("no-store", Kop(antwoord, "Cache-Control"));
    }

    [Fact]
    public async Task In_a_frame_the_way_to_sign_in_goes_through_teams()
    {
        using var bezoeker = _dienst.Bezoeker;

        using var antwoord = await bezoeker.VraagAsync("/rapportage?cluster=zeeland", doel: "iframe");

        Assert.Equal("/teams?naar=rapportage%3Fcluster%3Dzeeland", antwoord.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_token_of_teams_opens_a_session()
    {
        using var bezoeker = _dienst.Bezoeker;

        using var aangemeld = await bezoeker.VraagAsync("/aanmelden/teams", HttpMethod.Post, _dienst.Entra.Teamstoken(Webdienst.Ria));
        using var perAdres = await bezoeker.VraagAsync("/aanmelden/teams", HttpMethod.Post, _dienst.Entra.Teamstoken(Webdienst.Ria, $"api://herstelbot.example.nl/botid-{Inlogserver.App}"));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (aangemeld.StatusCode, perAdres.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.LeesAsync("/rapportage")).Status);
    }

    [Fact]
    public async Task A_token_that_is_not_for_us_opens_nothing()
    {
        using var eigen = RSA.Create(2048);
        var entra = _dienst.Entra;
        var vreemd = Webdienst.Ria with { Tenant = VreemdeTenant };
        (string Wat, string? Token)[] slecht =
        [
            ("none", null),
            ("another audience", entra.Teamstoken(Webdienst.Ria, "00000003-0000-0000-c000-000000000000")),
            ("another right", entra.Teamstoken(Webdienst.Ria, recht: "User.Read")),
            ("a tenant that is not served", entra.Teamstoken(vreemd)),
            ("a tenant that another one speaks for", entra.Teamstoken(Webdienst.Ria, uitgever: $"{entra.Instantie}{VreemdeTenant}/v2.0")),
            ("another issuer", entra.Teamstoken(Webdienst.Ria, uitgever: $"https://evil.example/{Webdienst.Tenant}/v2.0")),
            ("over", entra.Teamstoken(Webdienst.Ria, oud: TimeSpan.FromHours(2))),
            ("another key", entra.Teamstoken(Webdienst.Ria, sleutel: eigen)),
        ];
        foreach (var (wat, token) in slecht)
        {
            using var bezoeker = _dienst.Bezoeker;
            using var antwoord = await bezoeker.VraagAsync("/aanmelden/teams", HttpMethod.Post, token);

            Assert.Equal((wat, HttpStatusCode.Unauthorized), (wat, antwoord.StatusCode));
            Assert.Empty(bezoeker.Gezet);
        }
    }

    [Fact]
    public async Task Somebody_of_a_tenant_that_is_not_served_does_not_get_in()
    {
        using var bezoeker = _dienst.Bezoeker;
        _dienst.Entra.Wie = Webdienst.Ria with { Tenant = VreemdeTenant };

        var (_, pagina) = await bezoeker.LeesAsync("/rapportage");
        using var daarna = await bezoeker.VraagAsync("/rapportage");

        Assert.Contains("Aanmelden is niet gelukt", pagina, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, daarna.StatusCode);
    }

    [Fact]
    public async Task A_session_outlives_a_restart_because_its_keys_are_in_the_store()
    {
        using var bezoeker = _dienst.Bezoeker;
        _dienst.Entra.Wie = Webdienst.Ria;
        await bezoeker.LeesAsync("/rapportage");

        await _dienst.HerstartAsync();

        using var opnieuw = _dienst.Bezoeker.Met(bezoeker);
        using var antwoord = await opnieuw.VraagAsync("/rapportage");
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    private static string Kop(HttpResponseMessage antwoord, string naam) => string.Join(", ", antwoord.Headers.GetValues(naam));
}

using System.Net;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Drivers.Web;

namespace HerstelBot.Tests.Web.Aanmelding;

/// <summary>Signing in to the pages with a real OpenID Connect server.</summary>
public class AanmeldenTests
{
    [Fact]
    public async Task Each_person_signs_in_and_sees_what_the_role_allows()
    {
        await using var wereld = await Webwereld.StartAsync();
        var teams = wereld.Teams;

        foreach (var (wie, status) in new[]
        {
            (teams.Ria, HttpStatusCode.OK), (teams.Bea, HttpStatusCode.OK), (teams.Pieter, HttpStatusCode.Forbidden),
            (teams.Carla, HttpStatusCode.Forbidden), (teams.Fatima, HttpStatusCode.Forbidden), (teams.Vera, HttpStatusCode.Forbidden),
        })
        {
            var bezoeker = await wereld.AlsAsync(wie);
            var (gekregen, pagina) = await bezoeker.LeesAsync("/rapportage");

            Assert.Equal((wie.Naam, status), (wie.Naam, gekregen));
            Assert.Contains(status == HttpStatusCode.OK ? "Hoofdcijfers" : "U mag deze pagina niet bekijken", pagina, StringComparison.Ordinal);
            Assert.Contains(wie.Naam, pagina, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_did_not_sign_in_gets_nothing_but_the_way_to_sign_in()
    {
        await using var wereld = await Webwereld.StartAsync();
        var niemand = wereld.Niemand();

        using var pagina = await niemand.VraagAsync("/rapportage?regio=noordwest");
        using var bestand = await niemand.VraagAsync("/rapportage/export.csv");
        using var verstuurd = await niemand.VraagAsync("/rapportage", HttpMethod.Post);

        Assert.Equal(HttpStatusCode.Redirect, pagina.StatusCode);
        Assert.StartsWith($"{wereld.Entra.Instantie}organizations/oauth2/v2.0/authorize?", pagina.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("", await pagina.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(bestand.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.NotFound });
        Assert.Equal(HttpStatusCode.Unauthorized, verstuurd.StatusCode);
    }

    [Fact]
    public async Task After_signing_in_somebody_is_where_they_wanted_to_be()
    {
        await using var wereld = await Webwereld.StartAsync();
        var bezoeker = wereld.Niemand();
        wereld.Entra.Wie = new(TeamsWereld.Uht, "ria", "Ria van Regio");

        using var pagina = await bezoeker.OpenAsync("/rapportage?onderwerp=bezwaar");

        Assert.Equal("/rapportage?onderwerp=bezwaar", bezoeker.Bezocht[^1].PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, pagina.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("rapportage\\..\\..")]
    [InlineData("agenda/x")]
    public async Task Signing_in_never_leads_to_another_site(string naar)
    {
        await using var wereld = await Webwereld.StartAsync();
        var bezoeker = wereld.Niemand();
        wereld.Entra.Wie = new(TeamsWereld.Uht, "ria", "Ria van Regio");

        using var pagina = await bezoeker.OpenAsync($"/aanmelden?naar={Uri.EscapeDataString(naar)}");

        Assert.Equal("/rapportage", bezoeker.Bezocht[^1].PathAndQuery);
    }

    [Fact]
    public async Task A_role_that_is_taken_away_is_gone_while_the_session_runs()
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-rollen-");
        var personen = Path.Combine(map.FullName, "personen.json");
        const string Rij = """[{"tenantId":"22222222-2222-4222-8222-222222222222","objectId":"ria","naam":"Ria","rollen":["ROL"],"regio":"noordwest"}]""";
        await File.WriteAllTextAsync(personen, Rij.Replace("ROL", "regioverantwoordelijke", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await using var entra = await Inlogserver.StartAsync();
        await using var teams = await TeamsWereld.StartZonderKanaalAsync([.. entra.Instellingen, $"--HerstelBot:Personen:Bestand={personen}"]);
        using var bezoeker = new Webbezoeker(teams.Http.BaseAddress!);
        entra.Wie = new(TeamsWereld.Uht, "ria", "Ria");
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.LeesAsync("/rapportage")).Status);

        await File.WriteAllTextAsync(personen, Rij.Replace("ROL", "pzb", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var status = HttpStatusCode.OK;
        for (var keer = 0; keer < 200 && status == HttpStatusCode.OK; keer++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            status = (await bezoeker.LeesAsync("/rapportage")).Status;
        }

        Assert.Equal(HttpStatusCode.Forbidden, status);
        map.Delete(recursive: true);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_only_our_own_form_does_it()
    {
        await using var wereld = await Webwereld.StartAsync();
        var ria = await wereld.AlsAsync(wereld.Teams.Ria);
        var (_, pagina) = await ria.LeesAsync("/rapportage");
        var bewijs = pagina.Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];

        using var zonder = await ria.VerstuurAsync("/afmelden");
        Assert.Equal(HttpStatusCode.BadRequest, zonder.StatusCode);
        using var met = await ria.VerstuurAsync("/afmelden", ("__RequestVerificationToken", bewijs));
        Assert.Contains("U bent afgemeld", await met.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var daarna = await ria.VraagAsync("/rapportage");
        Assert.Equal(HttpStatusCode.Redirect, daarna.StatusCode);
    }

    [Fact]
    public async Task In_local_mode_whoever_sits_behind_this_machine_is_in_and_nobody_else()
    {
        await using var teams = await TeamsWereld.StartZonderKanaalAsync();
        using var bezoeker = new Webbezoeker(teams.Http.BaseAddress!);
        using var vreemd = new HttpRequestMessage(HttpMethod.Get, "/rapportage") { Headers = { Host = "bot.example.nl" } };

        var (status, pagina) = await bezoeker.LeesAsync("/rapportage");
        using var geweigerd = await teams.Http.SendAsync(vreemd, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Lokale gebruiker", pagina, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, geweigerd.StatusCode);
    }
}

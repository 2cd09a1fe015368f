using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using HerstelBot.Tests.Cli.Voorbeeld;
using HerstelBot.Tests.Drivers.Web;

namespace HerstelBot.Tests.Web.Rapporten;

/// <summary>A program asks for the report with a token of Entra for somebody, and gets what that person would get.</summary>
[Collection(nameof(Voorbeeldopslag))]
public sealed class TokenTests(Voorbeeldopslag voorbeeld) : IAsyncLifetime
{
    private const string Api = "/api/v1/rapport";
    private Exportwereld _wereld = null!;

    public async ValueTask InitializeAsync() => _wereld = await Exportwereld.StartAsync(voorbeeld);

    public ValueTask DisposeAsync() => _wereld.DisposeAsync();

    [Fact]
    public async Task It_opens_what_the_roles_of_its_person_open_and_nothing_else()
    {
        foreach (var (wie, pad, verwacht) in new[]
                 {
                     ("beheerder", Api, HttpStatusCode.OK), ("beheerder", $"{Api}?regio=zuid", HttpStatusCode.OK), ("regio", Api, HttpStatusCode.OK), ("regio", $"{Api}?regio=zuid", HttpStatusCode.Forbidden),
                     ("pzb", Api, HttpStatusCode.Forbidden), ("redacteur", Api, HttpStatusCode.Forbidden), ("vrager", Api, HttpStatusCode.Forbidden), ("zonder-rol", Api, HttpStatusCode.Forbidden),
                 })
        {
            Assert.Equal((wie, pad, verwacht), (wie, pad, await VraagAsync(pad, _wereld.Entra.Teamstoken(Exportwereld.Account(wie)))));
        }

        using var antwoord = await (await _wereld.AlsAsync(null)).VraagAsync(Api, token: _wereld.Entra.Teamstoken(Exportwereld.Account("regio")));
        using var rapport = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("noordwest", rapport.RootElement.GetProperty("kader").GetProperty("regio").GetString());
    }

    [Fact]
    public async Task One_that_is_not_for_us_too_old_or_not_of_Entra_is_refused()
    {
        var beheerder = Exportwereld.Account("beheerder");
        using var vreemd = RSA.Create(2048);
        foreach (var (wat, token) in new (string, string?)[]
                 {
                     ("none", null), ("no token", "abc"), ("wrong audience", _wereld.Entra.Teamstoken(beheerder, hoorder: "55555555-5555-4555-8555-555555555555")),
                     ("expired", _wereld.Entra.Teamstoken(beheerder, oud: TimeSpan.FromHours(2))), ("another right", _wereld.Entra.Teamstoken(beheerder, recht: "User.Read")),
                     ("another tenant gave it", _wereld.Entra.Teamstoken(beheerder, uitgever: $"{_wereld.Entra.Instantie}99999999-9999-4999-8999-999999999999/v2.0")),
                     ("another key", _wereld.Entra.Teamstoken(beheerder, sleutel: vreemd)),
                 })
        {
            Assert.Equal((wat, HttpStatusCode.Unauthorized), (wat, await VraagAsync(Api, token)));
        }
    }

    [Fact]
    public async Task It_opens_no_page_and_no_download_and_a_wrong_one_is_not_saved_by_a_session()
    {
        var token = _wereld.Entra.Teamstoken(Exportwereld.Account("beheerder"));

        Assert.Equal(HttpStatusCode.Redirect, await VraagAsync("/rapportage", token));
        Assert.Equal(HttpStatusCode.Unauthorized, await VraagAsync("/rapportage/export.json", token));

        var beheerder = await _wereld.AlsAsync("beheerder");
        using var zonder = await beheerder.VraagAsync(Api);
        using var met = await beheerder.VraagAsync(Api, token: "abc");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (zonder.StatusCode, met.StatusCode));
    }

    private async Task<HttpStatusCode> VraagAsync(string pad, string? token)
    {
        using var antwoord = await (await _wereld.AlsAsync(null)).VraagAsync(pad, token: token);
        return antwoord.StatusCode;
    }
}

using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>N16 to N20: a proven sender whose body contradicts the token or itself.</summary>
public class ToegangTests(Proefhost host) : IClassFixture<Proefhost>
{
    private static readonly Token _goed = new();

    [Fact]
    public async Task N16_a_key_may_only_speak_for_channels_that_it_is_endorsed_for()
    {
        await Geweigerd(_goed with { Sleutel = Sleutels.ZonderEndorsements }, Body.Bericht());
        await Geweigerd(_goed with { Sleutel = Sleutels.Webchat }, Body.Bericht());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("MSTEAMS")]
    [InlineData("webchat")]
    [InlineData("emulator")]
    public async Task N16_another_channel_is_refused(string? channelId) => await Geweigerd(_goed, Body.Met("channelId", channelId));

    [Theory]
    [InlineData(null)]
    [InlineData("\"\"")]
    [InlineData("[\"https://smba.trafficmanager.net/emea/\"]")]
    [InlineData("[\"https://smba.trafficmanager.net/emea/\",\"https://example.org/\"]")]
    [InlineData("\"https://smba.trafficmanager.net/amer/\"")]
    [InlineData("\"https://example.org/emea/\"")]
    [InlineData("\"https://SMBA.trafficmanager.net/emea/\"")]
    [InlineData("\"https://smba.trafficmanager.net/emea\"")]
    public async Task N17_the_token_must_name_exactly_the_service_url_of_the_body(string? claim) => await Geweigerd(_goed with { Service = claim }, Body.Bericht());

    [Fact]
    public async Task N17_a_body_without_service_url_is_refused()
    {
        await Geweigerd(_goed, Body.Met("serviceUrl", null));
        await Geweigerd(_goed, Body.Met("serviceUrl", ""));
        var metNull = Body.Bericht();
        metNull["serviceUrl"] = null;
        await Geweigerd(_goed, metNull);
        await Geweigerd(_goed with { Service = "\"\"" }, Body.Met("serviceUrl", ""));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net@example.org/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.nl/emea/")]
    [InlineData("https://ander.trafficmanager.net/emea/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://smba.trafficmаnager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net。/emea/")]
    [InlineData("https://xn--smba-trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/emea/?a=b")]
    [InlineData("https://smba.trafficmanager.net/emea/#a")]
    [InlineData("https:\\\\\\\\smba.trafficmanager.net\\\\emea")]
    [InlineData("https://example.org\\\\@smba.trafficmanager.net/")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("emea")]
    [InlineData("http://localhost:56150/_connector")]
    public async Task N18_a_service_url_outside_the_list_is_refused_even_when_the_token_names_it(string url) =>
        await Geweigerd(_goed with { Service = $"\"{url}\"" }, Body.Met("serviceUrl", JsonNode.Parse($"\"{url}\"")), alarm: true);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/teams/33333333-aaaa-4bbb-8ccc-444444444444/")]
    [InlineData("https://smba.trafficmanager.net:443/emea/")]
    public async Task Every_path_on_the_host_of_Bot_Connector_is_served(string url) =>
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(_goed with { Service = $"\"{url}\"" }, Body.Met("serviceUrl", url))).StatusCode);

    [Fact]
    public async Task N19_a_tenant_that_is_not_served_gets_200_and_nothing_happens()
    {
        var vreemd = Body.Bericht();
        vreemd["channelData"]!["tenant"]!["id"] = Body.VreemdeTenant;
        vreemd["conversation"]!["tenantId"] = Body.VreemdeTenant;
        var zonder = Body.Met("channelData", null);
        ((JsonObject)zonder["conversation"]!).Remove("tenantId");

        foreach (var body in new[] { vreemd, zonder })
        {
            var antwoord = await host.Stuur(body);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.Empty(await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            NietGehoord(body);
        }
    }

    [Theory]
    [InlineData("composeExtension/query", "composeExtension")]
    [InlineData("composeExtension/fetchTask", "task")]
    [InlineData("task/fetch", "task")]
    public async Task N19_whoever_waits_for_an_answer_there_is_told_why_there_is_none(string naam, string deel)
    {
        var vreemd = Body.Bericht();
        vreemd["type"] = "invoke";
        vreemd["name"] = naam;
        vreemd["channelData"]!["tenant"]!["id"] = Body.VreemdeTenant;
        vreemd["conversation"]!["tenantId"] = Body.VreemdeTenant;

        var antwoord = await host.Stuur(vreemd);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        var zin = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))![deel]!;
        Assert.Equal("message", zin["type"]!.GetValue<string>());
        Assert.Contains("beheerder", zin.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task N19_tenant_ids_that_disagree_are_refused()
    {
        var oneens = Body.Bericht();
        oneens["conversation"]!["tenantId"] = Body.VreemdeTenant;
        await Geweigerd(_goed, oneens, alarm: true);

        var kop = Body.Bericht();
        var antwoord = await host.Stuur(kop, request => request.Headers.Add("x-ms-tenant-id", Body.VreemdeTenant));
        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        NietGehoord(kop);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Body.Tenant)]
    [InlineData("33333333-AAAA-4BBB-8CCC-444444444444")]
    public async Task A_tenant_header_that_is_empty_or_agrees_is_fine(string kop) =>
        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(Body.Bericht(), request => request.Headers.TryAddWithoutValidation("x-ms-tenant-id", kop))).StatusCode);

    [Fact]
    public async Task The_tenant_of_the_conversation_stands_in_when_channel_data_is_absent()
    {
        var body = Body.Met("channelData", null);

        Assert.Equal(HttpStatusCode.Accepted, (await host.Stuur(body)).StatusCode);
        Assert.Equal(Body.Tenant, Assert.Single(host.Verwerker.Ontvangen, o => o.Activiteit.Id == (string)body["id"]!).Ontvangst.TenantId);
    }

    [Fact]
    public async Task N20_an_activity_for_another_bot_is_refused()
    {
        await Geweigerd(_goed, Body.Met("recipient", new JsonObject { ["id"] = $"28:{Body.VreemdeTenant}" }));
        await Geweigerd(_goed, Body.Met("recipient", new JsonObject { ["id"] = Token.App }));
        await Geweigerd(_goed, Body.Met("recipient", null));
    }

    [Fact]
    public async Task N20_in_a_pilot_another_recipient_can_be_a_warning()
    {
        await using var pilot = await Proefhost.Nieuw(host: new Proefhost
        {
            Instellingen = new Dictionary<string, string?>(Proefhost.Productie) { ["HerstelBot:Teams:EisOntvanger"] = "false" },
        });

        Assert.Equal(HttpStatusCode.Accepted, (await pilot.Stuur(Body.Met("recipient", new JsonObject { ["id"] = "28:anders" }))).StatusCode);
        Assert.Contains(pilot.Logs.GetSnapshot(), regel => regel.Level == LogLevel.Warning && regel.Message.Contains("another recipient", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("expectReplies")]
    [InlineData("stream")]
    public async Task A_delivery_mode_of_bots_among_themselves_is_refused(string mode)
    {
        var body = Body.Met("deliveryMode", mode);

        Assert.Equal(HttpStatusCode.BadRequest, (await host.Stuur(body)).StatusCode);
        NietGehoord(body);
    }

    private async Task Geweigerd(Token token, JsonObject body, bool alarm = false)
    {
        var voor = host.Logs.Count;
        var antwoord = await host.Stuur(token, body);

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        Assert.Empty(await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        NietGehoord(body);
        if (alarm) { Assert.Contains(host.Logs.GetSnapshot().Skip(voor), regel => regel.Level == LogLevel.Error); }
    }

    private void NietGehoord(JsonObject body) => Assert.DoesNotContain(host.Verwerker.Ontvangen, o => o.Activiteit.Id == (string)body["id"]!);
}

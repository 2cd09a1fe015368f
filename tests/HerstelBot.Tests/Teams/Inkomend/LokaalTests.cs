using System.Net;
using System.Text.Json.Nodes;
using HerstelBot.Teams.Inkomend;
using Microsoft.Extensions.Options;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>Local mode: no token, and therefore only for who sits at this machine.</summary>
public class LokaalTests
{
    private const string Playground = "http://localhost:56150/_connector";

    private static JsonObject VanPlayground(string url = Playground, string kanaal = "msteams")
    {
        var body = Body.Met("serviceUrl", url);
        body["channelId"] = kanaal;
        body["recipient"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000011", ["name"] = "Test Bot" };
        return body;
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task The_Playground_is_heard_without_a_token_and_flagged_as_unproven(string kanaal)
    {
        await using var host = await Proefhost.Lokaal();

        Assert.Equal(HttpStatusCode.Accepted, (await host.StuurKop([], VanPlayground(kanaal: kanaal), request => request.Headers.Add("x-ms-agents-playground", "true"))).StatusCode);

        var (_, ontvangst) = Assert.Single(host.Verwerker.Ontvangen);
        Assert.Equal((true, Body.Tenant, false), (ontvangst.Lokaal, ontvangst.TenantId, ontvangst.AntwoordenGevraagd));
        Assert.Equal(0, host.Keyserver.Opgehaald);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1234/", HttpStatusCode.Accepted)]
    [InlineData("http://[::1]:1234/", HttpStatusCode.Accepted)]
    [InlineData("https://localhost/", HttpStatusCode.Accepted)]
    [InlineData("https://smba.trafficmanager.net/emea/", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost.example.org/", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost@example.org/", HttpStatusCode.Forbidden)]
    [InlineData("http://192.0.2.1/", HttpStatusCode.Forbidden)]
    [InlineData("file://localhost/etc", HttpStatusCode.Forbidden)]
    public async Task Answers_go_to_this_machine_only(string url, HttpStatusCode status)
    {
        await using var host = await Proefhost.Lokaal();

        Assert.Equal(status, (await host.StuurKop([], VanPlayground(url))).StatusCode);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("")]
    public async Task Other_channels_are_refused(string kanaal)
    {
        await using var host = await Proefhost.Lokaal();

        Assert.Equal(HttpStatusCode.Forbidden, (await host.StuurKop([], VanPlayground(kanaal: kanaal))).StatusCode);
        Assert.Empty(host.Verwerker.Ontvangen);
    }

    [Theory]
    [InlineData("192.0.2.1")]
    [InlineData("2001:db8::1")]
    [InlineData("::ffff:192.0.2.1")]
    public async Task N23_local_mode_hears_nobody_from_another_machine(string afstand)
    {
        await using var host = await Proefhost.Lokaal(IPAddress.Parse(afstand));

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.StuurKop([], VanPlayground())).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Stuur(VanPlayground(), request => request.Headers.Add("x-ms-agents-playground", "true"))).StatusCode);
        Assert.Empty(host.Verwerker.Ontvangen);
    }

    [Fact]
    public async Task N23_local_mode_hears_nobody_through_a_proxy_or_under_another_name()
    {
        await using var host = await Proefhost.Lokaal();

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.StuurKop([], VanPlayground(), request => request.Headers.Add("X-Forwarded-For", "192.0.2.1"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.StuurKop([], VanPlayground(), request => request.Headers.Add("Forwarded", "for=192.0.2.1"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.StuurKop([], VanPlayground(), request => request.Headers.Host = "example.org")).StatusCode);
        Assert.Empty(host.Verwerker.Ontvangen);
    }

    [Fact]
    public async Task N23_outside_local_mode_the_Playground_is_a_stranger()
    {
        await using var host = await Proefhost.Nieuw(host: new Proefhost { Omgeving = "Development" });

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.StuurKop([], VanPlayground(), request => request.Headers.Add("x-ms-agents-playground", "true"))).StatusCode);
    }

    [Fact]
    public async Task Replies_in_the_answer_itself_are_for_local_mode()
    {
        await using var host = await Proefhost.Lokaal();
        host.Verwerker.Antwoord = (_, _) => Task.FromResult<Verwerking>(new Verwerking.Antwoorden([new JsonObject { ["type"] = "message" }]));
        var body = VanPlayground();
        body["deliveryMode"] = "expectReplies";

        var antwoord = await host.StuurKop([], body);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("""{"activities":[{"type":"message"}]}""", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(Assert.Single(host.Verwerker.Ontvangen).Ontvangst.AntwoordenGevraagd);
    }

    [Fact]
    public async Task Streams_are_not_served_in_local_mode_either()
    {
        await using var host = await Proefhost.Lokaal();
        var body = VanPlayground();
        body["deliveryMode"] = "stream";

        Assert.Equal(HttpStatusCode.BadRequest, (await host.StuurKop([], body)).StatusCode);
    }

    [Fact]
    public async Task N23_local_mode_does_not_listen_to_the_network()
    {
        var host = new Proefhost { Omgeving = "Development", Instellingen = new Dictionary<string, string?>(), Luister = "http://0.0.0.0:0" };
        await using (host)
        {
            var fout = await Assert.ThrowsAsync<OptionsValidationException>(async () => await host.InitializeAsync());
            Assert.Contains("draait HerstelBot alleen lokaal", fout.Message, StringComparison.Ordinal);
        }
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;

namespace HerstelBot.Tests.Web;

public class HealthTests
{
    [Fact]
    public async Task A_service_that_can_do_its_work_says_so_per_part()
    {
        await using var teams = await TeamsWereld.StartZonderKanaalAsync();

        var (leeft, _) = await VraagAsync(teams, "/health/live");
        var (klaar, stand) = await VraagAsync(teams, "/health/ready");

        Assert.Equal(HttpStatusCode.OK, leeft);
        Assert.Equal(HttpStatusCode.OK, klaar);
        Assert.Equal("goed", stand["status"]!.GetValue<string>());
        var onderdelen = stand["onderdelen"]!.AsObject();
        Assert.Equal(["kennisbank", "opslag", "sleutels"], onderdelen.Select(deel => deel.Key).Order());
        Assert.All(onderdelen, deel => Assert.Equal("goed", deel.Value!["status"]!.GetValue<string>()));
        Assert.Equal(0, onderdelen["opslag"]!["cijfers"]!["nietBezorgd"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_redis_that_stops_answering_is_named_while_the_service_lives()
    {
        TeamsWereld teams;
        string verbinding;
        await using (var redis = await RedisServer.StartAsync())
        {
            verbinding = $"127.0.0.1:{redis.Port}";
            teams = await TeamsWereld.StartZonderKanaalAsync($"--HerstelBot:Redis:Verbinding={verbinding}");
            Assert.Equal(HttpStatusCode.OK, (await VraagAsync(teams, "/health/ready")).Status);
        }

        await using (teams)
        {
            var (klaar, stand) = await VraagAsync(teams, "/health/ready");
            var (leeft, _) = await VraagAsync(teams, "/health/live");

            Assert.Equal(HttpStatusCode.ServiceUnavailable, klaar);
            Assert.Equal(HttpStatusCode.OK, leeft);
            Assert.Equal("fout", stand["status"]!.GetValue<string>());
            Assert.Equal("fout", stand["onderdelen"]!["opslag"]!["status"]!.GetValue<string>());
            Assert.Contains(verbinding, stand["onderdelen"]!["opslag"]!["uitleg"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Equal("goed", stand["onderdelen"]!["kennisbank"]!["status"]!.GetValue<string>());
        }
    }

    private static async Task<(HttpStatusCode Status, JsonObject Stand)> VraagAsync(TeamsWereld teams, string pad)
    {
        using var antwoord = await teams.Http.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/json; charset=utf-8", antwoord.Content.Headers.ContentType?.ToString());
        return (antwoord.StatusCode, (await antwoord.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!);
    }
}

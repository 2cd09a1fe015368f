using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Local mode as a newcomer meets it: no tenant, no names, and the replies in the answer itself when asked for.</summary>
public class LokaalTests
{
    [Fact]
    public async Task Replies_come_in_the_answer_itself_and_are_repeated_for_a_second_delivery()
    {
        await using var teams = await TeamsWereld.StartZonderKanaalAsync();

        var eerste = await StuurAsync(teams, Bericht(teams, "Telt inkomen en vermogen mee bij brede ondersteuning?"));
        var tweede = await StuurAsync(teams, Bericht(teams, "Telt inkomen en vermogen mee bij brede ondersteuning?"));

        Assert.Contains("Bij brede ondersteuning kijkt u niet naar inkomen en vermogen", Kaartlezer.Tekst(eerste), StringComparison.Ordinal);
        Assert.Equal(Kaartlezer.Tekst(eerste), Kaartlezer.Tekst(tweede));
        Assert.Empty(teams.Connector.Berichten);
    }

    [Fact]
    public async Task The_circle_can_be_played_without_any_tenant_or_name()
    {
        await using var teams = await TeamsWereld.StartZonderKanaalAsync();
        var weetNiet = await StuurAsync(teams, Bericht(teams, "Wat is de status van de aanvraag van mijn ouder?"));
        var formulier = await StuurAsync(teams, Druk(teams, weetNiet, "Stel aan een PZB'er", "d1"));

        var bevestiging = await StuurAsync(teams, Druk(teams, formulier, "Verstuur", "d2", ("onderwerp", "bezwaar"), ("gemeente", "Diemen")));

        Assert.Contains("000001", Kaartlezer.Tekst(bevestiging), StringComparison.Ordinal);
        Assert.Contains("\"type\":\"invokeResponse\"", Kaartlezer.Tekst(bevestiging), StringComparison.Ordinal);
    }

    private static async Task<JsonObject> StuurAsync(TeamsWereld teams, JsonObject activiteit)
    {
        using var antwoord = await teams.Http.PostAsJsonAsync("/api/messages", activiteit, TestContext.Current.CancellationToken);
        Assert.True(antwoord.IsSuccessStatusCode, $"{antwoord.StatusCode}");
        return (await antwoord.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }

    private static JsonObject Bericht(TeamsWereld teams, string tekst)
    {
        var activiteit = Kaal(teams, "message", "m1");
        activiteit["text"] = tekst;
        return activiteit;
    }

    private static JsonObject Druk(TeamsWereld teams, JsonObject getoond, string knop, string id, params (string Veld, string Waarde)[] ingevuld)
    {
        var actie = Kaartlezer.Acties(getoond).First(actie => actie["title"]!.GetValue<string>() == knop);
        var data = (JsonObject)actie["data"]!.DeepClone();
        foreach (var invoer in Kaartlezer.Invoer(getoond).Where(invoer => invoer["value"] is not null))
        {
            data[invoer["id"]!.GetValue<string>()] = invoer["value"]!.DeepClone();
        }

        foreach (var (veld, waarde) in ingevuld)
        {
            data[veld] = waarde;
        }

        var activiteit = Kaal(teams, "invoke", id);
        activiteit["name"] = "adaptiveCard/action";
        activiteit["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = actie["verb"]!.DeepClone(), ["data"] = data } };
        return activiteit;
    }

    private static JsonObject Kaal(TeamsWereld teams, string type, string id) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = "2026-11-23T09:00:00Z",
        ["channelId"] = "emulator",
        ["serviceUrl"] = teams.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "iemand" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = "gesprek-1" },
        ["deliveryMode"] = "expectReplies",
    };
}

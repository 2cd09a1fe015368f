using System.Text.Json.Nodes;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Teams.Uitbreiding;

/// <summary>Forms in a dialog, from the message extension and from a card; every invoke delivered twice.</summary>
public sealed class DialoogTests : IAsyncLifetime
{
    // A chat in which the bot is not.
    private const string Elders = "19:collegas@thread.v2";
    private TeamsWereld _teams = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await TeamsWereld.StartAsync();
        await _teams.Fatima.VoegtBotToeAsync();
    }

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Fact]
    public async Task A_message_of_a_colleague_becomes_a_vraag_without_the_personal_data_in_it()
    {
        var formulier = Kaart(await OpenAsync("<p>Weet iemand of zaak van 999927176<br/>al beslist is?</p>"));

        Assert.DoesNotContain("999927176", formulier.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("al beslist is?", Kaartlezer.Tekst(formulier), StringComparison.Ordinal);
        var gesteld = await VerstuurAsync(formulier, ("onderwerp", "bezwaar"));

        Assert.Equal("message", gesteld["task"]!["type"]!.GetValue<string>());
        await _teams.Fatima.ZietAsync("HB-2026-000001", "uiterlijk");
        await _teams.ZietInAsync(Wereld.Kanaal, "000001", "Oppakken", "al beslist is?");
        Assert.Empty(_teams.Connector.In(Elders));
        Assert.Single(_teams.Connector.In(Wereld.Kanaal), bericht => bericht.Tekst.Contains("000001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_with_a_fault_stays_open_and_keeps_what_was_typed()
    {
        var formulier = Kaart(await OpenAsync("Weet iemand of dit al beslist is?"));

        var opnieuw = Kaart(await VerstuurAsync(formulier, ("toelichting", "Het haast.")));

        Assert.Contains("Kies een onderwerp", Kaartlezer.Tekst(opnieuw), StringComparison.Ordinal);
        Assert.Contains("Het haast.", Kaartlezer.Tekst(opnieuw), StringComparison.Ordinal);
        await _teams.UitgewerktAsync();
        Assert.DoesNotContain(_teams.Connector.In(_teams.Fatima.Chat), bericht => bericht.Tekst.Contains("Het haast.", StringComparison.Ordinal));
        Assert.Equal("message", (await VerstuurAsync(opnieuw, ("onderwerp", "bezwaar")))["task"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Earlier_answers_are_shown_in_the_dialog_before_a_vraag_is_asked()
    {
        const string vraag = "Mag de gemeente een tweede auto vergoeden na de scheiding van ouders?";
        await _teams.StelAsync(_teams.Fatima, vraag, "bezwaar");
        var kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Oppakken", vraag);
        await _teams.Pieter.DruktAsync(kaart, "Oppakken");
        kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden", "Pieter Zaal");
        var ingevuld = Kaart(await OpenVanKaartAsync(_teams.Pieter, kaart, "Beantwoorden"));
        await DrukAsync(_teams.Pieter, "task/submit", ingevuld, "Verstuur", Wereld.Kanaal, ("antwoord", "Nee, dat mag niet."));
        await _teams.Fatima.ZietAsync("Nee, dat mag niet.");

        var eerder = Kaart(await VerstuurAsync(Kaart(await OpenAsync(vraag)), ("onderwerp", "bezwaar")));

        Assert.Contains("Nee, dat mag niet.", Kaartlezer.Tekst(eerder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_behind_a_button_of_the_channel_opens_as_a_dialog_and_does_the_same()
    {
        await _teams.StelAsync(_teams.Fatima, "Welke datum staat op de beschikking van mijn ouder?", "bezwaar");
        var kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Oppakken", "000001");
        await _teams.Pieter.DruktAsync(kaart, "Oppakken");
        kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden", "Pieter Zaal");

        foreach (var knop in (string[])["Vraag terug", "Doorzetten", "Teruggeven", "Beantwoorden"])
        {
            Assert.Contains("Verstuur", Knoptitels(Kaart(await OpenVanKaartAsync(_teams.Pieter, kaart, knop))));
        }

        var formulier = Kaart(await OpenVanKaartAsync(_teams.Pieter, kaart, "Beantwoorden"));
        var leeg = Kaart(await DrukAsync(_teams.Pieter, "task/submit", formulier, "Verstuur", Wereld.Kanaal));
        var klaar = await DrukAsync(_teams.Pieter, "task/submit", leeg, "Verstuur", Wereld.Kanaal, ("antwoord", "Dat is 3 februari."));

        Assert.Equal("message", klaar["task"]!["type"]!.GetValue<string>());
        await _teams.Fatima.ZietAsync("Dat is 3 februari.", "Is opgelost");
    }

    [Fact]
    public async Task Whoever_may_not_answer_may_not_in_a_dialog_either()
    {
        await _teams.StelAsync(_teams.Fatima, "Welke datum staat op de beschikking van mijn ouder?", "bezwaar");
        var kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Oppakken", "000001");
        await _teams.Pieter.DruktAsync(kaart, "Oppakken");
        kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden", "Pieter Zaal");

        Assert.Equal("message", (await OpenVanKaartAsync(_teams.Lotte, kaart, "Beantwoorden"))["task"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_button_that_does_not_exist_closes_the_dialog_with_a_sentence()
    {
        var antwoord = await _teams.Fatima.RoeptAanAsync("task/fetch", new() { ["data"] = new JsonObject { ["verb"] = "wis-alles" } });

        Assert.Equal("Deze knop bestaat niet.", antwoord["task"]!["value"]!.GetValue<string>());
    }

    [Fact]
    public async Task Whoever_the_bot_cannot_write_to_is_told_so()
    {
        var antwoord = await _teams.Karim.RoeptAanAsync("composeExtension/fetchTask", new() { ["commandId"] = "vraag" }, Elders);

        Assert.Contains("geen berichten sturen", antwoord["task"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private Task<JsonObject> OpenAsync(string html) => _teams.Fatima.RoeptAanAsync(
        "composeExtension/fetchTask",
        new()
        {
            ["commandId"] = "vraag",
            ["commandContext"] = "message",
            ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html } },
        },
        Elders);

    private Task<JsonObject> VerstuurAsync(JsonObject formulier, params (string Veld, string Waarde)[] ingevuld) =>
        DrukAsync(_teams.Fatima, "composeExtension/submitAction", formulier, "Verstuur", Elders, ingevuld);

    private static Task<JsonObject> OpenVanKaartAsync(Persoon wie, Bericht kaart, string knop) => wie.RoeptAanAsync(
        "task/fetch",
        new() { ["data"] = Kaartlezer.Acties(kaart.Kaart!).First(actie => actie["title"]!.GetValue<string>() == knop)["data"]!.DeepClone() },
        kaart.Gesprek);

    private static Task<JsonObject> DrukAsync(Persoon wie, string naam, JsonObject formulier, string knop, string gesprek, params (string Veld, string Waarde)[] ingevuld)
    {
        var data = (JsonObject)Knoppen(formulier).First(actie => actie["title"]!.GetValue<string>() == knop)["data"]!.DeepClone();
        foreach (var invoer in Kaartlezer.Invoer(formulier).Where(invoer => invoer["value"] is not null))
        {
            data[invoer["id"]!.GetValue<string>()] = invoer["value"]!.DeepClone();
        }

        foreach (var (veld, waarde) in ingevuld) { data[veld] = waarde; }
        return wie.RoeptAanAsync(naam, new() { ["commandId"] = "vraag", ["data"] = data }, gesprek);
    }

    private static JsonObject Kaart(JsonObject antwoord)
    {
        Assert.Equal("continue", antwoord["task"]!["type"]?.GetValue<string>());
        var kaart = (JsonObject)antwoord["task"]!["value"]!["card"]!["content"]!;
        Assert.DoesNotContain("Action.Execute", kaart.ToJsonString(), StringComparison.Ordinal);
        return kaart;
    }

    private static IEnumerable<string> Knoptitels(JsonObject kaart) => Knoppen(kaart).Select(actie => actie["title"]!.GetValue<string>());

    private static IEnumerable<JsonObject> Knoppen(JsonNode? knoop) => knoop switch
    {
        JsonObject o when o["type"]?.ToString() == "Action.Submit" => [o],
        JsonObject o => o.SelectMany(deel => Knoppen(deel.Value)),
        JsonArray rij => rij.SelectMany(Knoppen),
        _ => [],
    };
}

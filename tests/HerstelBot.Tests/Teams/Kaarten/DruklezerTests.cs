using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Tests.Teams.Kaarten;

public class DruklezerTests
{
    private const string Id = "0000007b000000000102030405060708";

    [Fact]
    public void A_press_gives_its_button_vraag_version_and_inputs()
    {
        var druk = Lees($$"""{"verb":"beantwoorden","actieId":"a-1","vraag":"{{Id}}","versie":4,"antwoord":"Ja.","rol":"beheerder"}""")!;

        Assert.Equal((Knop.Beantwoorden, "a-1", Id, 4L), (druk.Knop, druk.ActieId, druk.Vraag.ToString(), druk.Kaartversie!.Value));
        Assert.Equal("Ja.", Assert.Single(druk.Velden).Value);
    }

    [Fact]
    public void Before_there_is_a_vraag_its_field_is_the_text()
    {
        var druk = Lees($$"""{"verb":"stel-aan-pzb","vraag":"{{Id}}","artikel":"bezwaartermijn"}""")!;

        Assert.Null(druk.Vraag);
        Assert.Equal((Id, "bezwaartermijn"), (druk.Veld(Velden.Vraag), druk.Veld(Velden.Artikel)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"oppakken\"")]
    [InlineData("{}")]
    [InlineData("""{"verb":"wis-alles"}""")]
    [InlineData("""{"verb":7}""")]
    [InlineData("""{"verb":null}""")]
    public void What_is_no_button_of_ours_is_no_press(string data) => Assert.Null(Lees(data));

    [Theory]
    [InlineData("""{"verb":"oppakken","vraag":7,"versie":"4","actieId":{},"antwoord":["x"]}""")]
    [InlineData("""{"verb":"oppakken","vraag":"nee","versie":4.5,"actieId":"met spatie","antwoord":null}""")]
    [InlineData("""{"verb":"oppakken","vraag":"\ud800","versie":1e400,"actieId":"","antwoord":"\udc00"}""")]
    public void What_does_not_fit_is_ignored(string data)
    {
        var druk = Lees(data)!;

        Assert.Equal((null, null, null, 0), (druk.Vraag, druk.Kaartversie, druk.ActieId, druk.Velden.Count));
    }

    [Fact]
    public void Text_that_no_input_can_hold_is_ignored()
    {
        Assert.Single(Lees(new JsonObject { ["verb"] = "oppakken", ["antwoord"] = new string('x', 10_000) }.ToJsonString())!.Velden);
        Assert.Empty(Lees(new JsonObject { ["verb"] = "oppakken", ["antwoord"] = new string('x', 10_001) }.ToJsonString())!.Velden);
    }

    [Fact]
    public void The_verb_of_the_action_counts_when_the_data_has_none() =>
        Assert.Equal(Knop.Intrekken, Druklezer.Lees(JsonDocument.Parse("{}").RootElement, "intrekken")!.Knop);

    [Fact]
    public void Every_button_has_one_name_and_the_title_of_the_contract()
    {
        Assert.Equal(Enum.GetValues<Knop>(), Knopnaam.Alle.Select(naam => naam.Knop));
        Assert.Equal(Knopnaam.Alle.Count, Knopnaam.Alle.Select(naam => naam.Naam).Distinct().Count());
        string?[] contract =
        [
            "Dit helpt", "Stel aan een PZB'er", "Verstuur", null, "Oppakken", "Beantwoorden", "Vraag terug", "Doorzetten", "Teruggeven",
            "Is opgelost", "Nog niet duidelijk", "Aanvullen", "Intrekken", "Bekijk", "Toon meer",
        ];
        Assert.Equal(contract, Knopnaam.Alle.Take(contract.Length).Select(naam => naam.Titel)); // later ones come behind it
    }

    [Fact]
    public async Task Every_button_on_every_card_is_read_back_as_itself()
    {
        var gezien = new HashSet<Knop>();
        var wereld = new Kaartwereld();
        foreach (var maak in Voorbeelden.Alle.Values)
        {
            if (await wereld.Bouwer.BouwKaartAsync(maak(wereld), Kaartwereld.ActieId, TestContext.Current.CancellationToken) is not Kaartinhoud.Kaart kaart) { continue; }

            foreach (var actie in Acties(kaart.Inhoud))
            {
                var druk = Lees(actie["data"]!.ToJsonString())!;
                var terugval = Lees(actie["fallback"]!["data"]!.ToJsonString())!;
                Assert.Equal(actie["verb"]!.GetValue<string>(), Knopnaam.Van(druk.Knop).Naam);
                Assert.Equal(Kaartwereld.ActieId, druk.ActieId);
                Assert.Equal((druk.Knop, druk.Vraag, druk.Kaartversie), (terugval.Knop, terugval.Vraag, terugval.Kaartversie));
                Assert.Equal(Knopnaam.Van(druk.Knop).OverVraag, druk is { Vraag: not null, Kaartversie: 4 });
                gezien.Add(druk.Knop);
            }
        }

        Assert.Equal(Enum.GetValues<Knop>(), gezien.Order());
    }

    private static IEnumerable<JsonObject> Acties(JsonNode? deel) => deel switch
    {
        JsonObject voorwerp when voorwerp["type"]?.ToString() == "Action.Execute" => [voorwerp],
        JsonObject voorwerp => voorwerp.SelectMany(lid => Acties(lid.Value)),
        JsonArray lijst => lijst.SelectMany(Acties),
        _ => [],
    };

    private static Druk? Lees(string data) => Druklezer.Lees(JsonDocument.Parse(data).RootElement);
}

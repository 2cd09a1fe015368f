using System.Text.Json.Nodes;
using HerstelBot.Teams.Kaarten;
using HerstelBot.Teams.Kaarten.Binden;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Teams.Kaarten;

/// <summary>Microsoft's own template engine and card reader judge our cards.</summary>
public class NpmTests
{
    [Fact]
    public async Task The_official_engine_fills_every_template_as_we_do_and_the_official_reader_takes_every_card()
    {
        var wereld = new Kaartwereld();
        var letterlijk = new KaartBinder(streng: true, onschadelijk: false);
        var verwacht = new Dictionary<string, JsonObject>();
        var vragen = new JsonArray();
        foreach (var (naam, maak) in Voorbeelden.Alle)
        {
            var bericht = maak(wereld);
            if ((await wereld.Bouwer.VulAsync(bericht, Kaartwereld.ActieId, TestContext.Current.CancellationToken)).Kaart is not { } vulling) { continue; }

            var gegevens = vulling.Gegevens(Maat.Ladder[0]);
            verwacht[naam] = letterlijk.Bind(Kaartwereld.Sjablonen.Geef(vulling.Sjabloon), gegevens);
            vragen.Add(new JsonObject
            {
                ["naam"] = naam,
                ["sjabloon"] = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Kaartwereld.Map.Kaarten, $"{vulling.Sjabloon}.json"), TestContext.Current.CancellationToken)),
                ["gegevens"] = gegevens.DeepClone(),
                ["kaart"] = ((Kaartinhoud.Kaart)await wereld.Bouwer.BouwKaartAsync(bericht, Kaartwereld.ActieId, TestContext.Current.CancellationToken)).Inhoud,
            });
        }

        Assert.NotEmpty(vragen);
        var uit = JsonNode.Parse(await Npm.RunAsync("kaarten.cjs", vragen.ToJsonString(), TestContext.Current.CancellationToken))!.AsArray();

        Assert.Equal(verwacht.Count, uit.Count);
        Assert.All(uit, antwoord =>
        {
            var naam = antwoord!["naam"]!.GetValue<string>();
            Assert.Equal(verwacht[naam].ToJsonString(), antwoord["uitgevouwen"]!.ToJsonString());
            Assert.Empty(antwoord["meldingen"]!.AsArray().Select(melding => $"{naam}: {melding}"));
        });
    }

    [Fact]
    public async Task The_official_reader_does_complain_about_a_broken_card()
    {
        var kaart = """[{"naam":"x","kaart":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Onbekend"},{"type":"Input.Text"}]}}]""";

        var uit = JsonNode.Parse(await Npm.RunAsync("kaarten.cjs", kaart, TestContext.Current.CancellationToken))!;

        Assert.NotEmpty(uit[0]!["meldingen"]!.AsArray());
    }
}

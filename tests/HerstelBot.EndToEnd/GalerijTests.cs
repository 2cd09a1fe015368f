using System.Text.Json.Nodes;
using HerstelBot.Cli.Proef;
using Microsoft.Playwright;

namespace HerstelBot.EndToEnd;

/// <summary>Every card that the tests know, for whoever asks and for whoever answers, as the Playground shows it.</summary>
/// <remarks>Leaves an image of each beside the tests, and sheets of many together to look through.</remarks>
public class GalerijTests
{
    private const int PerVel = 9;

    private static readonly string Kaarten = Path.Combine(AppContext.BaseDirectory, "kaarten");

    [Fact]
    public async Task Every_card_shows_in_the_playground_whole_and_within_its_width()
    {
        Vereist.Node();
        var map = Directory.CreateTempSubdirectory("herstelbot-galerij-");
        await using var bot = await Kaartbot.StartAsync();
        var playground = Playground.Start(map.FullName, bot.Adres, Proef.VrijePoort(), TextWriter.Null)!;
        try
        {
            var poort = await playground.Listening.WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
            await using var browser = await Browser.OpenAsync($"http://localhost:{poort}", hoogte: 2400);
            var venster = new PlaygroundVenster(browser.Page);
            await venster.ZonderLogboekAsync();
            await venster.NaarChatAsync();
            await venster.TyptAsync("hallo");
            await bot.AangesprokenAsync();

            // One message that becomes each card in turn: with a hundred cards in one chat the Playground is busy for minutes.
            JsonObject Leeg() => new() { ["type"] = "message", ["text"] = "De volgende kaart." };
            var plek = await bot.StuurAsync(Leeg());
            List<string> namen = [];
            foreach (var bestand in Directory.EnumerateFiles(Kaarten, "*.json").Order(StringComparer.Ordinal))
            {
                var bericht = JsonNode.Parse(await File.ReadAllTextAsync(bestand, TestContext.Current.CancellationToken))!;
                if (bericht["attachments"] is null) { continue; }
                namen.Add(Path.GetFileNameWithoutExtension(bestand));
                await bot.VervangAsync(plek, bericht);
                await ToontAsync(venster, namen[^1], Eerste(bericht["attachments"]![0]!["content"]!["body"]!));
                await bot.VervangAsync(plek, Leeg());
                await venster.ZonderKaartenAsync();
            }

            Assert.True(namen.Count > 80, $"{namen.Count} cards");
            foreach (var (vel, deel) in namen.Chunk(PerVel).Index()) { await browser.VelAsync($"70-galerij-{vel + 1:00}", deel); }
        }
        finally
        {
            playground.Dispose();
            map.Delete(recursive: true);
        }
    }

    private static async Task ToontAsync(PlaygroundVenster venster, string naam, string eerste)
    {
        var kaart = await venster.KaartAsync();
        var tekst = Samengetrokken(await kaart.InnerTextAsync());
        Assert.Contains(Samengetrokken(eerste), tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("${", tekst, StringComparison.Ordinal);
        Assert.True(await kaart.EvaluateAsync<bool>("kaart => kaart.scrollWidth <= kaart.clientWidth + 1"), $"{naam} is wider than its place.");
        await kaart.ScreenshotAsync(new() { Path = Browser.Pad(Path.Combine("galerij", naam)), Animations = ScreenshotAnimations.Disabled });
    }

    // The first words of the card, without what Markdown makes of them.
    private static string Eerste(JsonNode knoop) => knoop switch
    {
        JsonArray delen => delen.Select(deel => Eerste(deel!)).FirstOrDefault(tekst => tekst.Length > 0) ?? "",
        JsonObject { } deel when deel["type"]?.GetValue<string>() == "TextBlock" => deel["text"]!.GetValue<string>(),
        JsonObject { } deel => Eerste(deel["items"] ?? deel["columns"] ?? new JsonArray()),
        _ => "",
    };

    private static string Samengetrokken(string tekst) => string.Concat(tekst.Where(char.IsLetterOrDigit));
}

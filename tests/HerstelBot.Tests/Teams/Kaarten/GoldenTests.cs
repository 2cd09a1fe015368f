using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Taal;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Teams.Kaarten;

/// <summary>Every card as it goes out. Set HERSTELBOT_GOLDEN=schrijf to write the files anew, then read what changed.</summary>
public class GoldenTests
{
    private static readonly JsonSerializerOptions Schrijfwijze = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Map => Path.GetFullPath(Path.Combine(Npm.Map, "..", "Teams", "Kaarten", "Golden"));

    public static TheoryData<string> Namen => Voorbeelden.Namen;

    /// <summary>The cards that are kept in English too.</summary>
    public static TheoryData<string> Engels { get; } =
    [
        "zin", "welkom", "hulp-alles", "antwoord", "bedoelt-u", "loket", "weet-ik-niet", "vraagformulier", "statusformulier", "bevestiging-met-duur",
        "actie-beantwoorden", "actie-meld-knelpunt", "antwoord-op-statusvraag", "terugvraag", "melding", "kennisartikel", "vraagkaart", "mijn-vragen", "overzicht", "contactagenda", "signaal-onbereikbaar", "signaal-veel-gevraagd", "rapport",
    ];

    [Theory]
    [MemberData(nameof(Namen))]
    public Task Every_card_goes_out_as_it_was_reviewed(string naam) => GaatUitZoalsAsync(naam, Spreektaal.Nederlands, $"{naam}.json");

    [Theory]
    [MemberData(nameof(Engels))]
    public Task An_English_card_goes_out_as_it_was_reviewed(string naam) => GaatUitZoalsAsync(naam, Spreektaal.Engels, $"{naam}.en.json");

    private static async Task GaatUitZoalsAsync(string naam, Spreektaal taal, string bestand)
    {
        var wereld = new Kaartwereld();
        var activiteit = await wereld.Bouwer.InTaal(taal).BouwAsync(Voorbeelden.Alle[naam](wereld), Kaartwereld.ActieId, TestContext.Current.CancellationToken);
        var pad = Path.Combine(Map, bestand);
        var nu = activiteit.ToJsonString(Schrijfwijze) + "\n";
        if (Environment.GetEnvironmentVariable("HERSTELBOT_GOLDEN") == "schrijf")
        {
            await File.WriteAllTextAsync(pad, nu, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(pad, TestContext.Current.CancellationToken), nu);
    }

    [Fact]
    public void Every_golden_file_belongs_to_a_card() =>
        Assert.Equal(Voorbeelden.Alle.Keys.Concat(Engels.Select(rij => $"{rij.Data}.en")).Order(), Directory.GetFiles(Map, "*.json").Select(Path.GetFileNameWithoutExtension).Order());

    [Fact]
    public void Every_template_is_used_by_a_golden_card()
    {
        var wereld = new Kaartwereld();
        var gebruikt = Voorbeelden.Alle.Values
            .Select(maak => wereld.Bouwer.VulAsync(maak(wereld), Kaartwereld.ActieId, CancellationToken.None).Result.Kaart?.Sjabloon)
            .OfType<string>().Distinct().Order();

        Assert.Equal(HerstelBot.Teams.Kaarten.KaartSjablonen.Namen.Order(), gebruikt);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task An_activity_holds_text_or_a_card_and_never_both(string naam)
    {
        var wereld = new Kaartwereld();
        var activiteit = await wereld.Bouwer.BouwAsync(Voorbeelden.Alle[naam](wereld), Kaartwereld.ActieId, TestContext.Current.CancellationToken);

        Assert.Equal("message", activiteit["type"]!.GetValue<string>());
        Assert.Equal("plain", activiteit["textFormat"]!.GetValue<string>());
        Assert.True(activiteit.ContainsKey("text") != activiteit.ContainsKey("attachments"));
        Assert.True(activiteit["attachments"] is not JsonArray || activiteit["summary"] is not null, "A card needs a line for the notification.");
    }
}

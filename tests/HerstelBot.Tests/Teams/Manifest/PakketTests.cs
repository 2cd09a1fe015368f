using System.IO.Compression;
using System.Text.Json.Nodes;
using HerstelBot.Teams.Manifest;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Teams.Manifest;

public class PakketTests
{
    private const string AppId = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    private static readonly Pakketgegevens Gegevens = new(
        AppId, "bot.gemeente.example", "2.3.4", "Gemeente \"Voorbeeld\"", "https://gemeente.example/hulp", "https://gemeente.example/privacy", "https://gemeente.example/voorwaarden");

    private static readonly Dictionary<string, byte[]> Delen = Uitgepakt(Pakketbouwer.Bouw(Proefmap.Product, Gegevens));

    private static readonly JsonNode Manifest = JsonNode.Parse(Delen["manifest.json"])!;

    [Fact]
    public void The_root_of_the_package_holds_the_manifest_the_languages_and_the_icons_and_nothing_else() =>
        Assert.Equal(["color.png", "en.json", "manifest.json", "nl.json", "outline.png"], Delen.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_manifest_names_the_bot_the_domain_and_the_addresses_of_this_deployment()
    {
        Assert.Equal([AppId, AppId, AppId], [Tekst("id"), Manifest["bots"]![0]!["botId"]!.GetValue<string>(), Manifest["webApplicationInfo"]!["id"]!.GetValue<string>()]);
        Assert.Equal("2.3.4", Tekst("version"));
        Assert.Equal(["bot.gemeente.example"], Manifest["validDomains"]!.AsArray().Select(domein => domein!.GetValue<string>()));
        Assert.Equal(
            """{"name":"Gemeente \u0022Voorbeeld\u0022","websiteUrl":"https://gemeente.example/hulp","privacyUrl":"https://gemeente.example/privacy","termsOfUseUrl":"https://gemeente.example/voorwaarden"}""",
            Manifest["developer"]!.ToJsonString());
        Assert.DoesNotContain("{{", Manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("http://", Manifest.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_tab_opens_the_report_by_way_of_the_sign_in_of_teams()
    {
        Assert.Equal(["conversations", "rapportage"], Manifest["staticTabs"]!.AsArray().Select(tab => tab!["entityId"]!.GetValue<string>()));
        Assert.Equal("https://bot.gemeente.example/teams?naar=rapportage", Manifest["staticTabs"]![1]!["contentUrl"]!.GetValue<string>());
        Assert.Equal($"api://bot.gemeente.example/botid-{AppId}", Manifest["webApplicationInfo"]!["resource"]!.GetValue<string>());
    }

    [Fact]
    public void The_bot_reads_along_in_no_channel_and_asks_for_no_consent() => Assert.Null(Manifest["authorization"]);

    [Fact]
    public void Every_offered_command_is_one_that_the_bot_understands()
    {
        var titels = Manifest["bots"]![0]!["commandLists"]!.AsArray().SelectMany(lijst => lijst!["commands"]!.AsArray()).Select(opdracht => opdracht!["title"]!.GetValue<string>()).ToList();

        Assert.Equal(["help", "mijn vragen", "wachtrij", "niet bezorgd", "plan contactmoment", "help", "wachtrij", "koppel cluster", "ontkoppel", "help"], titels);
        Assert.All(titels, titel => Assert.NotNull(Domain.Gesprekken.Duiding.Opdrachtlezer.Lees(titel)));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Assert.Equal(Pakketbouwer.Bouw(Proefmap.Product, Gegevens), Pakketbouwer.Bouw(Proefmap.Product, Gegevens));

    [Fact]
    public async Task Microsofts_own_validator_has_nothing_against_the_package()
    {
        var meldingen = await MeldingenAsync([.. Delen.Where(deel => deel.Key.EndsWith(".json", StringComparison.Ordinal)).Select(deel => (deel.Key, JsonNode.Parse(deel.Value)!))]);

        Assert.Equal(3, meldingen.Count);
        Assert.All(meldingen, bestand => Assert.Empty(bestand.Value));
    }

    [Fact]
    public async Task Microsofts_own_validator_does_complain_about_a_broken_manifest_and_a_broken_language()
    {
        var manifest = Manifest.DeepClone();
        manifest["bots"]![0]!["leestMee"] = true;
        var taal = JsonNode.Parse(Delen["en.json"])!;
        taal["bots[0].commandLists[9].commands[0].title"] = "help";

        var meldingen = await MeldingenAsync([("manifest.json", manifest), ("en.json", taal)]);

        Assert.Contains("leestMee", Assert.Single(meldingen["manifest.json"]), StringComparison.Ordinal);
        Assert.Contains("commandLists[9]", Assert.Single(meldingen["en.json"]), StringComparison.Ordinal);
    }

    internal static Dictionary<string, byte[]> Uitgepakt(byte[] pakket)
    {
        using var zip = new ZipArchive(new MemoryStream(pakket));
        return zip.Entries.ToDictionary(deel => deel.FullName, deel =>
        {
            using var inhoud = new MemoryStream();
            using var stroom = deel.Open();
            stroom.CopyTo(inhoud);
            return inhoud.ToArray();
        });
    }

    private static string Tekst(string naam) => Manifest[naam]!.GetValue<string>();

    private static async Task<Dictionary<string, string[]>> MeldingenAsync((string Naam, JsonNode Inhoud)[] bestanden)
    {
        var invoer = new JsonArray([.. bestanden.Select(bestand => new JsonObject { ["naam"] = bestand.Naam, ["inhoud"] = bestand.Inhoud })]);
        var uit = JsonNode.Parse(await Npm.RunAsync("pakket.cjs", invoer.ToJsonString(), TestContext.Current.CancellationToken))!;
        return uit.AsArray().ToDictionary(bestand => bestand!["naam"]!.GetValue<string>(), bestand => bestand!["meldingen"]!.AsArray().Select(melding => melding!.GetValue<string>()).ToArray());
    }
}

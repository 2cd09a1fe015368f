using HerstelBot.Teams.Manifest;

namespace HerstelBot.Tests.Teams.Manifest;

public sealed class ManifestControleTests : IDisposable
{
    private readonly Proefmap _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public void The_template_of_the_product_has_no_faults() =>
        Assert.Empty(ManifestControle.Controleer(Proefmap.Product));

    [Theory]
    [InlineData("manifest.json", "\"wachtrij\"", "\"lijst van het cluster\"", "De bot kent de opdracht 'lijst van het cluster' niet; zet er een opdracht neer")]
    [InlineData("manifest.json", "\"mijn vragen\"", "\"hulp\"", "De opdracht 'hulp' staat er voor de bot twee keer; haal er een weg.")]
    [InlineData("manifest.json", "\"scopes\": [\"personal\", \"team\", \"groupChat\"]", "\"scopes\": [\"personal\", \"team\", \"copilot\"]", "Voor 'copilot' is er geen lijst met opdrachten; voeg die toe")]
    [InlineData("manifest.json", "\"{{PRIVACY_URL}}\"", "\"http://example.nl/privacy\"", "developer.privacyUrl is 'http://example.nl/privacy'; zet er een https-adres neer")]
    [InlineData("manifest.json", "\"api://{{BOT_DOMAIN}}/botid-{{APP_ID}}\"", "\"http://example.nl\"", "'http://example.nl' is niet beveiligd; gebruik een https-adres.")]
    [InlineData("manifest.json", "{{WEBSITE_URL}}", "{{WEBSITE}}", "'{{WEBSITE}}' heeft een onbekende invulplek; bekend zijn APP_ID")]
    [InlineData("manifest.json", "\"tier1\"", "\"tier2\"", "Teams weigert een bot voor teams zonder supportsChannelFeatures; zet er \"tier1\" neer.")]
    [InlineData("manifest.json", "\"manifestVersion\": \"1.29\"", "\"manifestVersion\": \"nieuw\"", "manifestVersion is 'nieuw'; zet er de versie van het schema neer")]
    [InlineData("manifest.json", "teams/v1.29/", "teams/v1.28/", "$schema hoort niet bij manifestVersion 1.29; zet er https://developer.microsoft.com")]
    [InlineData("manifest.json", "\"{{VERSION}}\"", "\"1.0\"", "version is '1.0'; zet er {{VERSION}} neer, of drie getallen")]
    [InlineData("manifest.json", "\"botId\": \"{{APP_ID}}\"", "\"botId\": \"11111111-1111-4111-8111-111111111111\"", "bots[0].botId is niet het App ID van de bot; zet er {{APP_ID}} neer.")]
    [InlineData("manifest.json", "\"short\": \"HerstelBot\"", "\"short\": \"HerstelBot voor alle gemeenten samen\"", "name.short heeft 36 tekens; hoogstens 30 mag.")]
    [InlineData("manifest.json", "\"{{BOT_DOMAIN}}\"", "\"https://{{BOT_DOMAIN}}\"", "'https://{{BOT_DOMAIN}}' is geen hostnaam; noem een volledige hostnaam")]
    [InlineData("manifest.json", "\"#154273\"", "\"blauw\"", "accentColor is geen kleur; schrijf die als #154273.")]
    [InlineData("manifest.json", "\"nl-nl\"", "\"en-us\"", "De hoofdtaal is niet Nederlands; zet defaultLanguageTag op nl-nl")]
    [InlineData("manifest.json", "\"color.png\"", "\"kleur.png\"", "Het bestand 'kleur.png' ontbreekt; zet het naast manifest.json")]
    [InlineData("manifest.json", "\"outline.png\"", "\"bron/outline.png\"", "'bron/outline.png' ligt niet los naast manifest.json; zet het bestand daar neer")]
    [InlineData("manifest.json", "\"permissions\": [", "\"authorization\": {\"permissions\":{\"resourceSpecific\":[{\"name\":\"ChannelMessage.Read.Group\",\"type\":\"Application\"}]}}, \"permissions\": [", "Met ChannelMessage.Read.Group leest de bot alle berichten van een kanaal mee; haal dit recht weg.")]
    [InlineData("manifest.json", "\"accentColor\":", "\"accentColor\"", "Dit is geen goede JSON; kijk of hier een komma")]
    [InlineData("nl.json", "Uw vragen, met", "Al uw vragen, met", "'bots[0].commandLists[0].commands[1].description' is anders dan in manifest.json; maak de teksten gelijk.")]
    [InlineData("nl.json", "\"staticTabs[1].name\": \"Rapportage\"", "\"staticTabs[1].name\": \"Cijfers\"", "'staticTabs[1].name' is anders dan in manifest.json; maak de teksten gelijk.")]
    [InlineData("en.json", "commands[1].title\": \"mijn vragen\"", "commands[1].title\": \"my holidays\"", "De bot kent de opdracht 'my holidays' niet; zet er een opdracht neer")]
    [InlineData("en.json", "commands[1].title\": \"mijn vragen\"", "commands[1].title\": \"wachtrij\"", "'wachtrij' is voor de bot een andere opdracht dan 'mijn vragen' in manifest.json; zet hier dezelfde")]
    [InlineData("en.json", "commands[2].description", "commands[9].description", "'bots[0].commandLists[0].commands[9].description' hoort bij geen tekst van het manifest; haal deze regel weg.")]
    [InlineData("en.json", "v1.29", "v1.28", "$schema hoort niet bij het manifest; zet er https://developer.microsoft.com")]
    public void A_fault_names_file_line_and_mend(string bestand, string oud, string nieuw, string zin)
    {
        var regel = _proef.Vervang(bestand, oud, nieuw);

        var fouten = ManifestControle.Controleer(_proef.Map);

        Assert.Contains(fouten, fout => fout.Bestand == $"manifests/teams/{bestand}" && fout.Regel == regel && fout.Zin.StartsWith(zin, StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_without_one_of_the_texts_is_a_fault()
    {
        _proef.Vervang("en.json", "\"description.short\": \"", "\"description.short\": \"\", \"\": \"");

        Assert.Contains("manifests/teams/en.json:5: De tekst 'description.short' ontbreekt of is leeg; voeg hem toe.", Controleer());

        _proef.Vervang("en.json", "\"description.short\": \"\",", "");

        Assert.Contains("manifests/teams/en.json:1: De tekst 'description.short' ontbreekt of is leeg; voeg hem toe.", Controleer());
    }

    [Fact]
    public void A_command_too_many_for_teams_is_a_fault()
    {
        _proef.Vervang("manifest.json", "{ \"title\": \"help\"", string.Concat(Enumerable.Repeat("{ \"title\": \"HB-2026-1\", \"description\": \"x\" }, ", 8)) + "{ \"title\": \"help\"");

        Assert.Contains(Controleer(), fout => fout.Contains("Deze lijst heeft 13 opdrachten; Teams neemt er 1 tot en met 12.", StringComparison.Ordinal));
    }

    [Fact]
    public void Koppel_cluster_is_a_command_with_the_id_typed_behind_it() =>
        Assert.Equal(new Domain.Gesprekken.Duiding.Opdracht.KoppelCluster("noord-holland"), Opdrachtregels.Begrijp("koppel cluster noord-holland"));

    [Fact]
    public void A_file_that_the_manifest_does_not_name_is_a_fault_and_a_missing_manifest_too()
    {
        File.WriteAllText(_proef.Map.Bestand("oud.json"), "{}");
        Assert.Equal(["manifests/teams/oud.json:1: Het manifest noemt dit bestand niet; haal het weg of verwijs ernaar in manifest.json."], Controleer());

        File.Delete(_proef.Map.Bestand("manifest.json"));
        Assert.Equal(["manifests/teams/manifest.json:1: Dit bestand ontbreekt; zet het terug."], Controleer());
    }

    [Fact]
    public void An_icon_of_the_wrong_size_is_a_fault()
    {
        _proef.Teken("color.png", 96, (_, _) => (0x15, 0x42, 0x73, 255));
        _proef.Teken("outline.png", 64, (x, _) => (255, 255, 255, (byte)(x < 9 ? 255 : 0)));

        Assert.Equal(
            ["manifests/teams/color.png:1: Dit icoon is 96 bij 96 pixels; maak het 192 bij 192.", "manifests/teams/outline.png:1: Dit icoon is 64 bij 64 pixels; maak het 32 bij 32."],
            Controleer());
    }

    [Fact]
    public void An_icon_with_the_wrong_colours_is_a_fault()
    {
        _proef.Teken("color.png", 192, (x, y) => (0x15, 0x42, 0x73, (byte)(x == 100 && y == 100 ? 254 : 255)));
        _proef.Teken("outline.png", 32, (x, _) => (255, 255, 254, (byte)(x < 9 ? 1 : 0)));
        Assert.Equal(
            ["manifests/teams/color.png:1: Het kleurenicoon is ergens doorzichtig; geef het een dichte achtergrond.",
             "manifests/teams/outline.png:1: Het omtrekicoon heeft een andere kleur dan wit; maak elke zichtbare pixel wit (255, 255, 255)."],
            Controleer());

        _proef.Teken("color.png", 192, (x, _) => (0x15, 0x42, (byte)(x == 47 ? 0x74 : 0x73), 255));
        _proef.Teken("outline.png", 32, (_, _) => (255, 255, 255, 255));
        Assert.Equal(
            ["manifests/teams/color.png:1: Het teken in het kleurenicoon is te groot; houd het binnen de middelste 96 bij 96 pixels, op één achtergrondkleur.",
             "manifests/teams/outline.png:1: Het omtrekicoon heeft geen doorzichtige achtergrond; maak die volledig doorzichtig."],
            Controleer());

        _proef.Teken("outline.png", 32, (_, _) => (255, 255, 255, 0));
        Assert.Contains("manifests/teams/outline.png:1: Het omtrekicoon is leeg; teken het teken in wit.", Controleer());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"bots\":3,\"icons\":[],\"localizationInfo\":\"x\",\"name\":1,\"developer\":[1],\"validDomains\":{}}")]
    [InlineData("{\"bots\":[{\"commandLists\":[1,{\"commands\":[1,{\"title\":2}]}],\"scopes\":[1]}],\"localizationInfo\":{\"additionalLanguages\":[1]}}")]
    [InlineData("{\"id\":1,\"id\":2}")]
    public void Json_of_another_shape_gives_faults_and_never_a_crash(string inhoud)
    {
        File.WriteAllText(_proef.Map.Bestand("manifest.json"), inhoud);
        Assert.NotEmpty(Controleer());
    }

    [Fact]
    public void A_language_file_of_another_shape_gives_faults_and_never_a_crash()
    {
        File.WriteAllText(_proef.Map.Bestand("en.json"), "[]");
        Assert.Equal(["manifests/teams/en.json:1: Dit is geen JSON-object; begin met { en eindig met }."], Controleer());
    }

    private List<string> Controleer() => [.. ManifestControle.Controleer(_proef.Map).Select(fout => fout.ToString())];
}

using System.Text.Json;
using HerstelBot.Tests.Cli;

namespace HerstelBot.Tests.Teams.Manifest;

public sealed class PakketVerbTests : IDisposable
{
    private const string AppId = "3F2504E0-4F89-41D3-9A0C-0305E82C3301";
    private readonly string _map = Directory.CreateTempSubdirectory("herstelbot-pakket-").FullName;
    private readonly Terminal _terminal = Terminal.With();

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public async Task A_package_is_written_and_named_on_standard_output()
    {
        Assert.Equal(0, await PakAsync(Pad("hb.zip"), "AppId", AppId, "Domein", "bot.example.nl", "Pakketversie", "1.4.0"));

        var uit = JsonDocument.Parse(Assert.Single(_terminal.Lines)).RootElement;
        Assert.Equal((Pad("hb.zip"), AppId.ToLowerInvariant(), "1.4.0"), (uit.GetProperty("bestand").GetString(), uit.GetProperty("appId").GetString(), uit.GetProperty("versie").GetString()));
        var manifest = JsonDocument.Parse(PakketTests.Uitgepakt(File.ReadAllBytes(Pad("hb.zip")))["manifest.json"]).RootElement;
        Assert.Equal(AppId.ToLowerInvariant(), manifest.GetProperty("id").GetString());
        Assert.Equal("https://bot.example.nl/", manifest.GetProperty("developer").GetProperty("privacyUrl").GetString());
    }

    [Fact]
    public async Task Addresses_that_still_point_at_the_start_page_are_mentioned()
    {
        Assert.Equal(0, await PakAsync(_map, "AppId", AppId, "Domein", "bot.example.nl", "Website", "https://example.nl", "Gebruiksvoorwaarden", "https://example.nl/v"));

        Assert.True(File.Exists(Pad("herstelbot-teams.zip")));
        Assert.Equal(
            "HerstelBot:Teams:Privacyverklaring is leeg; het pakket verwijst voor de privacyverklaring naar de startpagina van de bot. Vul het adres in voordat u de app publiceert.",
            _terminal.Error.Trim());
    }

    [Fact]
    public async Task Pages_at_another_address_than_the_tab_are_mentioned()
    {
        Assert.Equal(0, await _terminal.RunAsync("pakket", "--uit", Pad("hb.zip"), "--HerstelBot:Adres", "https://elders.example.nl/", "--HerstelBot:Teams:AppId", AppId, "--HerstelBot:Teams:Domein", "bot.example.nl"));

        Assert.Contains("HerstelBot:Adres is 'https://elders.example.nl'; de tab in Teams opent https://bot.example.nl/.", _terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HerstelBot:Teams:AppId is leeg; zet er het App ID (GUID) van de bot neer", "Domein", "bot.example.nl")]
    [InlineData("HerstelBot:Teams:AppId is 'x'; zet er het App ID (GUID) van de bot neer", "Domein", "bot.example.nl", "AppId", "x")]
    [InlineData("HerstelBot:Teams:AppId is '00000000-0000-0000-0000-000000000000'; zet er", "Domein", "bot.example.nl", "AppId", "00000000-0000-0000-0000-000000000000")]
    [InlineData("HerstelBot:Teams:Domein is leeg; zet er de volledige hostnaam neer", "AppId", AppId)]
    [InlineData("HerstelBot:Teams:Domein is 'https://bot.example.nl'; zet er", "AppId", AppId, "Domein", "https://bot.example.nl")]
    [InlineData("HerstelBot:Teams:Domein is '*.example.nl'; zet er", "AppId", AppId, "Domein", "*.example.nl")]
    [InlineData("HerstelBot:Teams:Domein is 'localhost'; zet er", "AppId", AppId, "Domein", "localhost")]
    [InlineData("HerstelBot:Teams:Domein is '10.0.0.1'; zet er", "AppId", AppId, "Domein", "10.0.0.1")]
    [InlineData("HerstelBot:Teams:Domein is 'bot.example.nl:3978'; zet er", "AppId", AppId, "Domein", "bot.example.nl:3978")]
    [InlineData("HerstelBot:Teams:Pakketversie is '1.2'; zet er drie getallen neer", "AppId", AppId, "Domein", "bot.example.nl", "Pakketversie", "1.2")]
    [InlineData("HerstelBot:Teams:Website is 'http://example.nl'; zet er het volledige https-adres van de uitleg neer", "AppId", AppId, "Domein", "bot.example.nl", "Website", "http://example.nl")]
    [InlineData("HerstelBot:Teams:Organisatie is 'Gemeenschappelijke regeling van alles'; Teams toont hoogstens 32 tekens", "AppId", AppId, "Domein", "bot.example.nl", "Organisatie", "Gemeenschappelijke regeling van alles")]
    public async Task What_is_missing_or_wrong_is_refused_with_key_and_mend(string zin, params string[] instellingen)
    {
        Assert.Equal(1, await PakAsync(Pad("hb.zip"), instellingen));

        Assert.StartsWith(zin, _terminal.Error, StringComparison.Ordinal);
        Assert.Empty(_terminal.Output);
        Assert.False(File.Exists(Pad("hb.zip")));
    }

    [Fact]
    public async Task A_template_with_faults_gives_no_package()
    {
        using var proef = new Proefmap();
        proef.Vervang("en.json", "\"help\"", "\"assistance\"");

        Assert.Equal(1, await _terminal.RunAsync("pakket", "--uit", Pad("hb.zip"), "--HerstelBot:Teams:AppId", AppId, "--HerstelBot:Teams:Domein", "bot.example.nl", "--HerstelBot:Manifests:Map", proef.Map.Pad));
        Assert.StartsWith("manifests/teams/en.json:7: De bot kent de opdracht 'assistance' niet", _terminal.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Pad("hb.zip")));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_named()
    {
        Assert.Equal(1, await PakAsync(Pad("bestaat/niet/hb.zip"), "AppId", AppId, "Domein", "bot.example.nl"));
        Assert.Contains($"'{Pad("bestaat/niet/hb.zip")}' is niet te schrijven; geef met --uit een bestand", _terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pakket", "--uit")]
    [InlineData("pakket", "--uit", "x.zip", "--HerstelBot:Teams:AppId")]
    [InlineData("pakket", "--uit", "x.zip", "AppId")]
    public async Task Wrong_use_exits_with_2(params string[] args) => Assert.Equal(2, await _terminal.RunAsync(args));

    [Fact]
    public async Task Help_is_given_without_any_setting()
    {
        Assert.Equal(0, await _terminal.RunAsync("pakket", "--help"));
        Assert.Contains("herstelbot pakket [opties]", _terminal.Output, StringComparison.Ordinal);
    }

    private string Pad(string naam) => Path.Combine(_map, naam);

    private Task<int> PakAsync(string uit, params string[] instellingen) =>
        _terminal.RunAsync(["pakket", "--uit", uit, .. instellingen.Select((deel, i) => i % 2 == 0 ? $"--HerstelBot:Teams:{deel}" : deel)]);
}

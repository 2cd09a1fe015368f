using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using static HerstelBot.Tests.Privacy.Privacywereld;

namespace HerstelBot.Tests.Privacy;

/// <summary>What we keep about somebody: in short on a card, all of it as a file, and nothing of anybody else.</summary>
public sealed partial class MijnGegevensTests
{
    private readonly Microsoft.Extensions.Time.Testing.FakeTimeProvider _klok = Klok();

    [Fact]
    public async Task A_vrager_sees_in_short_and_fetches_all_of_it_for_an_hour()
    {
        await using var teams = await StartAsync(_klok);
        await OpgelostAsync(teams);
        await NogEenAsync(teams);
        await teams.Fatima.TyptAsync("mail uit");

        await teams.Fatima.TyptAsync("mijn gegevnes");

        var kaart = await teams.Fatima.ZietAsync("Uw naam: Fatima Vermeer", "Uw gemeente: Diemen", "E-mail over uw vragen: uit", "1 lopend en 1 afgesloten");
        var link = new Uri(Adres().Match(kaart.Tekst).Value);
        var bestand = await teams.Http.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal(("application/json", "mijn-gegevens.json"), (bestand.Content.Headers.ContentType?.MediaType, bestand.Content.Headers.ContentDisposition?.FileName));
        Assert.True(bestand.Headers.CacheControl?.NoStore);
        var json = await bestand.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var gegevens = JsonNode.Parse(json)!;
        Assert.Equal("Fatima Vermeer", (string?)gegevens["naam"]);
        Assert.True((bool)gegevens["mailUit"]!);
        Assert.Equal("GM0384", (string?)gegevens["gemeenten"]![0]);
        var afgesloten = gegevens["vragen"]!.AsArray().Single(vraag => (string?)vraag!["status"] == "Opgelost")!;
        Assert.Equal("HB-2026-000001", (string?)afgesloten["nummer"]);
        Assert.Contains(afgesloten["teksten"]!.AsArray(), tekst => (bool)tekst!["vanU"]! && (string?)tekst["soort"] == "Vraag");
        Assert.Contains(afgesloten["teksten"]!.AsArray(), tekst => !(bool)tekst!["vanU"]! && (string?)tekst["tekst"] == Antwoordtekst);
        Assert.Contains(afgesloten["stappen"]!.AsArray(), stap => (string?)stap!["wat"] == "VraagGesteld" && (bool)stap["doorU"]!);
        Assert.All(["Pieter", "pieter"], naam => Assert.DoesNotContain(naam, json, StringComparison.Ordinal));

        _klok.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.NotFound, (await teams.Http.GetAsync(link, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task What_colleagues_write_to_each_other_is_not_for_the_vrager_and_work_is_only_the_own_part_of_it()
    {
        await using var teams = await StartAsync(_klok);
        var kaart = await CirkelTests.OpgepaktAsync(teams);
        await CirkelTests.MetFormulierAsync(teams.Pieter, kaart, "Teruggeven", ("toelichting", "Ik ken deze gemeente te goed."));
        await teams.Youssef.DruktAsync(await teams.ZietInAsync(Wereld.Kanaal, "000001", "Oppakken"), "Oppakken");
        await teams.UitgewerktAsync();

        var vanFatima = await HaalAsync(teams, teams.Fatima);
        var vanYoussef = await HaalAsync(teams, teams.Youssef);

        Assert.DoesNotContain("te goed", vanFatima, StringComparison.Ordinal);
        Assert.All(["status van de aanvraag", "te goed", "fatima"], woord => Assert.DoesNotContain(woord, vanYoussef, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("HB-2026-000001", (string?)JsonNode.Parse(vanYoussef)!["werk"]![0]!["nummer"]);
    }

    [Theory]
    [InlineData("mijn gegevens")]
    [InlineData("wis mijn gegevens")]
    public async Task Where_others_read_along_it_is_not_shown(string opdracht)
    {
        await using var teams = await StartAsync(_klok);

        await teams.Fatima.TyptAsync(opdracht, Wereld.Kanaal);

        await teams.ZietInAsync(Wereld.Kanaal, "alleen in uw eigen gesprek");
        Assert.DoesNotContain(teams.Connector.In(Wereld.Kanaal), bericht => bericht.Tekst.Contains("Fatima", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_token_there_is_no_file()
    {
        await using var teams = await StartAsync(_klok);

        Assert.Equal(HttpStatusCode.NotFound, (await teams.Http.GetAsync(new Uri($"/gegevens/{new string('A', 43)}.json", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    private static async Task<string> HaalAsync(TeamsWereld teams, Persoon wie)
    {
        await wie.TyptAsync("mijn gegevens");
        var kaart = await wie.ZietAsync("Wat wij over u bewaren");
        return await teams.Http.GetStringAsync(new Uri(Adres().Match(kaart.Tekst).Value), TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/gegevens/[\w-]{43}\.json")]
    private static partial Regex Adres();
}

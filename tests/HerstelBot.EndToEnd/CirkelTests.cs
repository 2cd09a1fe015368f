using Microsoft.Playwright;

namespace HerstelBot.EndToEnd;

/// <summary>The whole circle in the Agents Playground, both sides in one browser window, as the README promises a newcomer.</summary>
[Collection(ProefCollectie.Naam)]
public class CirkelTests(LopendeProef lopend)
{
    private const string Zaakvraag = "Wat is de status van de aanvraag van mijn ouder?";
    private const string Antwoord = "De aanvraag is compleet. De ouder krijgt vóór 15 december een brief.";

    [Fact]
    public async Task A_vraag_travels_the_circle_in_the_playground()
    {
        var (browser, venster) = await lopend.OpenAsync();
        await venster.ZietAsync("Welkom", "Schrijf geen BSN");
        await browser.FotoAsync("01-welkom");

        await venster.TyptAsync("Hoe lang duurt een bezwaar bij UHT?");
        var gevonden = await venster.ZietAsync("Bron", "Gecontroleerd op", "Dit helpt");
        await browser.FotoAsync("02-antwoord");
        await PlaygroundVenster.DruktAsync(gevonden, "Wat kan een ouder doen als UHT te laat beslist?");
        await venster.ZietAsync("Antwoord uit de kennisbank", "in gebreke stellen");
        await browser.FotoAsync("02b-lees-ook");

        await venster.TyptAsync(Zaakvraag);
        var weetNiet = await venster.ZietAsync("Dat weet ik niet zeker");
        await browser.FotoAsync("03-weet-ik-niet");

        await PlaygroundVenster.DruktAsync(weetNiet, "Stel aan een PZB'er");
        var formulier = await venster.ZietAsync("Stel uw vraag aan een PZB'er");
        await browser.FotoAsync("04-formulier");
        await formulier.GetByRole(AriaRole.Combobox, new() { Name = "Onderwerp" }).ClickAsync();
        await browser.Page.GetByRole(AriaRole.Option, new() { Name = "Bezwaar en beroep" }).ClickAsync();
        await formulier.GetByLabel("Toelichting").FillAsync("Zij wacht al drie maanden.");
        await browser.FotoAsync("05-formulier-ingevuld");
        await PlaygroundVenster.DruktAsync(formulier, "Verstuur");

        await venster.ZietAsync("HB-", "-000001", "uiterlijk");
        await browser.FotoAsync("06-bevestiging");
        await venster.TyptAsync("wachtrij");
        await venster.ZietAsync("Wachtrij", "-000001", "Open", "uiterlijk");
        await browser.FotoAsync("06b-wachtrij");

        await venster.NaarKanaalAsync();
        var kaart = await venster.ZietAsync("-000001", Zaakvraag, "Zij wacht al drie maanden.", "Oppakken");
        await browser.FotoAsync("07-kanaal-open");

        await PlaygroundVenster.DruktAsync(kaart, "Oppakken");
        kaart = await venster.ZietAsync("-000001", "Fatima Vermeer", "Beantwoorden");
        await browser.FotoAsync("08-kanaal-opgepakt");

        await PlaygroundVenster.DruktAsync(kaart, "Beantwoorden");
        formulier = await venster.ZietAsync("Verstuur", "Antwoord");
        await browser.FotoAsync("09-kanaal-antwoordformulier");
        await formulier.Locator("textarea").FillAsync(Antwoord);
        await PlaygroundVenster.DruktAsync(formulier, "Verstuur");
        await venster.ZietAsync("-000001", "Beantwoord", Antwoord);
        await browser.FotoAsync("10-kanaal-beantwoord");

        await venster.NaarChatAsync();
        var antwoord = await venster.ZietAsync("-000001", Antwoord, "Is opgelost");
        await browser.FotoAsync("11-antwoord-van-pzb");
        await PlaygroundVenster.DruktAsync(antwoord, "Is opgelost");
        await venster.ZietAsync("-000001", "Deze vraag is afgesloten.");
        await browser.FotoAsync("12-opgelost");

        await venster.NaarKanaalAsync();
        kaart = await venster.ZietAsync("-000001", "Opgelost");
        await Assertions.Expect(PlaygroundVenster.Knop(kaart, "Oppakken")).ToHaveCountAsync(0);
        await browser.FotoAsync("13-kanaal-opgelost");

        await venster.NaarChatAsync();
        await venster.TyptAsync("mijn vragen");
        await venster.ZietAsync("Uw vragen", "-000001", "Opgelost");
        await browser.FotoAsync("14-mijn-vragen");
        await venster.TyptAsync("wachtrij");
        await Assertions.Expect(browser.Page.GetByText("De wachtrij is leeg.").Last).ToBeVisibleAsync();
        await browser.FotoAsync("15-wachtrij");
        await venster.TyptAsync("help");
        await venster.ZietAsync("Wat kan ik voor u doen?", "mijn vragen", "wachtrij");
        await browser.FotoAsync("16-help");
    }
}

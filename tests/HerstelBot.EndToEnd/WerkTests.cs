using Microsoft.Playwright;

namespace HerstelBot.EndToEnd;

/// <summary>What a cluster does beside answering: priority, outcomes, linking, handing over, being away. Both sides in one browser window.</summary>
public class WerkTests
{
    private const string Vraag = "Mijn ouder wacht al drie maanden op een brief over haar bezwaar. Hoe staat het daarmee?";

    [Fact]
    public async Task A_cluster_works_together_in_the_playground()
    {
        await using var proef = await Proef.StartAsync();
        await using var browser = await Browser.OpenAsync(proef.Playground);
        var venster = new PlaygroundVenster(browser.Page);
        await venster.ZonderLogboekAsync();
        await venster.NaarKanaalAsync();
        await venster.NaarChatAsync();

        await StelAsync(venster, browser);
        var bevestiging = await venster.ZietAsync("-000001", "uiterlijk");
        await PlaygroundVenster.DruktAsync(bevestiging, "Maak urgent");
        var formulier = await venster.ZietAsync("Waarom heeft deze vraag spoed?");
        await browser.FotoAsync("30-spoedformulier");
        await KiesAsync(browser, formulier, "Reden", "Dreigende ontruiming van de woning");
        await PlaygroundVenster.DruktAsync(formulier, "Verstuur");
        await venster.ZietAsync("-000001", "Spoed: Dreigende ontruiming");
        await browser.FotoAsync("31-bevestiging-met-spoed");

        await venster.TyptAsync("statusvraag");
        formulier = await venster.ZietAsync("Vraag de status van een zaak op");
        await browser.FotoAsync("32-statusformulier");
        await formulier.GetByLabel("UHT-zaaknummer").FillAsync("UHT-12345");
        await formulier.GetByText("De inwoner vroeg ons zelf om dit na te gaan").ClickAsync();
        await PlaygroundVenster.DruktAsync(formulier, "Verstuur");
        formulier = await venster.ZietAsync("De inwoner moet weten dat u dit vraagt");
        await browser.FotoAsync("33-statusformulier-zonder-toestemming");
        await formulier.GetByText("De inwoner weet dat ik dit vraag en vindt dat goed").ClickAsync();
        await PlaygroundVenster.DruktAsync(formulier, "Verstuur");
        await venster.ZietAsync("-000002", "uiterlijk");

        await venster.NaarKanaalAsync();
        var kaart = await venster.ZietAsync("-000002", "UHT-12345", "Oppakken");
        await browser.FotoAsync("34-kanaal-statusvraag");
        await PlaygroundVenster.DruktAsync(kaart, "Oppakken");
        kaart = await venster.ZietAsync("-000002", "Toewijzen", "Beantwoorden");
        await PlaygroundVenster.DruktAsync(kaart, "Beantwoorden");
        formulier = await venster.ZietAsync("Uitkomst van deze zaak");
        await KiesAsync(browser, formulier, "Uitkomst van deze zaak", "Nog in behandeling bij UHT");
        await formulier.Locator("textarea").FillAsync("De integrale beoordeling loopt nog.");
        await browser.FotoAsync("35-antwoord-met-uitkomst");
        await PlaygroundVenster.DruktAsync(formulier, "Verstuur");
        kaart = await venster.ZietAsync("-000002", "Nog in behandeling bij UHT", "Heropenen");
        await browser.FotoAsync("36-kanaal-beantwoord");
        await PlaygroundVenster.DruktAsync(kaart, "Heropenen");
        await venster.ZietAsync("Waarom opent u deze vraag opnieuw?");
        await browser.FotoAsync("37-heropenformulier");

        await venster.NaarChatAsync();
        await venster.ZietAsync("Antwoord op", "-000002", "UHT heeft nog niet besloten");
        await browser.FotoAsync("38-antwoord-op-statusvraag");
        await StelAsync(venster, browser);
        await venster.ZietAsync("-000003", "uiterlijk");

        await venster.NaarKanaalAsync();
        kaart = await venster.ZietAsync("-000003", "Oppakken");
        await PlaygroundVenster.DruktAsync(kaart, "Oppakken");
        kaart = await venster.ZietAsync("-000003", "Koppelen");
        await PlaygroundVenster.DruktAsync(kaart, "Koppelen");
        formulier = await venster.ZietAsync("Welke vraag is dezelfde?");
        await browser.FotoAsync("39-koppelformulier");
        await KiesAsync(browser, formulier, "Andere vraag", "-000001");
        await PlaygroundVenster.DruktAsync(formulier, "Verstuur");
        kaart = await venster.ZietAsync("-000003", "Gekoppeld aan");
        await browser.FotoAsync("40-kanaal-gekoppeld");
        await PlaygroundVenster.DruktAsync(kaart, "Toewijzen");
        formulier = await venster.ZietAsync("Wie neemt deze vraag over?");
        await browser.FotoAsync("41-toewijsformulier");
        await KiesAsync(browser, formulier, "Collega", "Youssef El Amrani");
        await PlaygroundVenster.DruktAsync(formulier, "Verstuur");
        kaart = await venster.ZietAsync("-000003", "Youssef El Amrani");
        await PlaygroundVenster.DruktAsync(kaart, "Bekijk verloop");
        await venster.ZietAsync("Verloop", "Toegewezen aan Youssef El Amrani");
        await browser.FotoAsync("42-verloop");
        kaart = await venster.ZietAsync("-000001", "Het antwoord gaat ook naar", "Oppakken");
        await PlaygroundVenster.DruktAsync(kaart, "Oppakken");
        await venster.ZietAsync("-000001", "Het antwoord gaat ook naar", "Beantwoorden");
        await browser.FotoAsync("43-kanaal-hoofdvraag");

        await venster.NaarChatAsync();
        foreach (var (opdracht, ziet, foto) in new[]
        {
            ("mijn werk", "Mijn werk", "44-mijn-werk"), ("plan contactmoment", "10.00 uur", "45-contactmoment"), ("help", "draag over van", "46-help"),
        })
        {
            await venster.TyptAsync(opdracht);
            await venster.ZietAsync(ziet);
            await browser.FotoAsync(foto);
        }

        await venster.TyptAsync("afwezig tot en met volgende week vrijdag, vervanger Youssef");
        await Assertions.Expect(browser.Page.GetByText("Open vragen die naar Youssef El Amrani gaan").Last).ToBeVisibleAsync();
        await venster.ZietAsync("-000001", "Youssef El Amrani");
        await browser.FotoAsync("47-afwezig");
        await venster.TyptAsync("weer aanwezig");
        await Assertions.Expect(browser.Page.GetByText("Welkom terug").Last).ToBeVisibleAsync();
        await browser.FotoAsync("48-terug");
    }

    private static async Task StelAsync(PlaygroundVenster venster, Browser browser)
    {
        await venster.TyptAsync(Vraag);
        await PlaygroundVenster.DruktAsync(await venster.ZietAsync("Dat weet ik niet zeker"), "Stel aan een PZB'er");
        var formulier = await venster.ZietAsync("Stel uw vraag aan een PZB'er", "Verstuur");
        await KiesAsync(browser, formulier, "Onderwerp", "Bezwaar en beroep");
        await PlaygroundVenster.DruktAsync(formulier, "Verstuur");
    }

    private static async Task KiesAsync(Browser browser, ILocator formulier, string veld, string keuze)
    {
        await formulier.GetByRole(AriaRole.Combobox, new() { Name = veld }).ClickAsync();
        await browser.Page.GetByRole(AriaRole.Option, new() { NameRegex = new(System.Text.RegularExpressions.Regex.Escape(keuze)) }).First.ClickAsync();
    }
}

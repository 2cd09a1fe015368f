using Microsoft.Playwright;

namespace HerstelBot.EndToEnd;

/// <summary>What the bot knows and does not know, as an asker sees it in the Agents Playground.</summary>
[Collection(ProefCollectie.Naam)]
public class KennisTests(LopendeProef lopend)
{
    [Fact]
    public async Task The_rule_of_then_a_date_changes_removed_data_and_another_desk_are_told_in_the_playground()
    {
        var (browser, venster) = await lopend.OpenAsync();
        await venster.ZietAsync("Welkom");

        await venster.TyptAsync("Welke bezwaartermijn gold in maart 2024 bij UHT?");
        await venster.ZietAsync("Dit gold in maart 2024", "tot en met 9 juli 2024", "6 weken");
        await browser.FotoAsync("20-wat-gold-toen");

        await venster.TyptAsync("Ons college verstuurde op 9 oktober 2026 een besluit over BO. Tot wanneer kan iemand bezwaar maken?");
        await venster.ZietAsync("vrijdag 20 november 2026", "Awb artikel 6:7");
        await browser.FotoAsync("21-termijn");

        await venster.TyptAsync("Wat is er veranderd sinds 2025 over bezwaar?");
        await venster.ZietAsync("1 januari 2025", "16 weken");
        await browser.FotoAsync("22-wat-is-er-veranderd");

        // A test number from the list that is no person's.
        await venster.TyptAsync("Is de ouder met BSN 999971153 al erkend?");
        await venster.ZietAsync("Dat weet ik niet zeker");
        await browser.FotoAsync("23-bsn-verwijderd");

        await venster.TyptAsync("Hoe vraag ik een parkeervergunning aan voor een inwoner?");
        await venster.ZietAsync("gemeente");
        await browser.FotoAsync("24-ander-loket");

        await venster.TyptAsync("Spreek ik met een echt mens of met een computer?");
        await Assertions.Expect(browser.Page.GetByText("computer", new() { Exact = false }).Last).ToBeVisibleAsync();
        await browser.FotoAsync("25-mens-of-computer");
    }
}

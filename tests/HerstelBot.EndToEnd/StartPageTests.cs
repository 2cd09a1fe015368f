using Microsoft.Playwright;

namespace HerstelBot.EndToEnd;

/// <summary>The pages that the service itself shows in a browser.</summary>
[Collection(ProefCollectie.Naam)]
public class StartPageTests(LopendeProef lopend)
{
    [Fact]
    public async Task The_start_page_says_what_runs_here_and_leads_to_whether_it_works()
    {
        var proef = await lopend.NeemAsync();
        await using var browser = await Browser.OpenAsync(proef.Bot);

        await Assertions.Expect(browser.Page.GetByRole(AriaRole.Heading, new() { Name = "HerstelBot" })).ToBeVisibleAsync();
        await Assertions.Expect(browser.Page.GetByText("In lokale modus")).ToBeVisibleAsync();
        await Assertions.Expect(browser.Page.GetByText("artikelen in de kennisbank")).ToBeVisibleAsync();
        await browser.FotoAsync("20-startpagina");

        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk of alles werkt" }).ClickAsync();
        await Assertions.Expect(browser.Page.GetByText("\"status\":\"goed\"")).ToBeVisibleAsync();
        await browser.FotoAsync("21-gezondheid");
    }
}

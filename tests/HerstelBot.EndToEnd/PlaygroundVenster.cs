using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HerstelBot.EndToEnd;

/// <summary>The Agents Playground in a browser window: one person who sees the personal chat and the channel of the cluster.</summary>
internal sealed class PlaygroundVenster(IPage page)
{
    private const string Kaart = ".ac-adaptiveCard";

    /// <summary>Opens the personal chat with the bot.</summary>
    public Task NaarChatAsync() => page.GetByRole(AriaRole.Treeitem, new() { Name = "Personal Chat", Exact = true }).ClickAsync();

    /// <summary>Opens the channel of the cluster.</summary>
    public Task NaarKanaalAsync() => page.GetByRole(AriaRole.Treeitem, new() { NameRegex = new Regex("PZB-cluster Noord-Holland$") }).ClickAsync();

    /// <summary>Closes the log of the Playground, which leaves the chat more room.</summary>
    public Task ZonderLogboekAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" }).ClickAsync();

    /// <summary>Types a message and sends it.</summary>
    public async Task TyptAsync(string tekst)
    {
        var vak = page.Locator("[data-lexical-editor][role=textbox]");
        await vak.ClickAsync();
        await page.Keyboard.InsertTextAsync(tekst);
        await Assertions.Expect(vak).ToHaveTextAsync(tekst);
        await vak.PressAsync("Enter");
    }

    /// <summary>Waits until a card shows all these words, and gives the newest one.</summary>
    public async Task<ILocator> ZietAsync(params string[] woorden)
    {
        var kaart = woorden.Aggregate(page.Locator(Kaart), (kaarten, woord) => kaarten.Filter(new() { HasText = woord })).Last;
        await Assertions.Expect(kaart).ToBeVisibleAsync();
        await kaart.ScrollIntoViewIfNeededAsync();
        return kaart;
    }

    /// <summary>Waits until there is one card, and gives it.</summary>
    public async Task<ILocator> KaartAsync()
    {
        var kaart = page.Locator(Kaart);
        await Assertions.Expect(kaart).ToHaveCountAsync(1);
        return kaart;
    }

    /// <summary>Waits until there is no card.</summary>
    public Task ZonderKaartenAsync() => Assertions.Expect(page.Locator(Kaart)).ToHaveCountAsync(0);

    /// <summary>Presses a button of a card.</summary>
    public static Task DruktAsync(ILocator kaart, string knop) => Knop(kaart, knop).ClickAsync();

    /// <summary>The button with this title.</summary>
    public static ILocator Knop(ILocator kaart, string titel) => kaart.GetByRole(AriaRole.Button, new() { Name = titel, Exact = true });
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HerstelBot.EndToEnd.Rapport;

/// <summary>What axe finds wrong with a page: nothing may be.</summary>
internal static class Toegankelijk
{
    private static readonly AxeRunOptions Regels = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>Checks the page as it is shown now.</summary>
    public static async Task IsToegankelijkAsync(this IPage page)
    {
        var gevonden = await page.RunAxe(Regels);
        Assert.NotEmpty(gevonden.Passes);
        Assert.True(gevonden.Violations.Length == 0, $"{page.Url}\n{string.Join('\n', gevonden.Violations.SelectMany(fout =>
            fout.Nodes.Select(plek => $"{fout.Id}: {fout.Help} at {plek.Html} {string.Join(' ', plek.Any.Select(reden => reden.Message))}")))}");
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal("nl", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.True(await page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth <= window.innerWidth"), $"{page.Url} is wider than the window.");
    }
}

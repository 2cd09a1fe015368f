using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HerstelBot.EndToEnd.Rapport;

/// <summary>The report as people read it in a browser.</summary>
[Collection(Rapportcollectie.Naam)]
public class RapportTests(Rapportdienst dienst)
{
    private const string Telefoon = "telefoon";

    [Fact]
    public async Task A_regioverantwoordelijke_goes_from_the_regio_to_one_vraag()
    {
        await using var browser = await dienst.AlsAsync("Ria van Regio");
        var page = browser.Page;
        await Kop(page, "Regio Noordwest");
        await page.IsToegankelijkAsync();
        await browser.FotoAsync("80-rapport-overzicht");
        await browser.FotoAsync("80-rapport-overzicht-heel", heel: true);

        await Tabel(page, "open-cluster").GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/rapportage/cluster/"));
        await page.IsToegankelijkAsync();
        await browser.FotoAsync("81-rapport-cluster", heel: true);

        await Tabel(page, "open-gemeente").GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/rapportage/gemeente/GM"));
        await page.IsToegankelijkAsync();
        await browser.FotoAsync("82-rapport-gemeente", heel: true);

        var nummer = page.GetByRole(AriaRole.Link, new() { NameRegex = new("^HB-") }).First;
        var gekozen = await nummer.InnerTextAsync();
        await nummer.ClickAsync();
        await Kop(page, gekozen);
        await Assertions.Expect(page.GetByText("Vraag gesteld, naar")).ToBeVisibleAsync();
        await page.IsToegankelijkAsync();
        await browser.FotoAsync("83-rapport-vraag", heel: true);
    }

    [Fact]
    public async Task A_beheerder_sees_the_country_and_chooses_a_regio()
    {
        await using var browser = await dienst.AlsAsync("Bea Beheer");
        var page = browser.Page;
        await Kop(page, "Heel Nederland");

        await page.GetByText("Filters en eigen periode").ClickAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Regio" }).SelectOptionAsync("noordwest");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Onderwerp" }).SelectOptionAsync("bezwaar");
        await page.IsToegankelijkAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon" }).ClickAsync();

        await Kop(page, "Regio Noordwest");
        Assert.Contains("regio=noordwest", page.Url, StringComparison.Ordinal);
        Assert.Contains("onderwerp=bezwaar", page.Url, StringComparison.Ordinal);
        await browser.FotoAsync("84-rapport-filters");
    }

    [Theory]
    [InlineData("Pieter Zaal")]
    [InlineData("Lotte Bos")]
    public async Task A_pzber_and_somebody_of_a_gemeente_are_told_that_it_is_not_for_them(string wie)
    {
        await using var browser = await dienst.AlsAsync(wie);

        await Kop(browser.Page, "U mag deze pagina niet bekijken");
        await Assertions.Expect(browser.Page.GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
        await browser.Page.IsToegankelijkAsync();
        await browser.FotoAsync("85-rapport-geweigerd");
    }

    [Theory]
    [InlineData(Telefoon, ColorScheme.Light)]
    [InlineData("donker", ColorScheme.Dark)]
    [InlineData("contrast", ColorScheme.Light)]
    public async Task Every_page_is_whole_on_a_phone_and_in_each_theme(string hoe, ColorScheme kleuren)
    {
        await using var browser = await dienst.AlsAsync("Ria van Regio", breedte: hoe == Telefoon ? 390 : 1280, kleuren: kleuren);
        var page = browser.Page;
        foreach (var (pad, naam) in new[] { ("rapportage?klein=toon", "overzicht"), ("rapportage/cluster/noord-holland", "cluster"), ("rapportage/gemeente/GM0384", "gemeente"), ("rapportage/zoekmissers?klein=toon", "zoekmissers") })
        {
            await page.GotoAsync($"{dienst.Adres}/{pad}");
            if (hoe == "contrast") { await page.EvaluateAsync("document.documentElement.dataset.thema = 'contrast'"); }
            await page.IsToegankelijkAsync();
            await browser.FotoAsync($"86-{hoe}-{naam}");
        }
    }

    [Fact]
    public async Task Somebody_without_a_mouse_skips_the_menu_and_sees_where_they_are()
    {
        await using var browser = await dienst.AlsAsync("Ria van Regio");
        var page = browser.Page;

        await page.Keyboard.PressAsync("Tab");
        var overslaan = page.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" });
        await Assertions.Expect(overslaan).ToBeFocusedAsync();
        await Assertions.Expect(overslaan).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await browser.FotoAsync("87-rapport-toetsenbord");
    }

    private static ILocator Tabel(IPage page, string sleutel) => page.Locator($".rol[aria-labelledby='tabel-{sleutel}']");

    private static Task Kop(IPage page, string tekst) => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = tekst, Level = 1 })).ToBeVisibleAsync();
}

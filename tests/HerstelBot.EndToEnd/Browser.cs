using Microsoft.Playwright;

namespace HerstelBot.EndToEnd;

/// <summary>A Chromium window, as a colleague has it open.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Args =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // Two cores that also start bots and Playgrounds may let a page wait; what never comes still fails.
    private const float Geduld = 90_000;

    private static readonly string Beelden = Path.Combine(AppContext.BaseDirectory, "screenshots");

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, Page) = (playwright, browser, page);

    /// <summary>What the window shows.</summary>
    public IPage Page { get; }

    /// <summary>Opens an address in a new window.</summary>
    /// <param name="adres">The address.</param>
    /// <param name="hoogte">How high the window is.</param>
    /// <param name="breedte">How wide it is.</param>
    /// <param name="kleuren">Which colours the system asks for.</param>
    public static async Task<Browser> OpenAsync(string adres, int hoogte = 1250, int breedte = 1280, ColorScheme kleuren = ColorScheme.Light)
    {
        var chromium = Vereist.Chromium();
        var playwright = await Playwright.CreateAsync();
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Args });
            var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = breedte, Height = hoogte }, ColorScheme = kleuren, Locale = "nl-NL", TimezoneId = "Europe/Amsterdam" });
            page.SetDefaultTimeout(Geduld);
            Assertions.SetDefaultExpectTimeout(Geduld);
            await page.GotoAsync(adres);
            return new Browser(playwright, browser, page);
        }
        catch
        {
            playwright.Dispose();
            throw;
        }
    }

    /// <summary>Keeps what the window shows now as an image beside the tests.</summary>
    /// <param name="naam">Its name.</param>
    /// <param name="heel">Whether all of the page is on it.</param>
    public Task FotoAsync(string naam, bool heel = false) => Page.ScreenshotAsync(new() { Path = Pad(naam), FullPage = heel, Animations = ScreenshotAnimations.Disabled });

    /// <summary>Where an image of this name is kept.</summary>
    public static string Pad(string naam) => Path.Combine(Beelden, $"{naam}.png");

    /// <summary>Keeps one image of many cards of the gallery, each under its name.</summary>
    public async Task VelAsync(string naam, IEnumerable<string> kaarten)
    {
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = 1700, Height = 400 } });
        await page.SetContentAsync($"<!doctype html><body style='columns:3;font:14px sans-serif;background:#fff'>{string.Concat(kaarten.Select(kaart =>
            $"<figure style='margin:0 0 20px;break-inside:avoid'><figcaption><b>{kaart}</b></figcaption><img style='max-width:100%' src='data:image/png;base64,{
                Convert.ToBase64String(File.ReadAllBytes(Pad(Path.Combine("galerij", kaart))))}'></figure>"))}</body>");
        await page.ScreenshotAsync(new() { Path = Pad(naam), FullPage = true });
        await page.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

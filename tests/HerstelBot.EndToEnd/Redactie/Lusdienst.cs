using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Drivers.Web;
using Microsoft.Playwright;

namespace HerstelBot.EndToEnd.Redactie;

/// <summary>The service with Teams around it, where people sign in to the pages with an account.</summary>
public sealed class Lusdienst : IAsyncLifetime
{
    private Webwereld _web = null!;

    /// <summary>The people in Teams.</summary>
    internal TeamsWereld Teams => _web.Teams;

    /// <summary>Where the pages are.</summary>
    internal string Adres => Teams.Http.BaseAddress!.ToString();

    public async ValueTask InitializeAsync()
    {
        _web = await Webwereld.StartAsync();
        _web.Entra.Accounts = [.. new[] { Teams.Rosa, Teams.Joris, Teams.Pieter }.Select(wie => new Account(wie.TenantId, wie.ObjectId, wie.Naam))];
    }

    public async ValueTask DisposeAsync() => await _web.DisposeAsync();

    /// <summary>A window in which somebody opened a page and signed in.</summary>
    internal async Task<Browser> AlsAsync(Persoon wie, string pad, int breedte = 1280, int hoogte = 1000, ColorScheme kleuren = ColorScheme.Light)
    {
        var browser = await Browser.OpenAsync($"{Adres}{pad}", hoogte, breedte, kleuren);
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = wie.Naam }).ClickAsync();
        await Assertions.Expect(browser.Page).ToHaveURLAsync($"{Adres}{pad}");
        return browser;
    }
}

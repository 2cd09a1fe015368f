using System.Text.Json;
using HerstelBot.Cli.Proef;
using HerstelBot.Cli.Voorbeeld;
using HerstelBot.Tests.Drivers.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace HerstelBot.EndToEnd.Rapport;

/// <summary>The service with the example regio in its store, where people sign in with an account.</summary>
public sealed class Rapportdienst : IAsyncLifetime
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-rapport-");
    private Inlogserver? _entra;
    private WebApplication? _app;

    /// <summary>Where it listens.</summary>
    internal string Adres => _app!.Urls.First();

    public async ValueTask InitializeAsync()
    {
        var voorbeeld = await Voorbeeldmaker.MaakAsync(_map.FullName, TimeProvider.System.GetUtcNow(), [], TestContext.Current.CancellationToken);
        Assert.Null(voorbeeld.Fault);
        var opslag = ProefPersonen.Opslag(_map.FullName);
        var personen = await ProefPersonen.WriteAsync(_map.FullName, opslag, TestContext.Current.CancellationToken);
        _entra = await Inlogserver.StartAsync();
        _entra.Accounts = JsonSerializer.Deserialize<Account[]>(await File.ReadAllTextAsync(personen, TestContext.Current.CancellationToken), JsonSerializerOptions.Web)!;
        _app = ServiceHost.Build(
        [
            "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Error", "--HerstelBot:Opslag:Map", opslag, "--HerstelBot:Personen:Bestand", personen, .. _entra.Instellingen,
        ]);
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) { await _app.DisposeAsync(); }
        if (_entra is not null) { await _entra.DisposeAsync(); }
        _map.Delete(recursive: true);
    }

    /// <summary>A window in which somebody opened a page and signed in.</summary>
    internal async Task<Browser> AlsAsync(string naam, string pad = "rapportage", int breedte = 1280, int hoogte = 900, ColorScheme kleuren = ColorScheme.Light)
    {
        var browser = await Browser.OpenAsync($"{Adres}/{pad}", hoogte, breedte, kleuren);
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = naam }).ClickAsync();
        await browser.Page.WaitForURLAsync($"{Adres}/{pad.Split('?')[0]}**");
        return browser;
    }
}

/// <summary>The tests that share it: none changes anything.</summary>
[CollectionDefinition(Naam)]
public sealed class Rapportcollectie : ICollectionFixture<Rapportdienst>
{
    public const string Naam = "rapport";
}

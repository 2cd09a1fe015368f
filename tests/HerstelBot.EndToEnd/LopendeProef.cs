namespace HerstelBot.EndToEnd;

/// <summary>One proef, open in one browser window, for all tests that only use it: to start the bot with the Playground takes longer than most of what they do.</summary>
/// <remarks>It starts for the first test that asks, so that a missing program skips that test. The tests of a collection come one after the other, in any order.</remarks>
public sealed class LopendeProef : IAsyncDisposable
{
    private Proef? _proef;
    private Browser? _browser;

    /// <summary>The running bot and Playground.</summary>
    internal async Task<Proef> NeemAsync() => _proef ??= await Proef.StartAsync();

    /// <summary>The window with the Playground. It stays open: the bot welcomes only who comes for the first time.</summary>
    internal async Task<(Browser Browser, PlaygroundVenster Venster)> OpenAsync()
    {
        if (_browser is not null) { return (_browser, new(_browser.Page)); }
        _browser = await Browser.OpenAsync((await NeemAsync()).Playground);
        var venster = new PlaygroundVenster(_browser.Page);
        await venster.ZonderLogboekAsync();
        return (_browser, venster);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) { await _browser.DisposeAsync(); }
        if (_proef is not null) { await _proef.DisposeAsync(); }
    }
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Naam)]
public sealed class ProefCollectie : ICollectionFixture<LopendeProef>
{
    public const string Naam = "proef";
}

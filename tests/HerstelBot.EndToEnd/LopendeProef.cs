namespace HerstelBot.EndToEnd;

/// <summary>One proef for all tests that only use it: to start the bot with the Playground takes longer than most of what they do.</summary>
public sealed class LopendeProef : IAsyncDisposable
{
    private Proef? _proef;

    /// <summary>Starts it for the first test that asks, so that a missing program skips that test. The tests of a collection come one after the other.</summary>
    internal async Task<Proef> NeemAsync() => _proef ??= await Proef.StartAsync();

    public ValueTask DisposeAsync() => _proef?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Naam)]
public sealed class ProefCollectie : ICollectionFixture<LopendeProef>
{
    public const string Naam = "proef";
}

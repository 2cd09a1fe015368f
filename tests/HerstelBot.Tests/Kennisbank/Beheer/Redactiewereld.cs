using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;

namespace HerstelBot.Tests.Kennisbank.Beheer;

/// <summary>The redactie at work on a copy of the dialogs folder and a store that several instances share; anew for each test.</summary>
/// <param name="instanties">How many instances run.</param>
public abstract class Redactiewereld(int instanties = 1) : IAsyncLifetime
{
    private RedisServer _server = null!;

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    private protected Dialogskopie Map { get; } = new();

    private protected TeamsWereld Teams { get; private set; } = null!;

    private protected Redactie Redactie { get; private set; } = null!;

    /// <summary>The setting that makes a service or a verb use the store.</summary>
    private protected string Opslag => $"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{_server.Port}";

    public virtual async ValueTask InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        Teams = await StartAsync(Map.Instelling, Opslag);
        for (var meer = 1; meer < instanties; meer++) { await Teams.StartInstantieAsync(); }
        Redactie = new(Teams.Services);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Teams.DisposeAsync();
        await _server.DisposeAsync();
        Map.Dispose();
    }

    private protected virtual Task<TeamsWereld> StartAsync(params string[] instellingen) => TeamsWereld.StartZonderKanaalAsync(instellingen);
}

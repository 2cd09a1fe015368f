using HerstelBot.Redis;
using StackExchange.Redis;

namespace HerstelBot.Tests.Redis;

/// <summary>One redis-server that syncs every write to disk; emptied for each test.</summary>
public sealed class RedisServerFixture : StoreFixture, IAsyncLifetime
{
    private RedisServer _server = null!;
    private ConnectionMultiplexer _admin = null!;

    internal override bool Shared => true;

    public async ValueTask InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _admin = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{_server.Port},allowAdmin=true");
    }

    public async ValueTask DisposeAsync()
    {
        if (_admin is not null)
        {
            await _admin.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    internal override async Task<IReadOnlyDictionary<string, string?>> EmptyAsync()
    {
        await _admin.GetServers()[0].FlushAllDatabasesAsync();
        return new Dictionary<string, string?>
        {
            [$"{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}"] = $"127.0.0.1:{_server.Port}",
        };
    }
}

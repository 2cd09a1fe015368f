using HerstelBot.Redis;
using StackExchange.Redis;

namespace HerstelBot.Tests.Redis;

/// <summary>A Redis Cluster of three nodes; emptied for each test.</summary>
public sealed class RedisClusterFixture : StoreFixture, IAsyncLifetime
{
    private const int Slots = 16384;
    private readonly List<RedisServer> _nodes = [];
    private ConnectionMultiplexer _admin = null!;

    internal override bool Shared => true;

    private string Verbinding => string.Join(',', _nodes.Select(node => $"127.0.0.1:{node.Port}"));

    public async ValueTask InitializeAsync()
    {
        for (var i = 0; i < 3; i++)
        {
            _nodes.Add(await RedisServer.StartAsync("--cluster-enabled", "yes", "--cluster-node-timeout", "5000"));
        }

        for (var i = 0; i < 3; i++)
        {
            await using var node = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{_nodes[i].Port},allowAdmin=true");
            var db = node.GetServers()[0];
            await db.ExecuteAsync("CLUSTER", "ADDSLOTSRANGE", Slots * i / 3, (Slots * (i + 1) / 3) - 1);
            await db.ExecuteAsync("CLUSTER", "SET-CONFIG-EPOCH", i + 1);
            foreach (var other in _nodes.Take(i))
            {
                await db.ExecuteAsync("CLUSTER", "MEET", "127.0.0.1", other.Port);
            }
        }

        foreach (var node in _nodes)
        {
            await UntilWholeAsync(node.Port);
        }

        _admin = await ConnectionMultiplexer.ConnectAsync($"{Verbinding},allowAdmin=true");
    }

    public async ValueTask DisposeAsync()
    {
        if (_admin is not null)
        {
            await _admin.DisposeAsync();
        }

        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }
    }

    internal override async Task<IReadOnlyDictionary<string, string?>> EmptyAsync()
    {
        foreach (var node in _admin.GetServers())
        {
            await node.FlushAllDatabasesAsync();
        }

        return new Dictionary<string, string?>
        {
            [$"{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}"] = Verbinding,
            [$"{OpslagOptions.Section}:{nameof(OpslagOptions.Shards)}"] = "4",
        };
    }

    private static async Task UntilWholeAsync(int port)
    {
        await using var node = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{port},allowAdmin=true");
        for (var attempt = 0; attempt < 400; attempt++)
        {
            var info = (string)(await node.GetServers()[0].ExecuteAsync("CLUSTER", "INFO"))!;
            if (info.Contains("cluster_state:ok", StringComparison.Ordinal) && info.Contains("cluster_known_nodes:3", StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("The Redis Cluster did not come together.");
    }
}

using HerstelBot.Redis;
using StackExchange.Redis;

namespace HerstelBot.Tests.Redis;

/// <summary>An embedded store with more in it than a test has room for elsewhere: it lies in memory as a whole, and says so when that is full.</summary>
public sealed class GeheugenTests(GarnetFixture garnet) : IClassFixture<GarnetFixture>
{
    private const string Map = $"{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}";
    private const string Geheugen = $"{OpslagOptions.Section}:{nameof(OpslagOptions.Geheugen)}";
    private const string Tag = "{s0}";

    /// <summary>Garnet writes out the oldest tenth by itself, while scripts change it: what is read half changed ends the process.</summary>
    [Fact]
    public async Task Nothing_moves_to_disk_by_itself()
    {
        var settings = await garnet.EmptyAsync();
        await using (var store = await TestStore.StartAsync(settings))
        {
            await FillAsync(store, keys: 16_000, new string('x', 1000));
        }

        Assert.DoesNotContain(Directory.EnumerateFiles(settings[Map]!, "hlog*", SearchOption.AllDirectories), file => new FileInfo(file).Length > 0);
        await using var weer = await TestStore.StartAsync(settings);
        Assert.Equal(1000, await weer.Store.ReadAsync(db => db.StringLengthAsync($"{Tag}:15999"), TestContext.Current.CancellationToken));
        await FillAsync(weer, keys: 100, new string('x', 1000));
        Assert.DoesNotContain(Directory.EnumerateFiles(settings[Map]!, "hlog*", SearchOption.AllDirectories), file => new FileInfo(file).Length > 0);
    }

    [Fact]
    public async Task There_is_room_for_millions_of_keys()
    {
        await using var store = await TestStore.StartAsync(await garnet.EmptyAsync());

        await FillAsync(store, keys: 1_900_000, "x");

        Assert.True(await store.Store.ReadAsync(db => db.KeyExistsAsync($"{Tag}:1899999"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_with_the_mend_and_what_was_there_stays()
    {
        var ct = TestContext.Current.CancellationToken;
        var settings = new Dictionary<string, string?>(await garnet.EmptyAsync()) { [Geheugen] = "64" };
        var bewaard = 0;
        StoreException? vol = null;
        await using (var store = await TestStore.StartAsync(settings))
        {
            for (; bewaard < 200 && vol is null; bewaard += vol is null ? 1 : 0)
            {
                vol = await Record.ExceptionAsync(() => WriteAsync(store, bewaard, new string('x', 1_000_000))) as StoreException;
            }

            var health = await store.Get<StoreHealthCheck>().AskAsync(ct);
            Assert.Equal((false, vol?.Message), (health.Bereikbaar, health.Reden));
        }

        Assert.Contains("is vol", vol!.Message, StringComparison.Ordinal);
        Assert.Contains(Geheugen, vol.Message, StringComparison.Ordinal);
        await using (var weer = await TestStore.StartAsync(settings))
        {
            await Assert.ThrowsAsync<StoreFullException>(() => WriteAsync(weer, bewaard, "x"));
        }

        settings[Geheugen] = "128";
        await using var ruim = await TestStore.StartAsync(settings);
        await WriteAsync(ruim, bewaard, "x");
        for (var nummer = 0; nummer < bewaard; nummer++)
        {
            Assert.Equal(1_000_000, await ruim.Store.ReadAsync(db => db.StringLengthAsync($"{Tag}:{nummer}"), ct));
        }
    }

    [Fact]
    public async Task Health_warns_before_it_is_full()
    {
        await using var store = await TestStore.StartAsync(new Dictionary<string, string?>(await garnet.EmptyAsync()) { [Geheugen] = "64" });
        StoreHealth health;
        var nummer = 0;
        do
        {
            await WriteAsync(store, nummer, new string('x', 1_000_000));
            health = await store.Get<StoreHealthCheck>().AskAsync(TestContext.Current.CancellationToken);
        }
        while (health.Reden is null && ++nummer < 64);

        Assert.True(health.Bereikbaar);
        Assert.Contains(Geheugen, health.Reden, StringComparison.Ordinal);
    }

    private static Task<RedisResult> WriteAsync(TestStore store, int nummer, string waarde) =>
        CommitAsync(store, schrift => schrift.Write("SET", $"{Tag}:{nummer}", waarde));

    private static async Task FillAsync(TestStore store, int keys, string waarde)
    {
        foreach (var deel in Enumerable.Range(0, keys).Chunk(1000))
        {
            await CommitAsync(store, schrift => Array.ForEach(deel, nummer => schrift.Write("SET", $"{Tag}:{nummer}", waarde)));
        }
    }

    private static Task<RedisResult> CommitAsync(TestStore store, Action<Beurtschrift> schrijf)
    {
        var schrift = new Beurtschrift();
        schrijf(schrift);
        var (keys, values) = schrift.Build("");
        return store.Store.WriteAsync(Script.Commit, keys, values, TestContext.Current.CancellationToken);
    }
}

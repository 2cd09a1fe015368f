using HerstelBot.Redis;
using StackExchange.Redis;

namespace HerstelBot.Tests.Redis;

/// <summary>What the embedded store reads back at a start, once it holds more than a few pages of records.</summary>
public sealed class TeruglezenTests(GarnetFixture garnet) : IClassFixture<GarnetFixture>
{
    private const string Logboek = $"{OpslagOptions.Section}:{nameof(OpslagOptions.Logboek)}";
    private const int Keys = 1200;
    private const int PerScript = 40;

    /// <summary>Of pages that Garnet has written out, changes and removals of after that are lost at the next start.</summary>
    [Fact]
    public async Task All_that_was_changed_and_removed_is_so_after_a_restart()
    {
        var settings = new Dictionary<string, string?>(await garnet.EmptyAsync()) { [Logboek] = "4" };
        var toeval = new Random(42);
        var zo = new Dictionary<int, object>();
        for (var leven = 0; leven < 2; leven++)
        {
            await using var store = await TestStore.StartAsync(settings);
            await SameAsync(store, zo);
            for (var ronde = 0; ronde < 60; ronde++)
            {
                await Task.WhenAll(Enumerable.Range(0, Keys).Chunk(PerScript).Select(sleutels => ChangeAsync(store, sleutels, toeval, zo)).ToList());
            }
        }

        await using var laatste = await TestStore.StartAsync(settings);
        await SameAsync(laatste, zo);
    }

    // Strings of many lengths, hashes and sorted sets, changed and removed in any order.
    private static Task<RedisResult> ChangeAsync(TestStore store, int[] sleutels, Random toeval, Dictionary<int, object> zo)
    {
        var schrift = new Beurtschrift();
        foreach (var sleutel in toeval.GetItems(sleutels, PerScript / 4))
        {
            var (waarde, veld) = (new string((char)('a' + toeval.Next(26)), 1 + (toeval.Next(8) == 0 ? toeval.Next(40_000) : toeval.Next(3000))), $"v{toeval.Next(30)}");
            if (toeval.Next(6) == 0)
            {
                schrift.Write("DEL", Key(sleutel));
                zo.Remove(sleutel);
                continue;
            }

            switch (sleutel % 3)
            {
                case 0:
                    schrift.Write("SET", Key(sleutel), waarde);
                    zo[sleutel] = waarde;
                    break;
                case 1:
                    schrift.Write("HSET", Key(sleutel), veld, waarde);
                    Of<string>(sleutel)[veld] = waarde;
                    break;
                default:
                    schrift.Write("ZADD", Key(sleutel), waarde.Length, veld);
                    Of<double>(sleutel)[veld] = waarde.Length;
                    break;
            }
        }

        var (keys, values) = schrift.Build("");
        return store.Store.WriteAsync(Script.Commit, keys, values, TestContext.Current.CancellationToken);

        SortedDictionary<string, T> Of<T>(int sleutel)
        {
            if (!zo.TryGetValue(sleutel, out var heeft)) { zo[sleutel] = heeft = new SortedDictionary<string, T>(StringComparer.Ordinal); }
            return (SortedDictionary<string, T>)heeft;
        }
    }

    private static async Task SameAsync(TestStore store, Dictionary<int, object> zo)
    {
        for (var sleutel = 0; sleutel < Keys; sleutel++)
        {
            Assert.Equal(zo.TryGetValue(sleutel, out var hoort) ? hoort : null, await store.Store.ReadAsync(db => ReadAsync(db, sleutel), TestContext.Current.CancellationToken));
        }
    }

    private static async Task<object?> ReadAsync(IDatabase db, int sleutel)
    {
        switch (sleutel % 3)
        {
            case 0:
                return (string?)await db.StringGetAsync(Key(sleutel));
            case 1:
                var velden = (await db.HashGetAllAsync(Key(sleutel))).ToDictionary(veld => (string)veld.Name!, veld => (string)veld.Value!);
                return velden.Count == 0 ? null : new SortedDictionary<string, string>(velden, StringComparer.Ordinal);
            default:
                var leden = (await db.SortedSetRangeByRankWithScoresAsync(Key(sleutel))).ToDictionary(lid => (string)lid.Element!, lid => lid.Score);
                return leden.Count == 0 ? null : new SortedDictionary<string, double>(leden, StringComparer.Ordinal);
        }
    }

    private static RedisKey Key(int sleutel) => $"{{s0}}:{sleutel}";
}

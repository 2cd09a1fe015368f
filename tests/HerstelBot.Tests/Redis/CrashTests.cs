using System.Diagnostics;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;

namespace HerstelBot.Tests.Redis;

/// <summary>The embedded store in a process that is killed without warning.</summary>
public sealed class CrashTests(GarnetFixture garnet) : IClassFixture<GarnetFixture>
{
    private const string MapKey = $"{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}";
    private const int Rounds = 4;
    private const int EnoughPerRound = 150;

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill_and_nothing_is_stored_by_half()
    {
        // A small log, so that checkpoints fall among the kills.
        var settings = new Dictionary<string, string?>(await garnet.EmptyAsync())
        {
            [$"{OpslagOptions.Section}:{nameof(OpslagOptions.Logboek)}"] = "1",
        };
        var map = settings[MapKey]!;
        Directory.CreateDirectory(map);
        var acknowledged = new HashSet<string>();
        for (var round = 0; round < Rounds; round++)
        {
            acknowledged.UnionWith(await KillAfterAsync(EnoughPerRound, map));
            await using var store = await TestStore.StartAsync(settings);
            await WholeAsync(store, acknowledged);
        }

        Assert.True(acknowledged.Count >= Rounds * EnoughPerRound);
    }

    /// <summary>A crash between two writes of one script cannot be timed, so this holds what makes it harmless: only the gate commits.</summary>
    [Fact]
    public async Task Nothing_reaches_the_disk_before_the_gate_says_so()
    {
        var ct = TestContext.Current.CancellationToken;
        var settings = await garnet.EmptyAsync();
        var kopie = await garnet.EmptyAsync();
        await using var store = await TestStore.StartAsync(settings);
        var vraag = await store.Gesteld();
        // Past the gate, as the writes of a script that is still running are.
        await store.Store.ReadAsync(db => db.StringSetAsync("half", "besluit"), ct);

        // What a crash would leave behind now.
        Copy(settings[MapKey]!, kopie[MapKey]!);

        await using var naCrash = await TestStore.StartAsync(kopie);
        Assert.Equal(vraag, await naCrash.Vragen.ZoekAsync(vraag.Id, ct));
        Assert.False(await naCrash.Store.ReadAsync(db => db.KeyExistsAsync("half"), ct));
    }

    private static void Copy(string van, string naar)
    {
        foreach (var file in Directory.EnumerateFiles(van, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "in-gebruik"))
        {
            var doel = Path.Combine(naar, Path.GetRelativePath(van, file));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(file, doel);
        }
    }

    private static async Task<string[]> KillAfterAsync(int lines, string map)
    {
        var notes = Path.Combine(map, "bevestigd.txt");
        var before = Lines(notes).Length;
        using var child = Process.Start(new ProcessStartInfo(
            Path.ChangeExtension(typeof(CrashTests).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null)!,
            ["-list", "classes"])
        {
            Environment = { [CrashWriter.Setting] = map }, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var output = child.StandardOutput.ReadToEndAsync();
        while (Lines(notes).Length < before + lines)
        {
            Assert.False(child.HasExited, child.HasExited ? await output : "");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        child.Kill();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        return Lines(notes);
    }

    // The last line may be cut short by the kill.
    private static string[] Lines(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var tekst = reader.ReadToEnd();
        return tekst[..(tekst.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task WholeAsync(TestStore store, IReadOnlySet<string> acknowledged)
    {
        var ct = TestContext.Current.CancellationToken;
        var (_, laatste) = await store.Vragen.NieuwAsync(Een.Chat, Moment.Nu, ct);
        var stored = new List<Vraag>();
        foreach (var volgnummer in Enumerable.Range(1, (int)laatste.Volgnummer))
        {
            if (await store.Vragen.ZoekAsync(new Vraagnummer(Moment.Nu.Year, volgnummer), ct) is { } id)
            {
                stored.Add((await store.Vragen.ZoekAsync(id, ct))!);
            }
        }

        var versies = stored.ToDictionary(vraag => vraag.Id.ToString(), vraag => vraag.Versie);
        foreach (var line in acknowledged)
        {
            Assert.True(versies.TryGetValue(line[..32], out var versie) && versie >= line[33] - '0', $"{line} was acknowledged and is gone.");
        }

        foreach (var vraag in stored)
        {
            Assert.Equal(vraag.Versie, (await store.Vragen.VerloopAsync(vraag.Id, ct)).Count);
            Assert.Equal(2, (await store.Vragen.TekstenAsync(vraag.Id, ct)).Count);
        }

        Assert.Equal(stored.Count, (await store.Vragen.WachtrijAsync(Een.Cluster, 0, ct)).Totaal);
        Assert.Equal(stored.Count, (await store.Vragen.VanVragerAsync(Een.Vrager, 0, ct)).Totaal);
        Assert.Equal(stored.Sum(vraag => 2 * vraag.Versie), (await store.Uitbak.StandAsync(ct)).Wachtend);
        Assert.Equal(stored.Count, (await store.Bewaking.ClaimAsync(int.MaxValue, TimeSpan.Zero, Moment.Nu, ct)).Count);
        Assert.Equal(stored.Count, (await store.Uitbak.ClaimAsync(int.MaxValue, TimeSpan.Zero, Moment.Nu, ct)).Count);
    }
}

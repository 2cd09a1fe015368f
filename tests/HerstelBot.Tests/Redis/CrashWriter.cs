using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;
using HerstelBot.Tests.Redis;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestPipelineStartup(typeof(CrashWriter))]

namespace HerstelBot.Tests.Redis;

/// <summary>The process that <see cref="CrashTests"/> kills: this same program, which then runs no test but stores vragen and writes down each acknowledgement.</summary>
public sealed class CrashWriter : ITestPipelineStartup
{
    /// <summary>The variable with the folder of the store; without it this is an ordinary run of the tests.</summary>
    public const string Setting = "HERSTELBOT_TEST_CRASH_MAP";

    private const int Writers = 8;

    /// <inheritdoc/>
    public async ValueTask StartAsync(IMessageSink diagnosticMessageSink)
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } map)
        {
            await WriteUntilKilledAsync(map);
        }
    }

    /// <inheritdoc/>
    public ValueTask StopAsync() => ValueTask.CompletedTask;

    private static async Task WriteUntilKilledAsync(string map)
    {
        var store = await TestStore.StartAsync(new Dictionary<string, string?>
        {
            [$"{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}"] = map,
            [$"{OpslagOptions.Section}:{nameof(OpslagOptions.Shards)}"] = "3",
            [$"{OpslagOptions.Section}:{nameof(OpslagOptions.Logboek)}"] = "1",
        });
        await using var notes = new StreamWriter(Path.Combine(map, "bevestigd.txt"), append: true) { AutoFlush = true };
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var chat = new GesprekId($"chat-{writer}");
            while (true)
            {
                var gesteld = Vraag.Stel(await store.NieuweVraag(chat));
                await store.LegVast(
                    new Beurt { Overgang = gesteld, Teksten = [Een.Tekst(), Een.Tekst()], Berichten = Berichten(gesteld.Vraag), VolgendeBewaking = Moment.Nu },
                    new Plaats(null, chat));
                Note($"{gesteld.Vraag.Id} 1");
                var opgepakt = (Overgang.Gelukt)gesteld.Vraag.PakOp(Een.Pzb, Moment.Nu);
                await store.LegVast(new Beurt { Overgang = opgepakt, Berichten = Berichten(gesteld.Vraag), VolgendeBewaking = Moment.Nu });
                Note($"{gesteld.Vraag.Id} 2");
            }
        })));

        void Note(string line)
        {
            lock (notes)
            {
                notes.WriteLine(line);
            }
        }
    }

    private static Uitgaand[] Berichten(Vraag vraag) =>
        [Een.Zin("een", new($"chat-{vraag.Id}")), Een.Zin("twee", new($"chat-{vraag.Id}"))];
}

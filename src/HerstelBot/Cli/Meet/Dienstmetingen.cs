using System.Diagnostics;
using System.Net.Http.Json;

namespace HerstelBot.Cli.Meet;

/// <summary>The service as a whole, in a process of its own: its start, its memory, and one question answered from the kennisbank.</summary>
internal static class Dienstmetingen
{
    private const int Starts = 3;
    private const int Sprekers = 8;
    private const int Opwarmen = 400;
    private const int Beurten = 1200;
    private const double StartGrens = 3000;
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    public static async Task<IReadOnlyList<Meting>> MeetAsync(string dialogs, string map, IReadOnlyList<string> vragen)
    {
        var (koud, koudGeheugen) = await StartsAsync("niets-bewaard", start => Path.Combine(map, $"kennis-{start}"));
        var kennis = Path.Combine(map, "kennis-0");
        var (warm, warmGeheugen) = await StartsAsync("bewaard", _ => kennis);

        await using var teams = await Teamskant.StartAsync();
        using var echo = await Kind.StartAsync(map, "/", adres => ["meet", MeetVerb.EchoOptie, adres.ToString()]);
        using var dienst = await DienstAsync(dialogs, Path.Combine(map, "dienst"), kennis);
        await Task.Delay(Rust);
        var echoGeheugen = echo.Werkgeheugen;

        var kaal = await BeurtenAsync(echo, teams, vragen, () => Task.CompletedTask);
        var echt = await BeurtenAsync(dienst, teams, vragen, null);
        return
        [
            new("start tot gereed", warm, "ms", warm / StartGrens, "de grens van 3 s"),
            new("start tot gereed, niets bewaard", koud, "ms", koud / StartGrens, "de grens van 3 s"),
            new("geheugen in rust", warmGeheugen, "MiB", warmGeheugen / echoGeheugen, "een kale JSON-echo"),
            new("geheugen in rust, niets bewaard", koudGeheugen, "MiB", koudGeheugen / echoGeheugen, "een kale JSON-echo"),
            new("kale JSON-echo", kaal.PerSeconde, "verzoeken/s", kaal.PerSeconde / echt.PerSeconde, "een FAQ-beurt"),
            new("FAQ-beurt", echt.PerSeconde, "beurten/s", echt.PerSeconde / kaal.PerSeconde, "een kale JSON-echo"),
            new("FAQ-beurt processortijd", echt.CpuMillis, "ms", echt.CpuMillis / kaal.CpuMillis, "een kale JSON-echo"),
        ];

        // The middle of a few starts, and of the memory after each.
        async Task<(double Millis, double Geheugen)> StartsAsync(string naam, Func<int, string> kennis)
        {
            List<double> starts = [];
            List<double> geheugen = [];
            for (var i = 0; i < Starts; i++)
            {
                using var start = await DienstAsync(dialogs, Path.Combine(map, $"{naam}-{i}"), kennis(i));
                await Task.Delay(Rust);
                starts.Add(start.Start.TotalMilliseconds);
                geheugen.Add(start.Werkgeheugen);
            }

            return (Tijden.Midden(starts), Tijden.Midden(geheugen));
        }
    }

    private static Task<Kind> DienstAsync(string dialogs, string map, string kennis)
    {
        Directory.CreateDirectory(map);
        return Kind.StartAsync(map, "/health/ready", adres => ["serve", "--urls", adres.ToString(), "--HerstelBot:Dialogs:Map", dialogs, "--HerstelBot:Kennisbank:Cache", kennis]);
    }

    // A turn ends when its answer has arrived at Teams, not when the service has taken the question.
    private static async Task<(double PerSeconde, double CpuMillis)> BeurtenAsync(Kind kind, Teamskant teams, IReadOnlyList<string> vragen, Func<Task>? klaar)
    {
        using var http = new HttpClient { BaseAddress = kind.Adres };
        await RondeAsync(Opwarmen);
        var (cpu, begin) = (kind.Cpu, Stopwatch.GetTimestamp());
        await RondeAsync(Beurten);
        var duur = Stopwatch.GetElapsedTime(begin);
        return (Beurten / duur.TotalSeconds, (kind.Cpu - cpu).TotalMilliseconds / Beurten);

        async Task RondeAsync(int aantal)
        {
            var verwacht = teams.Ontvangen + aantal;
            await Task.WhenAll(Enumerable.Range(0, Sprekers).Select(spreker => Task.Run(async () =>
            {
                for (var i = spreker; i < aantal; i += Sprekers)
                {
                    using var antwoord = await http.PostAsJsonAsync("/api/messages", teams.Activiteit(vragen[i % vragen.Count], spreker));
                    antwoord.EnsureSuccessStatusCode();
                }
            })));
            await (klaar?.Invoke() ?? TotAsync(verwacht));
        }

        async Task TotAsync(int verwacht)
        {
            for (var begin = Stopwatch.GetTimestamp(); teams.Ontvangen < verwacht; await Task.Delay(2))
            {
                if (Stopwatch.GetElapsedTime(begin) > Geduld) { throw new InvalidOperationException($"Van de antwoorden ontbreken er nog {verwacht - teams.Ontvangen} na {Geduld.TotalSeconds:0} seconden."); }
            }
        }
    }
}

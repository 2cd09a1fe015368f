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
        var starts = new List<double>();
        for (var i = 1; i < Starts; i++)
        {
            using var start = await DienstAsync(dialogs, Path.Combine(map, $"start-{i}"));
            starts.Add(start.Start.TotalMilliseconds);
        }

        await using var teams = await Teamskant.StartAsync();
        using var echo = await Kind.StartAsync(map, "/", adres => ["meet", MeetVerb.EchoOptie, adres.ToString()]);
        using var dienst = await DienstAsync(dialogs, Path.Combine(map, "dienst"));
        starts.Add(dienst.Start.TotalMilliseconds);
        await Task.Delay(Rust);
        var (geheugen, echoGeheugen) = (dienst.Werkgeheugen, echo.Werkgeheugen);

        var kaal = await BeurtenAsync(echo, teams, vragen, () => Task.CompletedTask);
        var echt = await BeurtenAsync(dienst, teams, vragen, null);
        return
        [
            new("start tot gereed", starts.Order().ElementAt(Starts / 2), "ms", starts.Order().ElementAt(Starts / 2) / StartGrens, "de grens van 3 s"),
            new("geheugen in rust", geheugen, "MiB", geheugen / echoGeheugen, "een kale JSON-echo"),
            new("kale JSON-echo", kaal.PerSeconde, "verzoeken/s", kaal.PerSeconde / echt.PerSeconde, "een FAQ-beurt"),
            new("FAQ-beurt", echt.PerSeconde, "beurten/s", echt.PerSeconde / kaal.PerSeconde, "een kale JSON-echo"),
            new("FAQ-beurt processortijd", echt.CpuMillis, "ms", echt.CpuMillis / kaal.CpuMillis, "een kale JSON-echo"),
        ];
    }

    private static Task<Kind> DienstAsync(string dialogs, string map)
    {
        Directory.CreateDirectory(map);
        return Kind.StartAsync(map, "/health/ready", adres => ["serve", "--urls", adres.ToString(), "--HerstelBot:Dialogs:Map", dialogs]);
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

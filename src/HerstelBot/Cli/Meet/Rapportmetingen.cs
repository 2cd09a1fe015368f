using System.Diagnostics;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Redis;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet;

/// <summary>The report of a month of the whole country, from stores that hold ever more of before that month. What it costs must follow from the month alone.</summary>
internal static class Rapportmetingen
{
    private const int Rondes = 9;

    private static readonly Medewerker Beheerder = new() { Id = new("meting", "beheerder"), Naam = "Meting", Rollen = Rollen.Beheerder };

    private static readonly int[] Groottes = [10_000, 100_000, 1_000_000];

    /// <summary>Measures, and writes each figure as soon as it is there.</summary>
    public static async Task MeetAsync(DialogsMap dialogs, string map, string? server, TextWriter uit, TextWriter voortgang)
    {
        double? eerste = null;
        foreach (var grootte in Groottes)
        {
            // The next one needs the room.
            var opslag = Path.Combine(map, $"rapport-{grootte}");
            Directory.CreateDirectory(opslag);

            // On a server each has a database of its own.
            var verbinding = server is null ? null : $"{server},defaultDatabase={Array.IndexOf(Groottes, grootte)},asyncTimeout=60000";
            var (koud, warm, vullen) = await MeetAsync(dialogs, opslag, verbinding, grootte, voortgang);
            Directory.Delete(opslag, recursive: true);
            eerste ??= warm;
            Meting[] metingen =
            [
                new($"rapport van een maand, {grootte} gesloten vragen", warm, "ms", warm / eerste.Value, $"dezelfde maand bij {Groottes[0]}"),
                new($"rapport van een maand de eerste keer, {grootte} gesloten vragen", koud, "ms", koud / warm, "daarna"),
                new($"opslag vullen, {grootte} gesloten vragen", grootte / vullen, "vragen/s", vullen * 1000 / warm, "een rapport, alle vragen samen"),
            ];
            foreach (var meting in metingen) { await uit.WriteLineAsync(meting.ToString()); }
        }
    }

    private static async Task<(double Koud, double Warm, double Vullen)> MeetAsync(DialogsMap dialogs, string opslag, string? verbinding, int grootte, TextWriter voortgang)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        // A long log, because nobody starts this store again; and room for all of it.
        builder.Configuration.AddInMemoryCollection(
        [
            new($"{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}", opslag), new($"{OpslagOptions.Section}:{nameof(OpslagOptions.Logboek)}", "4096"),
            new($"{OpslagOptions.Section}:{nameof(OpslagOptions.Geheugen)}", "16384"), new($"{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}", verbinding),
        ]);
        builder.AddRedis();
        builder.Services.AddRoutering(dialogs).AddSingleton<IKennisbank>(GelezenKennisbank.Lees(dialogs, dialogs.Kennisbank, new()).Kennisbank)
            .AddSingleton<Domain.Taal.IGelijkenis, TekstGelijkenis>().AddSingleton<Rapporteur>();
        await using var host = builder.Build();
        await host.StartAsync();
        await voortgang.WriteLineAsync($"{grootte} gesloten vragen bewaren…");
        var begin = Stopwatch.GetTimestamp();
        await new Rapportvulling(host.Services.GetRequiredService<Store>(), host.Services.GetRequiredService<Clusterindeling>(), host.Services.GetRequiredService<Routeerder>()).VulAsync(grootte);
        var vullen = Stopwatch.GetElapsedTime(begin).TotalSeconds;

        var rapporteur = host.Services.GetRequiredService<Rapporteur>();
        var (koud, warm) = (await EenAsync(), await Tijden.VanAsync(Rondes, EenAsync));
        await host.StopAsync();
        return (koud, warm.Mediaan / 1000, vullen);

        async Task<double> EenAsync()
        {
            var nu = Stopwatch.GetTimestamp();
            var uitslag = await rapporteur.MaakAsync(Beheerder, new(Van: Rapportvulling.Maand, Tot: Rapportvulling.Maand.AddMonths(1).AddDays(-1)), Rapportvulling.Nu, CancellationToken.None);
            return uitslag is Rapportuitslag.Gemaakt { Rapport: var rapport } && rapport.Cijfer("gesteld")!.Waarde is Cel.Aantal { Waarde: Rapportvulling.PerMaand }
                ? Stopwatch.GetElapsedTime(nu).TotalMilliseconds
                : throw new InvalidOperationException("Het rapport telt niet wat er is bewaard.");
        }
    }
}

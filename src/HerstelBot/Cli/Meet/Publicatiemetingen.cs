using System.Diagnostics;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Redis;

namespace HerstelBot.Cli.Meet;

/// <summary>How long after somebody publishes an article the bot answers with it: on the instance where that was done, and on another one on the same store.</summary>
internal static class Publicatiemetingen
{
    /// <summary>How many articles are published.</summary>
    public const int Rondes = 20;

    private const double Grens = 2000;

    // Now and then nothing changes for so long that all articles are learnt together in the background: what is published then comes at the worst moment.
    private const int Rustronde = 5;
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(10.7);
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    private static readonly Medewerker Schrijver = Redacteur("schrijver");
    private static readonly Medewerker Beoordelaar = Redacteur("beoordelaar");

    /// <summary>Measures.</summary>
    /// <param name="dialogs">The folder of dialogs.</param>
    /// <param name="map">A folder of its own.</param>
    /// <param name="rondes">How many articles to publish.</param>
    public static async Task<IReadOnlyList<Meting>> MeetAsync(DialogsMap dialogs, string map, int rondes = Rondes)
    {
        await using var hier = await StartAsync(dialogs, map);
        await using var daar = await StartAsync(dialogs, map, $"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}={hier.Services.GetRequiredService<Store>().Verbinding}");
        List<double> eigen = [];
        List<double> ander = [];
        for (var ronde = 1; ronde <= rondes; ronde++)
        {
            var (id, vraag, versie) = await SchrijfAsync(hier.Services, ronde);

            // At any moment between two looks of the other instance.
            await Task.Delay(ronde % Rustronde == 0 ? Rust : TimeSpan.FromMilliseconds(37 * ronde % 500));
            var begin = Stopwatch.GetTimestamp();
            var looptijden = new[] { hier, daar }.Select(host => Task.Run(() => TotAntwoordAsync(host.Services, vraag, id, begin))).ToArray();
            Eis(await hier.Services.GetRequiredService<Kennisredactie>().PubliceerAsync(Beoordelaar, id, versie, "Nagekeken.", Nu(hier.Services), CancellationToken.None));
            eigen.Add(await looptijden[0]);
            ander.Add(await looptijden[1]);
        }

        await daar.StopAsync();
        await hier.StopAsync();
        return [.. Regels("op de instantie zelf", eigen), .. Regels("op een andere instantie", ander)];
    }

    private static IEnumerable<Meting> Regels(string waar, List<double> millis)
    {
        var mediaan = Tijden.Midden(millis);
        yield return new($"publicatie tot antwoord {waar}", mediaan, "ms", mediaan / Grens, "de grens van 2 s");
        yield return new($"publicatie tot antwoord {waar}, traagste van {millis.Count}", millis.Max(), "ms", millis.Max() / Grens, "de grens van 2 s");
    }

    // The whole service, with all that runs beside the questions; what was learnt from the files lies ready, as after any earlier start.
    private static async Task<WebApplication> StartAsync(DialogsMap dialogs, string map, params string[] erbij)
    {
        var app = ServiceHost.Build(
            [
                "--urls", "http://127.0.0.1:0", "--HerstelBot:Dialogs:Map", dialogs.Pad, "--HerstelBot:Kennisbank:Cache", Path.Combine(map, "kennis"),
                $"--{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}", Path.Combine(map, "opslag"), .. erbij,
            ],
            static builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        return app;
    }

    private static async Task<(string Id, string Vraag, long Versie)> SchrijfAsync(IServiceProvider services, int ronde)
    {
        var (redactie, nu) = (services.GetRequiredService<Kennisredactie>(), Nu(services));
        var vraag = $"Wat kost proefstuk nummer {ronde} van de meting?";
        var artikel = Artikelmaker.Leeg(Werktijd.DatumVan(nu)) with
        {
            Id = $"proefstuk-{ronde}", Titel = vraag, Onderwerp = "overig", Bronnen = [new("Een meting", "2026", null)], Tekst = $"Proefstuk {ronde} is gratis.",
            Varianten = [vraag, .. Enumerable.Range(1, 12).Select(i => $"hoeveel betaalt een gemeente voor proefstuk {ronde} in geval {i}")],
        };
        var gemaakt = Eis(await redactie.MaakAsync(Schrijver, artikel, [], nu, CancellationToken.None));
        return (artikel.Id, vraag, Eis(await redactie.VraagBeoordelingAsync(Schrijver, artikel.Id, gemaakt.Versie, null, nu, CancellationToken.None)).Versie);
    }

    private static async Task<double> TotAntwoordAsync(IServiceProvider services, string vraag, string id, long begin)
    {
        var (vraagbaak, vandaag) = (services.GetRequiredService<Vraagbaak>(), Werktijd.DatumVan(Nu(services)));
        while (Stopwatch.GetElapsedTime(begin) < Geduld)
        {
            if (vraagbaak.Beantwoord(vraag, vandaag) is Uitkomst.Besloten { Besluit: Antwoordbesluit.Antwoord(var artikel, _) } && artikel.Id == id) { return Stopwatch.GetElapsedTime(begin).TotalMilliseconds; }
            await Task.Delay(10);
        }

        throw new InvalidOperationException($"De bot antwoordt na {Geduld.TotalSeconds:0} seconden nog niet met een artikel dat is gepubliceerd.");
    }

    private static Kennisconcept Eis(Redactieuitslag uitslag) => uitslag is Redactieuitslag.Gedaan gedaan
        ? gedaan.Concept
        : throw new InvalidOperationException($"Een artikel van de meting wordt geweigerd: {uitslag}");

    private static DateTimeOffset Nu(IServiceProvider services) => services.GetRequiredService<TimeProvider>().GetUtcNow();

    private static Medewerker Redacteur(string id) => new() { Id = new("meting", id), Naam = id, Rollen = Rollen.Redacteur };
}

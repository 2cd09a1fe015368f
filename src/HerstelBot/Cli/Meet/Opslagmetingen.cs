using System.Text.Encodings.Web;
using System.Text.Json;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Redis;
using HerstelBot.Search;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Cli.Meet;

/// <summary>The embedded store on an empty folder of its own: how long a decision takes to be safe, and how long its card takes to be made.</summary>
internal static class Opslagmetingen
{
    private const int Tegelijk = 32;
    private static readonly GesprekId Chat = new("a:meting");
    private static readonly JsonSerializerOptions Schrijfwijze = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<IReadOnlyList<Meting>> MeetAsync(DialogsMap dialogs, string map, TimeProvider time)
    {
        // Empty: what somebody configured for the real service, above all its store, has no part in this.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([new($"{OpslagOptions.Section}:{nameof(OpslagOptions.Map)}", Path.Combine(map, "opslag"))]);
        builder.AddRedis();
        builder.Services.AddRoutering(dialogs).AddKaarten(dialogs)
            .AddSingleton<IPersonen, Niemand>().AddSingleton<IAanwezigheid, Niemand>().AddSingleton<Mensen>().AddSingleton(new LokaleModus(true)).AddDienstadres()
            .AddSingleton(diensten => GelezenKennisbank.Lees(dialogs, dialogs.Kennisbank, Leesregels.Streng(diensten.GetRequiredService<Routeerder>(), time.Vandaag())))
            .AddSingleton<IKennisbank>(diensten => diensten.GetRequiredService<GelezenKennisbank>().Kennisbank)
            .AddSingleton<Func<Tijdlijn>>(() => new([], new Dictionary<string, IReadOnlyList<string>>(), time.Vandaag()));
        await using var host = builder.Build();
        await host.StartAsync();
        var vastlegger = host.Services.GetRequiredService<IVastlegger>();
        var beurt = new Beurt { Berichten = [new(new Bestemming.InGesprek(Chat, Chat), new Bericht.Zin("gesprek.begroeting"))] };

        await Tijden.VanAsync(50, Vastleggen);
        var schijf = await SchijfAsync(Path.Combine(map, "schijf"));
        var een = await Tijden.VanAsync(300, Vastleggen);
        var samen = await Tijden.VanAsync(Tegelijk, 40, Vastleggen);
        var (kaart, schrijven) = await KaartAsync(host.Services);
        await host.StopAsync();
        return
        [
            new("kaart bouwen", kaart, "µs", kaart / schrijven, "dezelfde kaart naar tekst schrijven"),
            new("vastleggen een tegelijk", een.Mediaan / 1000, "ms", een.Mediaan / schijf, "1 KiB naar schijf met fsync"),
            new("vastleggen een tegelijk p99", een.P99 / 1000, "ms", een.P99 / een.Mediaan, "de mediaan"),
            new($"vastleggen {Tegelijk} tegelijk", samen.Mediaan / 1000, "ms", samen.Mediaan / een.Mediaan, "een tegelijk"),
        ];

        Task Vastleggen() => vastlegger.LegVastAsync(Guid.NewGuid().ToString(), new(null, Chat), beurt, time.GetUtcNow(), CancellationToken.None);
    }

    private static async Task<double> SchijfAsync(string pad)
    {
        await using var bestand = new FileStream(pad, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var blok = new byte[1024];
        return (await Tijden.VanAsync(100, () =>
        {
            bestand.Write(blok);
            bestand.Flush(flushToDisk: true);
            return Task.CompletedTask;
        })).Mediaan;
    }

    private static async Task<(double Bouwen, double Schrijven)> KaartAsync(IServiceProvider diensten)
    {
        var bouwer = diensten.GetRequiredService<KaartBouwer>();
        var artikelen = diensten.GetRequiredService<GelezenKennisbank>().Kennisbank.Alle.Select(artikel => new Bericht.ArtikelAntwoord(artikel.Id, artikel.Titel, [])).ToList();
        var kaarten = await Task.WhenAll(artikelen.Select(artikel => bouwer.BouwKaartAsync(artikel, "a", CancellationToken.None)));
        var teller = 0;
        await Tijden.VanAsync(artikelen.Count, BouwAsync);
        var bouwen = await Tijden.VanAsync(5 * artikelen.Count, BouwAsync);
        return (bouwen.Mediaan, Tijden.Van(kaarten, kaart => JsonSerializer.Serialize(kaart, kaart.GetType(), Schrijfwijze)).Mediaan);

        Task BouwAsync() => bouwer.BouwKaartAsync(artikelen[teller++ % artikelen.Count], "a", CancellationToken.None);
    }

    private sealed class Niemand : IPersonen, IAanwezigheid
    {
        public Medewerker Wie(MedewerkerId id, string naam) => new() { Id = id, Naam = naam };

        public IReadOnlyList<Medewerker> Met(Rollen rol) => [];

        public Task<IReadOnlyDictionary<MedewerkerId, Aanwezigheid>> VanAsync(IReadOnlyCollection<MedewerkerId> ids, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<MedewerkerId, Aanwezigheid>>(ids.ToDictionary(id => id, _ => Aanwezigheid.Onbekend));
    }
}

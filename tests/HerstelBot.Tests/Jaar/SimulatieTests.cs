using System.Diagnostics;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Tests.Jaar;

/// <summary>A year takes every core for minutes: it runs when the other tests are done.</summary>
[CollectionDefinition(Naam, DisableParallelization = true)]
public class Jaargroep
{
    public const string Naam = "jaar";
}

/// <summary>A whole year of 342 gemeenten through the real handlers and a real store, on a clock that runs as fast as the machine can.</summary>
[Collection(Jaargroep.Naam)]
public class SimulatieTests
{
    private const int Aantal = 40_000;

    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LaatsteVraag = new(2026, 12, 23, 16, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Einde = new(2027, 5, 10, 8, 0, 0, TimeSpan.Zero);
    private static readonly (DateTimeOffset Van, DateTimeOffset Tot)[] Stilstand =
        [(new(2026, 3, 26, 11, 0, 0, TimeSpan.Zero), new(2026, 4, 2, 9, 0, 0, TimeSpan.Zero)), (new(2026, 9, 9, 7, 0, 0, TimeSpan.Zero), new(2026, 9, 9, 12, 0, 0, TimeSpan.Zero))];

    [Fact]
    public async Task In_a_year_every_vraag_is_accounted_for_every_promise_right_and_no_notice_early_late_or_double()
    {
        await using var wereld = await Jaarwereld.StartAsync(Begin);
        var klerken = wereld.Indeling.Alle.ToDictionary(cluster => cluster.Id, cluster => new Rekenklerk(cluster.Sluitingsdagen));
        var gewoon = new Rekenklerk([]);
        var loop = new Jaarloop(wereld) { Stilstand = Stilstand };
        var levens = Levens(wereld, gewoon);
        loop.Plan(levens.Select(leven => leven.Begin));
        loop.Plan(Verloven(wereld));
        var klok = Stopwatch.StartNew();

        await loop.LoopAsync(Einde);

        TestContext.Current.TestOutputHelper?.WriteLine($"{Aantal} vragen and {wereld.Postbode.Bezorgd.Count} messages in {klok.Elapsed.TotalSeconds:0} s");
        Assert.All(levens, leven => Assert.NotNull(leven.Loop.Id));
        var vragen = new List<Vraag>();
        var fouten = new List<string>();
        foreach (var leven in levens)
        {
            var id = leven.Loop.Id!.Value;
            var vraag = (await wereld.Vragen.ZoekAsync(id, CancellationToken.None))!;
            var verloop = await wereld.Vragen.VerloopAsync(id, CancellationToken.None);
            vragen.Add(vraag);
            fouten.AddRange(Jaarcontrole.Fouten(vraag, verloop, cluster => cluster is { } eigen ? klerken[eigen] : gewoon, Stond).Select(fout => $"{vraag.Nummer}: {fout}\n   {string.Join(", ", verloop.Select(wat => $"{wat.GetType().Name} {wat.Op:MM-dd HH:mm}"))}"));
        }

        Assert.True(fouten.Count == 0, $"{fouten.Count} faults, such as:\n{string.Join('\n', fouten.Take(5))}");
        Assert.Equal(Aantal, vragen.Select(vraag => vraag.Nummer).Distinct().Count());
        Assert.All(vragen, vraag => Assert.False(vraag.IsLopend, $"{vraag.Nummer} is {vraag.Status} months after the last one was asked."));
        await new Jaarcontrole(wereld).LijstenKloppenAsync(vragen);
        BerichtenKloppen(wereld, vragen.Count, gewoon);
        Assert.Equal(0, (await wereld.Geef<IUitbak>().StandAsync(CancellationToken.None)).Wachtend);
    }

    // People ask in the daytime, mostly on weekdays.
    private static List<(Jaarloop.Gebeurt Begin, Levensloop Loop)> Levens(Jaarwereld wereld, Rekenklerk klerk)
    {
        var toeval = new Random(1);
        var minuten = (int)(LaatsteVraag - Begin).TotalMinutes;
        return
        [
            .. Enumerable.Range(0, Aantal).Select(nummer =>
            {
                var moment = Begin.AddMinutes(toeval.Next(minuten));
                var loop = new Levensloop(wereld, klerk, nummer);
                return (loop.Begin(toeval.Next(12) == 0 ? moment : klerk.Opening(moment).AddMinutes(toeval.Next(450))), loop);
            }),
        ];
    }

    // Each PZB'er is away three times, now with and now without somebody who stands in.
    private static IEnumerable<Jaarloop.Gebeurt> Verloven(Jaarwereld wereld)
    {
        var toeval = new Random(2);
        foreach (var wie in wereld.Personen.Met(Rollen.Pzb))
        {
            var collega = wereld.Personen.Met(Rollen.Pzb).First(ander => ander.Cluster == wie.Cluster && ander.Id != wie.Id);
            for (var keer = 0; keer < 3; keer++)
            {
                var op = Begin.AddDays((keer * 110) + toeval.Next(80)).AddHours(2);
                var tot = op.AddDays(3 + toeval.Next(18));
                var tekst = $"afwezig tot en met {tot:dd-MM-yyyy}{(toeval.Next(2) == 0 ? $", vervanger {collega.Naam}" : "")}";
                yield return new(op, -1 - wie.Id.ObjectId.GetHashCode(StringComparison.Ordinal), async nu =>
                {
                    var gesprek = new Gesprek
                    {
                        Id = new($"a:{wie.Id.ObjectId}"), Soort = Gesprekssoort.Persoonlijk, TenantId = wie.Id.TenantId, KanaalId = "msteams",
                        ServiceUrl = new("https://teams.example/"), BotId = "28:bot", Persoon = wie.Id, LaatstGehoord = nu,
                    };
                    await wereld.Geef<IGesprekken>().BewaarAsync(gesprek, CancellationToken.None);
                    await wereld.Balie.OntvangAsync(new Binnenkomst.Tekst(new(Guid.NewGuid().ToString("N"), gesprek, gesprek.Id, wie, nu), tekst), CancellationToken.None);
                    return [];
                });
            }
        }
    }

    private static bool Stond(DateTimeOffset van, DateTimeOffset tot) => Stilstand.Any(stil => stil.Van <= tot && van <= stil.Tot.AddMinutes(30));

    // Each notice of the clock once, in working time; each answer delivered; one overview a day and reader at most, but for a standstill on that day.
    private static void BerichtenKloppen(Jaarwereld wereld, int aantal, Rekenklerk gewoon)
    {
        var bezorgd = wereld.Postbode.Bezorgd.ToList();
        Assert.True(bezorgd.Count > 5 * aantal);
        var klokberichten = bezorgd.Where(een => een.Bericht is Bericht.Overzicht or Bericht.Melding { Sleutel: "melding.herinnering" or "melding.escalatie" or "melding.stil-gesloten" or "melding.herinnering-vrager" }).ToList();
        Assert.NotEmpty(klokberichten);
        Assert.All(klokberichten, een => Assert.True(gewoon.Werkt(een.Op), $"{een.Bericht} to {een.Naar} at {een.Op:s}"));
        Assert.All(
            klokberichten.Where(een => een.Bericht is Bericht.Melding).GroupBy(een => (een.Naar, ((Bericht.Melding)een.Bericht).Vraag, ((Bericht.Melding)een.Bericht).Sleutel, een.Op)),
            zelfde => Assert.Single(zelfde));
        Assert.All(
            bezorgd.Where(een => een.Bericht is Bericht.Overzicht).GroupBy(een => (een.Naar, een.Op.Date)),
            vandaag => Assert.InRange(vandaag.Count(), 1, Stond(vandaag.First().Op.Date, vandaag.Last().Op) ? 2 : 1));
    }
}

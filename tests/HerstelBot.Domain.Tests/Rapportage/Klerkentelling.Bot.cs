using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Tests.Rapportage;

internal sealed partial class Klerkentelling
{
    private void Bot()
    {
        var beurten = opdracht.Beurten.Where(beurt => In(beurt.Op) && Ons(beurt.Cluster) && (opdracht.Gemeente is null || opdracht.Gemeente == beurt.Gemeente) && (opdracht.Onderwerp is null || opdracht.Onderwerp == beurt.Onderwerp)).ToList();
        Cijfer("bot-vragen", beurten.Count);
        foreach (var (uitkomst, sleutel) in new[]
                 {
                     (Botuitkomst.Beantwoord, "beantwoord"), (Botuitkomst.NaVerduidelijking, "verduidelijking"), (Botuitkomst.Doorgezet, "doorgezet"), (Botuitkomst.NietBeantwoord, "niet"), (Botuitkomst.Loket, "loket"),
                 })
        {
            var aantal = beurten.Count(beurt => beurt.Uitkomst == uitkomst);
            Deel($"bot-{sleutel}", aantal, beurten.Count);
            if (aantal > 0) { Rij("bot-uitkomst", $"{uitkomst}", $"{aantal}", Procent(aantal, beurten.Count)); }
        }

        foreach (var artikel in beurten.Where(beurt => beurt.Artikel is not null && (beurt.Uitkomst == Botuitkomst.Beantwoord || beurt.Uitkomst == Botuitkomst.NaVerduidelijking)).GroupBy(beurt => beurt.Artikel!))
        {
            Rij("bot-artikelen", artikel.Key, $"{artikel.Count()}");
        }
    }

    private void Missers()
    {
        var duur = opdracht.Tot.DayNumber - opdracht.Van.DayNumber + 1;
        var alle = opdracht.Missers.Where(misser => Ons(misser.Cluster) && (opdracht.Gemeente is null || opdracht.Gemeente == misser.Gemeente)).ToList();
        var nu = alle.Where(misser => In(misser.Op)).ToList();
        var vorige = alle.Where(misser => Kalender.Dag(misser.Op) < opdracht.Van && Kalender.Dag(misser.Op) >= opdracht.Van.AddDays(-duur)).ToList();
        Cijfer("zoekmissers", nu.Count);
        Cijfer("zoekmissers-vorige", vorige.Count);
        Deel("zoekmissers-gedekt", nu.Count(misser => misser.NuGedekt is not null), nu.Count);
        foreach (var oorzaak in nu.Concat(vorige).Select(misser => misser.Oorzaak).Distinct())
        {
            Rij("zoekmisser-oorzaak", oorzaak, $"{nu.Count(misser => misser.Oorzaak == oorzaak)}", $"{vorige.Count(misser => misser.Oorzaak == oorzaak)}");
        }

        foreach (var vraag in nu.Where(KanArtikelHebben).GroupBy(misser => misser.Vraag))
        {
            var eerder = vorige.Where(misser => KanArtikelHebben(misser) && misser.Vraag == vraag.Key).ToList();
            var artikelen = vraag.Concat(eerder).SelectMany(misser => misser.Kandidaten.Take(1)).ToList();
            var vaakst = artikelen.Distinct().OrderBy(id => id, StringComparer.Ordinal).MaxBy(id => artikelen.Count(een => een == id));
            Rij("zoekmissers", vraag.Key, $"{vraag.Count()}", $"{eerder.Count}", $"{vraag.Where(misser => misser.Gemeente is not null).Select(misser => misser.Gemeente).Distinct().Count()}",
                vaakst ?? "-", $"{vraag.Select(misser => Kalender.Dag(misser.Op)).Max():yyyy-MM-dd}", vraag.First().NuGedekt ?? "-");
        }
    }

    private static bool KanArtikelHebben(Zoekmisser misser) => misser.Oorzaak is not ("zaakvraag" or "wil-mens" or "storing") && !misser.Oorzaak.StartsWith("loket:", StringComparison.Ordinal);

    // One vraag as the clerk reads it from its history.
    private sealed class Zaak(Verleden verleden)
    {
        public IReadOnlyList<Voorval> Alles => verleden.Alles;

        public Vraag Vraag => Alles[^1].Na;

        public VraagStatus Status => Vraag.Status;

        public bool IsOpen => Status is VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente;

        public ClusterId? Cluster => Vraag.Cluster;

        public GemeenteCode? Gemeente => Vraag.Gemeente;

        public string Onderwerp => Vraag.Onderwerp;

        public DateTimeOffset GesteldOp => Alles[0].Wat.Op;

        public int Keren => Alles.Count(voorval => voorval.Wat is VraagDoorgezet);

        public Voorval? EersteAntwoord => Alles.FirstOrDefault(voorval => voorval.Wat is VraagBeantwoord);

        public DateTimeOffset? EersteReactie =>
            Alles.FirstOrDefault(voorval => voorval.Wat is VraagOpgepakt or VraagToegewezen or VraagDoorgezet or VraagDoorverwezen or TerugvraagGesteld or VraagBeantwoord)?.Wat.Op;

        public KnelpuntGemeld? Knelpunt => Alles.Select(voorval => voorval.Wat).OfType<KnelpuntGemeld>().LastOrDefault();

        public VraagGebeurtenis? Gezegd => Alles.Select(voorval => voorval.Wat).LastOrDefault(wat => wat is OplossingBevestigd || (wat is VraagHeropend && wat.Door == Vraag.Vrager));

        // What closed it, unless it was opened again after that.
        public VraagGebeurtenis? Einde => Alles.Select(voorval => voorval.Wat)
            .LastOrDefault(wat => wat is OplossingBevestigd or VraagStilGesloten or VraagDoorverwezen or VraagIngetrokken or VraagHeropend) is { } laatste and not VraagHeropend ? laatste : null;

        // In werkdagen; what we waited for the gemeente is ours no more than the night.
        public double Antwoordtijd
        {
            get
            {
                var minuten = 0;
                for (var i = 1; i < Alles.Count && Alles[i - 1].Wat is not VraagBeantwoord; i++)
                {
                    if (Alles[i - 1].Na.Status != VraagStatus.WachtOpGemeente) { minuten += Kalender.Tijd(Cluster, Alles[i - 1].Wat.Op, Alles[i].Wat.Op); }
                }

                return minuten / 480.0;
            }
        }

        // While our clock stands still nothing gets later.
        public bool OpTijd
        {
            get
            {
                var antwoord = Alles.Index().First(voorval => voorval.Item.Wat is VraagBeantwoord);
                var stil = Alles[antwoord.Index - 1].Na is { Status: VraagStatus.WachtOpGemeente } ervoor ? ervoor.KlokStilSinds : null;
                return (stil ?? antwoord.Item.Wat.Op) <= antwoord.Item.Na.Toezegging.AntwoordVoor;
            }
        }
    }
}

/// <summary>The calendar of the last months of 2026, minute by minute. Made by hand, without a look at how the service does it.</summary>
internal static class Kalender
{
    private static readonly DateOnly[] Vrij = [new(2026, 12, 25), new(2027, 1, 1)];
    private static readonly DateTime Begin = new(2026, 9, 1);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private static readonly int[] Gewoon = Tel([]);
    private static readonly int[] AanDeKust = Tel([Voorbeeldland.KustDicht]);

    /// <summary>The day of a moment.</summary>
    public static DateOnly Dag(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The working minutes from one moment to another.</summary>
    public static int Tijd(ClusterId? cluster, DateTimeOffset van, DateTimeOffset tot) => Ervoor(cluster)[Minuut(tot)] - Ervoor(cluster)[Minuut(van)];

    /// <summary>How many werkdagen began since the one in which it was asked.</summary>
    public static int Dagen(ClusterId? cluster, DateTimeOffset gesteld, DateTimeOffset nu)
    {
        var dag = Dag(gesteld);
        if (!Werkt(cluster, dag) || TimeZoneInfo.ConvertTime(gesteld, Zone).Hour >= 17)
        {
            do { dag = dag.AddDays(1); } while (!Werkt(cluster, dag));
        }

        var aantal = 0;
        while (dag < Dag(nu)) { dag = dag.AddDays(1); aantal += Werkt(cluster, dag) ? 1 : 0; }
        return aantal;
    }

    private static bool Werkt(ClusterId? cluster, DateOnly dag) => Ervoor(cluster)[(dag.DayNumber - DateOnly.FromDateTime(Begin).DayNumber + 1) * 1440] > Ervoor(cluster)[(dag.DayNumber - DateOnly.FromDateTime(Begin).DayNumber) * 1440];

    private static int[] Ervoor(ClusterId? cluster) => cluster == Voorbeeldland.Kust ? AanDeKust : Gewoon;

    private static int Minuut(DateTimeOffset moment) => (int)(TimeZoneInfo.ConvertTime(moment, Zone).DateTime - Begin).TotalMinutes;

    private static int[] Tel(DateOnly[] dicht)
    {
        var ervoor = new int[(250 * 1440) + 1];
        for (var minuut = 0; minuut < ervoor.Length - 1; minuut++)
        {
            var nu = Begin.AddMinutes(minuut);
            var dag = DateOnly.FromDateTime(nu);
            var werkt = nu.Hour is >= 9 and < 17 && nu.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Vrij.Contains(dag) && !dicht.Contains(dag);
            ervoor[minuut + 1] = ervoor[minuut] + (werkt ? 1 : 0);
        }

        return ervoor;
    }
}

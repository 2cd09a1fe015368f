using System.Globalization;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;
using static HerstelBot.Domain.Tests.Rapportage.Voorbeeldland;

namespace HerstelBot.Domain.Tests.Rapportage;

/// <summary>What a report is about, as the clerk gets it.</summary>
internal sealed record Opdracht(
    IReadOnlyList<ClusterId?> Clusters, GemeenteCode? Gemeente, string? Onderwerp, DateOnly Van, DateOnly Tot, DateTimeOffset Nu, IReadOnlyList<Verleden> Vragen,
    IReadOnlyList<Botbeurt> Beurten, IReadOnlyList<Zoekmisser> Missers, IReadOnlyList<Oordeel> Oordelen);

/// <summary>Counts a report by hand, straight from what happened. Slow, dull and written from the definitions, without a look at the folds.</summary>
internal sealed partial class Klerkentelling(Opdracht opdracht)
{
    private readonly SortedDictionary<string, string> _uit = new(StringComparer.Ordinal);

    /// <summary>Every figure and every row that is not nought, in one form.</summary>
    public SortedDictionary<string, string> Tel()
    {
        List<Zaak> zaken = [.. opdracht.Vragen.Select(vraag => new Zaak(vraag)).Where(zaak => Past(zaak.Gemeente, zaak.Onderwerp))];
        List<Zaak> onze = [.. zaken.Where(zaak => opdracht.Clusters.Contains(zaak.Cluster))];
        Open([.. onze.Where(zaak => zaak.IsOpen)]);
        Gesteld(onze);
        Tijden(onze);
        Omwegen(onze, [.. zaken.SelectMany(zaak => zaak.Alles).Select(voorval => voorval.Wat).OfType<VraagDoorgezet>().Where(sprong => In(sprong.Op) && (Ons(sprong.Van) || Ons(sprong.Naar)))]);
        Bot();
        Missers();
        Meningen(onze);
        return _uit;
    }

    private void Open(List<Zaak> open)
    {
        Cijfer("open", open.Count);
        Deel("over-toezegging", open.Count(Laat), open.Count, alsAantal: true);
        Per("open-status", open, zaak => zaak.Status.ToString());
        Per("open-cluster", open, zaak => $"{zaak.Cluster}");
        Per("open-gemeente", open, zaak => $"{zaak.Gemeente}|{zaak.Cluster}");
        Per("open-onderwerp", open, zaak => zaak.Onderwerp);
        Per("open-doelgroep", open, zaak => Doelgroep(zaak.Onderwerp));
        Per("open-leeftijd", open, zaak => Kalender.Dagen(zaak.Cluster, zaak.GesteldOp, opdracht.Nu) switch { <= 1 => "tot-0", <= 3 => "tot-1", <= 5 => "tot-2", <= 10 => "tot-3", <= 20 => "tot-4", _ => "tot-5" });

        void Per(string tabel, List<Zaak> welke, Func<Zaak, string> waarop)
        {
            foreach (var groep in welke.GroupBy(waarop)) { Rij(tabel, groep.Key, $"{groep.Count()}", $"{groep.Count(Laat)}"); }
        }
    }

    private bool Laat(Zaak zaak) => (zaak.Vraag.KlokStilSinds ?? opdracht.Nu) > zaak.Vraag.Toezegging.AntwoordVoor;

    private void Gesteld(List<Zaak> zaken)
    {
        var gesteld = zaken.Where(zaak => In(zaak.GesteldOp)).ToList();
        var beantwoord = zaken.Where(zaak => In(zaak.EersteAntwoord?.Wat.Op)).ToList();
        var gesloten = zaken.Where(zaak => zaak.Einde is { } einde && In(einde.Op)).ToList();
        Cijfer("gesteld", gesteld.Count);
        Cijfer("beantwoord", beantwoord.Count);
        Cijfer("afgesloten", gesloten.Count);
        Cijfer("doorverwezen", gesloten.Count(zaak => zaak.Einde is VraagDoorverwezen));
        foreach (var week in gesteld.Select(zaak => Maandag(zaak.GesteldOp)).Concat(beantwoord.Select(zaak => Maandag(zaak.EersteAntwoord!.Wat.Op))).Distinct())
        {
            Rij("weken", week, $"{gesteld.Count(zaak => Maandag(zaak.GesteldOp) == week)}", $"{beantwoord.Count(zaak => Maandag(zaak.EersteAntwoord!.Wat.Op) == week)}");
        }

        Per("cluster", zaak => $"{zaak.Cluster}");
        Per("gemeente", zaak => $"{zaak.Gemeente}|{zaak.Cluster}");
        Per("onderwerp", zaak => zaak.Onderwerp);
        Per("doelgroep", zaak => Doelgroep(zaak.Onderwerp));
        foreach (var einde in gesloten.GroupBy(zaak => zaak.Einde switch { OplossingBevestigd => "Bevestigd", VraagStilGesloten => "StilGesloten", VraagDoorverwezen => "Doorverwezen", _ => "Ingetrokken" }))
        {
            Rij("afloop", einde.Key, $"{einde.Count()}");
        }

        void Per(string tabel, Func<Zaak, string> waarop)
        {
            foreach (var sleutel in gesteld.Concat(beantwoord).Select(waarop).Distinct())
            {
                List<Zaak> af = [.. beantwoord.Where(zaak => waarop(zaak) == sleutel)];
                Rij(tabel, sleutel, $"{gesteld.Count(zaak => waarop(zaak) == sleutel)}", $"{af.Count}", Middelste(af.Select(zaak => zaak.Antwoordtijd), 50), Procent(af.Count(zaak => zaak.OpTijd), af.Count));
            }
        }
    }

    private void Tijden(List<Zaak> zaken)
    {
        var gereageerd = zaken.Where(zaak => In(zaak.EersteReactie)).ToList();
        var beantwoord = zaken.Where(zaak => In(zaak.EersteAntwoord?.Wat.Op)).ToList();
        Tijd("reactie", gereageerd.Count, gereageerd.Select(zaak => Kalender.Tijd(zaak.Cluster, zaak.GesteldOp, zaak.EersteReactie!.Value) / 480.0));
        Tijd("reactie-dagen", gereageerd.Count, gereageerd.Select(zaak => (zaak.EersteReactie!.Value - zaak.GesteldOp).TotalMinutes / 1440));
        Tijd("antwoord", beantwoord.Count, beantwoord.Select(zaak => zaak.Antwoordtijd));
        Tijd("antwoord-dagen", beantwoord.Count, beantwoord.Select(zaak => (zaak.EersteAntwoord!.Wat.Op - zaak.GesteldOp).TotalMinutes / 1440));
        Deel("binnen-toezegging", beantwoord.Count(zaak => zaak.OpTijd), beantwoord.Count);
        Cijfer("escalaties", zaken.Sum(zaak => zaak.Alles.Count(voorval => voorval.Wat is VraagGeescaleerd && In(voorval.Wat.Op))));

        void Tijd(string sleutel, int aantal, IEnumerable<double> tijden)
        {
            var lijst = tijden.ToList();
            _uit[$"cijfer {sleutel}-mediaan"] = $"{Middelste(lijst, 50)} van {aantal}";
            _uit[$"cijfer {sleutel}-p90"] = $"{Middelste(lijst, 90)} van {aantal}";
        }
    }

    private void Omwegen(List<Zaak> zaken, List<VraagDoorgezet> sprongen)
    {
        var beantwoord = zaken.Where(zaak => In(zaak.EersteAntwoord?.Wat.Op)).ToList();
        var voorvallen = zaken.SelectMany(zaak => zaak.Alles).Where(voorval => In(voorval.Wat.Op)).ToList();
        Deel("heropend", voorvallen.Count(voorval => voorval.Wat is VraagHeropend), voorvallen.Count(voorval => voorval.Wat is VraagBeantwoord));
        Deel("doorgezet", beantwoord.Count(zaak => zaak.Keren > 0), beantwoord.Count);
        Cijfer("sprongen", sprongen.Count);
        Cijfer("weggezet", sprongen.Count(sprong => !Ons(sprong.Naar)));
        foreach (var keren in beantwoord.GroupBy(zaak => zaak.Keren >= 3 ? 3 : zaak.Keren)) { Rij("doorgezet-keren", $"{keren.Key}", $"{keren.Count()}"); }
        foreach (var route in sprongen.GroupBy(sprong => $"{sprong.Van}|{sprong.Naar}")) { Rij("doorgezet-routes", route.Key, $"{route.Count()}"); }
    }

    private void Meningen(List<Zaak> zaken)
    {
        var gezegd = zaken.Select(zaak => zaak.Gezegd).OfType<VraagGebeurtenis>().Where(oordeel => In(oordeel.Op)).ToList();
        var knelpunten = zaken.Where(zaak => In(zaak.Knelpunt?.Op)).ToList();
        var oordelen = opdracht.Oordelen.Where(oordeel => In(oordeel.Op) && Ons(oordeel.Cluster) && (opdracht.Gemeente is null || opdracht.Gemeente == oordeel.Gemeente)).ToList();
        Deel("waardering-pzb", gezegd.Count(oordeel => oordeel is OplossingBevestigd), gezegd.Count);
        Deel("waardering-bot", oordelen.Count(oordeel => oordeel.Positief), oordelen.Count);
        Cijfer("knelpunten", knelpunten.Count);
        foreach (var soort in knelpunten.GroupBy(zaak => zaak.Knelpunt!.Knelpunt)) { Rij("knelpunten", $"{soort.Key}", $"{soort.Count()}"); }
        foreach (var onderwerp in knelpunten.GroupBy(zaak => zaak.Onderwerp)) { Rij("knelpunten-onderwerp", onderwerp.Key, $"{onderwerp.Count()}"); }
        foreach (var artikel in oordelen.GroupBy(oordeel => oordeel.Artikel)) { Rij("waardering-artikelen", artikel.Key, $"{artikel.Count(oordeel => oordeel.Positief)}", $"{artikel.Count(oordeel => !oordeel.Positief)}"); }
    }

    private bool In(DateTimeOffset? op) => op is { } moment && Kalender.Dag(moment) is var dag && dag >= opdracht.Van && dag <= opdracht.Tot;

    private bool Ons(ClusterId? cluster) => opdracht.Clusters.Contains(cluster);

    private bool Past(GemeenteCode? gemeente, string onderwerp) =>
        (opdracht.Gemeente is null || opdracht.Gemeente == gemeente) && (opdracht.Onderwerp is null || opdracht.Onderwerp == onderwerp);

    private static string Doelgroep(string onderwerp) => Onderwerpen.Single(een => een.Id == onderwerp).Doelgroep ?? "Alle gedupeerden";

    private static string Maandag(DateTimeOffset op)
    {
        var dag = Kalender.Dag(op);
        while (dag.DayOfWeek != DayOfWeek.Monday) { dag = dag.AddDays(-1); }
        return dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private void Cijfer(string sleutel, long aantal) => _uit[$"cijfer {sleutel}"] = $"{aantal}";

    private void Deel(string sleutel, long teller, long noemer, bool alsAantal = false) => _uit[$"cijfer {sleutel}"] = $"{(alsAantal ? $"{teller}" : Procent(teller, noemer))} = {teller} van {noemer}";

    private void Rij(string tabel, string sleutel, params string[] cellen) => _uit[$"{tabel} [{sleutel}]"] = string.Join(" | ", cellen);

    private static string Procent(long teller, long noemer) => noemer == 0 ? "-" : Getal((double)teller / noemer);

    private static string Middelste(IEnumerable<double> waarden, int procent)
    {
        var rij = waarden.ToArray();
        Array.Sort(rij);
        return rij.Length == 0 ? "-" : Getal(rij[((rij.Length * procent) + 99) / 100 - 1]);
    }

    /// <summary>A number as it is compared.</summary>
    public static string Getal(double waarde) => waarde.ToString("0.#####", CultureInfo.InvariantCulture);
}

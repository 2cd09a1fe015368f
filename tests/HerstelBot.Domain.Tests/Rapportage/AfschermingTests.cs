using CsCheck;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Vragen;
using static HerstelBot.Domain.Tests.Rapportage.Voorbeeldland;

namespace HerstelBot.Domain.Tests.Rapportage;

/// <summary>What leaves the regio holds no count under five, and nobody can compute one back.</summary>
public class AfschermingTests
{
    private static readonly DateTimeOffset Nu = new(2026, 12, 14, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateTimeOffset Toen = new(2026, 11, 10, 10, 0, 0, TimeSpan.FromHours(1));
    private static readonly Rapportwens Wens = new(Van: new(2026, 10, 1), Tot: new(2026, 12, 13));

    // In the period of the report and the one before it, of few questions, so that some are asked often.
    private static readonly Gen<Zoekmisser[]> Missers = Gen.Select(Gen.Int[-30, 70], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, Gemeenten.Length - 1], (dag, vraag, oorzaak, gemeente) => new Zoekmisser(
        new DateTimeOffset(2026, 10, 1, 10, 0, 0, TimeSpan.FromHours(1)).AddDays(dag), $"Vraag {vraag}?", new[] { "geen-kandidaat", "te-onzeker", "zaakvraag" }[oorzaak], [], Gemeenten[gemeente].Code,
        Gemeenten[gemeente].Cluster, oorzaak < 2 && vraag < 2 ? $"artikel-{vraag}" : null)).Array[0, 40];

    [Fact]
    public void A_small_count_is_hidden_with_one_more_so_that_the_total_does_not_tell_it()
    {
        var rapport = Rapport([.. Vragen(12, Kust, "GM0001"), .. Vragen(9, Polder, "GM0003"), .. Vragen(3, Heide, "GM0004")]).ZonderKleineAantallen();

        Assert.Equal(new Cel.Aantal(24), rapport.Cijfer("gesteld")!.Waarde);
        Assert.Equal(["heide", "polder"], Verborgen(rapport, "open-cluster").Order());
        Assert.Equal(new Cel.Aantal(12), rapport.Tabel("open-cluster")!.Rijen.Single(rij => rij.Sleutel == "kust").Cellen[1]);
    }

    [Fact]
    public void What_a_cluster_hides_does_not_follow_from_its_gemeenten()
    {
        var rapport = Rapport([.. Vragen(12, Kust, "GM0001"), .. Vragen(9, Polder, "GM0003"), .. Vragen(3, Heide, "GM0004")]).ZonderKleineAantallen();

        // Polder has one gemeente: showing it would tell the cluster.
        Assert.Equal(["GM0003|polder", "GM0004|heide"], Verborgen(rapport, "open-gemeente").Order());
    }

    [Fact]
    public void A_whole_that_is_small_is_hidden_wherever_it_is_told()
    {
        var rapport = Rapport([.. Vragen(3, Kust, "GM0001")]).ZonderKleineAantallen();

        Assert.Equal(new Cel.Verborgen(), rapport.Cijfer("open")!.Waarde);
        Assert.Equal((null, null), (rapport.Cijfer("over-toezegging")!.Teller, rapport.Cijfer("over-toezegging")!.Noemer));
        Assert.Equal(["kust"], Verborgen(rapport, "open-cluster"));
    }

    [Fact]
    public void Five_times_one_is_not_told_by_its_total()
    {
        var rapport = Rapport([.. Gemeenten.Take(5).SelectMany(gemeente => Vragen(1, gemeente.Cluster, gemeente.Code.Waarde))]).ZonderKleineAantallen();

        Assert.Equal(new Cel.Verborgen(), rapport.Cijfer("open")!.Waarde);
    }

    [Fact]
    public void That_nobody_kept_a_promise_is_not_told_by_another_table()
    {
        // Each onderwerp has enough answers to show that none was in time; the clusters have too few, and would follow from it.
        var rapport = Rapport([.. TeLaat(8, Kust, "bezwaar"), .. TeLaat(4, Polder, "bezwaar"), .. TeLaat(4, Heide, "studie"), .. TeLaat(8, Kust, "studie")]);
        var spion = new Spion(rapport, rapport.ZonderKleineAantallen());

        Assert.Empty(spion.Kleine());
        Assert.Empty(spion.Teruggerekend());
    }

    [Theory]
    [InlineData(7, 5)]
    [InlineData(9, 8)]
    public void How_few_are_not_late_yet_is_not_told_by_how_many_are(int open, int teLaat)
    {
        IEnumerable<Dossierregel> Open(ClusterId cluster, string gemeente, int aantal, int laat) =>
            [.. Vragen(laat, cluster, gemeente).Select(regel => regel with { AntwoordVoor = Toen }), .. Vragen(aantal - laat, cluster, gemeente)];
        var rapport = Rapport([.. Open(Kust, "GM0001", open, teLaat), .. Open(Polder, "GM0003", 20, 10), .. Open(Heide, "GM0004", 30, 15)]);
        var spion = new Spion(rapport, rapport.ZonderKleineAantallen());

        Assert.Empty(spion.Kleine());
        Assert.Empty(spion.Teruggerekend());
        Assert.Equal(new Cel.Aantal(open), rapport.ZonderKleineAantallen().Tabel("open-cluster")!.Rijen.Single(rij => rij.Sleutel == "kust").Cellen[1]);
    }

    [Fact]
    public void Nothing_is_hidden_when_nothing_is_small()
    {
        var rapport = Rapport([.. Vragen(12, Kust, "GM0001"), .. Vragen(9, Polder, "GM0003")]);

        Assert.DoesNotContain(rapport.ZonderKleineAantallen().Tabellen.SelectMany(tabel => tabel.Rijen).SelectMany(rij => rij.Cellen), cel => cel is Cel.Verborgen);
    }

    [Fact]
    public void A_question_of_few_people_is_not_shown_at_all()
    {
        Zoekmisser Misser(string vraag) => new(Toen, vraag, "te-onzeker", [], Gemeenten[0].Code, Kust);
        var rapport = Maak(new Proefbron([], missers: [.. Enumerable.Repeat(Misser("Vaak gevraagd?"), 6), .. Enumerable.Repeat(Misser("Mijn buurvrouw Corrie?"), 4)]));

        Assert.Equal(2, rapport.Tabel("zoekmissers")!.Rijen.Count);
        Assert.Equal(new Cel.Tekst("Vaak gevraagd?"), Assert.Single(rapport.ZonderKleineAantallen().Tabel("zoekmissers")!.Rijen).Cellen[0]);
    }

    [Fact]
    public void How_many_are_covered_by_now_tells_no_small_number_of_those_that_are_not()
    {
        Zoekmisser Misser(string vraag, string? gedekt) => new(Toen, vraag, "te-onzeker", [], Gemeenten[0].Code, Kust, gedekt);
        Rapport Met(int wel, int niet) => Maak(new Proefbron([], missers: [.. Enumerable.Repeat(Misser("Vaak gevraagd?", "artikel-a"), wel), .. Enumerable.Repeat(Misser("Iets anders?", null), niet)]))
            .ZonderKleineAantallen();

        Assert.Equal((new Cel.Procent(0.6) { Over = 15 }, 9L), (Met(9, 6).Cijfer("zoekmissers-gedekt")!.Waarde, Met(9, 6).Cijfer("zoekmissers-gedekt")!.Teller));
        Assert.All([Met(9, 2), Met(2, 9), Met(2, 2)], rapport => Assert.Equal((new Cel.Verborgen(), null), (rapport.Cijfer("zoekmissers-gedekt")!.Waarde, rapport.Cijfer("zoekmissers-gedekt")!.Teller)));
        Assert.Equal([new Cel.Tekst("artikel-a"), new Cel.Leeg()], Met(9, 6).Tabel("zoekmissers")!.Rijen.Select(rij => rij.Cellen[^1]));
        Assert.Equal(new Cel.Tekst("artikel-a"), Assert.Single(Met(9, 2).Tabel("zoekmissers")!.Rijen).Cellen[^1]);
    }

    [Fact]
    public void Of_random_reports_nobody_computes_a_hidden_count_back()
    {
        var (verborgen, open) = (0, 0);
        Gen.Select(Verledens.Een.Array[0, 60], Missers, Gen.Int[0, 2]).Sample(
            (verledens, missers, waarover) =>
            {
                var regels = verledens.Select((een, nummer) => een(nummer + 1, Nu)).OfType<Verleden>().Select(een => een.Regel).ToList();
                var wens = Wens with { Regio = waarover == 1 ? West : null, Cluster = waarover == 2 ? Kust : null };
                var heel = Maak(new Proefbron(regels, missers: missers), wens);
                var spion = new Spion(heel, heel.ZonderKleineAantallen());
                Assert.Empty(spion.Kleine());
                Assert.Empty(spion.Teruggerekend());
                Interlocked.Add(ref verborgen, spion.Verborgen);
                Interlocked.Add(ref open, spion.Getoond);
            },
            iter: 2_000);

        // It looked at something, and not all was hidden.
        Assert.True(verborgen > 10_000 && open > 10_000, $"{verborgen} hidden, {open} shown");
    }

    [Fact]
    public void Of_a_report_with_many_gemeenten_nobody_computes_a_hidden_count_back()
    {
        // A few gemeenten ask much, most of them little.
        var toeval = new Random(3);
        ClusterId[] clusters = [Kust, Polder, Heide];
        var rapport = Rapport([.. Enumerable.Range(0, 3000).Select(_ => (int)(340 * Math.Pow(toeval.NextDouble(), 2))).SelectMany(gemeente => Vragen(1, clusters[gemeente % 3], $"GM{gemeente:0000}"))
            .Select(regel => regel with { Onderwerp = Onderwerpen[toeval.Next(4)].Id, AntwoordVoor = Nu.AddDays(toeval.Next(-20, 8)) })]);
        var spion = new Spion(rapport, rapport.ZonderKleineAantallen());

        Assert.Empty(spion.Kleine());
        Assert.Empty(spion.Teruggerekend());
        Assert.InRange(spion.Getoond, 500, int.MaxValue);
    }

    private static IEnumerable<string> Verborgen(Rapport rapport, string tabel) => rapport.Tabel(tabel)!.Rijen.Where(rij => rij.Cellen[1] is Cel.Verborgen).Select(rij => rij.Sleutel);

    private static Rapport Rapport(IReadOnlyList<Dossierregel> regels) => Maak(new Proefbron(regels));

    private static Rapport Maak(IRapportbron bron, Rapportwens? wens = null) =>
        Assert.IsType<Rapportuitslag.Gemaakt>(Rapporteur(bron).MaakAsync(Beheerder, wens ?? Wens, Nu, CancellationToken.None).GetAwaiter().GetResult()).Rapport;

    private static IEnumerable<Dossierregel> TeLaat(int aantal, ClusterId cluster, string onderwerp) =>
        Vragen(aantal, cluster, "GM0001").Select(regel => regel with { Onderwerp = onderwerp, Antwoorden = [Toen.AddDays(9)], EersteAntwoordVoor = Toen.AddDays(1), BinnenToezegging = false });

    private static IEnumerable<Dossierregel> Vragen(int aantal, ClusterId? cluster, string gemeente) => Enumerable.Range(0, aantal).Select(_ => new Dossierregel
    {
        Id = new(Guid.NewGuid()), Nummer = new(2026, 1), Cluster = cluster, Gemeente = new(gemeente), Onderwerp = "bezwaar", GesteldOp = Toen, AntwoordVoor = Nu.AddDays(1), Maanden = [new(2026, 11, 1)],
    });
}

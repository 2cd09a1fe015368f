using CsCheck;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Tests.Termijnen;

public class TermijnrekenaarPropertyTests
{
    private static readonly Termijnrekenaar Rekenaar = new(TermijnrekenaarTests.Besluiten);

    private static readonly Gen<DateOnly> Dagen = Gen.Int[0, 32 * 366].Select(dag => new DateOnly(2004, 1, 1).AddDays(dag));

    private static readonly Gen<Termijnsoort> Soorten = Gen.Int[0, Termijnsoorten.Alle.Count - 1].Select(plek => Termijnsoorten.Alle[plek]);

    // Older beschikkingen of UHT had a fixed last day, and so another rule.
    private static readonly Gen<(Termijnsoort Soort, DateOnly Dag)> Gevallen = Gen.Select(Soorten, Dagen)
        .Where((soort, dag) => soort.Id != Termijnsoorten.BezwaarUht || dag >= BezwaarUhtOvergang.ZestienWekenVanaf);

    [Fact]
    public void A_later_date_never_gives_an_earlier_end() =>
        Gen.Select(Gevallen, Gen.Int[0, 400]).Sample((geval, later) =>
            Rekenaar.Bereken(geval.Soort, geval.Dag.AddDays(later)) is var b && Rekenaar.Bereken(geval.Soort, geval.Dag) is var a && b.Einde >= a.Einde && b.Begin >= a.Begin);

    [Fact]
    public void A_term_under_the_algemene_termijnenwet_never_ends_on_a_closed_day() =>
        Gevallen.Sample(geval =>
            !geval.Soort.AtwGeldt || (!TermijnrekenaarTests.Besluiten.IsGesloten(Rekenaar.Bereken(geval.Soort, geval.Dag).Einde) && TweeGewoneDagen(Rekenaar.Bereken(geval.Soort, geval.Dag))));

    [Fact]
    public void A_term_that_the_algemene_termijnenwet_leaves_alone_never_moves() =>
        Gevallen.Sample(geval => geval.Soort.AtwGeldt || !Rekenaar.Bereken(geval.Soort, geval.Dag).Verlengd);

    [Fact]
    public void Counting_the_days_one_by_one_gives_the_same_term() =>
        Gevallen.Sample(geval =>
        {
            var termijn = Rekenaar.Bereken(geval.Soort, geval.Dag);
            var dag = termijn.Begin;
            var lengte = geval.Soort.Duur switch
            {
                { Eenheid: Tijdseenheid.Dagen, Aantal: var dagen } => dagen,
                { Eenheid: Tijdseenheid.Weken, Aantal: var weken } => 7 * weken,
                var duur => duur.Na(termijn.Begin.AddDays(-1)).DayNumber - termijn.Begin.DayNumber + 1,
            };
            for (var geteld = 1; geteld < lengte; geteld++) { dag = dag.AddDays(1); }
            while (geval.Soort.AtwGeldt && IsDicht(dag)) { dag = dag.AddDays(1); }
            return dag == termijn.Einde && termijn.Begin > geval.Dag;
        });

    [Fact]
    public void An_end_moves_by_at_most_nine_days() =>
        Gevallen.Sample(geval => Rekenaar.Bereken(geval.Soort with { GeenAtw = "niet" }, geval.Dag) is var kaal
            && Rekenaar.Bereken(geval.Soort, geval.Dag).Einde.DayNumber - kaal.Einde.DayNumber is >= 0 and <= 9);

    // Algemene termijnenwet art. 2: at least two ordinary days lie in a term of three days or more.
    private static bool TweeGewoneDagen(Termijn termijn) =>
        Enumerable.Range(0, termijn.Einde.DayNumber - termijn.Begin.DayNumber + 1).Count(dag => !TermijnrekenaarTests.Besluiten.IsGesloten(termijn.Begin.AddDays(dag))) >= 2;

    // Apart from the code under test: the list of a year instead of the question about a day.
    private static bool IsDicht(DateOnly dag) =>
        dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        || Feestdagen.Van(dag.Year).Any(feestdag => feestdag.Datum == dag)
        || TermijnrekenaarTests.Besluiten.IsBijBesluit(dag);
}

using System.Globalization;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Tests.Termijnen;

public class TermijnrekenaarTests
{
    // The days of the three besluiten that we have read.
    internal static readonly Gelijkstellingen Besluiten = new(
    [
        new(2017, 4, 28), new(2017, 5, 26), new(2018, 5, 11), new(2018, 12, 24), new(2018, 12, 31), new(2019, 5, 31),
        new(2019, 12, 27), new(2023, 4, 28), new(2023, 5, 19), new(2024, 5, 10), new(2024, 12, 27), new(2025, 5, 30),
        new(2026, 1, 2), new(2026, 5, 15), new(2027, 5, 7), new(2028, 4, 28), new(2028, 5, 26),
    ]);

    private static readonly Termijnrekenaar Rekenaar = new(Besluiten);

    // Kind, date, first day, last day, moved. Counted by hand on a calendar.
    [Theory]
    [InlineData("bezwaar", "2026-10-09", "2026-10-10", "2026-11-20", false)] // an ordinary day
    [InlineData("bezwaar", "2026-11-13", "2026-11-14", "2026-12-28", true)] // eerste kerstdag, tweede kerstdag, Sunday
    [InlineData("bezwaar", "2026-11-14", "2026-11-15", "2026-12-28", true)] // tweede kerstdag on a Saturday
    [InlineData("bezwaar", "2026-04-03", "2026-04-04", "2026-05-18", true)] // the day after Hemelvaartsdag, by besluit
    [InlineData("bezwaar", "2026-04-02", "2026-04-03", "2026-05-18", true)] // Hemelvaartsdag, then the day by besluit
    [InlineData("bezwaar", "2026-11-20", "2026-11-21", "2027-01-04", true)] // Nieuwjaarsdag 2027 is a Friday
    [InlineData("bezwaar", "2025-11-20", "2025-11-21", "2026-01-05", true)] // Nieuwjaarsdag 2026, then 2 January by besluit
    [InlineData("bezwaar", "2026-02-20", "2026-02-21", "2026-04-07", true)] // Goede Vrijdag
    [InlineData("bezwaar", "2026-02-21", "2026-02-22", "2026-04-07", true)] // the Saturday before Easter
    [InlineData("bezwaar", "2026-02-23", "2026-02-24", "2026-04-07", true)] // tweede paasdag
    [InlineData("bezwaar", "2026-03-16", "2026-03-17", "2026-04-28", true)] // Koningsdag on a Monday
    [InlineData("bezwaar", "2026-03-24", "2026-03-25", "2026-05-06", true)] // Bevrijdingsdag
    [InlineData("bezwaar", "2026-04-13", "2026-04-14", "2026-05-26", true)] // tweede pinksterdag
    [InlineData("bezwaar", "2025-03-15", "2025-03-16", "2025-04-28", true)] // Koningsdag moved to Saturday
    [InlineData("bezwaar", "2025-03-16", "2025-03-17", "2025-04-28", true)] // the Sunday of 27 April, which is no Koningsdag
    [InlineData("bezwaar", "2031-03-15", "2031-03-16", "2031-04-28", true)] // Koningsdag moved to Saturday again
    [InlineData("bezwaar", "2014-03-15", "2014-03-16", "2014-04-28", true)] // the first Koningsdag, moved to Saturday
    [InlineData("bezwaar", "2013-03-19", "2013-03-20", "2013-05-01", true)] // the last Koninginnedag, a Tuesday
    [InlineData("bezwaar", "2006-03-18", "2006-03-19", "2006-05-01", true)] // Koninginnedag moved to Saturday 29 April
    [InlineData("bezwaar", "2006-03-20", "2006-03-21", "2006-05-01", false)] // Monday 1 May 2006 is an ordinary day
    [InlineData("bezwaar", "2004-01-18", "2004-01-19", "2004-03-01", true)] // 29 February is a Sunday
    [InlineData("bezwaar", "2004-01-19", "2004-01-20", "2004-03-01", false)] // 1 March after a leap day
    [InlineData("bezwaar", "2008-01-18", "2008-01-19", "2008-02-29", false)] // 29 February is a Friday
    [InlineData("bezwaar", "2024-01-18", "2024-01-19", "2024-02-29", false)] // 29 February is a Thursday
    [InlineData("bezwaar", "2024-02-29", "2024-03-01", "2024-04-11", false)] // begins on a leap day
    [InlineData("bezwaar", "2028-02-29", "2028-03-01", "2028-04-11", false)] // begins on a leap day
    [InlineData("bezwaar", "2032-01-18", "2032-01-19", "2032-03-01", true)] // 29 February is a Sunday
    [InlineData("bezwaar", "2004-02-27", "2004-02-28", "2004-04-13", true)] // Goede Vrijdag 2004
    [InlineData("bezwaar", "2005-03-24", "2005-03-25", "2005-05-06", true)] // Hemelvaartsdag is Bevrijdingsdag
    [InlineData("bezwaar", "2008-03-20", "2008-03-21", "2008-05-02", true)] // Hemelvaartsdag on 1 May
    [InlineData("bezwaar", "2009-11-13", "2009-11-14", "2009-12-28", true)] // eerste kerstdag on a Friday
    [InlineData("bezwaar", "2010-11-13", "2010-11-14", "2010-12-27", true)] // eerste kerstdag on a Saturday
    [InlineData("bezwaar", "2011-11-14", "2011-11-15", "2011-12-27", true)] // tweede kerstdag on a Monday
    [InlineData("bezwaar", "2012-11-20", "2012-11-21", "2013-01-02", true)] // Nieuwjaarsdag on a Tuesday
    [InlineData("bezwaar", "2016-03-24", "2016-03-25", "2016-05-06", true)] // Hemelvaartsdag is Bevrijdingsdag
    [InlineData("bezwaar", "2017-03-17", "2017-03-18", "2017-05-01", true)] // 28 April by besluit
    [InlineData("bezwaar", "2018-11-12", "2018-11-13", "2018-12-27", true)] // 24 December by besluit, then Kerst
    [InlineData("bezwaar", "2018-11-19", "2018-11-20", "2019-01-02", true)] // 31 December by besluit, then Nieuwjaarsdag
    [InlineData("bezwaar", "2019-11-15", "2019-11-16", "2019-12-30", true)] // 27 December by besluit
    [InlineData("bezwaar", "2019-02-22", "2019-02-23", "2019-04-05", false)] // an ordinary Friday in April
    [InlineData("bezwaar", "2021-11-20", "2021-11-21", "2022-01-03", true)] // the year ends on a Saturday
    [InlineData("bezwaar", "2023-03-17", "2023-03-18", "2023-05-01", true)] // 28 April by besluit
    [InlineData("bezwaar", "2023-04-07", "2023-04-08", "2023-05-22", true)] // 19 May by besluit, sent on Goede Vrijdag
    [InlineData("bezwaar", "2024-03-29", "2024-03-30", "2024-05-13", true)] // 10 May by besluit
    [InlineData("bezwaar", "2024-11-15", "2024-11-16", "2024-12-30", true)] // 27 December by besluit
    [InlineData("bezwaar", "2025-04-18", "2025-04-19", "2025-06-02", true)] // 30 May by besluit
    [InlineData("bezwaar", "2027-03-26", "2027-03-27", "2027-05-10", true)] // 7 May by besluit
    [InlineData("bezwaar", "2028-03-17", "2028-03-18", "2028-05-01", true)] // 28 April by besluit
    [InlineData("bezwaar", "2028-04-14", "2028-04-15", "2028-05-29", true)] // 26 May by besluit
    [InlineData("bezwaar", "2029-02-16", "2029-02-17", "2029-04-03", true)] // Goede Vrijdag 2029
    [InlineData("bezwaar", "2030-03-16", "2030-03-17", "2030-04-29", true)] // Koningsdag on a Saturday
    [InlineData("bezwaar", "2035-02-09", "2035-02-10", "2035-03-27", true)] // Goede Vrijdag 2035
    [InlineData("bezwaar", "2035-03-22", "2035-03-23", "2035-05-04", true)] // Hemelvaartsdag 2035
    [InlineData("bezwaar", "2026-02-15", "2026-02-16", "2026-03-30", true)] // the clock goes forward on the last day
    [InlineData("bezwaar", "2026-09-13", "2026-09-14", "2026-10-26", true)] // the clock goes back on the last day
    [InlineData("bezwaar-uht", "2026-06-12", "2026-06-13", "2026-10-02", false)] // sixteen weeks
    [InlineData("bezwaar-uht", "2026-09-04", "2026-09-05", "2026-12-25", false)] // sixteen weeks end on eerste kerstdag and stay there
    [InlineData("bezwaar-uht", "2026-09-05", "2026-09-06", "2026-12-26", false)] // sixteen weeks end on a Saturday and stay there
    [InlineData("bezwaar-uht", "2024-07-10", "2024-07-11", "2024-10-30", false)] // the first with sixteen weeks
    [InlineData("bezwaar-uht-wettelijk", "2026-06-12", "2026-06-13", "2026-07-24", false)] // the safe limit
    [InlineData("beroep-uht", "2026-11-13", "2026-11-14", "2026-12-28", true)] // six weeks move
    [InlineData("zienswijze", "2026-12-11", "2026-12-12", "2026-12-28", true)] // two weeks end on eerste kerstdag
    [InlineData("zienswijze", "2026-11-02", "2026-11-03", "2026-11-16", false)] // an ordinary day
    [InlineData("zienswijze-verlengd", "2026-11-13", "2026-11-14", "2026-12-28", true)] // six weeks from the same day
    [InlineData("beslissing-bezwaar", "2026-08-14", "2026-09-26", "2026-11-06", false)] // six weeks after six weeks
    [InlineData("beslissing-bezwaar-commissie", "2026-08-14", "2026-09-26", "2026-12-18", false)] // twelve weeks after six weeks
    [InlineData("beslissing-bezwaar-commissie", "2026-11-13", "2026-12-29", "2027-03-22", false)] // after a term that moved itself
    [InlineData("beslissing-bezwaar", "2026-10-02", "2026-11-14", "2026-12-28", true)] // ends on eerste kerstdag
    [InlineData("beslissing-bezwaar-verdaagd", "2026-08-14", "2026-11-07", "2026-12-18", false)] // six weeks more
    [InlineData("beslissing-bezwaar-uht", "2026-06-12", "2026-07-25", "2026-10-16", false)] // twelve weeks after the safe limit
    [InlineData("bezwaar-per-post", "2026-10-09", "2026-11-21", "2026-11-27", false)] // a week after the end
    [InlineData("bezwaar-per-post", "2026-11-06", "2026-12-19", "2026-12-28", true)] // the week ends on eerste kerstdag
    [InlineData("ingebrekestelling", "2026-10-12", "2026-10-13", "2026-10-26", false)] // an ordinary day
    [InlineData("ingebrekestelling", "2026-12-11", "2026-12-12", "2026-12-28", true)] // two weeks end on eerste kerstdag
    [InlineData("dwangsom", "2026-10-12", "2026-10-27", "2026-12-07", false)] // from the fifteenth day
    [InlineData("dwangsom", "2026-11-01", "2026-11-16", "2026-12-27", false)] // the forty-second day stays on a Sunday
    [InlineData("dwangsom", "2028-01-10", "2028-01-25", "2028-03-06", false)] // over a leap day
    [InlineData("beslissing-aanvraag", "2026-11-02", "2026-11-03", "2026-12-28", false)] // the Monday after Kerst
    [InlineData("beslissing-aanvraag", "2026-10-31", "2026-11-01", "2026-12-28", true)] // tweede kerstdag
    [InlineData("einde-brede-ondersteuning", "2026-11-26", "2026-11-27", "2026-12-28", true)] // tweede kerstdag
    [InlineData("einde-brede-ondersteuning", "2026-01-30", "2026-01-31", "2026-03-02", true)] // over a short February
    [InlineData("einde-brede-ondersteuning", "2028-01-30", "2028-01-31", "2028-02-29", false)] // ends on leap day
    [InlineData("plan-van-aanpak", "2026-10-05", "2026-10-06", "2026-11-30", false)] // an ordinary day
    [InlineData("eerste-gesprek", "2026-03-10", "2026-03-11", "2026-05-06", true)] // Bevrijdingsdag
    [InlineData("klacht-uht", "2026-03-05", "2026-03-06", "2026-05-18", true)] // Hemelvaartsdag and the day after
    [InlineData("aanvraag-ex-toeslagpartner", "2025-08-31", "2025-09-01", "2026-02-28", false)] // the last day of a shorter month
    [InlineData("aanvraag-ex-toeslagpartner", "2026-06-25", "2026-06-26", "2026-12-25", false)] // six months end on eerste kerstdag and stay there
    [InlineData("beslissing-aanvullende-schade", "2024-08-09", "2024-08-10", "2025-08-09", false)] // as the court counted
    [InlineData("beslissing-aanvullende-schade", "2024-02-29", "2024-03-01", "2025-02-28", false)] // from a leap day
    [InlineData("volledig-plan-van-aanpak", "2026-02-28", "2026-03-01", "2028-02-28", false)] // two years
    [InlineData("aanvraag-kindregeling", "2027-02-28", "2027-03-01", "2028-02-28", false)] // one year
    public void A_term_begins_and_ends_where_the_calendar_says(string soort, string datum, string begin, string einde, bool verlengd)
    {
        var termijn = Rekenaar.Bereken(Termijnsoorten.Met(soort), Dag(datum));

        Assert.Equal((Dag(begin), Dag(einde), verlengd), (termijn.Begin, termijn.Einde, termijn.Verlengd));
    }

    [Theory]
    [InlineData("2024-01-01", "2025-01-01")]
    [InlineData("2024-07-09", "2025-07-09")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-12-31", "2024-12-31")]
    [InlineData("2022-05-03", "2024-12-31")]
    public void Older_beschikkingen_of_uht_had_more_time(string datum, string einde) =>
        Assert.Equal(Dag(einde), Rekenaar.Bereken(Termijnsoorten.Met(Termijnsoorten.BezwaarUht), Dag(datum)).Einde);

    [Fact]
    public void The_dwangsom_has_three_parts_that_add_up_to_the_most_that_can_be_due()
    {
        var delen = Dwangsom.Delen(Dag("2026-10-12"));

        Assert.Equal(
            [(Dag("2026-10-27"), Dag("2026-11-09"), 23), (Dag("2026-11-10"), Dag("2026-11-23"), 35), (Dag("2026-11-24"), Dag("2026-12-07"), 45)],
            delen.Select(deel => (deel.Van, deel.Tot, deel.PerDag)));
        Assert.Equal(Dwangsom.Hoogstens, delen.Sum(deel => (deel.Tot.DayNumber - deel.Van.DayNumber + 1) * deel.PerDag));
    }

    [Fact]
    public void Every_step_names_its_article_and_says_why_the_end_moves()
    {
        var termijn = Rekenaar.Bereken(Termijnsoorten.Met("bezwaar"), Dag("2026-04-03"));

        Assert.Equal(["Awb artikel 6:7", "Awb artikel 6:8", "Atw artikel 1 lid 1", "Atw artikel 3 lid 3"], termijn.Grondslag);
        Assert.Contains(termijn.Uitleg, zin => zin.Contains("gelijk is gesteld", StringComparison.Ordinal));
        Assert.Contains(termijn.Uitleg, zin => zin.Contains("maandag 18 mei 2026", StringComparison.Ordinal));
        Assert.Contains(Rekenaar.Bereken(Termijnsoorten.Met("bezwaar-uht"), Dag("2026-06-12")).Uitleg, zin => zin.Contains("vrijdag 24 juli 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_that_may_be_put_on_a_par_in_a_year_that_we_do_not_know_is_warned_about()
    {
        // 22 May 2020, the Friday after Hemelvaartsdag: we have not read the besluit of that year.
        Assert.Contains(Rekenaar.Bereken(Termijnsoorten.Met("bezwaar"), Dag("2020-04-10")).Kanttekeningen, zin => zin.Contains("22 mei 2020", StringComparison.Ordinal));
        Assert.DoesNotContain(Rekenaar.Bereken(Termijnsoorten.Met("bezwaar"), Dag("2020-04-08")).Kanttekeningen, zin => zin.Contains("Let op", StringComparison.Ordinal));
        Assert.DoesNotContain(Rekenaar.Bereken(Termijnsoorten.Met("bezwaar"), Dag("2026-10-09")).Kanttekeningen, zin => zin.Contains("Let op", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_is_complete_and_a_chain_ends()
    {
        Assert.Equal(Termijnsoorten.Alle.Count, Termijnsoorten.Alle.DistinctBy(soort => soort.Id).Count());
        Assert.All(Termijnsoorten.Alle, soort =>
        {
            Assert.NotEmpty(soort.Basis);
            Assert.Contains("{einde}", soort.Zin, StringComparison.Ordinal);
            Assert.True(soort.AtwGeldt == soort.WaaromGeenAtw is null);
            Assert.True(soort.Na is null || Termijnsoorten.Zoek(soort.Na) is not null);
            Assert.DoesNotContain("{", Rekenaar.Bereken(soort, new(2026, 11, 13)).Antwoord, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_date_outside_the_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rekenaar.Bereken(Termijnsoorten.Met("bezwaar"), new(1993, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rekenaar.Bereken(Termijnsoorten.Met("bezwaar"), new(2101, 1, 1)));
    }

    private static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

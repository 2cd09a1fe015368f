using System.Globalization;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Tests.Termijnen;

public class WerktijdTests
{
    private static readonly Werktijd Desk = new();

    [Theory]
    [InlineData("2026-11-23 09:00", 2, "2026-11-23 11:00")] // Monday
    [InlineData("2026-11-23 07:00", 8, "2026-11-23 17:00")]
    [InlineData("2026-11-23 16:00", 2, "2026-11-24 10:00")]
    [InlineData("2026-11-23 17:00", 0, "2026-11-24 09:00")]
    [InlineData("2026-11-27 16:00", 2, "2026-11-30 10:00")] // Friday
    [InlineData("2026-03-27 16:00", 2, "2026-03-30 10:00")] // summer time begins
    [InlineData("2026-10-23 16:00", 2, "2026-10-26 10:00")] // summer time ends
    [InlineData("2026-04-02 16:00", 2, "2026-04-07 10:00")] // Goede Vrijdag and Easter
    [InlineData("2026-12-31 16:00", 2, "2027-01-04 10:00")] // Nieuwjaarsdag is a Friday
    [InlineData("2026-12-24 12:00", 40, "2027-01-04 12:00")] // kerst
    public void Working_time_is_counted_in_working_time_only(string begin, int uren, string verwacht)
    {
        Assert.Equal(Moment(verwacht), Desk.TelOp(Moment(begin), TimeSpan.FromHours(uren)));
        Assert.Equal(TimeSpan.FromHours(uren), Desk.Tussen(Moment(begin), Moment(verwacht)));
    }

    [Theory]
    [InlineData("2026-11-23 10:00", 0, "2026-11-23 17:00")]
    [InlineData("2026-11-23 10:00", 3, "2026-11-26 17:00")]
    [InlineData("2026-11-23 06:00", 1, "2026-11-24 17:00")]
    [InlineData("2026-11-22 12:00", 1, "2026-11-24 17:00")] // Sunday counts as Monday 09:00
    [InlineData("2026-11-20 18:00", 1, "2026-11-24 17:00")] // so does Friday evening
    [InlineData("2026-11-20 17:00", 1, "2026-11-24 17:00")]
    [InlineData("2026-11-20 16:59", 1, "2026-11-23 17:00")]
    [InlineData("2026-05-12 10:00", 3, "2026-05-18 17:00")] // Hemelvaartsdag
    [InlineData("2026-03-27 10:00", 1, "2026-03-30 17:00")] // summer time begins
    public void A_term_in_werkdagen_ends_at_the_end_of_a_werkdag(string begin, int werkdagen, string verwacht)
    {
        Assert.Equal(Moment(verwacht), Desk.EindeWerkdag(Moment(begin), werkdagen));
        Assert.Equal(werkdagen, Desk.WerkdagenTussen(Moment(begin), Moment(verwacht)));
    }

    [Theory]
    [InlineData("2026-11-23 09:00", "2026-11-23 09:00")]
    [InlineData("2026-11-23 08:59", "2026-11-23 09:00")]
    [InlineData("2026-11-23 16:59", "2026-11-23 16:59")]
    [InlineData("2026-11-23 17:00", "2026-11-24 09:00")]
    [InlineData("2026-11-21 12:00", "2026-11-23 09:00")]
    public void A_moment_outside_working_time_moves_to_the_next_opening(string moment, string verwacht) =>
        Assert.Equal(Moment(verwacht), Desk.InWerktijd(Moment(moment)));

    [Fact]
    public void The_zone_of_the_moment_given_makes_no_difference()
    {
        var utc = Moment("2026-07-06 09:30").ToUniversalTime();

        Assert.Equal(Moment("2026-07-06 09:30"), Desk.InWerktijd(utc));
        Assert.Equal(TimeSpan.FromHours(2), Desk.InWerktijd(utc).Offset);
        Assert.Equal(TimeSpan.FromHours(1), Desk.TelOp(Moment("2026-01-05 10:00").ToUniversalTime(), TimeSpan.FromHours(3)).Offset);
    }

    [Fact]
    public void A_closing_day_is_no_werkdag()
    {
        var desk = new Werktijd([new(2026, 11, 24)]);

        Assert.Equal(Moment("2026-11-25 10:00"), desk.TelOp(Moment("2026-11-23 16:00"), TimeSpan.FromHours(2)));
        Assert.Equal(Moment("2026-11-25 17:00"), desk.EindeWerkdag(Moment("2026-11-23 16:00"), 1));
    }

    [Fact]
    public void Bevrijdingsdag_is_a_werkdag_for_a_desk_that_works_then() =>
        Assert.True(new Werktijd(metBevrijdingsdag: false).IsWerkdag(new(2026, 5, 5)) && !Desk.IsWerkdag(new(2026, 5, 5)));

    [Fact]
    public void A_desk_that_never_opens_says_so()
    {
        var desk = new Werktijd(Enumerable.Range(0, 800).Select(dag => new DateOnly(2026, 1, 1).AddDays(dag)));

        var fout = Assert.Throws<InvalidOperationException>(() => desk.TelOp(Moment("2026-01-05 10:00"), TimeSpan.FromHours(1)));
        Assert.Contains("sluitingsdagen", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Negative_terms_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Desk.TelOp(Moment("2026-01-05 10:00"), TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Desk.EindeWerkdag(Moment("2026-01-05 10:00"), -1));
        Assert.Equal(TimeSpan.Zero, Desk.Tussen(Moment("2026-01-06 10:00"), Moment("2026-01-05 10:00")));
    }

    internal static DateTimeOffset Moment(string lokaal)
    {
        var tijd = DateTime.ParseExact(lokaal, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new(tijd, Werktijd.Amsterdam.GetUtcOffset(tijd));
    }

    [Theory]
    [InlineData("2026-11-23", 0, "2026-11-23")]
    [InlineData("2026-11-23", 1, "2026-11-20")]
    [InlineData("2026-11-22", 1, "2026-11-20")]
    [InlineData("2026-12-28", 1, "2026-12-24")]
    [InlineData("2026-11-23", 20, "2026-10-26")]
    public void Werkdagen_are_counted_back_over_weekends_and_feestdagen_to_an_opening(string vandaag, int werkdagen, string dag)
    {
        var terug = new Werktijd().WerkdagenTerug(Werktijd.Om(DateOnly.Parse(vandaag, CultureInfo.InvariantCulture), new(14, 0)), werkdagen);

        Assert.Equal(Werktijd.Om(DateOnly.Parse(dag, CultureInfo.InvariantCulture), new(9, 0)), terug);
    }
}

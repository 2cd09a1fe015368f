using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Termijnen;
using static HerstelBot.Domain.Tests.Termijnen.WerktijdTests;

namespace HerstelBot.Domain.Tests.Termijnen;

public class DatumInWoordenTests
{
    [Theory]
    [InlineData("2026-11-26 17:00", "2026-11-23 10:00", "donderdag 26 november 17.00 uur", "donderdag 26 november 17.00 uur")]
    [InlineData("2026-11-23 17:00", "2026-11-23 10:00", "maandag 23 november 17.00 uur", "vandaag 17.00 uur")]
    [InlineData("2026-11-24 09:05", "2026-11-23 23:59", "dinsdag 24 november 09.05 uur", "morgen 09.05 uur")]
    [InlineData("2027-01-04 12:30", "2026-12-31 10:00", "maandag 4 januari 2027 12.30 uur", "maandag 4 januari 2027 12.30 uur")]
    [InlineData("2027-01-01 12:30", "2026-12-31 10:00", "vrijdag 1 januari 2027 12.30 uur", "morgen 12.30 uur")]
    [InlineData("2026-11-22 17:00", "2026-11-23 10:00", "zondag 22 november 17.00 uur", "zondag 22 november 17.00 uur")]
    public void A_moment_is_said_in_words(string moment, string nu, string voluit, string kort)
    {
        Assert.Equal(voluit, DatumInWoorden.Voluit(Moment(moment), Moment(nu)));
        Assert.Equal(kort, DatumInWoorden.Kort(Moment(moment).ToUniversalTime(), Moment(nu).ToUniversalTime()));
    }

    [Theory]
    [InlineData("2026-11-26 17:00", "Thursday 26 November 17.00")]
    [InlineData("2027-01-04 12:30", "Monday 4 January 2027 12.30")]
    public void A_moment_is_said_in_English_words(string moment, string voluit) =>
        Assert.Equal(voluit, DatumInWoorden.Voluit(Moment(moment), Moment("2026-11-23 10:00"), Spreektaal.Engels));

    [Fact]
    public void The_date_is_that_of_amsterdam_also_just_after_midnight() =>
        Assert.Equal("vandaag 00.30 uur", DatumInWoorden.Kort(new(2026, 7, 5, 22, 30, 0, TimeSpan.Zero), Moment("2026-07-06 10:00")));

    [Fact]
    public void A_day_has_a_year_when_it_is_another()
    {
        Assert.Equal("dinsdag 5 mei", DatumInWoorden.Dag(new(2026, 5, 5), new(2026, 1, 1)));
        Assert.Equal("5 mei 2026", DatumInWoorden.Datum(new(2026, 5, 5)));
    }
}

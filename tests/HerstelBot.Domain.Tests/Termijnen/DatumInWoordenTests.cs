using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Tests.Termijnen;

public class DatumInWoordenTests
{
    private static readonly DateTimeOffset Nu = new(2026, 12, 29, 23, 30, 0, TimeSpan.Zero); // half past midnight on the 30th in Amsterdam

    [Theory]
    [InlineData("2026-12-30T16:00Z", "vandaag 17.00 uur")]
    [InlineData("2026-12-31T08:05Z", "morgen 9.05 uur")]
    [InlineData("2026-11-26T16:00Z", "donderdag 26 november 17.00 uur")]
    [InlineData("2027-01-04T16:00Z", "maandag 4 januari 2027 17.00 uur")]
    public void A_moment_reads_as_people_say_it(string moment, string woorden) =>
        Assert.Equal(woorden, DatumInWoorden.Moment(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), Nu));
}

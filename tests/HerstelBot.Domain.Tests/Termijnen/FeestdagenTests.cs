using System.Globalization;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Tests.Termijnen;

public class FeestdagenTests
{
    // Easter Sundays from the almanac.
    [Theory]
    [InlineData(2004, "04-11")]
    [InlineData(2005, "03-27")]
    [InlineData(2008, "03-23")]
    [InlineData(2011, "04-24")]
    [InlineData(2016, "03-27")]
    [InlineData(2019, "04-21")]
    [InlineData(2024, "03-31")]
    [InlineData(2025, "04-20")]
    [InlineData(2026, "04-05")]
    [InlineData(2027, "03-28")]
    [InlineData(2028, "04-16")]
    [InlineData(2030, "04-21")]
    [InlineData(2035, "03-25")]
    public void Easter_is_where_the_almanac_has_it(int jaar, string paasdag) =>
        Assert.Equal(paasdag, Feestdagen.Eerstepaasdag(jaar).ToString("MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void The_days_of_2026_are_these() =>
        Assert.Equal(
            ["01-01", "04-03", "04-05", "04-06", "04-27", "05-05", "05-14", "05-24", "05-25", "12-25", "12-26"],
            Feestdagen.Van(2026).Select(dag => dag.ToString("MM-dd", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2025-04-26", true)] // 27 April 2025 was a Sunday
    [InlineData("2025-04-27", false)]
    [InlineData("2026-04-27", true)]
    [InlineData("2013-04-30", true)] // Koninginnedag
    [InlineData("2006-04-29", true)] // Koninginnedag moved from a Sunday
    [InlineData("2014-04-30", false)]
    [InlineData("2014-04-26", true)]
    public void The_birthday_is_celebrated_a_day_early_when_it_is_a_Sunday(string dag, bool feest) =>
        Assert.Equal(feest, Feestdagen.Is(DateOnly.Parse(dag, CultureInfo.InvariantCulture)));

    [Fact]
    public void Hemelvaartsdag_on_5_May_is_one_day() => Assert.Single(Feestdagen.Van(2016), new DateOnly(2016, 5, 5));
}

using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Domain.Tests.Rapportage;

/// <summary>What counts as much more than usual.</summary>
public class GolvenTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(4, 0, false)]
    [InlineData(5, 0, true)]
    [InlineData(5, 1, true)]
    [InlineData(6, 2, false)]
    [InlineData(7, 2, true)]
    public void A_surge_is_more_than_three_times_the_usual_week_and_at_least_five(int nieuw, int perWeek, bool golf) =>
        Assert.Equal(golf, Golven.Zoek([.. Week(0, nieuw), .. Enumerable.Range(1, Golven.Weken).SelectMany(week => Week(week, perWeek))], Nu).Count == 1);

    [Fact]
    public void One_earlier_busy_week_does_not_make_a_busy_week_usual() =>
        Assert.Single(Golven.Zoek([.. Week(0, 6), .. Week(3, 40)], Nu));

    [Fact]
    public void Vragen_and_zoekmissers_count_together_and_are_told_apart()
    {
        var golf = Assert.Single(Golven.Zoek([.. Week(0, 3), .. Week(0, 2).Select(moment => moment with { IsZoekmisser = true })], Nu));

        Assert.Equal(("bezwaar", 3, 2, 0.0), (golf.Onderwerp, golf.Vragen, golf.Zoekmissers, golf.Gewoonlijk));
    }

    [Fact]
    public void Each_onderwerp_counts_for_itself_and_the_future_does_not_count() =>
        Assert.Empty(Golven.Zoek([.. Week(0, 4), .. Week(0, 4).Select(moment => moment with { Onderwerp = "schulden" }), new(Nu.AddMinutes(1), "bezwaar", IsZoekmisser: false)], Nu));

    private static IEnumerable<Vraagmoment> Week(int geleden, int aantal) =>
        Enumerable.Range(1, aantal).Select(n => new Vraagmoment(Nu.AddDays(-7 * geleden).AddHours(-n), "bezwaar", IsZoekmisser: false));
}

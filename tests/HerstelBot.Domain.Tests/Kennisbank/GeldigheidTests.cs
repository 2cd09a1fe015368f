using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Tests.Kennisbank;

public class GeldigheidTests
{
    private static readonly DateOnly Maart = new(2026, 3, 1);

    [Fact]
    public void First_and_last_day_belong_to_it()
    {
        var dag = new Geldigheid(Maart, Maart);

        Assert.True(dag.GeldtOp(Maart));
        Assert.False(dag.GeldtOp(Maart.AddDays(1)));
        Assert.False(dag.GeldtOp(Maart.AddDays(-1)));
    }

    [Fact]
    public void An_open_end_holds_for_ever() => Assert.True(default(Geldigheid).GeldtOp(DateOnly.MaxValue));

    [Fact]
    public void Two_overlap_when_they_share_a_day()
    {
        Assert.True(new Geldigheid(null, Maart).Overlapt(new(Maart, null)));
        Assert.False(new Geldigheid(null, Maart).Overlapt(new(Maart.AddDays(1), null)));
    }

    [Theory]
    [InlineData("ondersteunig", "ondersteuning", 1)]
    [InlineData("beoordelling", "beoordeling", 1)]
    [InlineData("hepl", "help", 1)]
    [InlineData("huur", "trein", 3)]
    public void Distance_counts_letters_and_swaps(string getypt, string bedoeld, int afstand) => Assert.Equal(afstand, Tikfout.Afstand(getypt, bedoeld, 2));
}

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
}

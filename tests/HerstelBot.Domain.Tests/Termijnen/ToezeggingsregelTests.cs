using CsCheck;
using HerstelBot.Domain.Termijnen;
using static HerstelBot.Domain.Tests.Termijnen.WerktijdTests;

namespace HerstelBot.Domain.Tests.Termijnen;

public class ToezeggingsregelTests
{
    private static readonly Toezeggingsregel Regel = new(new Werktijd());

    [Fact]
    public void An_ordinary_vraag_is_picked_up_in_one_werkdag_and_answered_in_three()
    {
        var toezegging = Regel.Voor(Moment("2026-11-23 13:00"), urgent: false);

        Assert.Equal(Moment("2026-11-24 17:00"), toezegging.OppakkenVoor);
        Assert.Equal(Moment("2026-11-26 17:00"), toezegging.AntwoordVoor);
        Assert.Equal(Moment("2026-11-24 14:00"), toezegging.HerinnerOppakkenOp); // 9 of 12 hours
        Assert.Equal(Moment("2026-11-26 10:00"), toezegging.HerinnerAntwoordOp); // 21 of 28 hours
    }

    [Fact]
    public void An_urgent_vraag_is_counted_in_hours()
    {
        var toezegging = Regel.Voor(Moment("2026-11-27 16:00"), urgent: true);

        Assert.Equal(Moment("2026-11-30 10:00"), toezegging.OppakkenVoor);
        Assert.Equal(Moment("2026-11-30 16:00"), toezegging.AntwoordVoor);
        Assert.Equal(Moment("2026-11-30 09:30"), toezegging.HerinnerOppakkenOp);
        Assert.Equal(Moment("2026-11-30 14:00"), toezegging.HerinnerAntwoordOp);
    }

    [Fact]
    public void After_a_standstill_as_much_working_time_is_left_as_there_was()
    {
        var toezegging = Regel.Voor(Moment("2026-11-23 13:00"), urgent: false);

        var daarna = Regel.NaStilstand(toezegging, Moment("2026-11-25 10:00"), Moment("2026-11-27 12:00"));

        Assert.Equal(toezegging.OppakkenVoor, daarna.OppakkenVoor); // had passed
        Assert.Equal(Moment("2026-12-01 11:00"), daarna.AntwoordVoor); // 15 hours were left
    }

    [Fact]
    public void A_standstill_outside_working_time_moves_nothing()
    {
        var toezegging = Regel.Voor(Moment("2026-11-23 13:00"), urgent: false);

        Assert.Equal(toezegging, Regel.NaStilstand(toezegging, Moment("2026-11-23 17:30"), Moment("2026-11-24 08:00")));
    }

    [Fact]
    public void A_standstill_never_makes_a_promise_earlier() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 10_000], Gen.Int[0, 10_000], Gen.Bool).Sample((gevraagd, stil, duur, urgent) =>
        {
            var nu = Moment("2026-12-18 00:00").AddMinutes(gevraagd);
            var toezegging = Regel.Voor(nu, urgent);
            var (van, tot) = (nu.AddMinutes(stil), nu.AddMinutes(stil + duur));
            var daarna = Regel.NaStilstand(toezegging, van, tot);
            return daarna.AntwoordVoor >= toezegging.AntwoordVoor && daarna.OppakkenVoor >= toezegging.OppakkenVoor
                && toezegging.HerinnerAntwoordOp <= toezegging.AntwoordVoor
                && (toezegging.AntwoordVoor <= van
                    || Regel.Werktijd.Tussen(tot, daarna.AntwoordVoor) == Regel.Werktijd.Tussen(van, toezegging.AntwoordVoor));
        });
}

using System.Globalization;
using CsCheck;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Tests.Termijnen;

public class WerktijdTests
{
    private static readonly Werktijd Kantoor = new(new HashSet<DateOnly> { new(2026, 12, 24) });

    private static readonly Gen<DateTimeOffset> Momenten =
        Gen.Int[0, 60 * 24 * 900].Select(minuten => new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minuten));

    [Theory]
    [InlineData("2026-03-02T10:00+01:00", 4, "2026-03-02T14:00+01:00")] // same day
    [InlineData("2026-03-06T16:00+01:00", 4, "2026-03-09T12:00+01:00")] // over the weekend
    [InlineData("2026-03-27T16:00+01:00", 4, "2026-03-30T12:00+02:00")] // the clock goes forward in the weekend
    [InlineData("2026-10-23T16:00+02:00", 4, "2026-10-26T12:00+01:00")] // and back
    [InlineData("2026-04-02T16:00+02:00", 4, "2026-04-07T12:00+02:00")] // Goede Vrijdag and tweede paasdag
    [InlineData("2026-03-02T22:00+01:00", 1, "2026-03-03T10:00+01:00")] // in the evening
    [InlineData("2026-03-02T09:00+01:00", 8, "2026-03-02T17:00+01:00")] // exactly one werkdag
    [InlineData("2026-03-02T08:00Z", 0, "2026-03-02T09:00+01:00")]
    [InlineData("2026-12-23T16:00+01:00", 2, "2026-12-28T10:00+01:00")] // own closing day, then Kerst and a weekend
    [InlineData("2026-12-31T16:00+01:00", 2, "2027-01-04T10:00+01:00")] // into the new year
    public void Only_working_time_counts(string begin, int uren, string verwacht) =>
        Assert.Equal(Tijd(verwacht), Kantoor.TelOp(Tijd(begin), TimeSpan.FromHours(uren)));

    [Theory]
    [InlineData("2026-11-23T10:00+01:00", 3, "2026-11-26T17:00+01:00")] // asked on Monday: before Thursday evening
    [InlineData("2026-11-22T12:00+01:00", 1, "2026-11-24T17:00+01:00")] // asked on Sunday counts as Monday
    [InlineData("2026-11-20T18:00+01:00", 1, "2026-11-24T17:00+01:00")] // and so does Friday evening
    [InlineData("2026-11-23T08:00+01:00", 1, "2026-11-24T17:00+01:00")] // before opening counts as that day
    [InlineData("2026-04-02T11:00+02:00", 1, "2026-04-07T17:00+02:00")] // over Pasen
    public void A_promise_in_werkdagen_ends_at_closing_time(string begin, int werkdagen, string verwacht) =>
        Assert.Equal(Tijd(verwacht), Kantoor.EindeWerkdag(Tijd(begin), werkdagen));

    [Fact]
    public void What_is_added_is_what_lies_between() =>
        Gen.Select(Momenten, Gen.Int[0, 60 * 60]).Sample((begin, minuten) =>
        {
            var duur = TimeSpan.FromMinutes(minuten);
            return Kantoor.Tussen(begin, Kantoor.TelOp(begin, duur)) == duur;
        });

    [Fact]
    public void Later_is_never_earlier() =>
        Gen.Select(Momenten, Gen.Int[0, 5000], Gen.Int[0, 3000]).Sample((begin, later, minuten) =>
            Kantoor.TelOp(begin, TimeSpan.FromMinutes(minuten)) <= Kantoor.TelOp(begin.AddMinutes(later), TimeSpan.FromMinutes(minuten))
            && Kantoor.TelOp(begin, TimeSpan.FromMinutes(minuten)) <= Kantoor.TelOp(begin, TimeSpan.FromMinutes(minuten + later)));

    [Fact]
    public void A_slow_count_minute_by_minute_agrees() =>
        Gen.Select(Momenten, Gen.Int[0, 60 * 24 * 9]).Sample(
            (begin, minuten) =>
            {
                var geteld = Enumerable.Range(0, minuten).Count(m => IsOpen(begin.AddMinutes(m)));
                return Kantoor.Tussen(begin, begin.AddMinutes(minuten)) == TimeSpan.FromMinutes(geteld);
            },
            iter: 200);

    [Fact]
    public void The_next_moment_in_working_time_is_open_or_the_moment_itself() =>
        Momenten.Sample(moment => Kantoor.InWerktijd(moment) is var open && IsOpen(open) && (open == moment) == IsOpen(moment));

    // Written down apart from the code under test: a list of closed days, and the wall clock of the zone.
    private static bool IsOpen(DateTimeOffset moment)
    {
        var wand = TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"));
        return wand.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday && wand.Hour is >= 9 and < 17
            && !Dicht.Contains(wand.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static readonly HashSet<string> Dicht =
    [
        "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-29", "2025-06-09", "2025-12-25", "2025-12-26",
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25", "2026-12-24", "2026-12-25",
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06", "2027-05-17",
    ];

    private static DateTimeOffset Tijd(string tekst) => DateTimeOffset.Parse(tekst, CultureInfo.InvariantCulture);
}

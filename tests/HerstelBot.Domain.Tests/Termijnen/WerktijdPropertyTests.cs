using CsCheck;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Tests.Termijnen;

public class WerktijdPropertyTests
{
    private static readonly DateTimeOffset Begin = new(2013, 12, 20, 0, 0, 0, TimeSpan.Zero);
    private static readonly Werktijd Desk = new([new(2026, 11, 24), new(2026, 12, 24), new(2014, 1, 2)]);

    // Half of the moments lie around the clock changes, Easter and the turn of the year.
    private static readonly Gen<DateTimeOffset> Momenten = Gen.OneOf(
        Gen.Int[0, 20 * 365 * 24 * 60].Select(minuten => Begin.AddMinutes(minuten)),
        Gen.Select(
            Gen.OneOf(new DateOnly(2026, 3, 27), new(2026, 10, 23), new(2026, 4, 2), new(2026, 12, 23), new(2026, 11, 20)),
            Gen.Int[0, 10 * 24 * 60]).Select((dag, minuten) => new DateTimeOffset(dag, TimeOnly.MinValue, TimeSpan.Zero).AddMinutes(minuten)));

    private static readonly Gen<TimeSpan> Duren = Gen.Int[0, 80 * 60].Select(minuten => TimeSpan.FromMinutes(minuten));

    [Fact]
    public void What_is_added_lies_between() =>
        Gen.Select(Momenten, Gen.Long[0, TimeSpan.FromDays(20).Ticks]).Sample((begin, ticks) =>
            Desk.Tussen(begin, Desk.TelOp(begin, new(ticks))) == new TimeSpan(ticks));

    [Fact]
    public void The_end_lies_in_working_time() =>
        Gen.Select(Momenten, Duren).Sample((begin, duur) =>
        {
            var eind = Desk.TelOp(begin, duur);
            return Desk.IsWerkdag(Werktijd.DatumVan(eind)) && eind.TimeOfDay >= TimeSpan.FromHours(9) && eind.TimeOfDay <= TimeSpan.FromHours(17)
                && eind.Offset == Werktijd.Amsterdam.GetUtcOffset(eind);
        });

    [Fact]
    public void Later_or_longer_never_ends_earlier() =>
        Gen.Select(Momenten, Momenten, Duren, Duren).Sample((een, ander, x, y) =>
        {
            var (a, b) = een <= ander ? (een, ander) : (ander, een);
            var (kort, lang) = x <= y ? (x, y) : (y, x);
            return Desk.TelOp(a, kort) <= Desk.TelOp(b, kort) && Desk.TelOp(a, kort) <= Desk.TelOp(a, lang)
                && Desk.InWerktijd(a) <= Desk.InWerktijd(b) && Desk.EindeWerkdag(a, 3) <= Desk.EindeWerkdag(b, 3);
        });

    [Fact]
    public void Time_between_adds_up() =>
        Gen.Select(Momenten, Duren, Duren).Sample((a, x, y) =>
        {
            var (b, c) = (a + (x * 3), a + (x * 3) + (y * 3));
            return Desk.Tussen(a, b) + Desk.Tussen(b, c) == Desk.Tussen(a, c);
        });

    [Fact]
    public void The_count_of_werkdagen_is_the_inverse_of_the_term() =>
        Gen.Select(Momenten, Gen.Int[0, 30]).Sample((begin, werkdagen) =>
        {
            var eind = Desk.EindeWerkdag(begin, werkdagen);
            return eind.TimeOfDay == TimeSpan.FromHours(17) && eind > begin && Desk.WerkdagenTussen(begin, eind) == werkdagen;
        });

    [Fact]
    public void Counting_minute_by_minute_gives_the_same() =>
        Gen.Select(Momenten, Duren).Sample(
            (begin, duur) =>
            {
                // The slow way: step through real time and look at the clock on the wall each minute.
                var nu = begin;
                while (!IsOpen(nu))
                {
                    nu = nu.AddMinutes(1);
                }

                var (verwacht, geteld) = (nu, TimeSpan.Zero);
                for (; geteld < duur; nu = nu.AddMinutes(1))
                {
                    geteld += IsOpen(nu) ? TimeSpan.FromMinutes(1) : TimeSpan.Zero;
                    verwacht = nu.AddMinutes(1);
                }

                return Desk.TelOp(begin, duur) == verwacht;
            },
            iter: 60);

    private static bool IsOpen(DateTimeOffset moment)
    {
        var wand = TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"));
        var dag = DateOnly.FromDateTime(wand.DateTime);
        return wand.Hour is >= 9 and < 17
            && dag.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday
            && Feestdagen.Van(dag.Year).All(feestdag => feestdag.Datum != dag)
            && dag != new DateOnly(2026, 11, 24) && dag != new DateOnly(2026, 12, 24) && dag != new DateOnly(2014, 1, 2);
    }
}

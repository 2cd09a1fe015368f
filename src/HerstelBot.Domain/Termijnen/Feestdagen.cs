namespace HerstelBot.Domain.Termijnen;

/// <summary>A day on which the law and our desk rest.</summary>
/// <param name="Datum">The day.</param>
/// <param name="Naam">Its Dutch name.</param>
public readonly record struct Feestdag(DateOnly Datum, string Naam);

/// <summary>The Dutch feestdagen, computed.</summary>
/// <remarks>
/// Algemene termijnenwet art. 3: lid 1 names Nieuwjaarsdag, tweede paasdag, tweede pinksterdag, both kerstdagen, Hemelvaartsdag, the day on which
/// the birthday of the Koning is celebrated and the fifth of May of every year; lid 2 puts Goede Vrijdag on a par with these. Eerste paasdag and
/// eerste pinksterdag are always a Sunday; they stand here because people ask for them.
/// </remarks>
public static class Feestdagen
{
    /// <summary>The feestdagen of a year, in order.</summary>
    /// <param name="jaar">The year, 1980 or later.</param>
    /// <param name="metBevrijdingsdag">Whether the fifth of May counts. It does in law in every year; an employer may choose otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies before 1980, when other rules held for Koninginnedag.</exception>
    public static IReadOnlyList<Feestdag> Van(int jaar, bool metBevrijdingsdag = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jaar, 1980);
        var pasen = Pasen(jaar);
        List<Feestdag> dagen =
        [
            new(new(jaar, 1, 1), "Nieuwjaarsdag"),
            new(pasen.AddDays(-2), "Goede Vrijdag"),
            new(pasen, "eerste paasdag"),
            new(pasen.AddDays(1), "tweede paasdag"),
            new(Koningsdag(jaar), jaar < 2014 ? "Koninginnedag" : "Koningsdag"),
            new(pasen.AddDays(39), "Hemelvaartsdag"),
            new(pasen.AddDays(49), "eerste pinksterdag"),
            new(pasen.AddDays(50), "tweede pinksterdag"),
            new(new(jaar, 12, 25), "eerste kerstdag"),
            new(new(jaar, 12, 26), "tweede kerstdag"),
        ];
        if (metBevrijdingsdag)
        {
            dagen.Add(new(new(jaar, 5, 5), "Bevrijdingsdag"));
        }

        return [.. dagen.OrderBy(dag => dag.Datum)];
    }

    /// <summary>Whether a day is a feestdag.</summary>
    /// <param name="dag">The day, in 1980 or later.</param>
    /// <param name="metBevrijdingsdag">Whether the fifth of May counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before 1980.</exception>
    public static bool Is(DateOnly dag, bool metBevrijdingsdag = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dag.Year, 1980, nameof(dag));
        return (dag.Month, dag.Day) is (1, 1) or (12, 25) or (12, 26)
            || (metBevrijdingsdag && (dag.Month, dag.Day) is (5, 5))
            || dag == Koningsdag(dag.Year)
            || (dag.DayNumber - Pasen(dag.Year).DayNumber) is -2 or 0 or 1 or 39 or 49 or 50;
    }

    // A celebration on a Sunday moves to the Saturday before it.
    private static DateOnly Koningsdag(int jaar)
    {
        var dag = jaar < 2014 ? new DateOnly(jaar, 4, 30) : new DateOnly(jaar, 4, 27);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Meeus prints (Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Pasen(int jaar)
    {
        var a = jaar % 19;
        var (b, c) = (jaar / 100, jaar % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(jaar, n / 31, (n % 31) + 1);
    }
}

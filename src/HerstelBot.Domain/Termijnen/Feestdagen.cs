namespace HerstelBot.Domain.Termijnen;

/// <summary>The Dutch feestdagen, computed (Algemene termijnenwet, artikel 3).</summary>
public static class Feestdagen
{
    /// <summary>Whether this day is one.</summary>
    public static bool Is(DateOnly dag) => Van(dag.Year).Contains(dag);

    /// <summary>Those of a year, in order: nieuwjaarsdag, Goede Vrijdag, Pasen, Koningsdag, 5 mei, Hemelvaartsdag, Pinksteren, Kerst.</summary>
    /// <remarks>
    /// Atw artikel 3 lid 1 names the general feestdagen, the day on which the birthday of the King is celebrated, and 5 mei; lid 2 equates Goede Vrijdag.
    /// Before 2014 the celebration was Koninginnedag, 30 April.
    /// </remarks>
    public static IReadOnlyList<DateOnly> Van(int jaar)
    {
        var pasen = Eerstepaasdag(jaar);
        return
        [
            .. new[]
            {
                new DateOnly(jaar, 1, 1),
                pasen.AddDays(-2),
                pasen,
                pasen.AddDays(1),
                Koningsdag(jaar),
                new DateOnly(jaar, 5, 5),
                pasen.AddDays(39),
                pasen.AddDays(49),
                pasen.AddDays(50),
                new DateOnly(jaar, 12, 25),
                new DateOnly(jaar, 12, 26),
            }.Distinct().Order(),
        ];
    }

    /// <summary>Eerste paasdag by the Gregorian rule (Meeus, Jones, Butcher).</summary>
    public static DateOnly Eerstepaasdag(int jaar)
    {
        var a = jaar % 19;
        var (b, c) = Math.DivRem(jaar, 100);
        var (d, e) = Math.DivRem(b, 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (maand, dag) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new DateOnly(jaar, maand, dag + 1);
    }

    // On a Sunday the King celebrates the day before; so did the Queen.
    private static DateOnly Koningsdag(int jaar)
    {
        var dag = jaar >= 2014 ? new DateOnly(jaar, 4, 27) : new DateOnly(jaar, 4, 30);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }
}

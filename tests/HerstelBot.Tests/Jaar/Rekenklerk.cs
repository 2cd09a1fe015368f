using HerstelBot.Domain.Vragen;

namespace HerstelBot.Tests.Jaar;

/// <summary>Counts working time by looking every minute of the year up in a table. Slow, dull and written without a look at how the service does it.</summary>
internal sealed class Rekenklerk
{
    // By hand, from the calendar of 2025, 2026 and 2027.
    private static readonly HashSet<DateOnly> Vrij =
    [
        new(2025, 12, 25), new(2025, 12, 26), new(2026, 1, 1), new(2026, 4, 3), new(2026, 4, 6), new(2026, 4, 27), new(2026, 5, 5),
        new(2026, 5, 14), new(2026, 5, 25), new(2026, 12, 25), new(2027, 1, 1), new(2027, 3, 26), new(2027, 3, 29), new(2027, 4, 27), new(2027, 5, 5), new(2027, 5, 6), new(2027, 5, 17),
    ];

    private static readonly DateTime Begin = new(2025, 12, 1);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    // How many working minutes there were before each minute since the beginning.
    private readonly int[] _ervoor;
    private readonly bool[] _werkt;

    /// <param name="dicht">Days on which this desk is closed as well.</param>
    public Rekenklerk(IEnumerable<DateOnly> dicht)
    {
        var vrij = Vrij.Concat(dicht).ToHashSet();
        _werkt = new bool[600 * 24 * 60];
        _ervoor = new int[_werkt.Length + 1];
        for (var minuut = 0; minuut < _werkt.Length; minuut++)
        {
            var nu = Begin.AddMinutes(minuut);
            _werkt[minuut] = nu.Hour is >= 9 and < 17 && nu.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !vrij.Contains(DateOnly.FromDateTime(nu));
            _ervoor[minuut + 1] = _ervoor[minuut] + (_werkt[minuut] ? 1 : 0);
        }
    }

    /// <summary>Whether the desk works then.</summary>
    public bool Werkt(DateTimeOffset moment) => _werkt[(int)Math.Floor(Minuut(moment))];

    /// <summary>The promise for a vraag that comes in now.</summary>
    public Toezegging Belofte(DateTimeOffset nu, bool urgent)
    {
        var (oppakken, antwoord) = urgent ? (Na(Stand(nu) + 120), Na(Stand(nu) + 480)) : (Sluiting(nu, 1), Sluiting(nu, 3));
        return new(oppakken, antwoord, Driekwart(nu, oppakken), Driekwart(nu, antwoord));
    }

    /// <summary>When three quarters of the working time until a moment have passed.</summary>
    public DateTimeOffset Driekwart(DateTimeOffset nu, DateTimeOffset voor) => Na(Stand(nu) + (0.75 * (Stand(voor) - Stand(nu))));

    /// <summary>The promise after the clock stood still.</summary>
    public Toezegging Later(Toezegging was, DateTimeOffset sinds, DateTimeOffset nu)
    {
        return new(Schuif(was.OppakkenVoor), Schuif(was.AntwoordVoor), Schuif(was.HerinnerOppakkenOp), Schuif(was.HerinnerAntwoordOp));

        DateTimeOffset Schuif(DateTimeOffset moment) =>
            moment <= sinds || Stand(nu) == Stand(sinds) ? moment : Na(Stand(nu) + Stand(moment) - Stand(sinds));
    }

    /// <summary>The sooner of two promises, part by part.</summary>
    public static Toezegging Eerste(Toezegging a, Toezegging b) => new(
        Vroegste(a.OppakkenVoor, b.OppakkenVoor), Vroegste(a.AntwoordVoor, b.AntwoordVoor),
        Vroegste(a.HerinnerOppakkenOp, b.HerinnerOppakkenOp), Vroegste(a.HerinnerAntwoordOp, b.HerinnerAntwoordOp));

    /// <summary>17:00 of the n-th werkdag after the one in which a moment falls.</summary>
    public DateTimeOffset Sluiting(DateTimeOffset nu, int werkdagen) => Na((Math.Floor(Stand(nu) / 480) + werkdagen + 1) * 480);

    /// <summary>The moment itself when the desk works then, else the first working moment after it.</summary>
    public DateTimeOffset Opening(DateTimeOffset moment)
    {
        var minuut = Minuut(moment);
        if (_werkt[(int)Math.Floor(minuut)]) { return moment; }
        var later = (int)Math.Ceiling(minuut);
        while (!_werkt[later]) { later++; }
        return Als(later);
    }

    /// <summary>The moment at which this many working minutes have passed since a moment.</summary>
    public DateTimeOffset Na(DateTimeOffset van, double minuten) => Na(Stand(van) + minuten);

    private static DateTimeOffset Vroegste(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    // Working minutes before a moment.
    private double Stand(DateTimeOffset moment)
    {
        var minuut = Minuut(moment);
        var heel = (int)Math.Floor(minuut);
        return _ervoor[heel] + (_werkt[heel] ? minuut - heel : 0);
    }

    // The first moment with this many working minutes behind it: the end of a working day, not the start of the next.
    private DateTimeOffset Na(double stand)
    {
        var heel = Array.BinarySearch(_ervoor, (int)Math.Ceiling(stand));
        while (_ervoor[heel - 1] >= stand) { heel--; }
        return Als(heel - 1 + (stand - _ervoor[heel - 1]));
    }

    private static double Minuut(DateTimeOffset moment) => (TimeZoneInfo.ConvertTime(moment, Zone).DateTime - Begin).TotalMinutes;

    private static DateTimeOffset Als(double minuut)
    {
        var lokaal = Begin.AddTicks((long)Math.Round(minuut * TimeSpan.TicksPerMinute));
        return new(lokaal, Zone.GetUtcOffset(lokaal));
    }
}

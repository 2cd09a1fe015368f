namespace HerstelBot.Domain.Termijnen;

/// <summary>When our desk works: Monday to Friday, 09:00 to 17:00 in Amsterdam, without feestdagen and closing days.</summary>
/// <param name="sluitingsdagen">Days on which this desk is closed as well; empty by default.</param>
/// <param name="metBevrijdingsdag">Whether the desk is closed on the fifth of May.</param>
/// <remarks>The clocks change in the night of a Sunday, so that a werkdag always has eight hours.</remarks>
public sealed class Werktijd(IEnumerable<DateOnly>? sluitingsdagen = null, bool metBevrijdingsdag = true)
{
    /// <summary>The time of the whole country.</summary>
    public static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private const int LangsteSluiting = 366;

    private static readonly TimeOnly Opening = new(9, 0);
    private static readonly TimeOnly Sluiting = new(17, 0);

    private readonly HashSet<DateOnly> _sluitingsdagen = [.. sluitingsdagen ?? []];

    /// <summary>How long a werkdag is.</summary>
    public static TimeSpan Werkdag => Sluiting - Opening;

    /// <summary>The date in Amsterdam at a moment.</summary>
    public static DateOnly DatumVan(DateTimeOffset moment) => DateOnly.FromDateTime(Lokaal(moment).DateTime);

    /// <summary>The Monday of the week in which a day lies.</summary>
    public static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));

    /// <summary>The moment in Amsterdam's own time.</summary>
    public static DateTimeOffset Lokaal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam);

    /// <summary>Whether the desk works on a day.</summary>
    public bool IsWerkdag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Feestdagen.Is(dag, metBevrijdingsdag) && !_sluitingsdagen.Contains(dag);

    /// <summary>The moment itself when the desk works then (09:00 included, 17:00 not), else the next opening.</summary>
    /// <exception cref="InvalidOperationException">The desk has no werkdag within a year.</exception>
    public DateTimeOffset InWerktijd(DateTimeOffset moment)
    {
        var dag = DatumVan(moment);
        if (IsWerkdag(dag))
        {
            if (moment < Om(dag, Opening))
            {
                return Om(dag, Opening);
            }

            if (moment < Om(dag, Sluiting))
            {
                return Lokaal(moment);
            }
        }

        return Om(Werkdagen(dag.AddDays(1)).First(), Opening);
    }

    /// <summary>The moment at which this much working time has passed since <paramref name="begin"/>; the end of a werkdag rather than the start of the next.</summary>
    /// <param name="begin">From when; outside working time the count starts at the next opening.</param>
    /// <param name="werktijd">Working time, not negative.</param>
    /// <exception cref="InvalidOperationException">The desk has no werkdag within a year.</exception>
    public DateTimeOffset TelOp(DateTimeOffset begin, TimeSpan werktijd)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(werktijd, TimeSpan.Zero);
        var moment = InWerktijd(begin);
        for (var rest = Om(DatumVan(moment), Sluiting) - moment; werktijd > rest; rest = Werkdag)
        {
            werktijd -= rest;
            moment = Om(Werkdagen(DatumVan(moment).AddDays(1)).First(), Opening);
        }

        return moment + werktijd;
    }

    /// <summary>The working time between two moments; zero when <paramref name="b"/> is not after <paramref name="a"/>.</summary>
    public TimeSpan Tussen(DateTimeOffset a, DateTimeOffset b)
    {
        var som = TimeSpan.Zero;
        for (var (dag, laatste) = (DatumVan(a), DatumVan(b)); dag <= laatste && a < b; dag = dag.AddDays(1))
        {
            if (!IsWerkdag(dag))
            {
                continue;
            }

            var (open, dicht) = (Om(dag, Opening), Om(dag, Sluiting));
            var (van, tot) = (a > open ? a : open, b < dicht ? b : dicht);
            som += tot > van ? tot - van : TimeSpan.Zero;
        }

        return som;
    }

    /// <summary>17:00 of the n-th werkdag after the one in which <paramref name="begin"/> falls; asked on Sunday or Friday evening counts as asked on Monday at 09:00.</summary>
    /// <param name="begin">From when.</param>
    /// <param name="werkdagen">How many werkdagen later; 0 is the end of the werkdag itself.</param>
    /// <exception cref="InvalidOperationException">The desk has no werkdag within a year.</exception>
    public DateTimeOffset EindeWerkdag(DateTimeOffset begin, int werkdagen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(werkdagen);
        var dag = DatumVan(InWerktijd(begin));
        for (; werkdagen > 0; werkdagen--)
        {
            dag = Werkdagen(dag.AddDays(1)).First();
        }

        return Om(dag, Sluiting);
    }

    /// <summary>09:00 of the n-th werkdag before the day of <paramref name="moment"/>.</summary>
    public DateTimeOffset WerkdagenTerug(DateTimeOffset moment, int werkdagen)
    {
        var dag = DatumVan(moment);
        while (werkdagen > 0)
        {
            dag = dag.AddDays(-1);
            werkdagen -= IsWerkdag(dag) ? 1 : 0;
        }

        return Om(dag, Opening);
    }

    /// <summary>How many werkdagen have begun since the werkdag in which <paramref name="a"/> falls, up to and including the day of <paramref name="b"/>.</summary>
    /// <remarks>The inverse of <see cref="EindeWerkdag"/>: a term of n werkdagen still runs as long as this is at most n.</remarks>
    public int WerkdagenTussen(DateTimeOffset a, DateTimeOffset b)
    {
        var (aantal, laatste) = (0, DatumVan(b));
        for (var dag = DatumVan(InWerktijd(a)).AddDays(1); dag <= laatste; dag = dag.AddDays(1))
        {
            aantal += IsWerkdag(dag) ? 1 : 0;
        }

        return aantal;
    }

    /// <summary>The moment at which it is this time on this day in Amsterdam.</summary>
    public static DateTimeOffset Om(DateOnly dag, TimeOnly tijd)
    {
        var lokaal = dag.ToDateTime(tijd);
        return new(lokaal, Amsterdam.GetUtcOffset(lokaal));
    }

    private IEnumerable<DateOnly> Werkdagen(DateOnly vanaf)
    {
        for (var dag = vanaf; dag < vanaf.AddDays(LangsteSluiting); dag = dag.AddDays(1))
        {
            if (IsWerkdag(dag))
            {
                yield return dag;
            }
        }

        throw new InvalidOperationException($"Vanaf {vanaf:yyyy-MM-dd} is er een jaar lang geen werkdag. Haal dagen uit de sluitingsdagen.");
    }
}

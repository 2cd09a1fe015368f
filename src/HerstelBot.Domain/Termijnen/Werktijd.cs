namespace HerstelBot.Domain.Termijnen;

/// <summary>Counts working time: Monday to Friday 09.00-17.00 in Dutch time, without feestdagen and closing days.</summary>
/// <param name="sluitingsdagen">Days on which this cluster is closed besides.</param>
public sealed class Werktijd(IReadOnlySet<DateOnly> sluitingsdagen)
{
    private static readonly TimeOnly Van = new(9, 0);
    private static readonly TimeOnly Tot = new(17, 0);

    /// <summary>The working time of a werkdag.</summary>
    public static TimeSpan Werkdag { get; } = Tot - Van;

    /// <summary>Without closing days of its own.</summary>
    public static Werktijd Landelijk { get; } = new(new HashSet<DateOnly>());

    /// <summary>Whether people work on this day.</summary>
    public bool IsWerkdag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !sluitingsdagen.Contains(dag) && !Feestdagen.Is(dag);

    /// <summary>The moment itself when people work then, else the next opening. 17.00 itself is closed.</summary>
    public DateTimeOffset InWerktijd(DateTimeOffset moment)
    {
        var (dag, tijd) = Wand(moment);
        return IsWerkdag(dag) && tijd >= Van && tijd < Tot ? moment
            : Opening(IsWerkdag(dag) && tijd < Van ? dag : VolgendeWerkdag(dag));
    }

    /// <summary>The moment after this much working time. When it ends at closing time, that is 17.00 of that day.</summary>
    public DateTimeOffset TelOp(DateTimeOffset begin, TimeSpan werktijd)
    {
        var van = InWerktijd(begin);
        for (var rest = werktijd; ;)
        {
            var sluiting = Sluiting(NederlandseTijd.Dag(van));
            if (van + rest <= sluiting)
            {
                return Wandtijd(van + rest);
            }

            rest -= sluiting - van;
            van = Opening(VolgendeWerkdag(NederlandseTijd.Dag(van)));
        }
    }

    /// <summary>The working time between two moments; zero when the second is not later.</summary>
    public TimeSpan Tussen(DateTimeOffset begin, DateTimeOffset einde)
    {
        var som = TimeSpan.Zero;
        for (var van = InWerktijd(begin); van < einde; van = Opening(VolgendeWerkdag(NederlandseTijd.Dag(van))))
        {
            var sluiting = Sluiting(NederlandseTijd.Dag(van));
            som += (einde < sluiting ? einde : sluiting) - van;
        }

        return som;
    }

    /// <summary>17.00 of the n-th werkdag after the one in which <paramref name="begin"/> falls; what comes outside working time counts as coming at the next opening.</summary>
    public DateTimeOffset EindeWerkdag(DateTimeOffset begin, int werkdagen)
    {
        var dag = NederlandseTijd.Dag(InWerktijd(begin));
        for (var n = 0; n < werkdagen; n++)
        {
            dag = VolgendeWerkdag(dag);
        }

        return Sluiting(dag);
    }

    // The clock changes on a Sunday at night, so that a span within one werkdag is the same on the wall and in truth.
    private static DateTimeOffset Wandtijd(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, NederlandseTijd.Zone);

    private static (DateOnly Dag, TimeOnly Tijd) Wand(DateTimeOffset moment)
    {
        var lokaal = NederlandseTijd.Lokaal(moment);
        return (DateOnly.FromDateTime(lokaal), TimeOnly.FromDateTime(lokaal));
    }

    private static DateTimeOffset Opening(DateOnly dag) => NederlandseTijd.Moment(dag, Van);

    private static DateTimeOffset Sluiting(DateOnly dag) => NederlandseTijd.Moment(dag, Tot);

    private DateOnly VolgendeWerkdag(DateOnly dag)
    {
        do
        {
            dag = dag.AddDays(1);
        }
        while (!IsWerkdag(dag));
        return dag;
    }
}

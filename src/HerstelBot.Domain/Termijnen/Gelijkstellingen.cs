namespace HerstelBot.Domain.Termijnen;

/// <summary>The days that a koninklijk besluit puts on a par with a feestdag (Algemene termijnenwet art. 3 lid 3), as far as we know them.</summary>
/// <param name="dagen">The days.</param>
/// <remarks>A besluit is for some years ahead. A year without any day here is a year of which we do not know the besluit.</remarks>
public sealed class Gelijkstellingen(IEnumerable<DateOnly> dagen)
{
    private readonly HashSet<DateOnly> _dagen = [.. dagen];

    /// <summary>No besluit is known.</summary>
    public static Gelijkstellingen Geen { get; } = new([]);

    /// <summary>Whether a term under the Algemene termijnenwet cannot end on this day (art. 1 and 3).</summary>
    public bool IsGesloten(DateOnly dag) => Naam(dag) is not null;

    /// <summary>What kind of day it is, such as <c>een zaterdag</c> or <c>eerste kerstdag</c>; <see langword="null"/> for an ordinary day.</summary>
    public string? Naam(DateOnly dag)
    {
        // The name says more than the day of the week.
        if (Feestdagen.Is(dag)) { return Feestdagen.Van(dag.Year).First(feestdag => feestdag.Datum == dag).Naam; }
        return dag.DayOfWeek switch
        {
            DayOfWeek.Saturday => "een zaterdag",
            DayOfWeek.Sunday => "een zondag",
            _ => _dagen.Contains(dag) ? "een dag die gelijk is gesteld met een feestdag" : null,
        };
    }

    /// <summary>Whether the day comes from a besluit and not from the law itself.</summary>
    public bool IsBijBesluit(DateOnly dag) => _dagen.Contains(dag);

    /// <summary>The first ordinary day on or after a day.</summary>
    public DateOnly EersteGewoneDag(DateOnly dag)
    {
        while (IsGesloten(dag)) { dag = dag.AddDays(1); }
        return dag;
    }

    /// <summary>Whether an ordinary day may be put on a par after all: it lies between a feestdag and a weekend, in a year of which we do not know the besluit.</summary>
    public bool IsOnzeker(DateOnly dag) =>
        !IsGesloten(dag)
        && ((dag.DayOfWeek == DayOfWeek.Friday && Feestdagen.Is(dag.AddDays(-1))) || (dag.DayOfWeek == DayOfWeek.Monday && Feestdagen.Is(dag.AddDays(1))))
        && !_dagen.Any(bekend => bekend.Year == dag.Year);
}

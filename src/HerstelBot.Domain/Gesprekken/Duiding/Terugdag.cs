using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Reads until when somebody is away: always a day to come.</summary>
public static class Terugdag
{
    private static readonly string[] Weekdagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    /// <summary>The last day of it; <see langword="null"/> when no day can be read. "Tot 3 december" is back on that day, "tot en met" the day after.</summary>
    /// <param name="getypt">What was typed about when, folded.</param>
    /// <param name="vandaag">Today in Dutch time.</param>
    public static DateOnly? Lees(string getypt, DateOnly vandaag)
    {
        var totEnMet = !getypt.StartsWith("tot ", StringComparison.Ordinal) || getypt.StartsWith("tot en met", StringComparison.Ordinal);
        return Dag(getypt, vandaag) is { } dag ? totEnMet ? dag : dag.AddDays(-1) : null;
    }

    private static DateOnly? Dag(string getypt, DateOnly vandaag)
    {
        // A date without a year is read as one that has been: the same day of the next year is meant.
        if (Datumlezer.Lees(getypt, vandaag) is [var vondst, ..])
        {
            return vondst.Dag < vandaag && vondst.IsAfgeleid ? vondst.Dag.AddYears(1) : vondst.Dag;
        }

        var woorden = Tekstvorm.Woorden(getypt);
        var weekdag = Array.FindIndex(Weekdagen, dag => woorden.Contains(dag));
        return woorden.Contains("overmorgen") ? vandaag.AddDays(2)
            : woorden.Contains("morgen") ? vandaag.AddDays(1)
            : woorden.Contains("vandaag") ? vandaag
            : weekdag >= 0 ? Enumerable.Range(1, 7).Select(vandaag.AddDays).First(dag => (int)dag.DayOfWeek == weekdag).AddDays(woorden.Contains("volgende") ? 7 : 0)
            : null;
    }
}

using System.Globalization;

namespace HerstelBot.Domain.Termijnen;

/// <summary>Moments as people say them, in Dutch time.</summary>
public static class DatumInWoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"donderdag 26 november 17.00 uur"; "vandaag 17.00 uur" and "morgen 17.00 uur" when that is so; with the year when it is another than now.</summary>
    public static string Moment(DateTimeOffset moment, DateTimeOffset nu)
    {
        var lokaal = NederlandseTijd.Lokaal(moment);
        return $"{Dag(DateOnly.FromDateTime(lokaal), nu)} {lokaal.ToString("H.mm", CultureInfo.InvariantCulture)} uur";
    }

    /// <summary>"donderdag 26 november", "vandaag" or "morgen"; with the year when it is another than now.</summary>
    public static string Dag(DateOnly dag, DateTimeOffset nu)
    {
        var vandaag = NederlandseTijd.Dag(nu);
        return dag == vandaag ? "vandaag"
            : dag == vandaag.AddDays(1) ? "morgen"
            : dag.ToString(dag.Year == vandaag.Year ? "dddd d MMMM" : "dddd d MMMM yyyy", Nederlands);
    }

    /// <summary>"26 november 2026".</summary>
    public static string Datum(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);
}

using System.Globalization;

namespace HerstelBot.Domain.Termijnen;

/// <summary>Moments as people say them, always in Amsterdam's time.</summary>
public static class DatumInWoorden
{
    private static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Such as <c>donderdag 26 november 17.00 uur</c>; with the year when it is not the year of <paramref name="nu"/>. For what people read later.</summary>
    public static string Voluit(DateTimeOffset moment, DateTimeOffset nu) =>
        $"{Dag(Werktijd.DatumVan(moment), Werktijd.DatumVan(nu))} {Tijd(moment)}";

    /// <summary>Such as <c>vandaag 17.00 uur</c> or <c>morgen 12.30 uur</c>, else as <see cref="Voluit"/>. For what people read at once.</summary>
    public static string Kort(DateTimeOffset moment, DateTimeOffset nu) =>
        (Werktijd.DatumVan(moment).DayNumber - Werktijd.DatumVan(nu).DayNumber) switch
        {
            0 => $"vandaag {Tijd(moment)}",
            1 => $"morgen {Tijd(moment)}",
            _ => Voluit(moment, nu),
        };

    /// <summary>Such as <c>donderdag 26 november</c>; with the year when it is not the year of <paramref name="vandaag"/>.</summary>
    public static string Dag(DateOnly dag, DateOnly vandaag) =>
        $"{Dagen[(int)dag.DayOfWeek]} {(dag.Year == vandaag.Year ? ZonderJaar(dag) : Datum(dag))}";

    /// <summary>Such as <c>donderdag 26 november 2026</c>, always with the year.</summary>
    public static string DagMetJaar(DateOnly dag) => $"{Weekdag(dag)} {Datum(dag)}";

    /// <summary>Such as <c>donderdag</c>.</summary>
    public static string Weekdag(DateOnly dag) => Dagen[(int)dag.DayOfWeek];

    /// <summary>Such as <c>26 november 2026</c>.</summary>
    public static string Datum(DateOnly dag) => string.Create(CultureInfo.InvariantCulture, $"{ZonderJaar(dag)} {dag.Year}");

    private static string ZonderJaar(DateOnly dag) => string.Create(CultureInfo.InvariantCulture, $"{dag.Day} {Maanden[dag.Month - 1]}");

    private static string Tijd(DateTimeOffset moment) => Werktijd.Lokaal(moment).ToString("HH.mm' uur'", CultureInfo.InvariantCulture);
}

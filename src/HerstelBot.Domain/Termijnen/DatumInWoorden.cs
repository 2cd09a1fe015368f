using System.Globalization;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Termijnen;

/// <summary>Moments as people say them, in Dutch unless a language is given, always in Amsterdam's time.</summary>
public static class DatumInWoorden
{
    private static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly DateTimeFormatInfo Engels = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>Such as <c>donderdag 26 november 17.00 uur</c> or <c>Thursday 26 November 17.00</c>; with the year when it is not the year of <paramref name="nu"/>. For what people read later.</summary>
    public static string Voluit(DateTimeOffset moment, DateTimeOffset nu, Spreektaal taal = Spreektaal.Nederlands) =>
        $"{Dag(Werktijd.DatumVan(moment), Werktijd.DatumVan(nu), taal)} {Tijd(moment, taal)}";

    /// <summary>Such as <c>vandaag 17.00 uur</c> or <c>morgen 12.30 uur</c>, else as <see cref="Voluit"/>. For what people read at once.</summary>
    public static string Kort(DateTimeOffset moment, DateTimeOffset nu) =>
        (Werktijd.DatumVan(moment).DayNumber - Werktijd.DatumVan(nu).DayNumber) switch
        {
            0 => $"vandaag {Tijd(moment, Spreektaal.Nederlands)}",
            1 => $"morgen {Tijd(moment, Spreektaal.Nederlands)}",
            _ => Voluit(moment, nu),
        };

    /// <summary>Such as <c>donderdag 26 november</c>; with the year when it is not the year of <paramref name="vandaag"/>.</summary>
    public static string Dag(DateOnly dag, DateOnly vandaag, Spreektaal taal = Spreektaal.Nederlands) =>
        $"{Weekdag(dag, taal)} {(dag.Year == vandaag.Year ? ZonderJaar(dag, taal) : Datum(dag, taal))}";

    /// <summary>Such as <c>donderdag 26 november 2026</c>, always with the year.</summary>
    public static string DagMetJaar(DateOnly dag) => $"{Weekdag(dag)} {Datum(dag)}";

    /// <summary>Such as <c>donderdag</c>.</summary>
    public static string Weekdag(DateOnly dag, Spreektaal taal = Spreektaal.Nederlands) => taal switch
    {
        Spreektaal.Nederlands => Dagen[(int)dag.DayOfWeek],
        Spreektaal.Engels => Engels.GetDayName(dag.DayOfWeek),
    };

    /// <summary>Such as <c>26 november 2026</c>.</summary>
    public static string Datum(DateOnly dag, Spreektaal taal = Spreektaal.Nederlands) => string.Create(CultureInfo.InvariantCulture, $"{ZonderJaar(dag, taal)} {dag.Year}");

    /// <summary>Such as <c>november 2026</c>.</summary>
    public static string Maand(int jaar, int maand, Spreektaal taal) => string.Create(CultureInfo.InvariantCulture, $"{Maandnaam(maand, taal)} {jaar}");

    private static string ZonderJaar(DateOnly dag, Spreektaal taal) => string.Create(CultureInfo.InvariantCulture, $"{dag.Day} {Maandnaam(dag.Month, taal)}");

    private static string Maandnaam(int maand, Spreektaal taal) => taal switch
    {
        Spreektaal.Nederlands => Maanden[maand - 1],
        Spreektaal.Engels => Engels.GetMonthName(maand),
    };

    private static string Tijd(DateTimeOffset moment, Spreektaal taal) => Werktijd.Lokaal(moment).ToString(
        taal switch { Spreektaal.Nederlands => "HH.mm' uur'", Spreektaal.Engels => "HH.mm" }, CultureInfo.InvariantCulture);
}

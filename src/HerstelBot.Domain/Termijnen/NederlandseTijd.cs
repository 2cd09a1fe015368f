namespace HerstelBot.Domain.Termijnen;

/// <summary>The clock on the wall in the Netherlands.</summary>
public static class NederlandseTijd
{
    /// <summary>Europe/Amsterdam.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day of this moment.</summary>
    public static DateOnly Dag(DateTimeOffset moment) => DateOnly.FromDateTime(Lokaal(moment));

    /// <summary>Date and time of this moment on the wall.</summary>
    public static DateTime Lokaal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    /// <summary>The moment at which the wall shows this. Not for the hour that the clock skips or repeats at night.</summary>
    public static DateTimeOffset Moment(DateOnly dag, TimeOnly tijd)
    {
        var lokaal = dag.ToDateTime(tijd);
        return new DateTimeOffset(lokaal, Zone.GetUtcOffset(lokaal));
    }
}

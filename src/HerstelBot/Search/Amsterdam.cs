namespace HerstelBot.Search;

/// <summary>The day as it is in the Netherlands, wherever the server stands.</summary>
internal static class Amsterdam
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Today in Europe/Amsterdam.</summary>
    public static DateOnly Vandaag(this TimeProvider time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).Date);
}

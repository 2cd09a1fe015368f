namespace HerstelBot.Domain.Rapportage;

/// <summary>What stands in one place of a report.</summary>
public abstract record Cel
{
    private Cel()
    {
    }

    /// <summary>Of how many vragen it was made, for what is no count itself; <see langword="null"/> when that says nothing.</summary>
    public long? Over { get; init; }

    /// <summary>A text.</summary>
    public sealed record Tekst(string Waarde) : Cel;

    /// <summary>A count.</summary>
    public sealed record Aantal(long Waarde) : Cel;

    /// <summary>A part of a whole, 0 to 1.</summary>
    public sealed record Procent(double Waarde) : Cel;

    /// <summary>Working time, in werkdagen of eight hours.</summary>
    public sealed record Werkdagen(double Waarde) : Cel;

    /// <summary>Time by the calendar, in days of 24 hours.</summary>
    public sealed record Dagen(double Waarde) : Cel;

    /// <summary>A date.</summary>
    public sealed record Datum(DateOnly Waarde) : Cel;

    /// <summary>Hidden: a count of 1 to 4, or what such a count could be computed back from. Nobody can see which of both.</summary>
    public sealed record Verborgen : Cel
    {
        /// <summary>How it is shown, everywhere: "&lt; 5" would be untrue where a larger count is hidden beside a small one.</summary>
        public const string Weergave = "verborgen";

        /// <summary>What it means, to print under a table that has one.</summary>
        public const string Toelichting = "Verborgen: minder dan 5, of een aantal waaruit u zo'n klein aantal kunt berekenen.";
    }

    /// <summary>Nothing to tell: no vraag to count or to measure.</summary>
    public sealed record Leeg : Cel;
}

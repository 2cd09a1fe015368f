namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>What stands right before a date and says how it is meant.</summary>
public enum Voorzet
{
    /// <summary>Nothing in particular: something happened that day.</summary>
    Geen,

    /// <summary>"Voor": a day that somebody has in mind, at which nothing happened and nothing need end.</summary>
    Voor,

    /// <summary>"T/m", "tot", "uiterlijk": the asker thinks that something ends then.</summary>
    Tot,

    /// <summary>"Sinds", "vanaf", "per": a rule holds from then; nothing happened in this case.</summary>
    Vanaf,
}

/// <summary>A date in a text.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="Eind">Where it ends.</param>
/// <param name="Dag">The day.</param>
/// <param name="Voorzet">How it is meant.</param>
/// <param name="IsAfgeleid">Whether we filled in the year, or counted from today.</param>
/// <param name="Weekdag">The day of the week that was written beside it, if it is another one than that of the date.</param>
public sealed record Datumvondst(int Start, int Eind, DateOnly Dag, Voorzet Voorzet, bool IsAfgeleid, string? Weekdag = null);

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>How a period is tied to the rest of the sentence.</summary>
internal enum Aanhechting
{
    /// <summary>"In 2022", "eind 2023", "op 1 juli 2023": during it.</summary>
    Tijdens,

    /// <summary>"Vóór 2025", "tot 2024": until it began, or until it ended with "tot en met".</summary>
    Voor,

    /// <summary>"Sinds 2024", "vanaf maart 2025", "na 2023": from then on.</summary>
    Sinds,

    /// <summary>"Van 2021", "uit 2022", "van vóór 2021": it tells from when something is, not when.</summary>
    Van,

    /// <summary>No word before it.</summary>
    Los,
}

/// <summary>A period that somebody names.</summary>
/// <param name="Begin">Where its words begin in the folded text.</param>
/// <param name="Einde">Where they end.</param>
/// <param name="Aanhechting">How it is tied to the sentence.</param>
/// <param name="Van">The first day; for "vóór 2025" the last day before it.</param>
/// <param name="Tot">The last day; for "sinds 2024" the last day of 2024 itself.</param>
/// <param name="InWoorden">The period as a sentence names it: "in maart 2024", "vóór 2025".</param>
/// <param name="IsBetwijfeld">True for "voor 2025" without accents, which may also mean "ten behoeve van 2025".</param>
internal sealed record Periode(int Begin, int Einde, Aanhechting Aanhechting, DateOnly Van, DateOnly Tot, string InWoorden, bool IsBetwijfeld = false);

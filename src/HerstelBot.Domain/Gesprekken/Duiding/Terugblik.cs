namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>What must be told with an answer about the past, so that nobody takes it for the rule of today.</summary>
/// <param name="Periode">The period that was asked about, as a sentence names it: "in maart 2024". Empty when the rule of today is given and there was an earlier one, or may have been.</param>
/// <param name="Dag">The day whose rule is given.</param>
/// <param name="Nu">The article that holds today, when the answer itself no longer does or did not yet.</param>
/// <param name="Eerder">The article that held when the period began, when the rule changed within it; with the rule of today, the one that held before.</param>
/// <param name="NoemtZelf">True when the answer is no rule of that period but names it among others, as a list of amounts with their dates does.</param>
public sealed record Terugblik(string Periode, DateOnly Dag, string? Nu = null, string? Eerder = null, bool NoemtZelf = false);

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>What must be told with an answer about the past, so that nobody takes it for the rule of today.</summary>
/// <param name="Periode">The period that was asked about, as a sentence names it: "in maart 2024".</param>
/// <param name="Dag">The day whose rule is given.</param>
/// <param name="Nu">The article that holds today, when the answer itself no longer does or did not yet.</param>
/// <param name="Eerder">The article that held when the period began, when the rule changed within it.</param>
public sealed record Terugblik(string Periode, DateOnly Dag, string? Nu = null, string? Eerder = null);

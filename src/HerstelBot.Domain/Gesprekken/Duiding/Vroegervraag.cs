namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>A question about the past that names no moment: "hoe ging dat vroeger?", "mochten gemeenten ouders bellen?".</summary>
/// <param name="Vraag">The question in the present tense without the words that say "then", folded, to search with.</param>
/// <param name="IsNadrukkelijk">True when a word says that it is about then; false when only the tense does.</param>
public sealed record Vroegervraag(string Vraag, bool IsNadrukkelijk);

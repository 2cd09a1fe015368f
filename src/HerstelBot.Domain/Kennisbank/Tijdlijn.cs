namespace HerstelBot.Domain.Kennisbank;

/// <summary>What changed in the hersteloperatie, by date.</summary>
/// <param name="Wijzigingen">Oldest first.</param>
/// <param name="Trefwoorden">The words with which people name an onderwerp, by its id.</param>
/// <param name="Peildatum">The day until which the redactie looked; what came later is not known.</param>
public sealed record Tijdlijn(IReadOnlyList<Wijziging> Wijzigingen, IReadOnlyDictionary<string, IReadOnlyList<string>> Trefwoorden, DateOnly Peildatum);

using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>One publication of an article of the loop. Never changes afterwards.</summary>
/// <param name="Nummer">From 1.</param>
/// <param name="Auteur">Who began it.</param>
/// <param name="Schrijvers">Everybody who wrote it: none of them can judge it, also not when it is put back later.</param>
/// <param name="Beoordelaar">Who judged and published it: never one of those who wrote it.</param>
/// <param name="Reden">Why it was published.</param>
/// <param name="Op">When it was published.</param>
/// <param name="Inhoud">The article as it was published.</param>
/// <param name="Vervangt">The ids of the articles whose place it took.</param>
public sealed record Artikelversie(
    int Nummer, MedewerkerId Auteur, IReadOnlyList<MedewerkerId> Schrijvers, MedewerkerId Beoordelaar, string Reden, DateTimeOffset Op, Artikel Inhoud, IReadOnlyList<string> Vervangt);

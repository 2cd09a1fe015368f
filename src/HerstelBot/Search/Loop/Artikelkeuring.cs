using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;

namespace HerstelBot.Search.Loop;

/// <summary>Holds an article of the loop to all that a file is held to: it is written as one and read back.</summary>
/// <param name="kennisbank">Knows the articles of the files.</param>
/// <param name="regels">How strictly articles are read today.</param>
internal sealed class Artikelkeuring(LevendeKennisbank kennisbank, Func<Leesregels> regels) : IArtikelkeuring
{
    /// <inheritdoc/>
    public bool IsBestand(string id) => kennisbank.Gelezen.Bestanden.Any(artikel => artikel.Id == id);

    /// <inheritdoc/>
    public IReadOnlyList<string> Keur(Loopartikel voorstel, IReadOnlyList<Loopartikel> naast) =>
        Loopkeuring.Keur(voorstel, [.. naast.Where(ander => ander.Artikel.Id != voorstel.Artikel.Id)], kennisbank.Gelezen.Bestanden.ToDictionary(artikel => artikel.Id, StringComparer.Ordinal), regels());
}

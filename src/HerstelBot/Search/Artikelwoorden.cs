using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>One article, cut into words as they were typed.</summary>
/// <param name="Ingangen">The title and the variants.</param>
/// <param name="Alineas">The paragraphs of the answer.</param>
internal sealed record Artikeltokens(List<Token>[] Ingangen, List<Token>[] Alineas)
{
    /// <summary>Cuts it.</summary>
    public static Artikeltokens Van(Artikel artikel) =>
        new([.. artikel.Varianten.Prepend(artikel.Titel).Select(Tokens.Van)], [.. Platte.Alineas(artikel.Tekst).Select(Tokens.Van)]);
}

/// <summary>The words of one article, to learn from.</summary>
internal sealed class Artikelwoorden
{
    private const double InTekst = 0.6;

    public Artikelwoorden(Artikeltokens artikel, Ontleder ontleder)
    {
        Ingangen = [.. artikel.Ingangen.Select(ontleder.Ontleed)];
        Alineas = [.. artikel.Alineas.Select(ontleder.Ontleed).Where(alinea => alinea.Count > 0)];
        foreach (var term in Alineas.SelectMany(Termen)) { Kracht[term] = InTekst; }
        foreach (var term in Ingangen.SelectMany(Termen)) { Kracht[term] = 1; }
        IngangTermen = [.. Ingangen.Select(ingang => Termen(ingang).ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>The title and the variants.</summary>
    public IReadOnlyList<List<Woord>> Ingangen { get; }

    /// <summary>The terms of each of the <see cref="Ingangen"/>.</summary>
    public IReadOnlyList<HashSet<string>> IngangTermen { get; }

    /// <summary>The paragraphs of the answer.</summary>
    public IReadOnlyList<List<Woord>> Alineas { get; }

    /// <summary>How strongly the article has each of its terms: 1 in title or variants, less in the text only.</summary>
    public Dictionary<string, double> Kracht { get; } = new(StringComparer.Ordinal);

    /// <summary>How much each term tells among these articles.</summary>
    public static Zeldzaamheid Zeldzaamheid(IReadOnlyCollection<Dictionary<string, double>> krachten) =>
        new(krachten.SelectMany(kracht => kracht.Keys).CountBy(term => term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal), krachten.Count);

    private static IEnumerable<string> Termen(List<Woord> woorden) => woorden.SelectMany(woord => woord.Termen.Concat(woord.Delen));
}

using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>The words of one article, as the features need them.</summary>
internal sealed class Artikelwoorden
{
    private const double InTekst = 0.6;

    private readonly Dictionary<string, double> _kracht = new(StringComparer.Ordinal);

    public Artikelwoorden(Artikel artikel, Ontleder ontleder)
    {
        Artikel = artikel;
        Ingangen = [.. artikel.Varianten.Prepend(artikel.Titel).Select(ontleder.Ontleed)];
        Alineas = [.. Platte.Alineas(artikel.Tekst).Select(ontleder.Ontleed).Where(alinea => alinea.Count > 0)];
        foreach (var term in Alineas.SelectMany(Termen)) { _kracht[term] = InTekst; }
        foreach (var term in Ingangen.SelectMany(Termen)) { _kracht[term] = 1; }
        IngangTermen = [.. Ingangen.Select(ingang => Termen(ingang).ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>The article.</summary>
    public Artikel Artikel { get; }

    /// <summary>The title and the variants.</summary>
    public IReadOnlyList<List<Woord>> Ingangen { get; }

    /// <summary>The terms of each of the <see cref="Ingangen"/>.</summary>
    public IReadOnlyList<HashSet<string>> IngangTermen { get; }

    /// <summary>The paragraphs of the answer.</summary>
    public IReadOnlyList<List<Woord>> Alineas { get; }

    /// <summary>Every term the article has.</summary>
    public IEnumerable<string> AlleTermen => _kracht.Keys;

    /// <summary>How strongly the article has this term: 1 in title or variants, less in the text only, 0 when not at all.</summary>
    public double Kracht(string term) => _kracht.GetValueOrDefault(term);

    private static IEnumerable<string> Termen(List<Woord> woorden) => woorden.SelectMany(woord => woord.Termen.Concat(woord.Delen));
}

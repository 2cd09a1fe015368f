namespace HerstelBot.Search;

/// <summary>How much a term tells, from the number of articles that have it. Variants of one article count once, or the words asked most would seem to say least.</summary>
internal sealed class Zeldzaamheid(IReadOnlyDictionary<string, int> artikelenMet, int aantal)
{
    private const double AlsDelen = 0.75;

    /// <summary>The inverse document frequency of a term that no article has: the highest there is.</summary>
    public double Hoogste { get; } = Idf(0, aantal);

    /// <summary>The inverse document frequency, as BM25 counts it.</summary>
    public double Van(string term) => artikelenMet.TryGetValue(term, out var met) ? Idf(met, aantal) : Hoogste;

    /// <summary>Whether any article has the term.</summary>
    public bool Kent(string term) => artikelenMet.ContainsKey(term);

    /// <summary>How much a word of a question weighs.</summary>
    public double Gewicht(Woord woord) => woord.Gewicht * Idf(woord);

    /// <summary>The inverse document frequency of a word: of its concept, or of what its parts say when nothing has the whole.</summary>
    public double Idf(Woord woord)
    {
        foreach (var term in woord.Termen)
        {
            if (Kent(term)) { return Van(term); }
        }

        // What no article has, but is mostly said for something that articles do have, is not rare.
        if (woord.Verwant.Where(Kent).Select(Van).DefaultIfEmpty().Max() is > 0 and var verwant) { return verwant; }
        return woord.Delen.Length > 0 ? Math.Min(Hoogste, woord.Delen.Max(Van)) : Hoogste;
    }

    /// <summary>The parts of a compound or phrase, each with the share of the whole that it stands for; together they stand for less than the whole.</summary>
    public IEnumerable<(string Deel, double Aandeel)> Delen(Woord woord)
    {
        if (woord.Delen.Length == 0) { yield break; }
        var totaal = woord.Delen.Sum(Van);
        foreach (var deel in woord.Delen) { yield return (deel, AlsDelen * Van(deel) / totaal); }
    }

    private static double Idf(int met, int aantal) => Math.Log(1 + ((aantal - met + 0.5) / (met + 0.5)));
}

namespace HerstelBot.Search;

/// <summary>Tells which article is meant from all words of a question together, words of every day among them.</summary>
/// <remarks>
/// A complement naive Bayes classifier: each term speaks for an article as far as it is more at home in its title, variants and text than in all the others.
/// It knows nothing that BM25 does not, but adds up where BM25 looks for one best variant; together they are better than each.
/// </remarks>
internal sealed class Herkenner
{
    private const float Zin = 1;
    private const float Alinea = 0.75f;
    private const double Tweetal = 0.5;
    private const double Voorkennis = 30;
    private const double Elders = 1;
    private const double Bereik = 6;

    private readonly Dictionary<string, (int Artikel, double Gewicht)[]> _termen;
    private readonly Dictionary<string, (int Artikel, float Aantal)[]> _tellingen;
    private readonly double[] _basis;

    public Herkenner(IReadOnlyList<Artikelwoorden> artikelen)
        : this(Tellingen([.. artikelen.Select(Tel)]), artikelen.Count)
    {
    }

    /// <summary>Reads back what <see cref="Schrijf"/> wrote.</summary>
    public Herkenner(TableReader tabellen)
        : this(tabellen.Lists<(int, float)>(), tabellen.Row<int>()[0])
    {
    }

    private Herkenner(Dictionary<string, (int Artikel, float Aantal)[]> tellingen, int aantal)
    {
        _tellingen = tellingen;
        var eigen = new double[aantal];
        foreach (var (artikel, keer) in tellingen.Values.SelectMany(telling => telling)) { eigen[artikel] += keer; }
        var alles = eigen.Sum();
        // Without a word it is never meant.
        _basis = Array.ConvertAll(eigen, som => som == 0 ? double.NegativeInfinity : Math.Log(alles - som + (Elders * tellingen.Count)) - Math.Log(som + Voorkennis));
        _termen = tellingen.ToDictionary(paar => paar.Key, paar => Gewichten(paar.Value, alles), StringComparer.Ordinal);
    }

    /// <summary>Writes what was counted.</summary>
    public void Schrijf(TableWriter tabellen)
    {
        tabellen.Lists(_tellingen);
        tabellen.Row([_basis.Length]);
    }

    /// <summary>The same with one article more, in the last place.</summary>
    /// <param name="artikel">The article.</param>
    /// <param name="zonder">The place of an article that counts no longer, when it takes the place of one.</param>
    public Herkenner Met(Artikelwoorden artikel, int? zonder)
    {
        var tellingen = zonder is not { } weg ? new(_tellingen, StringComparer.Ordinal) : _tellingen
            .Select(paar => (Term: paar.Key, Over: Array.Exists(paar.Value, keer => keer.Artikel == weg) ? Array.FindAll(paar.Value, keer => keer.Artikel != weg) : paar.Value))
            .Where(paar => paar.Over.Length > 0).ToDictionary(paar => paar.Term, paar => paar.Over, StringComparer.Ordinal);
        foreach (var (term, keer) in Tel(artikel)) { tellingen[term] = [.. tellingen.GetValueOrDefault(term, []), (_basis.Length, keer)]; }
        return new(tellingen, _basis.Length + 1);
    }

    /// <summary>How near each article comes to the most likely one: 1 for that one, 0 for what is out of the question; all 0 when no word of the question is known.</summary>
    public double[] Herken(List<Woord> vraag)
    {
        var uit = new double[_basis.Length];
        double bekend = 0;
        foreach (var (term, gewicht) in Sporen(vraag, Gezegd))
        {
            if (!_termen.TryGetValue(term, out var spreekt)) { continue; }
            bekend += gewicht;
            foreach (var (artikel, hoeveel) in spreekt) { uit[artikel] += gewicht * hoeveel; }
        }

        if (bekend == 0) { return uit; }
        var deler = Math.Sqrt(bekend + 1);
        var hoogste = double.NegativeInfinity;
        for (var i = 0; i < uit.Length; i++)
        {
            uit[i] = (uit[i] + (bekend * _basis[i])) / deler;
            hoogste = Math.Max(hoogste, uit[i]);
        }

        for (var i = 0; i < uit.Length; i++) { uit[i] = Math.Max(0, 1 + ((uit[i] - hoogste) / Bereik)); }
        return uit;
    }

    private static Dictionary<string, (int Artikel, float Aantal)[]> Tellingen(IReadOnlyList<Dictionary<string, float>> artikelen) => artikelen
        .SelectMany((telling, i) => telling.Select(paar => (Term: paar.Key, Artikel: i, Aantal: paar.Value)))
        .GroupBy(keer => keer.Term, keer => (keer.Artikel, keer.Aantal), StringComparer.Ordinal)
        .ToDictionary(groep => groep.Key, groep => groep.ToArray(), StringComparer.Ordinal);

    private static (int Artikel, double Gewicht)[] Gewichten((int Artikel, float Aantal)[] telling, double alles)
    {
        double overal = telling.Sum(keer => keer.Aantal);
        var verwacht = Voorkennis * overal / alles;
        var zonder = Math.Log(verwacht) - Math.Log(overal + Elders);
        return Array.ConvertAll(telling, keer => (keer.Artikel, Math.Log(keer.Aantal + verwacht) - Math.Log(overal - keer.Aantal + Elders) - zonder));
    }

    private static Dictionary<string, float> Tel(Artikelwoorden artikel)
    {
        Dictionary<string, float> telling = new(StringComparer.Ordinal);
        foreach (var (zinnen, gewicht) in new[] { (artikel.Ingangen, Zin), (artikel.Alineas, Alinea) })
        {
            foreach (var (term, _) in zinnen.SelectMany(zin => Sporen(zin, Termen))) { telling[term] = telling.GetValueOrDefault(term) + gewicht; }
        }

        return telling;
    }

    // The different terms, and the words that stand together: "bezwaar uht" tells more than the two apart.
    private static Dictionary<string, double> Sporen(List<Woord> woorden, Func<Woord, IEnumerable<string>> termen)
    {
        Dictionary<string, double> sporen = new(StringComparer.Ordinal);
        for (var i = 0; i < woorden.Count; i++)
        {
            foreach (var term in termen(woorden[i])) { sporen[term] = 1; }
            if (i > 0) { sporen[$"{woorden[i - 1].Termen[0]} {woorden[i].Termen[0]}"] = Tweetal; }
        }

        return sporen;
    }

    // What is meant beside what is typed speaks only where what is typed says nothing.
    private IEnumerable<string> Gezegd(Woord woord) => Termen(woord).Any(_termen.ContainsKey) ? Termen(woord) : woord.Verwant;

    private static IEnumerable<string> Termen(Woord woord) => woord.Termen.Concat(woord.Delen);
}

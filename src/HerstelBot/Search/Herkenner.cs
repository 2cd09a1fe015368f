namespace HerstelBot.Search;

/// <summary>Tells which article is meant from all words of a question together, words of every day among them.</summary>
/// <remarks>
/// A complement naive Bayes classifier: each term speaks for an article as far as it is more at home in its title, variants and text than in all the others.
/// It knows nothing that BM25 does not, but adds up where BM25 looks for one best variant; together they are better than each.
/// </remarks>
internal sealed class Herkenner
{
    private const double Zin = 1;
    private const double Alinea = 0.75;
    private const double Tweetal = 0.5;
    private const double Voorkennis = 30;
    private const double Elders = 1;
    private const double Bereik = 6;

    private readonly Dictionary<string, (int Artikel, double Gewicht)[]> _termen;
    private readonly double[] _basis;

    public Herkenner(IReadOnlyList<Artikelwoorden> artikelen)
    {
        var tellingen = artikelen.Select(Tel).ToArray();
        var totaal = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (term, aantal) in tellingen.SelectMany(telling => telling)) { totaal[term] = totaal.GetValueOrDefault(term) + aantal; }
        var alles = totaal.Values.Sum();
        var eigen = Array.ConvertAll(tellingen, telling => telling.Values.Sum());
        _basis = Array.ConvertAll(eigen, som => Math.Log(alles - som + (Elders * totaal.Count)) - Math.Log(som + Voorkennis));

        var voor = totaal.Keys.ToDictionary(term => term, _ => new List<(int Artikel, double Gewicht)>(), StringComparer.Ordinal);
        for (var i = 0; i < tellingen.Length; i++)
        {
            foreach (var (term, hier) in tellingen[i])
            {
                var overal = totaal[term];
                var verwacht = Voorkennis * overal / alles;
                var zonder = Math.Log(verwacht) - Math.Log(overal + Elders);
                voor[term].Add((i, Math.Log(hier + verwacht) - Math.Log(overal - hier + Elders) - zonder));
            }
        }

        _termen = voor.ToDictionary(paar => paar.Key, paar => paar.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Reads back what <see cref="Schrijf"/> wrote.</summary>
    public Herkenner(TableReader tabellen) => (_basis, _termen) = (tabellen.Row<double>(), tabellen.Lists<(int, double)>());

    /// <summary>Writes what was learnt.</summary>
    public void Schrijf(TableWriter tabellen)
    {
        tabellen.Row(_basis);
        tabellen.Lists(_termen);
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

    private static Dictionary<string, double> Tel(Artikelwoorden artikel)
    {
        Dictionary<string, double> telling = new(StringComparer.Ordinal);
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

using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HerstelBot.Search;

/// <summary>What Lucene gives each article for each word. It indexes a document per article, with a field for the stems of title, variants and text, and one for the words of title and variants as typed.</summary>
internal sealed class KennisbankIndex
{
    private const string Stammen = "stammen";
    private const string Vormen = "vormen";
    private const double VormBonus = 0.25;
    private const double DeelBonus = 0.5;

    // Where in the article a word stands is never asked.
    private static readonly FieldType Veld = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS };

    private readonly Zeldzaamheid _zeldzaamheid;
    private readonly Dictionary<string, (int Artikel, float Score)[]> _stammen;
    private readonly Dictionary<string, (int Artikel, float Score)[]> _vormen;
    private readonly Zoekopties _opties;
    private readonly Dictionary<string, float> _lengtes;
    private readonly double _vormBonus;
    private readonly int _aantal;

    public KennisbankIndex(IReadOnlyList<Artikelwoorden> artikelen, Zeldzaamheid zeldzaamheid, Zoekopties opties)
        : this(zeldzaamheid, opties, artikelen.Count) =>
        (_stammen, _vormen, _lengtes) = Tel(artikelen, new ArtikelSimilarity(zeldzaamheid, opties));

    /// <summary>Reads back what <see cref="Schrijf"/> wrote.</summary>
    /// <param name="tabellen">Where it is.</param>
    /// <param name="zeldzaamheid">How much each term tells.</param>
    /// <param name="opties">What counts.</param>
    /// <param name="aantal">The number of articles.</param>
    public KennisbankIndex(TableReader tabellen, Zeldzaamheid zeldzaamheid, Zoekopties opties, int aantal)
        : this(zeldzaamheid, opties, aantal) =>
        (_stammen, _vormen, _lengtes) = (tabellen.Lists<(int, float)>(), tabellen.Lists<(int, float)>(), tabellen.Table<float>());

    private KennisbankIndex(Zeldzaamheid zeldzaamheid, Zoekopties opties, int aantal) =>
        (_zeldzaamheid, _opties, _vormBonus, _aantal, _stammen, _vormen, _lengtes) = (zeldzaamheid, opties, opties.OngestamdVeld ? VormBonus : 0, aantal, [], [], []);

    /// <summary>Writes the scores.</summary>
    public void Schrijf(TableWriter tabellen)
    {
        tabellen.Lists(_stammen);
        tabellen.Lists(_vormen);
        tabellen.Table(_lengtes);
    }

    /// <summary>The same with one article more, in the last place.</summary>
    /// <param name="artikel">The article.</param>
    /// <param name="zeldzaamheid">How much each term tells now.</param>
    /// <param name="zonder">The place of an article that counts no longer, when it takes the place of one.</param>
    public KennisbankIndex Met(Artikelwoorden artikel, Zeldzaamheid zeldzaamheid, int? zonder)
    {
        var (stammen, vormen, _) = Tel([artikel], new ArtikelSimilarity(zeldzaamheid, _opties, _lengtes));
        return new(zeldzaamheid, _opties, _aantal + 1, _lengtes, Samen(_stammen, stammen), Samen(_vormen, vormen));

        Dictionary<string, (int Artikel, float Score)[]> Samen(Dictionary<string, (int Artikel, float Score)[]> oud, Dictionary<string, (int Artikel, float Score)[]> nieuw)
        {
            var samen = zonder is not { } weg ? new(oud, StringComparer.Ordinal) : oud.ToDictionary(
                paar => paar.Key, paar => Array.Exists(paar.Value, treffer => treffer.Artikel == weg) ? Array.FindAll(paar.Value, treffer => treffer.Artikel != weg) : paar.Value, StringComparer.Ordinal);
            foreach (var (term, treffers) in nieuw)
            {
                // What one more article has, tells a little less of the others too.
                var minder = (float)(zeldzaamheid.Van(term) / _zeldzaamheid.Van(term));
                samen[term] = [.. samen.GetValueOrDefault(term, []).Select(treffer => (treffer.Artikel, treffer.Score * minder)), (_aantal, treffers[0].Score)];
            }

            return samen;
        }
    }

    /// <summary>The score of each article, by its place in the list, as a part of what this question could reach.</summary>
    public double[] Zoek(List<Woord> vraag)
    {
        var uit = new double[_aantal];
        if (_aantal == 0 || Hoogste(vraag) is not (> 0 and var hoogste)) { return uit; }
        foreach (var woord in vraag)
        {
            // A document with a word has its concept too: only the first term needs to be looked for.
            var heel = Treffers(_stammen, woord.Termen[0]);
            if (woord.Delen.Length == 0) { Tel(heel, woord.Gewicht / hoogste, uit); }
            else { Tel(HeelOfDelen(heel, woord.Delen), woord.Gewicht / hoogste, uit); }
            if (_vormBonus > 0) { Tel(Treffers(_vormen, woord.Vorm), _vormBonus * woord.Gewicht / hoogste, uit); }
        }

        return uit;
    }

    private KennisbankIndex(
        Zeldzaamheid zeldzaamheid, Zoekopties opties, int aantal, Dictionary<string, float> lengtes,
        Dictionary<string, (int Artikel, float Score)[]> stammen, Dictionary<string, (int Artikel, float Score)[]> vormen)
        : this(zeldzaamheid, opties, aantal) => (_stammen, _vormen, _lengtes) = (stammen, vormen, lengtes);

    private static (Dictionary<string, (int Artikel, float Score)[]> Stammen, Dictionary<string, (int Artikel, float Score)[]> Vormen, Dictionary<string, float> Lengtes) Tel(
        IReadOnlyList<Artikelwoorden> artikelen, ArtikelSimilarity gelijkenis)
    {
        using var map = new RAMDirectory();
        // What Lucene would analyse is analysed already; its analyzer is never asked. A merge by size keeps the documents in the order of the articles.
        using (var schrijver = new IndexWriter(map, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Similarity = gelijkenis, MergePolicy = new LogDocMergePolicy() }))
        {
            foreach (var artikel in artikelen) { schrijver.AddDocument(Document(artikel)); }
            schrijver.ForceMerge(1);
        }

        using var lezer = DirectoryReader.Open(map);
        var zoeker = new IndexSearcher(lezer) { Similarity = gelijkenis };
        return (Treffers(zoeker, Stammen), Treffers(zoeker, Vormen), new(StringComparer.Ordinal) { [Stammen] = Lengte(Stammen), [Vormen] = Lengte(Vormen) });

        float Lengte(string veld) => artikelen.Count == 0 ? 1 : Math.Max(1, zoeker.CollectionStatistics(veld).SumTotalTermFreq / (float)artikelen.Count);
    }

    private static Document Document(Artikelwoorden artikel) =>
    [
        new Field(Stammen, new WoordTokenStream(artikel.Ingangen.Concat(artikel.Alineas).SelectMany(Termen)), Veld),
        new Field(Vormen, new WoordTokenStream(artikel.Ingangen.SelectMany(ingang => ingang.Select(woord => woord.Vorm))), Veld),
    ];

    private static IEnumerable<string> Termen(List<Woord> woorden) => woorden.SelectMany(woord => woord.Termen.Concat(woord.Delen));

    private static void Tel(IEnumerable<(int Artikel, float Score)> treffers, double gewicht, double[] uit)
    {
        foreach (var (artikel, score) in treffers) { uit[artikel] += gewicht * score; }
    }

    // The whole, or the parts together where they say more.
    private IEnumerable<(int Artikel, float Score)> HeelOfDelen((int Artikel, float Score)[] heel, string[] delen)
    {
        var samen = new double[_aantal];
        foreach (var deel in delen) { Tel(Treffers(_stammen, deel), DeelBonus, samen); }
        foreach (var (artikel, score) in heel) { samen[artikel] = Math.Max(samen[artikel], score); }
        return samen.Select((score, artikel) => (artikel, (float)score));
    }

    private static (int Artikel, float Score)[] Treffers(Dictionary<string, (int Artikel, float Score)[]> veld, string woord) => veld.GetValueOrDefault(woord, []);

    // Every word is scored once, and not for every question: setting up a search takes longer than all the rest of a decision.
    private static Dictionary<string, (int Artikel, float Score)[]> Treffers(IndexSearcher zoeker, string veld)
    {
        Dictionary<string, (int Artikel, float Score)[]> uit = new(StringComparer.Ordinal);
        if (zoeker.IndexReader.Leaves is not [var blad] || blad.AtomicReader.GetTerms(veld) is not { } termen) { return uit; }
        var cijfers = zoeker.CollectionStatistics(veld);
        var term = termen.GetEnumerator();
        DocsEnum? artikelen = null;
        while (term.MoveNext())
        {
            var weging = zoeker.Similarity.ComputeWeight(1, cijfers, new TermStatistics(term.Term, term.DocFreq, term.TotalTermFreq));
            // A search would do this; without it every score is nought.
            weging.Normalize(1, 1);
            var meter = zoeker.Similarity.GetSimScorer(weging, blad);
            var treffers = new (int, float)[term.DocFreq];
            artikelen = term.Docs(null, artikelen);
            for (var i = 0; i < treffers.Length; i++)
            {
                var artikel = artikelen.NextDoc();
                treffers[i] = (artikel, meter.Score(artikel, artikelen.Freq));
            }

            uit[term.Term.Utf8ToString()] = treffers;
        }

        return uit;
    }

    private double Hoogste(List<Woord> vraag) => vraag.Sum(_zeldzaamheid.Gewicht) * (ArtikelSimilarity.K + 1) * (1 + _vormBonus);
}

using System.Collections.Concurrent;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HerstelBot.Search;

/// <summary>The Lucene index over the articles: a document for each, with a field for the stems of title, variants and text, and one for the words of title and variants as typed.</summary>
internal sealed class KennisbankIndex : IDisposable
{
    private const string Stammen = "stammen";
    private const string Vormen = "vormen";
    private const double VormBonus = 0.25;
    private const double DeelBonus = 0.5;

    // Where in the article a word stands is never asked.
    private static readonly FieldType Veld = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS };

    private readonly RAMDirectory _map = new();
    private readonly DirectoryReader _lezer;
    private readonly IndexSearcher _zoeker;
    private readonly Zeldzaamheid _zeldzaamheid;
    private readonly ConcurrentDictionary<(string Veld, string Woord), Treffer[]> _treffers = new();
    private readonly double _vormBonus;
    private readonly int _aantal;

    public KennisbankIndex(IReadOnlyList<Artikelwoorden> artikelen, Zeldzaamheid zeldzaamheid, Zoekopties opties)
    {
        _zeldzaamheid = zeldzaamheid;
        _vormBonus = opties.OngestamdVeld ? VormBonus : 0;
        _aantal = artikelen.Count;
        var gelijkenis = new ArtikelSimilarity(zeldzaamheid, opties);
        // What Lucene would analyse is analysed already; its analyzer is never asked. A merge by size keeps the documents in the order of the articles.
        using (var schrijver = new IndexWriter(_map, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Similarity = gelijkenis, MergePolicy = new LogDocMergePolicy() }))
        {
            foreach (var artikel in artikelen) { schrijver.AddDocument(Document(artikel)); }
            schrijver.ForceMerge(1);
        }

        _lezer = DirectoryReader.Open(_map);
        _zoeker = new(_lezer) { Similarity = gelijkenis };
    }

    /// <summary>The score of each article, by its place in the list, as a part of what this question could reach.</summary>
    public double[] Zoek(List<Woord> vraag)
    {
        var uit = new double[_aantal];
        if (_aantal == 0 || Hoogste(vraag) is not (> 0 and var hoogste)) { return uit; }
        foreach (var woord in vraag)
        {
            // A document with a word has its concept too: only the first term needs to be looked for.
            var heel = Treffers(Stammen, woord.Termen[0]);
            if (woord.Delen.Length == 0) { Tel(heel, woord.Gewicht / hoogste, uit); }
            else { Tel(HeelOfDelen(heel, woord.Delen), woord.Gewicht / hoogste, uit); }
            if (_vormBonus > 0) { Tel(Treffers(Vormen, woord.Vorm), _vormBonus * woord.Gewicht / hoogste, uit); }
        }

        return uit;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lezer.Dispose();
        _map.Dispose();
    }

    private static Document Document(Artikelwoorden artikel) =>
    [
        new Field(Stammen, new WoordTokenStream(artikel.Ingangen.Concat(artikel.Alineas).SelectMany(Termen)), Veld),
        new Field(Vormen, new WoordTokenStream(artikel.Ingangen.SelectMany(ingang => ingang.Select(woord => woord.Vorm))), Veld),
    ];

    private static IEnumerable<string> Termen(List<Woord> woorden) => woorden.SelectMany(woord => woord.Termen.Concat(woord.Delen));

    private static void Tel(IEnumerable<Treffer> treffers, double gewicht, double[] uit)
    {
        foreach (var (artikel, score) in treffers) { uit[artikel] += gewicht * score; }
    }

    // The whole, or the parts together where they say more.
    private IEnumerable<Treffer> HeelOfDelen(Treffer[] heel, string[] delen)
    {
        var samen = new double[_aantal];
        foreach (var deel in delen) { Tel(Treffers(Stammen, deel), DeelBonus, samen); }
        foreach (var (artikel, score) in heel) { samen[artikel] = Math.Max(samen[artikel], score); }
        return samen.Select((score, artikel) => new Treffer(artikel, (float)score));
    }

    // Lucene is asked once for each word of the kennisbank, and not for every question: setting up a search takes longer than all the rest of a decision.
    private Treffer[] Treffers(string veld, string woord)
    {
        if (_treffers.TryGetValue((veld, woord), out var bekend)) { return bekend; }
        List<Treffer> treffers = [];
        _zoeker.Search(new TermQuery(new(veld, woord)), new Verzamelaar(treffers));
        // What people type is endless; the words of the kennisbank are not.
        if (treffers.Count > 0) { _treffers[(veld, woord)] = [.. treffers]; }
        return [.. treffers];
    }

    private double Hoogste(List<Woord> vraag) => vraag.Sum(_zeldzaamheid.Gewicht) * (ArtikelSimilarity.K + 1) * (1 + _vormBonus);

    private readonly record struct Treffer(int Artikel, float Score);

    // Every article that has the word gets its score; nothing has to be ranked here.
    private sealed class Verzamelaar(List<Treffer> treffers) : ICollector
    {
        private Scorer? _scorer;
        private int _begin;

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer) => _scorer = scorer;

        public void SetNextReader(AtomicReaderContext context) => _begin = context.DocBase;

        public void Collect(int doc) => treffers.Add(new(_begin + doc, _scorer!.GetScore()));
    }
}

using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HerstelBot.Search;

/// <summary>The Lucene index over the articles: a document for each, with a field for title and variants, one for their words as typed and one for the text.</summary>
internal sealed class KennisbankIndex : IDisposable
{
    private const string Kort = "kort";
    private const string KortVorm = "kort-vorm";
    private const string Lang = "lang";
    private const float VormBonus = 0.25f;
    private const float DeelBonus = 0.5f;
    private const float TekstAandeel = 0.35f;

    private readonly RAMDirectory _map = new();
    private readonly DirectoryReader _lezer;
    private readonly IndexSearcher _zoeker;
    private readonly Zeldzaamheid _zeldzaamheid;
    private readonly float _vormBonus;
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
        foreach (var treffer in _zoeker.Search(Query(vraag), _aantal).ScoreDocs) { uit[treffer.Doc] = treffer.Score / hoogste; }
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
        new TextField(Kort, new WoordTokenStream(artikel.Ingangen.SelectMany(Termen))),
        new TextField(KortVorm, new WoordTokenStream(artikel.Ingangen.SelectMany(ingang => ingang.Select(woord => woord.Vorm)))),
        new TextField(Lang, new WoordTokenStream(artikel.Alineas.SelectMany(Termen))),
    ];

    private static IEnumerable<string> Termen(List<Woord> woorden) => woorden.SelectMany(woord => woord.Termen.Concat(woord.Delen));

    private BooleanQuery Query(List<Woord> vraag)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var woord in vraag)
        {
            var gewicht = (float)woord.Gewicht;
            query.Add(Een(woord, Kort, gewicht), Occur.SHOULD);
            query.Add(Een(woord, Lang, gewicht * TekstAandeel), Occur.SHOULD);
            query.Add(new TermQuery(new(KortVorm, woord.Vorm)) { Boost = gewicht * _vormBonus }, Occur.SHOULD);
        }

        return query;
    }

    private static Query Een(Woord woord, string veld, float gewicht)
    {
        // A document with a word has its concept too: only the first term needs to be looked for.
        var heel = new TermQuery(new(veld, woord.Termen[0])) { Boost = gewicht };
        if (woord.Delen.Length == 0) { return heel; }

        var delen = new BooleanQuery(disableCoord: true);
        foreach (var deel in woord.Delen) { delen.Add(new TermQuery(new(veld, deel)) { Boost = gewicht * DeelBonus }, Occur.SHOULD); }
        return new DisjunctionMaxQuery(0) { heel, delen };
    }

    private double Hoogste(List<Woord> vraag) => vraag.Sum(_zeldzaamheid.Gewicht) * (ArtikelSimilarity.K + 1) * (1 + _vormBonus + TekstAandeel);
}

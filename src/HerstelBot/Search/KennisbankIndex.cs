using System.Globalization;
using HerstelBot.Domain.Kennisbank;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HerstelBot.Search;

/// <summary>The Lucene index over the articles: a document for the title, each variant and each paragraph.</summary>
internal sealed class KennisbankIndex : IDisposable
{
    private const string Kort = "kort";
    private const string KortVorm = "kort-vorm";
    private const string Lang = "lang";
    private const string Van = "artikel";
    private const string Soort = "soort";
    private const float VormBonus = 0.25f;
    private const float DeelBonus = 0.5f;
    private const float TekstAandeel = 0.35f;

    private readonly RAMDirectory _map = new();
    private readonly DirectoryReader _lezer;
    private readonly IndexSearcher _zoeker;
    private readonly int[] _artikelVan;
    private readonly bool[] _isKort;
    private readonly Zeldzaamheid _zeldzaamheid;
    private readonly float _vormBonus;
    private readonly int _aantal;

    public KennisbankIndex(IReadOnlyList<Artikelwoorden> artikelen, Zeldzaamheid zeldzaamheid, Zoekopties opties)
    {
        _zeldzaamheid = zeldzaamheid;
        _vormBonus = opties.OngestamdVeld ? VormBonus : 0;
        _aantal = artikelen.Count;
        var gelijkenis = new ArtikelSimilarity(zeldzaamheid, opties);
        // What Lucene would analyse is analysed already; its analyzer is never asked.
        using (var schrijver = new IndexWriter(_map, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Similarity = gelijkenis }))
        {
            for (var i = 0; i < artikelen.Count; i++)
            {
                foreach (var ingang in artikelen[i].Ingangen) { schrijver.AddDocument(Document(i, isKort: true, ingang)); }
                foreach (var alinea in artikelen[i].Alineas) { schrijver.AddDocument(Document(i, isKort: false, alinea)); }
            }

            schrijver.ForceMerge(1);
        }

        _lezer = DirectoryReader.Open(_map);
        _zoeker = new(_lezer) { Similarity = gelijkenis };
        (_artikelVan, _isKort) = Herkomst(_lezer);
    }

    /// <summary>The score of each article, by its place in the list, as a part of what this question could reach: best variant, and a little for the best paragraph.</summary>
    public double[] Zoek(List<Woord> vraag)
    {
        var uit = new double[_aantal];
        if (_artikelVan.Length == 0 || Hoogste(vraag) is not (> 0 and var hoogste)) { return uit; }

        var beste = new BestePerArtikel(_artikelVan, _isKort, _aantal);
        _zoeker.Search(Query(vraag), beste);
        for (var i = 0; i < uit.Length; i++) { uit[i] = (beste.Kort[i] + (TekstAandeel * beste.Lang[i])) / hoogste; }
        return uit;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lezer.Dispose();
        _map.Dispose();
    }

    private static Document Document(int artikel, bool isKort, List<Woord> woorden)
    {
        var document = new Document { new StoredField(Van, artikel), new StoredField(Soort, isKort ? Kort : Lang), new TextField(isKort ? Kort : Lang, new WoordTokenStream(woorden.SelectMany(woord => woord.Termen.Concat(woord.Delen)))) };
        if (isKort) { document.Add(new TextField(KortVorm, new WoordTokenStream(woorden.Select(woord => woord.Vorm)))); }
        return document;
    }

    private static (int[] Artikel, bool[] IsKort) Herkomst(DirectoryReader lezer)
    {
        var artikel = new int[lezer.MaxDoc];
        var isKort = new bool[lezer.MaxDoc];
        for (var i = 0; i < lezer.MaxDoc; i++)
        {
            var document = lezer.Document(i);
            artikel[i] = document.GetField(Van).GetInt32Value()!.Value;
            isKort[i] = document.GetField(Soort).GetStringValue(CultureInfo.InvariantCulture) == Kort;
        }

        return (artikel, isKort);
    }

    private BooleanQuery Query(List<Woord> vraag)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var woord in vraag)
        {
            var gewicht = (float)woord.Gewicht;
            query.Add(Een(woord, Kort, gewicht), Occur.SHOULD);
            query.Add(Een(woord, Lang, gewicht), Occur.SHOULD);
            query.Add(new TermQuery(new(KortVorm, woord.Vorm)) { Boost = gewicht * _vormBonus }, Occur.SHOULD);
        }

        return query;
    }

    private static Query Een(Woord woord, string veld, float gewicht)
    {
        // A document with a word has its concept too: only the first term needs to be looked for.
        var heel = new TermQuery(new(veld, woord.Termen[0])) { Boost = gewicht };
        if (woord.Delen.Length == 0 && woord.Verwant.Length == 0) { return heel; }

        var query = new DisjunctionMaxQuery(0) { heel };
        foreach (var term in woord.Verwant) { query.Add(new TermQuery(new(veld, term)) { Boost = gewicht * (float)Woord.AlsVerwant }); }
        if (woord.Delen.Length > 0)
        {
            var delen = new BooleanQuery(disableCoord: true);
            foreach (var deel in woord.Delen) { delen.Add(new TermQuery(new(veld, deel)) { Boost = gewicht * DeelBonus }, Occur.SHOULD); }
            query.Add(delen);
        }

        return query;
    }

    private double Hoogste(List<Woord> vraag) => vraag.Sum(_zeldzaamheid.Gewicht) * (ArtikelSimilarity.K + 1) * (1 + _vormBonus + TekstAandeel);
}

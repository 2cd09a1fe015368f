using System.Globalization;
using HerstelBot.Domain.Kennisbank;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HerstelBot.Search;

/// <summary>A way to set up Lucene's own Dutch search.</summary>
internal enum DutchAnalyzerOpzet
{
    /// <summary>One document per article, its variants in one field.</summary>
    PerArtikel,

    /// <summary>The same; title and variants count more than the text.</summary>
    PerArtikelGewogen,

    /// <summary>A document for each title, variant and text; the best counts for its article.</summary>
    PerZin,

    /// <summary>The same; title and variants count more than the text.</summary>
    PerZinGewogen,
}

/// <summary>What Lucene gives whoever adds no knowledge of the subject: DutchAnalyzer and BM25. Only to compare our own search with.</summary>
internal sealed class DutchAnalyzerZoeker : IDisposable
{
    private const string Van = "artikel";
    private static readonly (string Veld, float Gewicht)[] Velden = [("titel", 3), ("varianten", 2), ("tekst", 1)];

    private readonly RAMDirectory _map = new();
    private readonly DutchAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly DirectoryReader _lezer;
    private readonly IndexSearcher _zoeker;
    private readonly bool _isGewogen;

    public DutchAnalyzerZoeker(IEnumerable<Artikel> artikelen, DutchAnalyzerOpzet opzet)
    {
        _isGewogen = opzet is DutchAnalyzerOpzet.PerArtikelGewogen or DutchAnalyzerOpzet.PerZinGewogen;
        var isPerZin = opzet is DutchAnalyzerOpzet.PerZin or DutchAnalyzerOpzet.PerZinGewogen;
        using (var schrijver = new IndexWriter(_map, new(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var artikel in artikelen)
            {
                (string, string)[] delen = [("titel", artikel.Titel), .. artikel.Varianten.Select(variant => ("varianten", variant)), ("tekst", Platte.Tekst(artikel.Tekst))];
                foreach (var deel in isPerZin ? delen.Select(deel => new[] { deel }) : [delen]) { schrijver.AddDocument(Document(artikel.Id, deel)); }
            }
        }

        _lezer = DirectoryReader.Open(_map);
        _zoeker = new(_lezer) { Similarity = new BM25Similarity() };
    }

    /// <summary>The ids of the best articles, best first.</summary>
    public IReadOnlyList<string> Zoek(string vraag, int aantal)
    {
        var query = new BooleanQuery();
        foreach (var term in Termen(vraag).Take(200))
        {
            foreach (var (veld, gewicht) in Velden) { query.Add(new TermQuery(new(veld, term)) { Boost = _isGewogen ? gewicht : 1 }, Occur.SHOULD); }
        }

        return [.. _zoeker.Search(query, 100).ScoreDocs.Select(treffer => _zoeker.Doc(treffer.Doc).Get(Van, CultureInfo.InvariantCulture)).Distinct().Take(aantal)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lezer.Dispose();
        _map.Dispose();
        _analyzer.Dispose();
    }

    private static Document Document(string id, IEnumerable<(string Veld, string Tekst)> delen)
    {
        var document = new Document { new StringField(Van, id, Field.Store.YES) };
        foreach (var (veld, tekst) in delen) { document.Add(new TextField(veld, tekst, Field.Store.NO)); }
        return document;
    }

    private List<string> Termen(string tekst)
    {
        List<string> termen = [];
        using var stroom = _analyzer.GetTokenStream("tekst", tekst);
        var term = stroom.AddAttribute<ICharTermAttribute>();
        stroom.Reset();
        while (stroom.IncrementToken()) { termen.Add(term.ToString()); }
        stroom.End();
        return termen;
    }
}

/// <summary>The set-ups in words.</summary>
internal static class DutchAnalyzerOpzetten
{
    /// <summary>As it is printed.</summary>
    public static string Omschrijving(this DutchAnalyzerOpzet opzet) => opzet switch
    {
        DutchAnalyzerOpzet.PerArtikel => "per artikel",
        DutchAnalyzerOpzet.PerArtikelGewogen => "per artikel, titel 3 en varianten 2",
        DutchAnalyzerOpzet.PerZin => "per zin",
        DutchAnalyzerOpzet.PerZinGewogen => "per zin, titel 3 en varianten 2",
    };
}

using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace HerstelBot.Search;

/// <summary>BM25 that counts rarity over articles instead of over Lucene documents, of which an article has many.</summary>
/// <param name="zeldzaamheid">How much each term tells.</param>
/// <param name="opties">What counts.</param>
/// <param name="lengtes">How long each field is on average among all articles, when the index has only some of them.</param>
internal sealed class ArtikelSimilarity(Zeldzaamheid zeldzaamheid, Zoekopties opties, IReadOnlyDictionary<string, float>? lengtes = null) : BM25Similarity(K, Lengte)
{
    /// <summary>How soon a repeated word stops to count.</summary>
    public const float K = 1.2f;

    // Variants are all short: their length says little.
    private const float Lengte = 0.4f;

    /// <inheritdoc/>
    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics termStats)
    {
        if (!opties.ZeldzaamheidPerArtikel) { return base.IdfExplain(collectionStats, termStats); }
        var term = termStats.Term.Utf8ToString();
        return new((float)zeldzaamheid.Van(term), "rarity over articles");
    }

    /// <inheritdoc/>
    protected override float AvgFieldLength(CollectionStatistics collectionStats) => lengtes is null ? base.AvgFieldLength(collectionStats) : lengtes[collectionStats.Field];
}

using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HerstelBot.Search;

/// <summary>Keeps the best title or variant and the best paragraph of each article while Lucene goes through its documents.</summary>
internal sealed class BestePerArtikel(int[] artikelVan, bool[] isKort, int aantal) : ICollector
{
    private Scorer? _scorer;
    private int _begin;

    /// <summary>The best score of a title or variant, by the place of the article.</summary>
    public float[] Kort { get; } = new float[aantal];

    /// <summary>The best score of a paragraph, by the place of the article.</summary>
    public float[] Lang { get; } = new float[aantal];

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => true;

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer) => _scorer = scorer;

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context) => _begin = context.DocBase;

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        ref var beste = ref (isKort[_begin + doc] ? Kort : Lang)[artikelVan[_begin + doc]];
        beste = Math.Max(beste, _scorer!.GetScore());
    }
}

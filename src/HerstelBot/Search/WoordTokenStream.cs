using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HerstelBot.Search;

/// <summary>Hands ready-made terms to Lucene: the analysis is done before, once for index and features alike.</summary>
internal sealed class WoordTokenStream(IEnumerable<string> termen) : TokenStream
{
    private readonly string[] _termen = [.. termen];
    private ICharTermAttribute? _term;
    private int _volgende;

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        _term ??= AddAttribute<ICharTermAttribute>();
        ClearAttributes();
        if (_volgende >= _termen.Length) { return false; }
        _term.SetEmpty().Append(_termen[_volgende++]);
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _volgende = 0;
    }
}

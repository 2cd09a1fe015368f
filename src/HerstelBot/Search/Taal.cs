namespace HerstelBot.Search;

/// <summary>What <c>dialogs/taal</c> says about words. Everything is folded: lower case, without diacritics.</summary>
internal sealed record Taal
{
    /// <summary>No lists at all.</summary>
    public static Taal Leeg { get; } = new();

    /// <summary>Words that carry no meaning of their own.</summary>
    public IReadOnlySet<string> Stopwoorden { get; init; } = new HashSet<string>();

    /// <summary>Words of every day that say little about the subject: they count less, and lacking one never forbids an answer.</summary>
    public IReadOnlySet<string> GewoneWoorden { get; init; } = new HashSet<string>();

    /// <summary>Words and phrases that say that a question is about our subject.</summary>
    public IReadOnlyList<string> Kernwoorden { get; init; } = [];

    /// <summary>Groups of words and phrases that mean the same, abbreviations with their meaning among them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Begrippen { get; init; } = [];

    /// <summary>Groups of words and phrases of which one is typed where another is meant, though they do not mean the same.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Verwanten { get; init; } = [];

    /// <summary>English words and phrases with the Dutch of the kennisbank; empty for a word that says nothing.</summary>
    public IReadOnlyDictionary<string, string> Engels { get; init; } = new Dictionary<string, string>();

    /// <summary>Examples of questions about one person or file.</summary>
    public IReadOnlyList<string> Zaakvragen { get; init; } = [];

    /// <summary>Examples of questions about a rule that look like a question about one person.</summary>
    public IReadOnlyList<string> Regelvragen { get; init; } = [];

    /// <summary>Examples of questions about anything else than our subject.</summary>
    public IReadOnlyList<string> AndereVragen { get; init; } = [];

    /// <summary>Compounds with the words they are made of.</summary>
    public IReadOnlyDictionary<string, string[]> Samenstellingen { get; init; } = new Dictionary<string, string[]>();
}

namespace HerstelBot.Search;

/// <summary>A word or phrase of meaning, ready to be compared.</summary>
internal sealed record Woord
{
    /// <summary>How much a related word stands for the word itself.</summary>
    public const double AlsVerwant = 0.5;

    /// <summary>As it was typed, folded; looked up unstemmed.</summary>
    public required string Vorm { get; init; }

    /// <summary>The terms that each stand for the whole word: the concept it belongs to and its stem. The first is the one that counts.</summary>
    public required string[] Termen { get; init; }

    /// <summary>The stems of the parts of a compound or phrase; together they stand for it, but less.</summary>
    public string[] Delen { get; init; } = [];

    /// <summary>The terms of words that are often meant where this one is typed; each stands for it by half.</summary>
    public string[] Verwant { get; init; } = [];

    /// <summary>How much the word may count: less for a number or a word of every day.</summary>
    public double Gewicht { get; init; } = 1;

    /// <summary>True for a word of every day.</summary>
    public bool IsGewoon { get; init; }

    /// <summary>True for a word that says that the question is about our subject.</summary>
    public bool IsKern { get; init; }

    /// <summary>True when a typing error was mended.</summary>
    public bool IsHersteld { get; init; }

    /// <summary>How sure it is that this word was meant: a little less when a typing error was mended.</summary>
    public double Zekerheid => IsHersteld ? 0.9 : 1;
}

namespace HerstelBot.Domain.Kennisbank;

/// <summary>The cut-offs of the answer decision. They belong to one kennisbank and one analysis: measure again when either changes.</summary>
public sealed record Drempels
{
    /// <summary>From this score an article may answer by itself.</summary>
    public double Antwoord { get; init; } = 0.55;

    /// <summary>The part of the question that an answering article must cover.</summary>
    public double Dekking { get; init; } = 0.6;

    /// <summary>How far the next article must stay behind an answering one.</summary>
    public double Marge { get; init; } = 0.1;

    /// <summary>The highest rarity of a word of the question that an answering article may lack.</summary>
    public double OngedektWoord { get; init; } = 0.8;

    /// <summary>From this score an article may be offered as a choice.</summary>
    public double BedoeltU { get; init; } = 0.35;

    /// <summary>The part of the question that an offered article must cover.</summary>
    public double BedoeltUDekking { get; init; } = 0.4;

    /// <summary>A choice must reach this part of the best score.</summary>
    public double BedoeltUAfstand { get; init; } = 0.7;

    /// <summary>A question with fewer words of meaning is never answered directly, unless it is literally a title or variant.</summary>
    public int MinimumWoorden { get; init; } = 2;
}

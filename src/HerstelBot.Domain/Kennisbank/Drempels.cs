namespace HerstelBot.Domain.Kennisbank;

/// <summary>The cut-offs of the answer decision. They belong to one kennisbank and one analysis: measure again when either changes.</summary>
public sealed record Drempels
{
    /// <summary>From this score an article may answer by itself.</summary>
    public double Antwoord { get; init; } = 0.65;

    /// <summary>How much the margin adds to the score for that cut-off: an article that stands alone may answer at a lower score.</summary>
    public double GewichtMarge { get; init; } = 0.3;

    /// <summary>The part of the question that an answering article must cover.</summary>
    public double Dekking { get; init; } = 0.65;

    /// <summary>How far the next article must stay behind an answering one.</summary>
    public double Marge { get; init; } = 0.15;

    /// <summary>A word of the question that is rarer than this counts as the word on which it turns, when the article lacks it.</summary>
    public double OngedektWoord { get; init; } = 0.6;

    /// <summary>The part of the question that an answering article must cover when it lacks such a word.</summary>
    public double DekkingBijOngedektWoord { get; init; } = 0.8;

    /// <summary>From this score an article may be offered as a choice.</summary>
    public double BedoeltU { get; init; } = 0.35;

    /// <summary>The part of the question that an offered article must cover.</summary>
    public double BedoeltUDekking { get; init; } = 0.4;

    /// <summary>A choice must reach this part of the best score.</summary>
    public double BedoeltUAfstand { get; init; } = 0.7;

    /// <summary>How much higher every score must be when no word says that the question is about our subject.</summary>
    public double ZonderKernwoord { get; init; } = 0.3;

    /// <summary>With fewer words of meaning a question is only answered when it looks very much like a title or variant.</summary>
    public int MinimumInhoudswoorden { get; init; } = 2;

    /// <summary>A text of fewer words than this, and of too few with meaning, is too short.</summary>
    public int MinimumWoorden { get; init; } = 3;

    /// <summary>How much a question with too few words of meaning must look like a title or variant.</summary>
    public double GelijkenisBijEenWoord { get; init; } = 0.85;

    internal Drempels Strenger() => this with { Antwoord = Antwoord + ZonderKernwoord, BedoeltU = BedoeltU + ZonderKernwoord };
}

namespace HerstelBot.Domain.Kennisbank;

/// <summary>The cut-offs of the answer decision. They belong to one kennisbank and one analysis: measure again when either changes.</summary>
public sealed record Drempels
{
    /// <summary>How the features make one certainty.</summary>
    public Weging Weging { get; init; } = new();

    /// <summary>From this certainty an article may answer by itself.</summary>
    public double Antwoord { get; init; } = 0.85;

    /// <summary>The part of the question that an answering article must cover.</summary>
    public double Dekking { get; init; } = 0.4;

    /// <summary>A word of the question that is rarer than this counts as the word on which it turns, when the article lacks it.</summary>
    public double OngedektWoord { get; init; } = 0.9;

    /// <summary>The part of the question that an answering article must cover when it lacks such a word.</summary>
    public double DekkingBijOngedektWoord { get; init; } = 0.6;

    /// <summary>From this certainty of the best article there is a choice to offer.</summary>
    public double BedoeltU { get; init; } = 0.3;

    /// <summary>The part of the question that an offered article must cover.</summary>
    public double BedoeltUDekking { get; init; } = 0.3;

    /// <summary>A choice must reach this part of the best score.</summary>
    public double BedoeltUAfstand { get; init; } = 0.6;

    /// <summary>From this certainty the way to another desk is told: who goes there is told in one sentence and can still ask a person.</summary>
    public double Loket { get; init; } = 0.5;

    /// <summary>With fewer words of meaning a question is only answered when it looks very much like a title or variant.</summary>
    public int MinimumInhoudswoorden { get; init; } = 2;

    /// <summary>A text of fewer words than this, and of too few with meaning, is too short.</summary>
    public int MinimumWoorden { get; init; } = 3;

    /// <summary>How much a question with too few words of meaning must look like a title or variant.</summary>
    public double GelijkenisBijEenWoord { get; init; } = 0.85;

    /// <summary>From here a question is about one person or file, and a person answers.</summary>
    public double Zaak { get; init; } = 0.8;

    /// <summary>From here a question is about something else than our subject.</summary>
    public double AnderOnderwerp { get; init; } = 0.8;
}

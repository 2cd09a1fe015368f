namespace HerstelBot.Domain.Kennisbank;

/// <summary>An article that may answer the question.</summary>
/// <param name="ArtikelId">The article, after a superseded one was replaced by the one that holds.</param>
/// <param name="Titel">Its title.</param>
/// <param name="Score">How well it fits, 0 to 1; candidates are ordered by it.</param>
/// <param name="Kenmerken">What the score was made of and what the decision looks at.</param>
/// <param name="IsVerouderd">True when the article does not hold on the day asked for and nothing took its place.</param>
/// <param name="Via">The article whose words were found, when it does not hold on that day and this one stands in its place.</param>
public sealed record Kandidaat(string ArtikelId, string Titel, double Score, Kenmerken Kenmerken, bool IsVerouderd = false, string? Via = null);

/// <summary>What was measured between a question and an article. Every figure lies between 0 and 1.</summary>
public readonly record struct Kenmerken
{
    /// <summary>The BM25 score divided by the highest that this question could ever reach, best variant and body together.</summary>
    public double Treffer { get; init; }

    /// <summary>Which part of the question the article covers, each word counted by its rarity in the kennisbank.</summary>
    public double Dekking { get; init; }

    /// <summary>How much the question and the best title or variant say the same, in both directions, by rarity.</summary>
    public double Gelijkenis { get; init; }

    /// <summary>How near this article comes to the most likely one, judged by all words of the question together.</summary>
    public double Herkenning { get; init; }

    /// <summary>How likely this article is the one that is meant, learnt from all articles at once; over all articles together 1.</summary>
    public double Kans { get; init; }

    /// <summary>How far the next different article stays behind in <see cref="Herkenning"/>; 1 when there is none, 0 when it comes nearer than this one.</summary>
    public double Voorsprong { get; init; }

    /// <summary>The rarity of the rarest word of the question that the article does not have: 1 = no article has it, 0 = nothing is missing.</summary>
    public double OngedektWoord { get; init; }

    /// <summary>How far the next different article stays behind, as a part of this score.</summary>
    public double Marge { get; init; }

    /// <summary>True when the question is, word for word after normalisation, the title or a variant.</summary>
    public bool IsLetterlijk { get; init; }
}

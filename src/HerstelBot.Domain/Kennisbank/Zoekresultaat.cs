namespace HerstelBot.Domain.Kennisbank;

/// <summary>What a search found.</summary>
/// <param name="Vraag">What the words of the question said by themselves.</param>
/// <param name="Kandidaten">At most <see cref="Hoogstens"/> different articles, best first.</param>
public sealed record Zoekresultaat(Vraagkenmerken Vraag, IReadOnlyList<Kandidaat> Kandidaten)
{
    /// <summary>The number of candidates that a search keeps.</summary>
    public const int Hoogstens = 5;
}

/// <summary>What the words of a question say before any article is looked at.</summary>
public readonly record struct Vraagkenmerken
{
    /// <summary>The number of words as typed.</summary>
    public required int Woorden { get; init; }

    /// <summary>The number of different words with a meaning of their own: no stop words, no words of every day.</summary>
    public required int Inhoudswoorden { get; init; }

    /// <summary>Whether any word says that the question is about our subject.</summary>
    public required bool HeeftKernwoord { get; init; }

    /// <summary>How much the question is like questions about one person or file: 0.5 as much as like questions about rules, 1 entirely.</summary>
    public double Zaak { get; init; }

    /// <summary>How much the question is like questions about anything else than our subject: 0.5 as much as like ours, 1 entirely.</summary>
    public double AnderOnderwerp { get; init; }
}

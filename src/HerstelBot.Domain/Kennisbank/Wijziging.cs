namespace HerstelBot.Domain.Kennisbank;

/// <summary>Something that changed on a day, as the redactie wrote it down.</summary>
public sealed record Wijziging
{
    /// <summary>The first day on which it may have happened: for "juni 2021" the first of June.</summary>
    public required DateOnly Van { get; init; }

    /// <summary>The last day on which it may have happened; for a day that is known, the same.</summary>
    public required DateOnly Tot { get; init; }

    /// <summary>The date as precise as it is known, in words: "1 januari 2025", "juni 2021", "eind 2023".</summary>
    public required string Wanneer { get; init; }

    /// <summary>What changed.</summary>
    public required string Wat { get; init; }

    /// <summary>What was so before; <see langword="null"/> when there was nothing, or nobody wrote it down.</summary>
    public string? Daarvoor { get; init; }

    /// <summary>True when the date follows from other texts and was not read literally.</summary>
    public bool IsAfgeleid { get; init; }

    /// <summary>Where it comes from, at least one.</summary>
    public required IReadOnlyList<Bron> Bronnen { get; init; }

    /// <summary>The ids of the onderwerpen that it is about.</summary>
    public required IReadOnlyList<string> Onderwerpen { get; init; }

    /// <summary>The article that tells what holds since.</summary>
    public string? Artikel { get; init; }
}

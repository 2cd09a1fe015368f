namespace HerstelBot.Domain.Kennisbank;

/// <summary>One question with its answer, as the redactie wrote it.</summary>
public sealed record Artikel
{
    /// <summary>The name of the file without extension; never changes once an answer was given with it.</summary>
    public required string Id { get; init; }

    /// <summary>The question in one line.</summary>
    public required string Titel { get; init; }

    /// <summary>The id of the onderwerp under which it is filed and counted; empty for articles from another folder.</summary>
    public string Onderwerp { get; init; } = "";

    /// <summary>Other ways in which people ask this.</summary>
    public IReadOnlyList<string> Varianten { get; init; } = [];

    /// <summary>From when until when the answer holds.</summary>
    public Geldigheid Geldigheid { get; init; }

    /// <summary>The article that took its place when it stopped to hold.</summary>
    public string? VervangenDoor { get; init; }

    /// <summary>The day at which somebody last checked the facts.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>How sure we are of it.</summary>
    public Zekerheid Zekerheid { get; init; } = Zekerheid.Hoog;

    /// <summary>For whom it holds.</summary>
    public Reikwijdte Reikwijdte { get; init; } = Reikwijdte.Landelijk;

    /// <summary>What it is based on.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init; } = [];

    /// <summary>The ids of the facts that the text states, in capitals.</summary>
    public IReadOnlyList<string> Feiten { get; init; } = [];

    /// <summary>The ids of articles that a reader may want next.</summary>
    public IReadOnlyList<string> Verwant { get; init; } = [];

    /// <summary>Who keeps the text true.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>The day before which the owner has to look at it again.</summary>
    public DateOnly? HerzienVoor { get; init; }

    /// <summary>The id of the loket where such a question belongs, for a subject that is not ours; the text then says where to go and why.</summary>
    public string? Loket { get; init; }

    /// <summary>The answer in Markdown.</summary>
    public required string Tekst { get; init; }

    /// <summary>The first paragraph of the answer: short enough to read on a card, still in Markdown.</summary>
    public string KortAntwoord => Tekst.Split("\n\n", 2)[0].Trim();
}

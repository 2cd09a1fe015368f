namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>A question of which somebody wrote down what should be done with it.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Tekst">As a colleague types it.</param>
/// <param name="Type">What it is: one of <see cref="Vraagtype"/>; another word gets a row in the table and no figure.</param>
internal sealed record Meetvraag(string Id, string Tekst, string Type)
{
    /// <summary>The facts that the answer must state: an article that states one of them is right.</summary>
    public IReadOnlyList<string> Feiten { get; init; } = [];

    /// <summary>The articles that are right by name.</summary>
    public IReadOnlyList<string> Artikelen { get; init; } = [];

    /// <summary>The day on which the answer must hold; <see langword="null"/> for today.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>The day that must be computed for a question for a date; <see langword="null"/> when it is enough that one is computed.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Whether it says what the right answer is; without it nobody can tell a right answer from a wrong one.</summary>
    public bool IsTeBeoordelen => Feiten.Count + Artikelen.Count > 0;
}

/// <summary>The words for a kind of question in a file with questions.</summary>
internal static class Vraagtype
{
    /// <summary>A question about the rules.</summary>
    public const string Faq = "faq";

    /// <summary>A question about one file: a person answers.</summary>
    public const string Casus = "casus";

    /// <summary>A question about something else: a loket or a person.</summary>
    public const string BuitenScope = "buiten-scope";

    /// <summary>A text with personal data: masked, and a person answers.</summary>
    public const string Persoonsgegevens = "persoonsgegevens";

    /// <summary>A courtesy or a command.</summary>
    public const string Chitchat = "chitchat";

    /// <summary>A question for a date.</summary>
    public const string Termijn = "termijn";
}

namespace HerstelBot.Domain.Termijnen;

/// <summary>How sure it is that a kind of term holds as we have it.</summary>
public enum Termijnzekerheid
{
    /// <summary>Read in the text of the law.</summary>
    Hoog,

    /// <summary>Policy, rulings, or a text that may have changed since.</summary>
    Middel,

    /// <summary>Inferred or out of date; ask before relying on it.</summary>
    Laag,
}

/// <summary>A kind of term: how long, from which day, and why.</summary>
/// <param name="Id">The name on the command line, such as <c>bezwaar</c>.</param>
/// <param name="Naam">What people call it.</param>
/// <param name="Duur">How long it is.</param>
/// <param name="Vanaf">From which day it is counted, to follow "De dag van …"; the term begins the day after.</param>
public sealed record Termijnsoort(string Id, string Naam, Termijnduur Duur, string Vanaf)
{
    /// <summary>The sentence that answers, with <c>{einde}</c> for the last day.</summary>
    public required string Zin { get; init; }

    /// <summary>What somebody may do once the term has passed, with <c>{daarna}</c> for the day after its end; <see langword="null"/> when there is nothing to say.</summary>
    public string? Daarna { get; init; }

    /// <summary>The articles that it rests on, the one on its length first.</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    /// <summary>The id of the term that passes first; this one begins the day after its end. <see langword="null"/> when it is counted from the date itself.</summary>
    public string? Na { get; init; }

    /// <summary>Why the Algemene termijnenwet does not hold although the term is short enough; <see langword="null"/> when it does.</summary>
    public string? GeenAtw { get; init; }

    /// <summary>The id of the shorter term that one should keep to for safety.</summary>
    public string? VeiligeGrens { get; init; }

    /// <summary>How sure it is.</summary>
    public Termijnzekerheid Zekerheid { get; init; } = Termijnzekerheid.Hoog;

    /// <summary>What a reader should know beside the date.</summary>
    public IReadOnlyList<string> Kanttekeningen { get; init; } = [];

    /// <summary>The day of the text that we read.</summary>
    public DateOnly Peildatum { get; init; } = new(2024, 12, 4);

    /// <summary>Whether the end moves to the first ordinary day (Algemene termijnenwet art. 1 and 4).</summary>
    public bool AtwGeldt => !Duur.IsTeLangVoorAtw && GeenAtw is null;

    /// <summary>Why the end does not move, as a sentence; <see langword="null"/> when it may.</summary>
    public string? WaaromGeenAtw => Duur switch
    {
        { IsTeLangVoorAtw: false } => GeenAtw,
        { Eenheid: Tijdseenheid.Weken } => "De termijn is langer dan twaalf weken. Dan schuift het einde niet door bij een weekend of feestdag.",
        { Eenheid: Tijdseenheid.Dagen } => "De termijn is langer dan 90 dagen. Dan schuift het einde niet door bij een weekend of feestdag.",
        { Eenheid: Tijdseenheid.Maanden } => "De termijn is langer dan drie maanden. Dan schuift het einde niet door bij een weekend of feestdag.",
        { Eenheid: Tijdseenheid.Jaren } => "De termijn staat in jaren. Dan schuift het einde niet door bij een weekend of feestdag.",
        _ => throw new ArgumentOutOfRangeException(nameof(Duur), Duur, "No such unit."),
    };
}

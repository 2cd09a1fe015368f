using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What is known of anything that comes in.</summary>
/// <param name="Sleutel">The same for every delivery of the same thing: what makes it count once.</param>
/// <param name="Gesprek">Where it came from.</param>
/// <param name="AntwoordIn">The thread in a channel where an answer belongs; otherwise the conversation itself.</param>
/// <param name="Van">Who it is from.</param>
/// <param name="Op">When we received it.</param>
/// <param name="AntwoordMeteen">The sender waits for the replies in the answer itself (local mode only).</param>
public sealed record Kop(string Sleutel, Gesprek Gesprek, GesprekId AntwoordIn, Medewerker Van, DateTimeOffset Op, bool AntwoordMeteen = false);

/// <summary>Something that came in from the channel, authenticated and read, not yet judged.</summary>
/// <param name="Kop">Where, who and when.</param>
public abstract record Binnenkomst(Kop Kop)
{
    /// <inheritdoc cref="Kop.Sleutel"/>
    public string Sleutel => Kop.Sleutel;

    /// <inheritdoc cref="Kop.Gesprek"/>
    public Gesprek Gesprek => Kop.Gesprek;

    /// <inheritdoc cref="Kop.AntwoordIn"/>
    public GesprekId AntwoordIn => Kop.AntwoordIn;

    /// <inheritdoc cref="Kop.Van"/>
    public Medewerker Van => Kop.Van;

    /// <inheritdoc cref="Kop.Op"/>
    public DateTimeOffset Op => Kop.Op;

    /// <inheritdoc cref="Kop.AntwoordMeteen"/>
    public bool AntwoordMeteen => Kop.AntwoordMeteen;

    /// <summary>Typed text, the mention of the bot removed; also text that took the place of an earlier one.</summary>
    /// <param name="Kop">Where, who and when.</param>
    /// <param name="Inhoud">What was typed, not yet masked.</param>
    /// <param name="BerichtId">The message that holds it, when told; an edit has the id of what it changes.</param>
    public sealed record Tekst(Kop Kop, string Inhoud, string? BerichtId = null) : Binnenkomst(Kop);

    /// <summary>Somebody took a message of their own away.</summary>
    public sealed record TekstVerwijderd(Kop Kop, string BerichtId) : Binnenkomst(Kop);

    /// <summary>A press on a button of a card.</summary>
    /// <param name="Kop">Where, who and when.</param>
    /// <param name="Druk">What was pressed.</param>
    /// <param name="BerichtId">The message that holds the card, when told.</param>
    /// <param name="Direct">True when the client shows the answer at once (Action.Execute); false for its fallback.</param>
    /// <param name="InDialoog">True when it is shown in a window of its own, that closes when the work is done.</param>
    public sealed record KaartDruk(Kop Kop, Druk Druk, string? BerichtId, bool Direct, bool InDialoog = false) : Binnenkomst(Kop);

    /// <summary>The bot was added to the conversation.</summary>
    public sealed record BotToegevoegd(Kop Kop) : Binnenkomst(Kop);

    /// <summary>The bot was removed from the conversation.</summary>
    public sealed record BotVerwijderd(Kop Kop) : Binnenkomst(Kop);

    /// <summary>A thumb or a reaction under an answer.</summary>
    /// <param name="Kop">Where, who and when.</param>
    /// <param name="Positief">Glad or not.</param>
    /// <param name="Opmerking">What was written with it, not yet masked.</param>
    /// <param name="BerichtId">The message it is about.</param>
    /// <param name="Teruggenomen">True when it was taken away again.</param>
    public sealed record Waardering(Kop Kop, bool Positief, string? Opmerking, string? BerichtId, bool Teruggenomen = false) : Binnenkomst(Kop);
}

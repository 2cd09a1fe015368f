using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Something that came in from the channel, authenticated and read, not yet judged.</summary>
public abstract record Binnenkomst
{
    /// <summary>The same for every delivery of the same thing: what makes it count once.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Where it came from.</summary>
    public required Gesprek Gesprek { get; init; }

    /// <summary>The thread in a channel where an answer belongs; otherwise the conversation itself.</summary>
    public required GesprekId AntwoordIn { get; init; }

    /// <summary>Who it is from.</summary>
    public required Medewerker Van { get; init; }

    /// <summary>When we received it.</summary>
    public required DateTimeOffset Op { get; init; }

    /// <summary>The sender waits for the replies in the answer itself (local mode only).</summary>
    public bool AntwoordMeteen { get; init; }

    /// <summary>Typed text, the mention of the bot removed.</summary>
    public sealed record Tekst(string Inhoud) : Binnenkomst;

    /// <summary>A press on a button of a card.</summary>
    /// <param name="Druk">What was pressed.</param>
    /// <param name="BerichtId">The message that holds the card, when told.</param>
    /// <param name="Direct">True when the client shows the answer at once (Action.Execute); false for its fallback.</param>
    public sealed record KaartDruk(Druk Druk, string? BerichtId, bool Direct) : Binnenkomst;

    /// <summary>The bot was added to the conversation.</summary>
    public sealed record BotToegevoegd : Binnenkomst;

    /// <summary>The bot was removed from the conversation.</summary>
    public sealed record BotVerwijderd : Binnenkomst;

    /// <summary>A thumb up or down under an answer.</summary>
    /// <param name="Positief">Up or down.</param>
    /// <param name="Opmerking">What was written with it, not yet masked.</param>
    /// <param name="BerichtId">The message it is about.</param>
    public sealed record Waardering(bool Positief, string? Opmerking, string? BerichtId) : Binnenkomst;
}

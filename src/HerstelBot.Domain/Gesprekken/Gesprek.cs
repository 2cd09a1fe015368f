using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What kind of conversation it is.</summary>
public enum Gesprekssoort
{
    /// <summary>One person and the bot.</summary>
    Persoonlijk,

    /// <summary>A chat of several people.</summary>
    Groep,

    /// <summary>A channel of a team.</summary>
    Kanaal,
}

/// <summary>Whether we can write there.</summary>
public enum Gespreksstaat
{
    /// <summary>Yes.</summary>
    Bereikbaar,

    /// <summary>Not until we hear from it again: blocked, disabled by an admin.</summary>
    Opgeschort,

    /// <summary>The bot was removed.</summary>
    Verwijderd,
}

/// <summary>Where we can write to, as the last authenticated activity told it.</summary>
public sealed record Gesprek
{
    /// <summary>The conversation; of a channel the channel itself, without a thread.</summary>
    public required GesprekId Id { get; init; }

    /// <summary>What kind of conversation.</summary>
    public required Gesprekssoort Soort { get; init; }

    /// <summary>The Entra tenant it belongs to.</summary>
    public required string TenantId { get; init; }

    /// <summary>The channel (<c>msteams</c>).</summary>
    public required string KanaalId { get; init; }

    /// <summary>Base address of the connector for this conversation.</summary>
    public required Uri ServiceUrl { get; init; }

    /// <summary>The id of the bot there.</summary>
    public required string BotId { get; init; }

    /// <summary>For a personal conversation: who it is with.</summary>
    public MedewerkerId? Persoon { get; init; }

    /// <summary>For a personal conversation: the channel's own id of that person.</summary>
    public string? PersoonKanaalId { get; init; }

    /// <summary>For a channel: the id of its team.</summary>
    public string? TeamId { get; init; }

    /// <summary>For a channel: its name, when told.</summary>
    public string? Naam { get; init; }

    /// <summary>Whether we can write there.</summary>
    public Gespreksstaat Staat { get; init; }

    /// <summary>Counts installations, so that each one is welcomed exactly once.</summary>
    public int Installatie { get; init; }

    /// <summary>When we last heard from it.</summary>
    public DateTimeOffset LaatstGehoord { get; init; }
}

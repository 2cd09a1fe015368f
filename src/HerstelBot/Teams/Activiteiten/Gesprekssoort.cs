namespace HerstelBot.Teams.Activiteiten;

/// <summary>Who can read along.</summary>
internal enum Gesprekssoort
{
    /// <summary>It cannot be told; treat as if others read along.</summary>
    Onbekend,

    /// <summary>One person and the bot.</summary>
    Persoonlijk,

    /// <summary>A group chat.</summary>
    Groep,

    /// <summary>A channel of a team.</summary>
    Kanaal,
}

namespace HerstelBot.Domain.Taal;

/// <summary>A language in which the bot writes. Stored by name: add, never rename.</summary>
public enum Spreektaal
{
    /// <summary>Dutch: for everybody who did not show otherwise, and wherever more people read along.</summary>
    Nederlands,

    /// <summary>English.</summary>
    Engels,
}

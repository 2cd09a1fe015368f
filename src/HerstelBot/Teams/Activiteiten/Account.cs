namespace HerstelBot.Teams.Activiteiten;

/// <summary>A person or bot in a conversation.</summary>
internal sealed record Account
{
    /// <summary>The channel's id: <c>29:…</c> for a person (unique per bot), <c>28:&lt;App ID&gt;</c> for a bot.</summary>
    public string? Id { get; init; }

    /// <summary>The display name; never a key.</summary>
    public string? Name { get; init; }

    /// <summary>The Entra object id; may be missing on some events.</summary>
    public string? AadObjectId { get; init; }
}

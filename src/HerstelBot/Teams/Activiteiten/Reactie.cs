namespace HerstelBot.Teams.Activiteiten;

/// <summary>A reaction on a message.</summary>
internal sealed record Reactie
{
    /// <summary>Which one, such as <c>like</c> or <c>heart</c>.</summary>
    public string? Type { get; init; }
}

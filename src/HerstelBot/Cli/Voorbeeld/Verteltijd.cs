namespace HerstelBot.Cli.Voorbeeld;

/// <summary>The clock of a story: it stands still until it is set.</summary>
internal sealed class Verteltijd(DateTimeOffset begin) : TimeProvider
{
    /// <summary>What time it is in the story.</summary>
    public DateTimeOffset Nu { get; set; } = begin;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Nu;
}

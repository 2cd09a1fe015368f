namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>The outcome of a wish to change an article of the loop.</summary>
public abstract record Kennisovergang
{
    private Kennisovergang()
    {
    }

    /// <summary>It happens: the concept as it becomes.</summary>
    public sealed record Gelukt(Kennisconcept Concept) : Kennisovergang;

    /// <summary>It does not happen, and nothing changes.</summary>
    public sealed record Geweigerd(Kennisweigering Reden) : Kennisovergang;
}

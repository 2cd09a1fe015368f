namespace HerstelBot.Domain.Routering;

/// <summary>What we made of the name of a gemeente as a person typed it.</summary>
public abstract record Herkenning
{
    private Herkenning(string? toelichting) => Toelichting = toelichting;

    /// <summary>Dutch, for the person; <see langword="null"/> when the answer speaks for itself. Never holds what was typed.</summary>
    public string? Toelichting { get; }

    /// <summary>It can only be this one.</summary>
    /// <param name="Gemeente">The gemeente of today.</param>
    /// <param name="Toelichting">Says so when an old name or a typing error led here.</param>
    public sealed record Gevonden(Gemeente Gemeente, string? Toelichting = null) : Herkenning(Toelichting);

    /// <summary>It can be any of these, and the person must choose: we never guess.</summary>
    /// <param name="Gemeenten">Two or more.</param>
    /// <param name="Toelichting">Why there is a choice.</param>
    public sealed record Keuze(IReadOnlyList<Gemeente> Gemeenten, string Toelichting) : Herkenning(Toelichting);

    /// <summary>We do not know it.</summary>
    /// <param name="Suggesties">At most three that look like it, likeliest first; often none.</param>
    /// <param name="Toelichting">What the person can do.</param>
    public sealed record Onbekend(IReadOnlyList<Gemeente> Suggesties, string Toelichting) : Herkenning(Toelichting);
}

using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>What became of a verb of the redactie.</summary>
public abstract record Redactieuitslag
{
    private Redactieuitslag()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Concept">The article as it is now.</param>
    /// <param name="Verwijderd">The kinds of personal data that were taken out of what was written.</param>
    public sealed record Gedaan(Kennisconcept Concept, IReadOnlyList<Redactie> Verwijderd) : Redactieuitslag;

    /// <summary>Nothing happened.</summary>
    /// <param name="Reden">Why.</param>
    /// <param name="Zinnen">What is wrong with the article, a Dutch sentence each; only for <see cref="Kennisweigering.NietInOrde"/>.</param>
    /// <param name="Concept">The article as it stands, for whoever may see it, when there is one.</param>
    public sealed record Geweigerd(Kennisweigering Reden, IReadOnlyList<string> Zinnen, Kennisconcept? Concept = null) : Redactieuitslag;
}

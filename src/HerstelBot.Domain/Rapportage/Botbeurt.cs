using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>What became of a question to the bot. Stored by name: add, never rename.</summary>
public enum Botuitkomst
{
    /// <summary>Answered at once: by an article, with a computed date or with what changed.</summary>
    Beantwoord,

    /// <summary>Answered after the bot asked once what was meant.</summary>
    NaVerduidelijking,

    /// <summary>The vrager chose "Stel aan een PZB'er" under what the bot said.</summary>
    Doorgezet,

    /// <summary>No answer, and the vrager went no further.</summary>
    NietBeantwoord,

    /// <summary>Not ours: the bot said which loket is for it.</summary>
    Loket,
}

/// <summary>One question to the bot, for counting: no person and no text.</summary>
/// <param name="Op">When it was asked.</param>
/// <param name="Uitkomst">What became of it.</param>
/// <param name="Artikel">The article that answered it.</param>
/// <param name="Gemeente">The gemeente of who asked, when it is certain or chosen.</param>
/// <param name="Cluster">The cluster of that gemeente.</param>
/// <param name="Onderwerp">The onderwerp of the article.</param>
/// <param name="HeeftKeuze">The bot asked what was meant.</param>
public sealed record Botbeurt(
    DateTimeOffset Op, Botuitkomst Uitkomst, string? Artikel, GemeenteCode? Gemeente, ClusterId? Cluster, string? Onderwerp, bool HeeftKeuze = false)
{
    /// <summary>The vrager chose one of the articles: after "Bedoelt u" that is the answer, under an answer it is further reading.</summary>
    public Botbeurt Koos(string artikel, string? onderwerp) => HeeftKeuze && Uitkomst == Botuitkomst.NietBeantwoord
        ? this with { Uitkomst = Botuitkomst.NaVerduidelijking, Artikel = artikel, Onderwerp = onderwerp }
        : this;

    /// <summary>The vrager went on to a PZB'er.</summary>
    public Botbeurt GingDoor() => this with { Uitkomst = Botuitkomst.Doorgezet };
}

namespace HerstelBot.Domain.Kennisbank;

/// <summary>What we do with a question. A wrong answer costs ten times a hand-off, so in doubt a person answers.</summary>
public abstract record Antwoordbesluit
{
    private Antwoordbesluit(IReadOnlyList<Kandidaat> kandidaten) => Kandidaten = kandidaten;

    /// <summary>The articles that came nearest, best first; kept for the report, also when none was used.</summary>
    public IReadOnlyList<Kandidaat> Kandidaten { get; }

    /// <summary>One article answers it.</summary>
    public sealed record Antwoord(Artikel Artikel, IReadOnlyList<Kandidaat> Kandidaten) : Antwoordbesluit(Kandidaten);

    /// <summary>Several articles may answer it; the asker chooses, once.</summary>
    /// <param name="Keuzes">Two or three, or one that is likely but not sure.</param>
    /// <param name="Kandidaten">All that came near.</param>
    public sealed record BedoeltU(IReadOnlyList<Kandidaat> Keuzes, IReadOnlyList<Kandidaat> Kandidaten) : Antwoordbesluit(Kandidaten)
    {
        /// <summary>The number of choices that a person can oversee.</summary>
        public const int Hoogstens = 3;
    }

    /// <summary>The subject is not ours; the article says where to go.</summary>
    /// <param name="LoketId">The loket, as it stands in the list of loketten.</param>
    /// <param name="Artikel">The text that says where to go and why.</param>
    /// <param name="Kandidaten">All that came near.</param>
    public sealed record NaarLoket(string LoketId, Artikel Artikel, IReadOnlyList<Kandidaat> Kandidaten) : Antwoordbesluit(Kandidaten);

    /// <summary>A person answers it.</summary>
    /// <param name="Reden">Why.</param>
    /// <param name="Kandidaten">All that came near.</param>
    /// <param name="Algemeen">The article that tells the rule beside a question about one file; <see langword="null"/> when none is likely.</param>
    public sealed record Doorzetten(DoorzetReden Reden, IReadOnlyList<Kandidaat> Kandidaten, string? Algemeen = null) : Antwoordbesluit(Kandidaten);

    /// <summary>There is too little to go on; the asker is invited to write a whole question.</summary>
    public sealed record TeKort(IReadOnlyList<Kandidaat> Kandidaten) : Antwoordbesluit(Kandidaten);
}

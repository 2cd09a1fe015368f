using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>What somebody wants a report of. Comes from an address or a command: it says what is wished, never what is allowed.</summary>
/// <param name="Regio">Which regio; without it the own one, and for a beheerder the whole country.</param>
/// <param name="Cluster">Only this cluster.</param>
/// <param name="Gemeente">Only this gemeente.</param>
/// <param name="Onderwerp">Only this onderwerp, by its id.</param>
/// <param name="Van">The first day; without it four weeks before the end.</param>
/// <param name="Tot">The last day; without it the last Sunday before today.</param>
public sealed record Rapportwens(
    RegioId? Regio = null, ClusterId? Cluster = null, GemeenteCode? Gemeente = null, string? Onderwerp = null, DateOnly? Van = null, DateOnly? Tot = null);

/// <summary>What came of asking for a report.</summary>
public abstract record Rapportuitslag
{
    private Rapportuitslag()
    {
    }

    /// <summary>Here it is, with all counts: what leaves the regio goes through <see cref="Rapport.ZonderKleineAantallen"/>.</summary>
    public sealed record Gemaakt(Rapport Rapport) : Rapportuitslag;

    /// <summary>No, and nothing was read.</summary>
    public sealed record Geweigerd(Rapportweigering Reden) : Rapportuitslag;
}

/// <summary>What came of asking for the vragen behind a report.</summary>
public abstract record Vragenuitslag
{
    private Vragenuitslag()
    {
    }

    /// <summary>The vragen that wait for an answer, promised first.</summary>
    public sealed record Gevonden(Rapportkader Kader, IReadOnlyList<Dossierregel> Vragen) : Vragenuitslag;

    /// <summary>No, and nothing was read.</summary>
    public sealed record Geweigerd(Rapportweigering Reden) : Vragenuitslag;
}

/// <summary>A vraag with its history, without the texts that people typed.</summary>
public sealed record Vraagdossier(Vraag Vraag, Dossierregel Regel, IReadOnlyList<VraagGebeurtenis> Verloop);

/// <summary>Why there is no report.</summary>
public enum Rapportweigering
{
    /// <summary>This person may not see it.</summary>
    NietBevoegd,

    /// <summary>There is no such regio.</summary>
    RegioOnbekend,

    /// <summary>There is no such cluster in this regio.</summary>
    ClusterOnbekend,

    /// <summary>The last day lies before the first.</summary>
    PeriodeOngeldig,

    /// <summary>The period is longer than <see cref="Rapporteur.HoogstensDagen"/> days.</summary>
    PeriodeTeLang,
}

using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>Which articles of the loop somebody wants before them.</summary>
public enum Kennisblik
{
    /// <summary>All of them.</summary>
    Alles,

    /// <summary>Those that this person writes on.</summary>
    Mijn,

    /// <summary>Those that wait to be judged, and that this person may judge.</summary>
    TeBeoordelen,
}

/// <summary>What somebody filters the list of articles with.</summary>
/// <param name="Blik">Whose.</param>
/// <param name="Status">In this status only.</param>
/// <param name="Onderwerp">Of the onderwerp with this id only.</param>
public sealed record Kenniswens(Kennisblik Blik = Kennisblik.Alles, Conceptstatus? Status = null, string? Onderwerp = null);

/// <summary>The list of articles of the loop: what is asked for, and how much each other choice would give.</summary>
public sealed record Kennislijst
{
    /// <summary>What is asked for, last changed first.</summary>
    public required IReadOnlyList<Kennisconcept> Artikelen { get; init; }

    /// <summary>How many each <see cref="Kennisblik"/> would give beside the other filters.</summary>
    public required IReadOnlyDictionary<Kennisblik, int> PerBlik { get; init; }

    /// <summary>How many each status would give beside the other filters.</summary>
    public required IReadOnlyDictionary<Conceptstatus, int> PerStatus { get; init; }

    /// <summary>How many each onderwerp would give beside the other filters; what none has is left out.</summary>
    public required IReadOnlyDictionary<string, int> PerOnderwerp { get; init; }

    /// <summary>Filters and counts.</summary>
    public static Kennislijst Van(IReadOnlyList<Kennisconcept> alle, Kenniswens wens, MedewerkerId wie) => new()
    {
        Artikelen = [.. alle.Where(concept => InBlik(concept, wens.Blik, wie) && InStatus(concept, wens.Status) && InOnderwerp(concept, wens.Onderwerp))],
        PerBlik = Enum.GetValues<Kennisblik>().ToDictionary(
            blik => blik, blik => alle.Count(concept => InBlik(concept, blik, wie) && InStatus(concept, wens.Status) && InOnderwerp(concept, wens.Onderwerp))),
        PerStatus = Enum.GetValues<Conceptstatus>().ToDictionary(
            status => status, status => alle.Count(concept => concept.Status == status && InBlik(concept, wens.Blik, wie) && InOnderwerp(concept, wens.Onderwerp))),
        PerOnderwerp = alle.Where(concept => InBlik(concept, wens.Blik, wie) && InStatus(concept, wens.Status))
            .CountBy(concept => concept.Inhoud.Onderwerp).ToDictionary(StringComparer.Ordinal),
    };

    private static bool InBlik(Kennisconcept concept, Kennisblik blik, MedewerkerId wie) => blik switch
    {
        Kennisblik.Alles => true,
        Kennisblik.Mijn => concept.Schrijvers.Contains(wie),
        Kennisblik.TeBeoordelen => concept.Status == Conceptstatus.TerBeoordeling && !concept.Schrijvers.Contains(wie),
    };

    private static bool InStatus(Kennisconcept concept, Conceptstatus? status) => status is null || concept.Status == status;

    private static bool InOnderwerp(Kennisconcept concept, string? onderwerp) => onderwerp is null || concept.Inhoud.Onderwerp == onderwerp;
}

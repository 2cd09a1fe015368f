using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>An article of the loop: what is being written, what the bot answers with, and every version that it answered with before.</summary>
/// <remarks>Immutable: each verb gives a new one or a refusal. What is live stays live while a next version is written and judged.</remarks>
public sealed partial record Kennisconcept
{
    /// <summary>What is being written; what is live too while <see cref="Conceptstatus.Gepubliceerd"/>.</summary>
    public required Artikel Inhoud { get; init; }

    /// <summary>The ids of the articles whose place it takes when it is published.</summary>
    public IReadOnlyList<string> Vervangt { get; init; } = [];

    /// <summary>The number of the vraag whose answer it was made of, as people write it; <see langword="null"/> when it was made by hand.</summary>
    public string? UitVraag { get; init; }

    /// <summary>Who began what is written now.</summary>
    public required MedewerkerId Auteur { get; init; }

    /// <summary>Everybody who wrote what is written now: none of them can judge it.</summary>
    public required IReadOnlyList<MedewerkerId> Schrijvers { get; init; }

    /// <summary>Where it is in its life.</summary>
    public Conceptstatus Status { get; init; }

    /// <summary>The reason that was given with the last verb, when one was given.</summary>
    public string? Toelichting { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset GewijzigdOp { get; init; }

    /// <summary>Changes with every verb; the store writes only over the version that was read, and a screen that shows an older one is out of date.</summary>
    public long Versie { get; init; }

    /// <summary>Every publication, oldest first.</summary>
    public IReadOnlyList<Artikelversie> Versies { get; init; } = [];

    /// <summary>The number of the version that the bot answers with; <see langword="null"/> when it answers with none.</summary>
    public int? Live { get; init; }

    /// <summary>The id of the article.</summary>
    public string Id => Inhoud.Id;

    /// <summary>The version that the bot answers with.</summary>
    public Artikelversie? LiveVersie => Live is { } nummer ? Versies.First(versie => versie.Nummer == nummer) : null;

    /// <summary>Whether this person may do this to it.</summary>
    public bool Mag(Medewerker wie, Kennishandeling wat) => Bevoegdheid.MagKennis(wie, wat, eigenConcept: IsEigenConceptVan(wie.Id));

    // Made of a vraag by who wrote the first word, and neither published nor thrown away since.
    private bool IsEigenConceptVan(MedewerkerId wie) => UitVraag is not null && Auteur == wie && Versies.Count == 0 && Status switch
    {
        Conceptstatus.Concept or Conceptstatus.TerBeoordeling or Conceptstatus.Afgewezen => true,
        Conceptstatus.Gepubliceerd or Conceptstatus.Ingetrokken or Conceptstatus.Overgenomen => false,
    };

    // Each verb counts.
    private Kennisovergang.Gelukt Wordt(Kennisconcept na, DateTimeOffset nu, string? toelichting) =>
        new(na with { Versie = Versie + 1, GewijzigdOp = nu, Toelichting = toelichting });

    // What was published was judged, and whoever writes on from there is the only one whose words were not. What was taken back may never have been judged.
    private Kennisconcept DoorGeschreven(MedewerkerId door) => Status switch
    {
        Conceptstatus.Concept or Conceptstatus.TerBeoordeling or Conceptstatus.Afgewezen => this with { Schrijvers = Met(Schrijvers, door) },
        Conceptstatus.Ingetrokken => this with { Auteur = door, Schrijvers = Met(Schrijvers, door) },
        Conceptstatus.Gepubliceerd or Conceptstatus.Overgenomen => this with { Auteur = door, Schrijvers = [door] },
    };

    private static IReadOnlyList<MedewerkerId> Met(IReadOnlyList<MedewerkerId> schrijvers, MedewerkerId door) => schrijvers.Contains(door) ? schrijvers : [.. schrijvers, door];

    private static Kennisovergang.Geweigerd Nee(Kennisweigering reden) => new(reden);
}

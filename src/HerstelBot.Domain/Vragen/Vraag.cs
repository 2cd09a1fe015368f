using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Vragen;

/// <summary>A vraag of a gemeentemedewerker, from asked to solved.</summary>
/// <remarks>
/// Immutable: each overgang gives a new <see cref="Vraag"/> and the gebeurtenis that caused it.
/// What people typed is not here but in <see cref="Vraagtekst"/>. Each verb has its table in a file of its own name.
/// </remarks>
public sealed partial record Vraag
{
    /// <summary>Its id.</summary>
    public required VraagId Id { get; init; }

    /// <summary>Its number for people.</summary>
    public required Vraagnummer Nummer { get; init; }

    /// <summary>Who asked.</summary>
    public required MedewerkerId Vrager { get; init; }

    /// <summary>The conversation in which it was asked.</summary>
    public required GesprekId Gesprek { get; init; }

    /// <summary>Where in that conversation it is answered: the thread of a channel, else the conversation itself.</summary>
    public required GesprekId AntwoordIn { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset GesteldOp { get; init; }

    /// <summary>For which gemeente.</summary>
    public GemeenteCode? Gemeente { get; init; }

    /// <summary>In whose queue; <see langword="null"/> is for the beheerder to solve.</summary>
    public ClusterId? Cluster { get; init; }

    /// <summary>The id of its onderwerp.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>What kind of question it is.</summary>
    public Vraagsoort Soort { get; init; }

    /// <summary>The UHT-zaaknummer of the case it is about, when one was given; never a BSN.</summary>
    public string? Zaaknummer { get; init; }

    /// <summary>Where it is in its life.</summary>
    public VraagStatus Status { get; init; }

    /// <summary>Who works or worked on it.</summary>
    public MedewerkerId? Behandelaar { get; init; }

    /// <summary>What we promised.</summary>
    public required Toezegging Toezegging { get; init; }

    /// <summary>Why it has priority; <see langword="null"/> when it has none.</summary>
    public string? Urgentie { get; init; }

    /// <summary>Since when our clock stands still, while <see cref="VraagStatus.WachtOpGemeente"/>.</summary>
    public DateTimeOffset? KlokStilSinds { get; init; }

    /// <summary>When it was last answered.</summary>
    public DateTimeOffset? BeantwoordOp { get; init; }

    /// <summary>The outcome of the last answer, for a question about one case.</summary>
    public Zaakuitkomst? Uitkomst { get; init; }

    /// <summary>Whether other gemeenten may read the vraag and its answer, without who asked.</summary>
    public bool Openbaar { get; init; }

    /// <summary>The vraag whose answer answers this one too.</summary>
    public VraagId? GekoppeldAan { get; init; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? AfgeslotenOp { get; init; }

    /// <summary>How much of it is erased; then it cannot be opened again, nor answer another vraag.</summary>
    public Wissing Gewist { get; init; }

    /// <summary>The loket that it was referred to.</summary>
    public string? DoorverwezenNaar { get; init; }

    /// <summary>How often it was opened again.</summary>
    public int Heropend { get; init; }

    /// <summary>How often it went to another cluster.</summary>
    public int Doorgezet { get; init; }

    /// <summary>What goes wrong more often than here, in the eyes of a PZB'er.</summary>
    public Knelpuntsoort? Knelpunt { get; init; }

    /// <summary>The planned moment of the last thing that the clock did with it: what lay before it is done, however often the vraag changes hands.</summary>
    public DateTimeOffset? BewaaktTot { get; init; }

    /// <summary>Changes with every overgang; the store writes only over the version that was read.</summary>
    public long Versie { get; init; }

    /// <summary>Changes with every overgang by a person; a card that carries an older one is out of date.</summary>
    public long Kaartversie { get; init; }

    /// <summary>Whether it still asks something of anybody.</summary>
    public bool IsLopend => Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente or VraagStatus.Beantwoord => true,
        VraagStatus.Opgelost or VraagStatus.Ingetrokken => false,
    };

    /// <summary>Whom and what it concerns, for <see cref="Bevoegdheid"/>.</summary>
    /// <param name="regio">The regio of its cluster, which the vraag itself does not know.</param>
    /// <param name="collegasLezenMee">Whether its gemeente lets colleagues see it.</param>
    public Betrokkenheid Betreft(RegioId? regio, bool collegasLezenMee) => new(Vrager, Gemeente, Cluster, regio, Behandelaar, collegasLezenMee);

    // A person did something: open cards are out of date.
    private static Overgang.Gelukt Mens(Vraag na, VraagGebeurtenis gebeurtenis) =>
        new(na with { Versie = na.Versie + 1, Kaartversie = na.Kaartversie + 1 }, gebeurtenis);

    // The clock did something: open cards stay good.
    private static Overgang.Gelukt Klok(Vraag na, DateTimeOffset moment, VraagGebeurtenis gebeurtenis) =>
        new(na with { Versie = na.Versie + 1, BewaaktTot = moment }, gebeurtenis);

    // What only the behandelaar may do, and only while working on it.
    private Weigering? NietDoor(MedewerkerId door) => Status switch
    {
        VraagStatus.Opgepakt => Behandelaar == door ? null : Weigering.NietDeBehandelaar,
        VraagStatus.Open => Weigering.NogNietOpgepakt,
        VraagStatus.WachtOpGemeente => Weigering.WachtOpGemeente,
        VraagStatus.Beantwoord => Weigering.AlBeantwoord,
        VraagStatus.Opgelost => Weigering.AlAfgesloten,
        VraagStatus.Ingetrokken => Weigering.AlIngetrokken,
    };

    private static Overgang.Geweigerd Nee(Weigering reden) => new(reden);
}

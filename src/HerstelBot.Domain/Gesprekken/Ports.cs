using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What became of a <see cref="Beurt"/>.</summary>
public abstract record Vastlegging
{
    private Vastlegging()
    {
    }

    /// <summary>All of it is stored.</summary>
    public sealed record Gedaan : Vastlegging;

    /// <summary>It had been stored before, on an earlier delivery or press; nothing was stored now.</summary>
    /// <param name="Direct">What the sender saw then.</param>
    public sealed record AlGezien(IReadOnlyList<Bericht> Direct) : Vastlegging;

    /// <summary>Somebody changed the vraag meanwhile; nothing was stored. Decide again.</summary>
    public sealed record IntussenGewijzigd : Vastlegging;
}

/// <summary>The one place where effects are stored.</summary>
public interface IVastlegger
{
    /// <summary>Stores the whole beurt, or nothing.</summary>
    /// <param name="sleutel">The key of the delivery.</param>
    /// <param name="plaats">What came in decides where it is stored, so that a redelivery meets its key.</param>
    /// <param name="beurt">What to store.</param>
    /// <param name="op">The moment of the decision.</param>
    /// <param name="cancellationToken">Stops the wait, not necessarily the write.</param>
    Task<Vastlegging> LegVastAsync(string sleutel, Plaats plaats, Beurt beurt, DateTimeOffset op, CancellationToken cancellationToken);
}

/// <summary>Decides in which part of the store a beurt lies: the vraag that a press is about, else the conversation.</summary>
public readonly record struct Plaats(VraagId? Vraag, GesprekId Gesprek);

/// <summary>The stored vragen.</summary>
public interface IVragen
{
    /// <summary>Makes the id and number for a new vraag; a number that is not used stays a gap.</summary>
    Task<(VraagId Id, Vraagnummer Nummer)> NieuwAsync(GesprekId gesprek, DateTimeOffset nu, CancellationToken cancellationToken);

    /// <summary>The vraag, or <see langword="null"/>.</summary>
    Task<Vraag?> ZoekAsync(VraagId id, CancellationToken cancellationToken);

    /// <summary>The id behind a number, or <see langword="null"/>.</summary>
    Task<VraagId?> ZoekAsync(Vraagnummer nummer, CancellationToken cancellationToken);

    /// <summary>What was typed about it, oldest first; erased texts are gone.</summary>
    Task<IReadOnlyList<Vraagtekst>> TekstenAsync(VraagId id, CancellationToken cancellationToken);

    /// <summary>What happened to it, oldest first.</summary>
    Task<IReadOnlyList<VraagGebeurtenis>> VerloopAsync(VraagId id, CancellationToken cancellationToken);

    /// <summary>The vragen that somebody asked: those that still run first, newest first within each; and how many there are in all.</summary>
    Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> VanVragerAsync(MedewerkerId vrager, int hoogstens, CancellationToken cancellationToken);

    /// <summary>The running vragen in the queue of a cluster (<see langword="null"/>: of no cluster), urgent first, then by promise; and how many there are in all.</summary>
    Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> WachtrijAsync(ClusterId? cluster, int hoogstens, CancellationToken cancellationToken);

    /// <summary>The vragen that somebody works on (Opgepakt and WachtOpGemeente), urgent first, then by promise; and how many there are in all.</summary>
    Task<(IReadOnlyList<Vraag> Vragen, int Totaal)> VanBehandelaarAsync(MedewerkerId behandelaar, int hoogstens, CancellationToken cancellationToken);

    /// <summary>Everybody who works on a vraag now.</summary>
    Task<IReadOnlyList<MedewerkerId>> BehandelaarsAsync(CancellationToken cancellationToken);

    /// <summary>The answered vragen that somebody of this gemeente may be shown before asking: of the gemeente itself and those made public; newest first within each.</summary>
    Task<IReadOnlyList<VraagId>> BeantwoordAsync(GemeenteCode? gemeente, int hoogstens, CancellationToken cancellationToken);

    /// <summary>How long the last answers of a cluster took, in working time, in no order.</summary>
    Task<IReadOnlyList<TimeSpan>> AntwoorddurenAsync(ClusterId cluster, CancellationToken cancellationToken);

    /// <summary>The running vragen of a gemeente and those that were closed since a moment: running first, newest first within each.</summary>
    Task<IReadOnlyList<Vraag>> VanGemeenteAsync(GemeenteCode gemeente, DateTimeOffset sinds, CancellationToken cancellationToken);

    /// <summary>Where the card of the vraag stands in the channel of this cluster, when it was posted there.</summary>
    Task<Kaartplek?> KaartplekAsync(VraagId id, ClusterId cluster, CancellationToken cancellationToken);

    /// <summary>Where the vrager last saw the confirmation.</summary>
    Task<Kaartplek?> BevestigingsplekAsync(VraagId id, CancellationToken cancellationToken);
}

/// <summary>Where a card stands.</summary>
/// <param name="Bekend">The conversation whose address is known (the channel).</param>
/// <param name="In">The thread.</param>
/// <param name="BerichtId">The message.</param>
public sealed record Kaartplek(GesprekId Bekend, GesprekId In, string BerichtId);

/// <summary>The conversations we know and the channels bound to clusters.</summary>
public interface IGesprekken
{
    /// <summary>Keeps the conversation as it is now; also as the personal one of its person.</summary>
    Task BewaarAsync(Gesprek gesprek, CancellationToken cancellationToken);

    /// <summary>The conversation, or <see langword="null"/>.</summary>
    Task<Gesprek?> ZoekAsync(GesprekId id, CancellationToken cancellationToken);

    /// <summary>The personal conversation with somebody, or <see langword="null"/>.</summary>
    Task<Gesprek?> PersoonlijkAsync(MedewerkerId persoon, CancellationToken cancellationToken);

    /// <summary>Binds a channel to a cluster, in place of an earlier one.</summary>
    Task KoppelAsync(ClusterId cluster, GesprekId kanaal, CancellationToken cancellationToken);

    /// <summary>Binds a channel to each of these clusters that has none.</summary>
    Task KoppelZonderKanaalAsync(IReadOnlyList<ClusterId> clusters, GesprekId kanaal, CancellationToken cancellationToken);

    /// <summary>Unbinds the channel from all its clusters and names them.</summary>
    Task<IReadOnlyList<ClusterId>> OntkoppelAsync(GesprekId kanaal, CancellationToken cancellationToken);

    /// <summary>The channel of a cluster, or <see langword="null"/>.</summary>
    Task<GesprekId?> KanaalVanAsync(ClusterId cluster, CancellationToken cancellationToken);
}

/// <summary>What is known of messages that were delivered.</summary>
public interface IAntwoorden
{
    /// <summary>Where the answer to this message stands, or <see langword="null"/> when there is none or it is older than a day.</summary>
    Task<Kaartplek?> PlekVanAsync(GesprekId gesprek, string berichtId, CancellationToken cancellationToken);

    /// <summary>The ids of the articles that were given most, most first.</summary>
    Task<IReadOnlyList<string>> MeestGegevenAsync(int hoogstens, CancellationToken cancellationToken);

    /// <summary>The id of the article, or <see langword="null"/> when the message was none or is too old.</summary>
    Task<string?> ArtikelVanAsync(GesprekId gesprek, string berichtId, CancellationToken cancellationToken);
}

/// <summary>What people told us about themselves and how they are called, to greet and to name them on cards.</summary>
public interface IBekenden
{
    /// <summary>Remembers how somebody is called and, when they chose one, their gemeente.</summary>
    Task BewaarAsync(Bekende bekende, CancellationToken cancellationToken);

    /// <summary>Who it is, or <see langword="null"/>.</summary>
    Task<Bekende?> ZoekAsync(MedewerkerId id, CancellationToken cancellationToken);
}

/// <summary>Somebody the bot has met.</summary>
/// <param name="Id">Who.</param>
/// <param name="Naam">How they are called.</param>
/// <param name="GekozenGemeente">The gemeente that they last chose in the form.</param>
/// <param name="LaatstGezien">When they last typed or pressed something, to within half a day; <see langword="null"/> when that was not kept yet.</param>
public sealed record Bekende(MedewerkerId Id, string Naam, GemeenteCode? GekozenGemeente, DateTimeOffset? LaatstGezien = null);

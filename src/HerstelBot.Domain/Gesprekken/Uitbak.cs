namespace HerstelBot.Domain.Gesprekken;

/// <summary>A bericht that waits for delivery, claimed by one worker for the time of its lease.</summary>
/// <param name="Id">Its own id; also the single-use action id of the card that it becomes.</param>
/// <param name="Keten">Messages of one chain are delivered one by one, in order. Opaque.</param>
/// <param name="Uitgaand">What goes where.</param>
/// <param name="Sinds">When it was stored.</param>
/// <param name="Poging">From 1.</param>
/// <param name="MisschienAlBezorgd">An earlier worker stopped between sending and recording: this may become a repeat.</param>
public sealed record Zending(string Id, string Keten, Uitgaand Uitgaand, DateTimeOffset Sinds, int Poging, bool MisschienAlBezorgd);

/// <summary>How the outbox stands.</summary>
/// <param name="Wachtend">Waiting or being tried.</param>
/// <param name="Oudste">Since when the oldest of these waits.</param>
/// <param name="NietBezorgd">Given up on; for the beheerder.</param>
/// <param name="ZonderKanaal">Waiting for a channel to be bound to their cluster.</param>
public sealed record Uitbakstand(int Wachtend, DateTimeOffset? Oudste, int NietBezorgd, int ZonderKanaal);

/// <summary>The stored berichten that are not delivered yet.</summary>
public interface IUitbak
{
    /// <summary>Claims the heads of chains that are due, for the time of the lease; nobody else gets these or what follows in their chains until then.</summary>
    Task<IReadOnlyList<Zending>> ClaimAsync(int hoogstens, TimeSpan lease, DateTimeOffset nu, CancellationToken cancellationToken);

    /// <summary>Delivered: takes it out, and for a <see cref="Bericht.Kanaalkaart"/> remembers where the card stands.</summary>
    Task BezorgdAsync(Zending zending, Kaartplek? plek, CancellationToken cancellationToken);

    /// <summary>Not now: the whole chain waits until <paramref name="wanneer"/>.</summary>
    Task LaterAsync(Zending zending, DateTimeOffset wanneer, CancellationToken cancellationToken);

    /// <summary>No channel is bound to its cluster: it waits for that.</summary>
    Task WachtOpKanaalAsync(Zending zending, CancellationToken cancellationToken);

    /// <summary>Never: moves it to the list for the beheerder, and the chain goes on.</summary>
    Task OnbezorgbaarAsync(Zending zending, string reden, DateTimeOffset nu, CancellationToken cancellationToken);

    /// <summary>What was given up on, newest first; and how many there are.</summary>
    Task<(IReadOnlyList<NietBezorgdRegel> Regels, int Totaal)> NietBezorgdAsync(int hoogstens, CancellationToken cancellationToken);

    /// <summary>How it stands.</summary>
    Task<Uitbakstand> StandAsync(CancellationToken cancellationToken);

    /// <summary>Returns when something new was stored in this process, or after <paramref name="hoogstens"/>.</summary>
    Task WachtAsync(TimeSpan hoogstens, CancellationToken cancellationToken);
}

/// <summary>The vragen that the clock must look at.</summary>
public interface IBewaking
{
    /// <summary>Claims vragen whose moment has come, for the time of the lease.</summary>
    Task<IReadOnlyList<Vragen.VraagId>> ClaimAsync(int hoogstens, TimeSpan lease, DateTimeOffset nu, CancellationToken cancellationToken);

    /// <summary>Whether any vraag waits for the clock now.</summary>
    Task<bool> IsBijAsync(DateTimeOffset nu, CancellationToken cancellationToken);
}

/// <summary>Who must get an overview because the clock was late for them.</summary>
public interface IOverzichtverzoeken
{
    /// <summary>All of them.</summary>
    Task<IReadOnlyList<Overzichtverzoek>> AlleAsync(CancellationToken cancellationToken);

    /// <summary>It was sent. What was asked for since then stays.</summary>
    Task GedaanAsync(Overzichtverzoek verzoek, CancellationToken cancellationToken);
}

/// <summary>That somebody must get an overview.</summary>
/// <param name="Aan">Who, or which channel.</param>
/// <param name="Laatste">When it was last asked for.</param>
public sealed record Overzichtverzoek(Bestemming Aan, DateTimeOffset Laatste);

/// <summary>What became of an attempt to deliver.</summary>
public abstract record Bezorging
{
    private Bezorging()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="Plek">Where it stands, when the channel said so.</param>
    public sealed record Bezorgd(Kaartplek? Plek) : Bezorging;

    /// <summary>Not now; try again after this time.</summary>
    public sealed record Later(TimeSpan Na) : Bezorging;

    /// <summary>Nobody knows: it may have arrived.</summary>
    public sealed record Onzeker : Bezorging;

    /// <summary>The cluster has no channel yet.</summary>
    public sealed record GeenKanaal : Bezorging;

    /// <summary>It will never arrive.</summary>
    public sealed record Onbezorgbaar(string Reden) : Bezorging;
}

/// <summary>Delivers over one channel.</summary>
public interface IBezorger
{
    /// <summary>Whether this destination lies on the channel.</summary>
    bool Bezorgt(Bestemming naar);

    /// <summary>Tries once, with the retries that the protocol allows within one attempt.</summary>
    Task<Bezorging> BezorgAsync(Zending zending, CancellationToken cancellationToken);
}

using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>The gemeenten that let their people see the vragen of their colleagues.</summary>
public sealed record MeelezendeGemeenten(IReadOnlySet<GemeenteCode> Codes);

/// <summary>Asks <see cref="Bevoegdheid"/> about a stored vraag, with what the vraag itself does not know.</summary>
public sealed class Rechten(Clusterindeling indeling, MeelezendeGemeenten meelezers)
{
    /// <summary>Whether <paramref name="wie"/> may do <paramref name="wat"/> to this vraag.</summary>
    public bool Mag(Medewerker wie, Handeling wat, Vraag vraag) => Bevoegdheid.Mag(wie, wat, Betreft(vraag));

    /// <summary>Whether <paramref name="wie"/> may make an article of this vraag.</summary>
    public bool MagKennisMaken(Medewerker wie, Vraag vraag) => Bevoegdheid.MagKennis(wie, Kennishandeling.Maak, Betreft(vraag));

    /// <summary>Whether somebody may send this vraag on without having picked it up: whoever is not there to answer it.</summary>
    public bool MagVanBovenaf(Medewerker wie, Vraag vraag) => Mag(wie, Handeling.ZetDoor, vraag) && !Mag(wie, Handeling.Beantwoord, vraag);

    /// <summary>The queues that somebody may see; <see langword="null"/> among them is the queue of what has no cluster.</summary>
    public IReadOnlyList<ClusterId?> Wachtrijen(Medewerker wie) =>
    [
        .. indeling.Alle.Where(cluster => Ziet(wie, cluster)).Select(cluster => (ClusterId?)cluster.Id),
        .. wie.Is(Rollen.Beheerder) ? [(ClusterId?)null] : Array.Empty<ClusterId?>(),
    ];

    private Betrokkenheid Betreft(Vraag vraag) => vraag.Betreft(
        vraag.Cluster is { } cluster ? indeling.Zoek(cluster)?.Regio : null,
        vraag.Gemeente is { } gemeente && meelezers.Codes.Contains(gemeente));

    private static bool Ziet(Medewerker wie, Cluster cluster) =>
        wie.Is(Rollen.Beheerder) || wie.AlleClusters
        || (wie.Is(Rollen.Regioverantwoordelijke) && wie.Regio == cluster.Regio)
        || ((wie.Is(Rollen.Pzb) || wie.Is(Rollen.Coordinator)) && wie.Cluster == cluster.Id);
}

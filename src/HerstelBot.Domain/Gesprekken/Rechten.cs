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
    public bool Mag(Medewerker wie, Handeling wat, Vraag vraag) => Bevoegdheid.Mag(wie, wat, vraag.Betreft(
        vraag.Cluster is { } cluster ? indeling.Zoek(cluster)?.Regio : null,
        vraag.Gemeente is { } gemeente && meelezers.Codes.Contains(gemeente)));

    /// <summary>The queues that somebody may see; <see langword="null"/> among them is the queue of what has no cluster.</summary>
    public IReadOnlyList<ClusterId?> Wachtrijen(Medewerker wie) =>
        wie.Is(Rollen.Beheerder) || wie.AlleClusters ? [.. indeling.Alle.Select(cluster => (ClusterId?)cluster.Id), .. wie.Is(Rollen.Beheerder) ? [(ClusterId?)null] : Array.Empty<ClusterId?>()]
        : wie.Is(Rollen.Regioverantwoordelijke) ? [.. indeling.Alle.Where(cluster => cluster.Regio == wie.Regio).Select(cluster => (ClusterId?)cluster.Id)]
        : (wie.Is(Rollen.Pzb) || wie.Is(Rollen.Coordinator)) && wie.Cluster is { } eigen ? [eigen]
        : [];
}

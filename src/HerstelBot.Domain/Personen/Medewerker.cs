using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Personen;

/// <summary>Somebody who talks to the bot, with what we know for certain about where they work.</summary>
/// <remarks>Tenant and object id come from the authenticated activity, the rest from the persons file, the groups of the directory or the tenants map; nothing comes from card data.</remarks>
public sealed record Medewerker
{
    /// <summary>Who it is.</summary>
    public required MedewerkerId Id { get; init; }

    /// <summary>The name that colleagues see on a card.</summary>
    public required string Naam { get; init; }

    /// <summary>The e-mail address, when the persons file has one.</summary>
    public Vertrouwelijk? Email { get; init; }

    /// <summary>What this person may be to us.</summary>
    public Rollen Rollen { get; init; }

    /// <summary>The gemeenten this person may ask for; empty when that is not known yet.</summary>
    public IReadOnlyList<GemeenteCode> Gemeenten { get; init; } = [];

    /// <summary>The cluster this person works in, for a PZB'er or coördinator; <see langword="null"/> with <see cref="AlleClusters"/> means every cluster.</summary>
    public ClusterId? Cluster { get; init; }

    /// <summary>The regio of a regioverantwoordelijke.</summary>
    public RegioId? Regio { get; init; }

    /// <summary>True only for the local person of local mode, who plays every part on one machine.</summary>
    public bool AlleClusters { get; init; }

    /// <summary>Whether this person has the given role.</summary>
    public bool Is(Rollen rol) => (Rollen & rol) == rol;
}

using System.Collections.Frozen;
using HerstelBot.Domain.Personen;
using HerstelBot.Entra;
using Microsoft.Extensions.Options;

namespace HerstelBot.Graph;

/// <summary>The roles by group, from the groups as they were last read.</summary>
internal sealed class Groepsrollen(IOptions<GraphOptions> options, Registratie registratie) : IGroepsrollen
{
    private volatile FrozenDictionary<MedewerkerId, Medewerker> _leden = FrozenDictionary<MedewerkerId, Medewerker>.Empty;

    public IReadOnlyDictionary<MedewerkerId, Medewerker> Leden => _leden;

    /// <summary>The tenant whose groups give roles.</summary>
    public string TenantId => (options.Value.Groepentenant is { Length: > 0 } tenant ? tenant : registratie.HomeTenantId).ToLowerInvariant();

    /// <summary>The groups that give a role, each once.</summary>
    public IReadOnlyList<string> GroepIds => [.. options.Value.Groepen.Select(groep => groep.GroepId.ToLowerInvariant()).Distinct()];

    /// <summary>From now on these count; what is not configured, or of another tenant, gives nothing.</summary>
    public void Zet(IReadOnlyList<Groepsstand> standen)
    {
        var leden = new Dictionary<MedewerkerId, Medewerker>();
        foreach (var groep in options.Value.Groepen)
        {
            var inGroep = standen.Where(stand => stand.GroepId.Equals(groep.GroepId, StringComparison.OrdinalIgnoreCase)).SelectMany(stand => stand.Leden);
            foreach (var lid in inGroep.Where(lid => lid.Id.TenantId == TenantId))
            {
                var eerder = leden.GetValueOrDefault(lid.Id) ?? new Medewerker { Id = lid.Id, Naam = lid.Naam };
                leden[lid.Id] = Erbij(eerder, groep);
            }
        }

        _leden = leden.ToFrozenDictionary();
    }

    // Of two groups that name a cluster, the first one in the settings says where somebody works.
    private static Medewerker Erbij(Medewerker wie, Groepsrol groep) => wie with
    {
        Rollen = wie.Rollen | Rolnamen.Alle[groep.Rol],
        Cluster = wie.Cluster ?? (groep.Cluster is { Length: > 0 } cluster ? new(cluster) : null),
        Regio = wie.Regio ?? (groep.Regio is { Length: > 0 } regio ? new(regio) : null),
    };
}

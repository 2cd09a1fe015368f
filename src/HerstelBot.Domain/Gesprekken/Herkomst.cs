using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>For which gemeente somebody talks to the bot and which cluster answers for it. For counting: it gives no right.</summary>
public sealed class Herkomst(IBekenden bekenden, Clusterindeling indeling)
{
    /// <summary>The gemeente, when it is certain or was chosen before, and its cluster.</summary>
    public async Task<(GemeenteCode? Gemeente, ClusterId? Cluster)> VanAsync(Medewerker wie, CancellationToken cancellationToken)
    {
        var gemeente = wie.Gemeenten is [var enige] ? enige : (await bekenden.ZoekAsync(wie.Id, cancellationToken))?.GekozenGemeente;
        return (gemeente, VanGemeente(gemeente));
    }

    /// <summary>The cluster that answers for a gemeente.</summary>
    public ClusterId? VanGemeente(GemeenteCode? gemeente) => gemeente is { } code ? indeling.ClusterVan(code)?.Id : null;
}

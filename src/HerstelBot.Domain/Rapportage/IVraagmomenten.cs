using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>When something was asked in a cluster, and about what: no more than that, so that weeks of it can be looked at every few minutes.</summary>
public interface IVraagmomenten
{
    /// <summary>What was asked in these clusters, each at the cluster that has it now. What is older is forgotten.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="van">The first moment.</param>
    /// <param name="tot">The last moment.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<ILookup<ClusterId, Gevraagd>> TussenAsync(IReadOnlyCollection<ClusterId> clusters, DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken);
}

/// <summary>That something was asked.</summary>
/// <param name="Op">When.</param>
public abstract record Gevraagd(DateTimeOffset Op)
{
    /// <summary>A vraag to a PZB'er.</summary>
    /// <param name="Op">When.</param>
    /// <param name="Id">Which.</param>
    /// <param name="Onderwerp">The id of its onderwerp.</param>
    public sealed record AanPzb(DateTimeOffset Op, VraagId Id, string Onderwerp) : Gevraagd(Op);

    /// <summary>A question that the kennisbank could not answer.</summary>
    /// <param name="Op">When.</param>
    /// <param name="Kandidaten">The ids of the articles that came nearest, best first.</param>
    public sealed record Gemist(DateTimeOffset Op, IReadOnlyList<string> Kandidaten) : Gevraagd(Op);
}

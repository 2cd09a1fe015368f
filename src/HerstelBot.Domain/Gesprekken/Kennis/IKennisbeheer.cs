using HerstelBot.Domain.Kennisbank.Beheer;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>The articles of the loop as they are stored, drafts and versions with them.</summary>
public interface IKennisbeheer
{
    /// <summary>The article with this id, or <see langword="null"/>.</summary>
    Task<Kennisconcept?> ZoekAsync(string id, CancellationToken cancellationToken);

    /// <summary>The article that was made of the vraag with this number, or <see langword="null"/>.</summary>
    Task<Kennisconcept?> UitVraagAsync(string nummer, CancellationToken cancellationToken);

    /// <summary>All of them, last changed first.</summary>
    Task<IReadOnlyList<Kennisconcept>> AlleAsync(CancellationToken cancellationToken);

    /// <summary>Stores the article as it becomes, and with it what the bot answers with, or nothing.</summary>
    /// <param name="concept">As it becomes; new when its version is 1.</param>
    /// <param name="bij">The <see cref="Loopstand.Stand"/> at which this was decided, when it depends on the other articles that are live.</param>
    /// <param name="audit">The line of the audit log.</param>
    /// <param name="cancellationToken">Stops the wait, not necessarily the write.</param>
    /// <returns>False when somebody changed it meanwhile: nothing was stored.</returns>
    Task<bool> LegVastAsync(Kennisconcept concept, long? bij, Auditregel audit, CancellationToken cancellationToken);

    /// <summary>Stores a line of the audit log for what did not happen.</summary>
    Task NoteerAsync(Auditregel audit, CancellationToken cancellationToken);
}

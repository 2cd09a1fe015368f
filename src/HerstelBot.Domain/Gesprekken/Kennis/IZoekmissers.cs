using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>A zoekmisser as it is stored.</summary>
/// <param name="Id">Tells it from one with the same question at the same moment.</param>
/// <param name="Misser">What was asked and why it was missed.</param>
public sealed record Bewaardemisser(string Id, Zoekmisser Misser);

/// <summary>The zoekmissers, to run them again.</summary>
public interface IZoekmissers
{
    /// <summary>All since a moment, newest first.</summary>
    Task<IReadOnlyList<Bewaardemisser>> SindsAsync(DateTimeOffset van, CancellationToken cancellationToken);

    /// <summary>The mark of what they were last run against; <see langword="null"/> when they never were.</summary>
    Task<string?> StandAsync(CancellationToken cancellationToken);

    /// <summary>From now on exactly these are covered.</summary>
    /// <param name="gedekt">The id of each, with the id of the article that answers it now.</param>
    /// <param name="stand">The mark of what they were run against.</param>
    /// <param name="cancellationToken">Stops the wait, not necessarily the write.</param>
    Task MarkeerAsync(IReadOnlyDictionary<string, string> gedekt, string stand, CancellationToken cancellationToken);
}

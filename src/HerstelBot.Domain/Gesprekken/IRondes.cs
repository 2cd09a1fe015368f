namespace HerstelBot.Domain.Gesprekken;

/// <summary>Rounds for which one instance is enough.</summary>
public interface IRondes
{
    /// <summary>Takes a round, unless another instance has it: nobody else gets it for so long.</summary>
    /// <param name="wat">Which round.</param>
    /// <param name="hoelang">For how long; a little less than the time until the next one, so that every next one is done.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>Whether it is ours.</returns>
    Task<bool> NeemAsync(string wat, TimeSpan hoelang, DateTimeOffset nu, CancellationToken cancellationToken);
}

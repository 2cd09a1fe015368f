namespace HerstelBot.Domain.Gesprekken;

/// <summary>Rounds for which one instance is enough.</summary>
public interface IRondes
{
    /// <summary>Takes a round, unless another instance has it: nobody else gets it for so long.</summary>
    /// <param name="wat">Which round.</param>
    /// <param name="hoelang">For how long; for what is done every so often a little less than that, so that every next one is done.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>Until when it is ours; <see langword="null"/> when another instance has it.</returns>
    Task<DateTimeOffset?> NeemAsync(string wat, TimeSpan hoelang, DateTimeOffset nu, CancellationToken cancellationToken);

    /// <summary>Gives a round back that is done before its time, so that whoever needs the next one need not wait.</summary>
    /// <param name="wat">Which round.</param>
    /// <param name="tot">Until when it was ours; nothing changes when somebody else has it by now.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task GeefTerugAsync(string wat, DateTimeOffset tot, CancellationToken cancellationToken);
}

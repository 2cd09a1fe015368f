namespace HerstelBot.Domain.Gesprekken;

/// <summary>Since when something holds that somebody must hear of, the same for every instance.</summary>
public interface ISignalen
{
    /// <summary>Since when it holds; from now on when it did not.</summary>
    /// <param name="wat">What holds.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task<DateTimeOffset> SindsAsync(string wat, DateTimeOffset nu, CancellationToken cancellationToken);

    /// <summary>It holds no longer; nothing changes when it began anew after <paramref name="begonnen"/>.</summary>
    /// <param name="wat">What held.</param>
    /// <param name="begonnen">The last moment at which it may have begun.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task VoorbijAsync(string wat, DateTimeOffset begonnen, CancellationToken cancellationToken);
}

namespace HerstelBot;

/// <summary>Does its round, again and again. A round that fails is logged and does not stop the next one; stopping does not wait for the pause.</summary>
/// <remarks>The pause begins when a round ends, so that a slow round or a leap of the clock never makes rounds pile up.</remarks>
internal abstract partial class RondeWorker(TimeProvider time, ILogger logger) : BackgroundService
{
    /// <summary>The moment it is.</summary>
    protected DateTimeOffset Nu => time.GetUtcNow();

    /// <summary>How long it rests after a round.</summary>
    protected abstract TimeSpan Tussenpoos { get; }

    /// <summary>How long it rests after a round that failed.</summary>
    protected virtual TimeSpan NaFout => Tussenpoos;

    /// <summary>One round. What is not tried by itself ends the round when it fails.</summary>
    protected abstract Task RondeAsync(CancellationToken stoppingToken);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var pauze = await ProbeerAsync("a round", () => RondeAsync(stoppingToken), stoppingToken) ? Tussenpoos : NaFout;
                await Task.Delay(pauze, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    /// <summary>Tries one thing of a round, so that the others go on when it fails.</summary>
    /// <returns>Whether it succeeded.</returns>
    protected async Task<bool> ProbeerAsync(string wat, Func<Task> doe, CancellationToken stoppingToken)
    {
        try
        {
            await doe();
            return true;
        }
        catch (Exception ex) when (!stoppingToken.IsCancellationRequested)
        {
            // A timeout is an OperationCanceledException too, so look at the token.
            Log.Mislukt(logger, ex, GetType().Name, wat);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4001, LogLevel.Error, "{Worker}: {Wat} failed; the next round tries again")]
        public static partial void Mislukt(ILogger logger, Exception exception, string worker, string wat);
    }
}

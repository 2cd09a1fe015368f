using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Workers;

/// <summary>Tells whoever answers for a regio what they must know without asking: that a cluster has nobody left, that something is asked much more than usual, and the figures of each week. Any number of instances may run.</summary>
internal sealed partial class SignaalWorker(
    Bereikbaarheidsbewaking bereikbaarheid, Golfbewaking golven, Weekronde weken, TimeProvider time, ILogger<SignaalWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await ProbeerAsync("bereikbaarheid", bereikbaarheid.ControleerAsync, stoppingToken);
            await ProbeerAsync("golven", golven.ControleerAsync, stoppingToken);
            await ProbeerAsync("weekrapport", weken.DoeAsync, stoppingToken);
            await Task.Delay(Tussenpoos, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ProbeerAsync(string wat, Func<DateTimeOffset, CancellationToken, Task<int>> controleer, CancellationToken cancellationToken)
    {
        try
        {
            if (await controleer(time.GetUtcNow(), cancellationToken) is var verteld and > 0)
            {
                Log.Verteld(logger, wat, verteld);
            }
        }
        catch (Exception ex) when (!cancellationToken.IsCancellationRequested)
        {
            // One failed look must not stop the next.
            Log.Mislukt(logger, ex, wat);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4601, LogLevel.Information, "Signals: whoever answers for it was told of {Aantal} times {Wat}")]
        public static partial void Verteld(ILogger logger, string wat, int aantal);

        [LoggerMessage(4602, LogLevel.Error, "Signals: the look at {Wat} failed; the next one tries again")]
        public static partial void Mislukt(ILogger logger, Exception exception, string wat);
    }
}

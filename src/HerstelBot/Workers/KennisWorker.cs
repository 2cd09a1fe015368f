using HerstelBot.Domain.Gesprekken.Kennis;

namespace HerstelBot.Workers;

/// <summary>Does for the kennisbank what nobody waits for. Any number of instances may run.</summary>
internal sealed partial class KennisWorker(Overname overname, TimeProvider time, ILogger<KennisWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await DoeAsync(RondeAsync, stoppingToken);
            await Task.Delay(Tussenpoos, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RondeAsync(CancellationToken cancellationToken)
    {
        foreach (var artikel in await overname.DoeAsync(time.GetUtcNow(), cancellationToken)) { Log.Overgenomen(logger, artikel); }
    }

    private async Task DoeAsync(Func<CancellationToken, Task> doe, CancellationToken cancellationToken)
    {
        try
        {
            await doe(cancellationToken);
        }
        catch (Exception ex) when (!cancellationToken.IsCancellationRequested)
        {
            // One failed round must not stop the next.
            Log.RondeMislukt(logger, ex);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4801, LogLevel.Information, "Article {Artikel} of the loop is a file of the kennisbank now, and is kept there")]
        public static partial void Overgenomen(ILogger logger, string artikel);

        [LoggerMessage(4802, LogLevel.Error, "A round of the kennisbank failed; the next one tries again")]
        public static partial void RondeMislukt(ILogger logger, Exception exception);
    }
}

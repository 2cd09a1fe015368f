using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Workers;

/// <summary>Sends overviews: each werkdag at the opening, and once to whoever would get many late notices after a standstill. Any number of instances may run.</summary>
internal sealed partial class OverzichtWorker(Overzichtronde ronde, TimeProvider time, ILogger<OverzichtWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ronde.DoeAsync(time.GetUtcNow(), stoppingToken);
            }
            catch (Exception ex) when (!stoppingToken.IsCancellationRequested)
            {
                // One failed round must not stop the next.
                Log.RondeMislukt(logger, ex);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            await Task.Delay(Tussenpoos, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4301, LogLevel.Error, "A round of the overviews failed; the next one tries again")]
        public static partial void RondeMislukt(ILogger logger, Exception exception);
    }
}

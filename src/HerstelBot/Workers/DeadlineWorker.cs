using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Workers;

/// <summary>Lets the clock look at the vragen whose moment has come. Any number of instances may run.</summary>
internal sealed partial class DeadlineWorker(IBewaking bewaking, Balie balie, TimeProvider time, ILogger<DeadlineWorker> logger) : BackgroundService
{
    private const int PerKeer = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await RondeAsync(stoppingToken);
            await Task.Delay(Tussenpoos, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RondeAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await bewaking.ClaimAsync(PerKeer, Lease, time.GetUtcNow(), cancellationToken) is { Count: > 0 } vragen)
            {
                foreach (var vraag in vragen)
                {
                    await BewaakAsync(vraag, cancellationToken);
                }
            }
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

    // One vraag that fails must not hold up the others: it comes back after its lease.
    private async Task BewaakAsync(VraagId vraag, CancellationToken cancellationToken)
    {
        try
        {
            await balie.BewaakAsync(vraag, time.GetUtcNow(), cancellationToken);
        }
        catch (Exception ex) when (!cancellationToken.IsCancellationRequested)
        {
            Log.VraagMislukt(logger, ex, vraag);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4202, LogLevel.Error, "The clock could not look at vraag {Vraag}; it tries again")]
        public static partial void VraagMislukt(ILogger logger, Exception exception, VraagId vraag);

        [LoggerMessage(4201, LogLevel.Error, "A round of the deadlines failed; the next one tries again")]
        public static partial void RondeMislukt(ILogger logger, Exception exception);
    }
}

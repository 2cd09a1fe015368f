using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Workers;

/// <summary>Erases each night what was kept long enough. Any number of instances may run.</summary>
internal sealed partial class BewaarWorker(Bewaarronde ronde, TimeProvider time, ILogger<BewaarWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RondeAsync(stoppingToken);
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

    private async Task RondeAsync(CancellationToken cancellationToken)
    {
        var nu = time.GetUtcNow();
        if (await ronde.BeginAsync(nu, cancellationToken) is not { } vragen)
        {
            return;
        }

        var (gewist, compleet) = (0, true);
        foreach (var vraag in vragen)
        {
            switch (await WisAsync(vraag, nu, cancellationToken))
            {
                case true:
                    gewist++;
                    break;
                case null:
                    compleet = false;
                    break;
            }
        }

        Log.Gewist(logger, gewist, await ronde.EindigAsync(compleet, nu, cancellationToken));
    }

    // One vraag that fails must not hold up the others.
    private async Task<bool?> WisAsync(VraagId vraag, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        try
        {
            return await ronde.WisAsync(vraag, nu, cancellationToken);
        }
        catch (Exception ex) when (!cancellationToken.IsCancellationRequested)
        {
            Log.VraagMislukt(logger, ex, vraag);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4501, LogLevel.Information, "The bewaartermijn was over for {Vragen} vragen and {Overig} other things: erased")]
        public static partial void Gewist(ILogger logger, int vragen, long overig);

        [LoggerMessage(4502, LogLevel.Error, "Vraag {Vraag} could not be erased; the next round tries again")]
        public static partial void VraagMislukt(ILogger logger, Exception exception, VraagId vraag);

        [LoggerMessage(4503, LogLevel.Error, "A round of erasing failed; the next one tries again")]
        public static partial void RondeMislukt(ILogger logger, Exception exception);
    }
}

using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Workers;

/// <summary>Looks once a werkdag, when it opens, whether somebody with open work has left; a start in working time looks at once. Any number of instances may run.</summary>
internal sealed partial class VertrekWorker(Vertrekbewaking bewaking, TimeProvider time, ILogger<VertrekWorker> logger) : BackgroundService
{
    private static readonly TimeSpan NaFout = TimeSpan.FromMinutes(15);
    private readonly Werktijd _werktijd = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var volgende = _werktijd.InWerktijd(time.GetUtcNow());
        while (!stoppingToken.IsCancellationRequested)
        {
            if (volgende - time.GetUtcNow() is var wacht && wacht > TimeSpan.Zero)
            {
                await Task.Delay(wacht, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }

            volgende = await RondeAsync(stoppingToken);
        }
    }

    // After a standstill the clock may say anything: the round waits for the next opening, as everything does that people hear of.
    private async Task<DateTimeOffset> RondeAsync(CancellationToken cancellationToken)
    {
        var nu = time.GetUtcNow();
        if (_werktijd.InWerktijd(nu) is var opening && opening > nu)
        {
            return opening;
        }

        try
        {
            Log.Gekeken(logger, await bewaking.ControleerAsync(nu, cancellationToken));
            return _werktijd.InWerktijd(_werktijd.EindeWerkdag(nu, 0));
        }
        catch (Exception ex) when (!cancellationToken.IsCancellationRequested)
        {
            Log.RondeMislukt(logger, ex);
            return nu + NaFout;
        }
        catch (OperationCanceledException)
        {
            return nu;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4401, LogLevel.Information, "Looked whether people with open work have left: for {Aantal} of them somebody was told")]
        public static partial void Gekeken(ILogger logger, int aantal);

        [LoggerMessage(4402, LogLevel.Error, "It could not be seen whether people with open work have left; the next round tries again")]
        public static partial void RondeMislukt(ILogger logger, Exception exception);
    }
}

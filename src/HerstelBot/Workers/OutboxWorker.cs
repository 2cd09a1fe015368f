using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Workers;

/// <summary>Delivers what is in the outbox. Any number of instances may run; a claim keeps a chain to one of them.</summary>
internal sealed partial class OutboxWorker(IUitbak uitbak, Bezorgronde ronde, TimeProvider time, ILogger<OutboxWorker> logger) : BackgroundService
{
    private const int PerRonde = 32;
    private const int Tegelijk = 8;

    // Longer than the longest attempt that the connector makes (60 s), so that nobody else sends the same meanwhile.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Hoogstens = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan NaFout = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var zendingen = await uitbak.ClaimAsync(PerRonde, Lease, time.GetUtcNow(), stoppingToken);
                await Parallel.ForEachAsync(
                    zendingen,
                    new ParallelOptions { MaxDegreeOfParallelism = Tegelijk, CancellationToken = stoppingToken },
                    async (zending, token) => await ronde.BezorgAsync(zending, token));
                if (zendingen.Count == 0)
                {
                    await uitbak.WachtAsync(Hoogstens, stoppingToken);
                }
            }
            catch (Exception ex) when (!stoppingToken.IsCancellationRequested)
            {
                // One failed round must not stop the next; an HTTP timeout is an OperationCanceledException too, so look at the token.
                Log.RondeMislukt(logger, ex);
                await Task.Delay(NaFout, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4001, LogLevel.Error, "A round of the outbox failed; the next one tries again")]
        public static partial void RondeMislukt(ILogger logger, Exception exception);
    }
}

using HerstelBot.Domain.Gesprekken;
using Microsoft.Extensions.Options;

namespace HerstelBot.Workers;

/// <summary>Delivers what is in the outbox. Any number of instances may run; a claim keeps a chain to one of them.</summary>
internal sealed partial class OutboxWorker(
    IUitbak uitbak, Bezorgronde ronde, IOptions<UitbakOptions> options, TimeProvider time, ILogger<OutboxWorker> logger) : BackgroundService
{
    private const int Tegelijk = 16;

    private static readonly TimeSpan Hoogstens = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan NaFout = TimeSpan.FromSeconds(2);

    private readonly TimeSpan _lease = TimeSpan.FromSeconds(options.Value.Lease);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var lopend = new List<Task>(Tegelijk);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RondeAsync(lopend, stoppingToken);
            }
            catch (Exception ex) when (!stoppingToken.IsCancellationRequested)
            {
                // One failed round must not stop the next; an HTTP timeout is an OperationCanceledException too, so look at the token.
                Log.RondeMislukt(logger, ex);
                await Task.Delay(NaFout, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await Task.WhenAll(lopend);
    }

    // Claims no more than can be sent at once: what waits for its turn here would lose its lease, and one slow send must not hold up the others.
    private async Task RondeAsync(List<Task> lopend, CancellationToken stoppingToken)
    {
        lopend.RemoveAll(static taak => taak.IsCompleted);
        if (lopend.Count == Tegelijk)
        {
            await Task.WhenAny(lopend);
            return;
        }

        var zendingen = await uitbak.ClaimAsync(Tegelijk - lopend.Count, _lease, time.GetUtcNow(), stoppingToken);
        lopend.AddRange(zendingen.Select(zending => BezorgAsync(zending, stoppingToken)));
        if (zendingen.Count == 0)
        {
            await uitbak.WachtAsync(Hoogstens, stoppingToken);
        }
    }

    private async Task BezorgAsync(Zending zending, CancellationToken stoppingToken)
    {
        try
        {
            await ronde.BezorgAsync(zending, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        catch (Exception ex)
        {
            // What became of it is not recorded: it comes back when its lease is over.
            Log.NietVastgelegd(logger, ex, zending.Id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4001, LogLevel.Error, "A round of the outbox failed; the next one tries again")]
        public static partial void RondeMislukt(ILogger logger, Exception exception);

        [LoggerMessage(4002, LogLevel.Error, "What became of message {Zending} could not be recorded; it comes back after its lease")]
        public static partial void NietVastgelegd(ILogger logger, Exception exception, string zending);
    }
}

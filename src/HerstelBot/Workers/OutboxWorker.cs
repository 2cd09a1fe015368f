using HerstelBot.Domain.Gesprekken;
using Microsoft.Extensions.Options;

namespace HerstelBot.Workers;

/// <summary>Delivers what is in the outbox. Any number of instances may run; a claim keeps a chain to one of them.</summary>
internal sealed partial class OutboxWorker(
    IUitbak uitbak, Bezorgronde ronde, IOptions<UitbakOptions> options, TimeProvider time, ILogger<OutboxWorker> logger) : RondeWorker(time, logger)
{
    private const int Tegelijk = 16;

    private static readonly TimeSpan Hoogstens = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _lease = TimeSpan.FromSeconds(options.Value.Lease);

    private readonly List<Task> _lopend = new(Tegelijk);

    // A round waits by itself, for as long as there is nothing to send.
    protected override TimeSpan Tussenpoos => TimeSpan.Zero;

    protected override TimeSpan NaFout { get; } = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await base.ExecuteAsync(stoppingToken);
        await Task.WhenAll(_lopend);
    }

    // Claims no more than can be sent at once: what waits for its turn here would lose its lease, and one slow send must not hold up the others.
    protected override async Task RondeAsync(CancellationToken stoppingToken)
    {
        _lopend.RemoveAll(static taak => taak.IsCompleted);
        if (_lopend.Count == Tegelijk)
        {
            await Task.WhenAny(_lopend);
            return;
        }

        var zendingen = await uitbak.ClaimAsync(Tegelijk - _lopend.Count, _lease, Nu, stoppingToken);
        _lopend.AddRange(zendingen.Select(zending => BezorgAsync(zending, stoppingToken)));
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
        [LoggerMessage(4002, LogLevel.Error, "What became of message {Zending} could not be recorded; it comes back after its lease")]
        public static partial void NietVastgelegd(ILogger logger, Exception exception, string zending);
    }
}

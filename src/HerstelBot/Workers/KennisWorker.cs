using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Workers;

/// <summary>Does for the kennisbank what nobody waits for. Any number of instances may run.</summary>
internal sealed partial class KennisWorker(
    Overname overname, Dekking dekking, Aanbieder aanbieder, Herziening herziening, IArtikellijst artikelen, TimeProvider time, ILogger<KennisWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(15);
    private IReadOnlyCollection<Artikel>? _gedekt;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await DoeAsync(NeemOverAsync, stoppingToken);
            await DoeAsync(DekAsync, stoppingToken);
            await DoeAsync(async stop => await aanbieder.BiedAanAsync(time.GetUtcNow(), stop), stoppingToken);
            await DoeAsync(async stop => await herziening.HerinnerAsync(time.GetUtcNow(), stop), stoppingToken);
            await Task.Delay(Tussenpoos, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task NeemOverAsync(CancellationToken cancellationToken)
    {
        foreach (var artikel in await overname.DoeAsync(time.GetUtcNow(), cancellationToken)) { Log.Overgenomen(logger, artikel); }
    }

    // After every change of the articles, and once after a start.
    private async Task DekAsync(CancellationToken cancellationToken)
    {
        var nu = artikelen.Alle;
        if (ReferenceEquals(nu, _gedekt)) { return; }
        Log.Gedekt(logger, await dekking.HerzieAsync(time.GetUtcNow(), cancellationToken));
        _gedekt = nu;
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

        [LoggerMessage(4803, LogLevel.Information, "The questions that were missed were asked again: {Aantal} of them are answered by now")]
        public static partial void Gedekt(ILogger logger, int aantal);

        [LoggerMessage(4802, LogLevel.Error, "A round of the kennisbank failed; the next one tries again")]
        public static partial void RondeMislukt(ILogger logger, Exception exception);
    }
}

using HerstelBot.Dialogs;

namespace HerstelBot.Search;

/// <summary>Builds the index before the first question instead of under it, and again when the files change.</summary>
/// <remarks>
/// Looks at the folder itself, because the messages of a file system about changes get lost on network drives and in containers. A look takes about a
/// millisecond; four a second leave ample time to read within the two seconds in which a change must be live.
/// </remarks>
internal sealed partial class KennisbankKijker(IServiceProvider services, DialogsMap map, TimeProvider time, ILogger<KennisbankKijker> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(250);

    // An editor writes in several steps: one reading after the last is enough. Whoever goes on for longer is read in between.
    private static readonly TimeSpan Rust = TimeSpan.FromMilliseconds(100);
    private const int HoogstensWachten = 4;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Task.Run(services.GetRequiredService<LevendeKennisbank>, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var kennisbank = services.GetRequiredService<LevendeKennisbank>();
        try
        {
            while (true)
            {
                // Not a periodic timer: when the clock leaps, that makes up for every look that it missed.
                await Task.Delay(Tussenpoos, time, stoppingToken);
                await KijkAsync(kennisbank, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task KijkAsync(LevendeKennisbank kennisbank, CancellationToken cancellationToken)
    {
        try
        {
            var afdruk = Vingerafdruk.Van(map);
            if (afdruk.Equals(kennisbank.Afdruk)) { return; }
            for (var keer = 0; keer < HoogstensWachten; keer++)
            {
                await Task.Delay(Rust, time, cancellationToken);
                var daarna = Vingerafdruk.Van(map);
                if (daarna.Equals(afdruk)) { break; }
                afdruk = daarna;
            }

            kennisbank.Herlees();
        }
        catch (Exception ex) when (!cancellationToken.IsCancellationRequested)
        {
            // What was there goes on answering.
            Log.Mislukt(logger, ex);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6003, LogLevel.Error, "The changed kennisbank could not be read; the earlier one stays")]
        public static partial void Mislukt(ILogger logger, Exception ex);
    }
}

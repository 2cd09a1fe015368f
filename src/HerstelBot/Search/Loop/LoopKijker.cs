using HerstelBot.Domain.Kennisbank.Beheer;

namespace HerstelBot.Search.Loop;

/// <summary>Looks whether an article of the loop was published or taken back, on whatever instance, and answers with what is live from then on.</summary>
/// <remarks>A look is one small read of the store; four a second leave ample time to learn an article within the two seconds in which it must be live.</remarks>
internal sealed partial class LoopKijker(IServiceProvider services, ILoopartikelen loop, TimeProvider time, ILogger<LoopKijker> logger) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(250);

    // Whoever publishes several articles one after another is not learnt from after each.
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(10);

    private bool _isStil;

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // What was live before a restart is live with the first question after it.
        await KijkAsync(await Task.Run(services.GetRequiredService<LevendeKennisbank>, cancellationToken), samen: true, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var kennisbank = services.GetRequiredService<LevendeKennisbank>();
        var (gezien, sinds, leren) = (kennisbank.Stand, time.GetUtcNow(), Task.CompletedTask);
        try
        {
            while (true)
            {
                await Task.Delay(Tussenpoos, time, stoppingToken);
                await KijkAsync(kennisbank, samen: false, stoppingToken);
                if (kennisbank.Stand != gezien) { (gezien, sinds) = (kennisbank.Stand, time.GetUtcNow()); }
                if (kennisbank.IsBijgeleerd && leren.IsCompleted && time.GetUtcNow() - sinds >= Rust)
                {
                    sinds = time.GetUtcNow();
                    leren = Task.Run(() => Herleer(kennisbank), stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task KijkAsync(LevendeKennisbank kennisbank, bool samen, CancellationToken cancellationToken)
    {
        try
        {
            if (await loop.StandAsync(cancellationToken) != kennisbank.Stand)
            {
                var alle = await loop.AlleAsync(cancellationToken);
                await Task.Run(() => kennisbank.Neem(alle, samen), cancellationToken);
            }

            _isStil = false;
        }
        catch (Exception ex) when (!cancellationToken.IsCancellationRequested)
        {
            // What was there goes on answering. A store that stays away is told once.
            if (!_isStil) { Log.Mislukt(logger, ex); }
            _isStil = true;
        }
    }

    private void Herleer(LevendeKennisbank kennisbank)
    {
        try
        {
            kennisbank.Herleer();
        }
        catch (Exception ex)
        {
            Log.NietGeleerd(logger, ex);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6007, LogLevel.Error, "The articles of the loop could not be read; what was live stays")]
        public static partial void Mislukt(ILogger logger, Exception ex);

        [LoggerMessage(6008, LogLevel.Error, "The articles could not be learnt together; what is known stays")]
        public static partial void NietGeleerd(ILogger logger, Exception ex);
    }
}

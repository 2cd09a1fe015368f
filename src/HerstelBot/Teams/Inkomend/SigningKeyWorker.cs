namespace HerstelBot.Teams.Inkomend;

/// <summary>Keeps the signing keys fresh. The start does not wait for it; <c>/health/ready</c> does.</summary>
internal sealed class SigningKeyWorker(ISigningKeySource sleutels, LokaleModus lokaal, TimeProvider time) : BackgroundService
{
    /// <summary>How often is looked whether a fetch is due.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (lokaal.Aan) { return; }
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do { await sleutels.VerversAsync(stoppingToken); }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }
}

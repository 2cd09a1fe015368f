namespace HerstelBot.Redis;

/// <summary>Opens the store before any other part of the service starts.</summary>
internal sealed partial class StoreStart(Store store, Wekker wekker, ILogger<StoreStart> logger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.OpenAsync(cancellationToken);
            if (store.IsAlleenVanOns)
            {
                await wekker.NaHerstartAsync(cancellationToken);
            }
        }
        catch (StoreUnreachableException fout)
        {
            // A server may come up after us: until then nothing is accepted and /health/ready says why.
            Log.Unreachable(logger, fout.Message);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The store cannot be used yet: {Reden}")]
        public static partial void Unreachable(ILogger logger, string reden);
    }
}

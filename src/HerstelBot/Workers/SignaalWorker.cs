using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Workers;

/// <summary>Tells whoever answers for a regio what they must know without asking: that a cluster has nobody left, that something is asked much more than usual, and the figures of each week. Any number of instances may run.</summary>
internal sealed partial class SignaalWorker(
    Bereikbaarheidsbewaking bereikbaarheid, Golfbewaking golven, Weekronde weken, TimeProvider time, ILogger<SignaalWorker> logger) : RondeWorker(time, logger)
{
    protected override TimeSpan Tussenpoos { get; } = TimeSpan.FromMinutes(5);

    protected override async Task RondeAsync(CancellationToken stoppingToken)
    {
        await KijkAsync("bereikbaarheid", bereikbaarheid.ControleerAsync, stoppingToken);
        await KijkAsync("golven", golven.ControleerAsync, stoppingToken);
        await KijkAsync("weekrapport", weken.DoeAsync, stoppingToken);
    }

    private Task<bool> KijkAsync(string wat, Func<DateTimeOffset, CancellationToken, Task<int>> controleer, CancellationToken stoppingToken) => ProbeerAsync(
        wat,
        async () =>
        {
            if (await controleer(Nu, stoppingToken) is var verteld and > 0)
            {
                Log.Verteld(logger, wat, verteld);
            }
        },
        stoppingToken);

    private static partial class Log
    {
        [LoggerMessage(4601, LogLevel.Information, "Signals: whoever answers for it was told of {Aantal} times {Wat}")]
        public static partial void Verteld(ILogger logger, string wat, int aantal);
    }
}

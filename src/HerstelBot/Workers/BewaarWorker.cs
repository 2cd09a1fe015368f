using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Workers;

/// <summary>Erases each night what was kept long enough. Any number of instances may run.</summary>
internal sealed partial class BewaarWorker(Bewaarronde ronde, TimeProvider time, ILogger<BewaarWorker> logger) : RondeWorker(time, logger)
{
    protected override TimeSpan Tussenpoos { get; } = TimeSpan.FromMinutes(10);

    protected override async Task RondeAsync(CancellationToken stoppingToken)
    {
        var nu = Nu;
        if (await ronde.BeginAsync(nu, stoppingToken) is not { } vragen)
        {
            return;
        }

        // One vraag that fails must not hold up the others.
        var (gewist, compleet) = (0, true);
        foreach (var vraag in vragen)
        {
            compleet &= await ProbeerAsync($"erasing vraag {vraag}", async () => gewist += await ronde.WisAsync(vraag, nu, stoppingToken) ? 1 : 0, stoppingToken);
        }

        Log.Gewist(logger, gewist, await ronde.EindigAsync(compleet, nu, stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(4501, LogLevel.Information, "The bewaartermijn was over for {Vragen} vragen and {Overig} other things: erased")]
        public static partial void Gewist(ILogger logger, int vragen, long overig);
    }
}

using HerstelBot.Domain.Gesprekken.Kennis;

namespace HerstelBot.Workers;

/// <summary>Does for the kennisbank what nobody waits for. Any number of instances may run.</summary>
internal sealed partial class KennisWorker(
    Overname overname, Dekking dekking, Aanbieder aanbieder, Herziening herziening, TimeProvider time, ILogger<KennisWorker> logger) : RondeWorker(time, logger)
{
    protected override TimeSpan Tussenpoos { get; } = TimeSpan.FromSeconds(15);

    protected override async Task RondeAsync(CancellationToken stoppingToken)
    {
        await ProbeerAsync("handing articles over to files", () => NeemOverAsync(stoppingToken), stoppingToken);
        await ProbeerAsync("asking missed questions again", () => DekAsync(stoppingToken), stoppingToken);
        await ProbeerAsync("offering new answers", () => aanbieder.BiedAanAsync(Nu, stoppingToken), stoppingToken);
        await ProbeerAsync("reminding owners of articles", () => herziening.HerinnerAsync(Nu, stoppingToken), stoppingToken);
    }

    private async Task NeemOverAsync(CancellationToken cancellationToken)
    {
        foreach (var artikel in await overname.DoeAsync(Nu, cancellationToken)) { Log.Overgenomen(logger, artikel); }
    }

    private async Task DekAsync(CancellationToken cancellationToken)
    {
        if (await dekking.HerzieAsync(Nu, cancellationToken) is { } aantal) { Log.Gedekt(logger, aantal); }
    }

    private static partial class Log
    {
        [LoggerMessage(4801, LogLevel.Information, "Article {Artikel} of the loop is a file of the kennisbank now, and is kept there")]
        public static partial void Overgenomen(ILogger logger, string artikel);

        [LoggerMessage(4803, LogLevel.Information, "The questions that were missed were asked again: {Aantal} of them are answered by now")]
        public static partial void Gedekt(ILogger logger, int aantal);
    }
}

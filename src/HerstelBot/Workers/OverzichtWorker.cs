using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Workers;

/// <summary>Sends overviews: each werkdag at the opening, and once to whoever would get many late notices after a standstill. Any number of instances may run.</summary>
internal sealed class OverzichtWorker(Overzichtronde ronde, TimeProvider time, ILogger<OverzichtWorker> logger) : RondeWorker(time, logger)
{
    protected override TimeSpan Tussenpoos { get; } = TimeSpan.FromMinutes(1);

    protected override Task RondeAsync(CancellationToken stoppingToken) => ronde.DoeAsync(Nu, stoppingToken);
}

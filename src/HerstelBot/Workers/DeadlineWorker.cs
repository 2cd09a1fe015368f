using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Workers;

/// <summary>Lets the clock look at the vragen whose moment has come. Any number of instances may run.</summary>
internal sealed class DeadlineWorker(IBewaking bewaking, Balie balie, TimeProvider time, ILogger<DeadlineWorker> logger) : RondeWorker(time, logger)
{
    private const int PerKeer = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    protected override TimeSpan Tussenpoos { get; } = TimeSpan.FromSeconds(15);

    protected override async Task RondeAsync(CancellationToken stoppingToken)
    {
        while (await bewaking.ClaimAsync(PerKeer, Lease, Nu, stoppingToken) is { Count: > 0 } vragen)
        {
            // One vraag that fails must not hold up the others: it comes back after its lease.
            foreach (var vraag in vragen)
            {
                await ProbeerAsync($"the clock of vraag {vraag}", () => balie.BewaakAsync(vraag, Nu, stoppingToken), stoppingToken);
            }
        }
    }
}

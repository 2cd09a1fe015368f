using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HerstelBot.Search;

/// <summary>The kennisbank as a part of <c>/health/ready</c>.</summary>
internal sealed class KennisbankReadiness(GelezenKennisbank kennisbank) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var aantal = kennisbank.Kennisbank.Aantal;
        var fouten = kennisbank.Fouten.Count(fout => !fout.IsWaarschuwing);
        var cijfers = new Dictionary<string, object> { ["artikelen"] = aantal, ["fouten"] = fouten };
        return Task.FromResult(
            aantal == 0 ? HealthCheckResult.Unhealthy("De kennisbank is leeg. Controleer HerstelBot:Dialogs:Map.", data: cijfers)
            : fouten > 0 ? HealthCheckResult.Degraded($"{aantal} artikelen; {fouten} fouten, zie controleer", data: cijfers)
            : HealthCheckResult.Healthy($"{aantal} artikelen", cijfers));
    }
}

/// <summary>Builds the index before the first question instead of under it.</summary>
internal sealed class KennisbankStart(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.Run(() => services.GetRequiredService<GelezenKennisbank>(), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

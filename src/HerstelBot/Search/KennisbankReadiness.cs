using HerstelBot.Dialogs;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HerstelBot.Search;

/// <summary>The kennisbank as a part of <c>/health/ready</c>.</summary>
internal sealed class KennisbankReadiness(LevendeKennisbank kennisbank) : IHealthCheck
{
    private const int HoogstensGenoemd = 5;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var aantal = kennisbank.Aantal;
        Fout[] fouten = [.. kennisbank.Fouten.Where(fout => !fout.IsWaarschuwing)];
        var cijfers = new Dictionary<string, object> { ["artikelen"] = aantal, ["fouten"] = fouten.Length };
        return Task.FromResult(
            aantal == 0 ? HealthCheckResult.Unhealthy("De kennisbank is leeg. Controleer HerstelBot:Dialogs:Map.", data: cijfers)
            : fouten.Length > 0 ? HealthCheckResult.Degraded($"{aantal} artikelen; {fouten.Length} fouten, zie controleer. {string.Join(' ', fouten.Take(HoogstensGenoemd))}", data: cijfers)
            : HealthCheckResult.Healthy($"{aantal} artikelen", cijfers));
    }
}

using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HerstelBot.Teams.Inkomend;

/// <summary>The signing keys as a part of <c>/health/ready</c>.</summary>
internal sealed class SigningKeyReadiness(ISigningKeySource keys, LokaleModus lokaal) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        lokaal.Aan ? HealthCheckResult.Healthy("niet nodig in lokale modus")
        : keys.Stand is { Gereed: true, Reden: var goed } ? HealthCheckResult.Healthy(goed)
        : HealthCheckResult.Unhealthy(keys.Stand.Reden));
}

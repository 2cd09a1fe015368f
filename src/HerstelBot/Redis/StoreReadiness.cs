using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HerstelBot.Redis;

/// <summary>The store and the outbox as a part of <c>/health/ready</c>.</summary>
internal sealed class StoreReadiness(StoreHealthCheck store, HerstelBotMetrics metrics) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var stand = await store.AskAsync(cancellationToken);
        if (stand is not { Bereikbaar: true, Uitbak: { } uitbak })
        {
            return HealthCheckResult.Unhealthy(stand.Reden ?? $"{stand.Welke} antwoordt niet.");
        }

        var cijfers = new Dictionary<string, object>
        {
            ["wachtend"] = uitbak.Wachtend,
            ["nietBezorgd"] = uitbak.NietBezorgd,
            ["zonderKanaal"] = uitbak.ZonderKanaal,
            ["mogelijkeHerhalingen"] = metrics.MogelijkeHerhalingen,
        };
        if (uitbak.Oudste is { } oudste)
        {
            cijfers["oudsteSinds"] = oudste;
        }

        // What could not be delivered needs a person, and so does a store that fills up, but neither is a reason to stop answering others.
        if (stand.Reden is { } reden)
        {
            return HealthCheckResult.Degraded(reden, data: cijfers);
        }

        return uitbak.NietBezorgd > 0 || uitbak.ZonderKanaal > 0
            ? HealthCheckResult.Degraded($"{stand.Welke}; {uitbak.NietBezorgd} niet bezorgd, {uitbak.ZonderKanaal} zonder kanaal", data: cijfers)
            : HealthCheckResult.Healthy(stand.Welke, cijfers);
    }
}

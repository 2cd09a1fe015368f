using Microsoft.Extensions.Options;

namespace HerstelBot.Workers;

/// <summary>What runs beside the requests.</summary>
internal static class WorkersExtensions
{
    /// <summary>Registers the workers.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services)
    {
        services.AddOptions<UitbakOptions>().BindConfiguration(UitbakOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<UitbakOptions>, UitbakOptionsValidator>()
            .AddSingleton<Bezorgronde>()
            .AddHostedService<OutboxWorker>()
            .AddHostedService<DeadlineWorker>()
            .AddHostedService<OverzichtWorker>()
            .AddHostedService<VertrekWorker>();
    }
}

using Microsoft.Extensions.Options;

namespace HerstelBot.Workers;

/// <summary>What runs beside the requests.</summary>
internal static class WorkersExtensions
{
    /// <summary>Registers how long things are kept, with the check of it.</summary>
    public static IServiceCollection AddBewaarOptions(this IServiceCollection services)
    {
        services.AddOptions<BewaarOptions>().BindConfiguration(BewaarOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<BewaarOptions>, BewaarOptionsValidator>()
            .AddSingleton(provider => provider.GetRequiredService<IOptions<BewaarOptions>>().Value.Termijnen);
    }

    /// <summary>Registers the workers.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services)
    {
        services.AddOptions<UitbakOptions>().BindConfiguration(UitbakOptions.Section).ValidateOnStart();
        return services
            .AddBewaarOptions()
            .AddSingleton<IValidateOptions<UitbakOptions>, UitbakOptionsValidator>()
            .AddSingleton<Bezorgronde>()
            .AddHostedService<OutboxWorker>()
            .AddHostedService<DeadlineWorker>()
            .AddHostedService<OverzichtWorker>()
            .AddHostedService<VertrekWorker>()
            .AddHostedService<SignaalWorker>()
            .AddHostedService<BewaarWorker>()
            .AddHostedService<KennisWorker>();
    }
}

namespace HerstelBot.Workers;

/// <summary>What runs beside the requests.</summary>
internal static class WorkersExtensions
{
    /// <summary>Registers the workers.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services) => services
        .AddSingleton<Bezorgronde>()
        .AddHostedService<OutboxWorker>()
        .AddHostedService<DeadlineWorker>();
}

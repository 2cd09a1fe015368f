using HerstelBot.Domain.Personen;
using HerstelBot.Entra;
using Microsoft.Extensions.Options;

namespace HerstelBot.Graph;

/// <summary>Who is who, by Microsoft Graph.</summary>
internal static class GraphExtensions
{
    /// <summary>Registers the ports for profiles, roles by group and presence. While Graph is off they know nobody. Needs a <see cref="Registratie"/> and <see cref="LokaleModus"/>.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.AddOptions<GraphOptions>().BindConfiguration(GraphOptions.Section).ValidateOnStart();
        services.AddEntra();
        services.AddHttpClient(GraphClients.HttpNaam)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Sockets.Nieuw);
        return services
            .AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsValidator>()
            .AddSingleton<GraphClients>()
            .AddSingleton<GraphToegang>()
            .AddSingleton<IProfielen, GraphProfielen>()
            .AddSingleton<IAanwezigheid, GraphAanwezigheid>()
            .AddSingleton<Groepenlezer>()
            .AddSingleton<Groepsrollen>()
            .AddSingleton<IGroepsrollen>(provider => provider.GetRequiredService<Groepsrollen>())
            .AddHostedService<GroepenWorker>();
    }
}

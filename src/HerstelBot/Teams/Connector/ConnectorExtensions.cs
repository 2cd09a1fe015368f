using System.Reflection;
using HerstelBot.Entra;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;

namespace HerstelBot.Teams.Connector;

internal static class ConnectorExtensions
{
    /// <summary>The key of the tokens for Microsoft Graph.</summary>
    public const string Graph = "graph";

    /// <summary>Adds <see cref="ConnectorClient"/>. Needs <see cref="TeamsOptions"/> and <see cref="LokaleModus"/>.</summary>
    public static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(s => new Hostregel(s.GetRequiredService<LokaleModus>().Aan, s.GetRequiredService<IOptions<TeamsOptions>>().Value.ToegestaneHosts));
        services.AddSingleton(s => new Limieten(uit: s.GetRequiredService<LokaleModus>().Aan, s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Registratie>(s => s.GetRequiredService<IOptions<TeamsOptions>>().Value);
        services.AddEntra();
        services.AddSingleton<Vervoer>();
        services.AddSingleton<ConnectorClient>();
        services.AddTransient<TokenHandler>();
        services.AddTransient<AntwoordHandler>();

        var connector = services.AddHttpClient(Vervoer.HttpNaam, http =>
            {
                http.Timeout = Timeout.InfiniteTimeSpan;
                http.DefaultRequestHeaders.UserAgent.ParseAdd($"HerstelBot/{Versie}");
            })
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Sockets.Nieuw);
        connector.AddResilienceHandler("connector", (builder, context) => Herhaalbeleid.Bouw(builder, context.ServiceProvider.GetRequiredService<TimeProvider>()))
            .SelectPipelineByAuthority();
        connector.AddHttpMessageHandler<TokenHandler>().AddHttpMessageHandler<AntwoordHandler>();
        return services;
    }

    private static string Versie => typeof(ConnectorExtensions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

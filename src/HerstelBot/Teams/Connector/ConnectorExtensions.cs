using System.Reflection;
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
        services.AddSingleton<EntraHttp>();
        services.TryAddSingleton<IConnectorTokens>(s => ActivatorUtilities.CreateInstance<EntraTokens>(s, "https://api.botframework.com"));
        services.TryAddKeyedSingleton<IConnectorTokens>(Graph, (s, _) => ActivatorUtilities.CreateInstance<EntraTokens>(s, "https://graph.microsoft.com"));
        services.AddSingleton<Vervoer>();
        services.AddSingleton<ConnectorClient>();
        services.AddTransient<TokenHandler>();
        services.AddTransient<AntwoordHandler>();

        services.AddHttpClient(EntraHttp.Naam)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Sockets);

        var connector = services.AddHttpClient(Vervoer.HttpNaam, http =>
            {
                http.Timeout = Timeout.InfiniteTimeSpan;
                http.DefaultRequestHeaders.UserAgent.ParseAdd($"HerstelBot/{Versie}");
            })
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Sockets);
        connector.AddResilienceHandler("connector", (builder, context) => Herhaalbeleid.Bouw(builder, context.ServiceProvider.GetRequiredService<TimeProvider>()))
            .SelectPipelineByAuthority();
        connector.AddHttpMessageHandler<TokenHandler>().AddHttpMessageHandler<AntwoordHandler>();
        return services;
    }

    private static string Versie => typeof(ConnectorExtensions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    // Redirects off: a token goes to the address that we checked and nowhere else.
    private static SocketsHttpHandler Sockets() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
    };
}

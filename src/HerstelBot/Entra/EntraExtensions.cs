using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HerstelBot.Entra;

/// <summary>Proving to Entra that the bot is the bot, for every edge that speaks to a service behind it.</summary>
internal static class EntraExtensions
{
    /// <summary>Adds <see cref="IEntraTokens"/>. Needs a <see cref="Registratie"/>.</summary>
    public static IServiceCollection AddEntra(this IServiceCollection services)
    {
        services.TryAddSingleton<EntraHttp>();
        services.TryAddSingleton<IEntraTokens, EntraTokens>();
        services.AddHttpClient(EntraHttp.Naam)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Sockets.Nieuw);
        return services;
    }
}

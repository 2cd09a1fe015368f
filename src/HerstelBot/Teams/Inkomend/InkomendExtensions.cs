using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HerstelBot.Teams.Inkomend;

/// <summary>Puts the inbound side of Teams in the house.</summary>
internal static class InkomendExtensions
{
    /// <summary>Registers everything behind <see cref="MapBerichten"/> except an <see cref="IActiviteitVerwerker"/>, which the caller adds. Configuration that is not safe stops the start with an <see cref="OptionsValidationException"/>.</summary>
    public static IServiceCollection AddTeamsInkomend(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(sp => LokaleModus.Bepaal(sp.GetRequiredService<IConfiguration>(), sp.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton(sp => Tenants.Lees(sp.GetRequiredService<IConfiguration>()));
        services.AddOptions<TeamsOptions>().BindConfiguration(TeamsOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>();

        services.AddHttpClient(Sleutelserver.Client, client => client.MaxResponseContentBufferSize = Sleutelserver.MaxBytes)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddSingleton<Sleutelserver>();
        services.AddSingleton<ISigningKeySource, SigningKeys>();
        services.AddHostedService<SigningKeyWorker>();
        services.AddHostedService<LokaleToegang>();

        services.AddSingleton(sp => new Tokencontrole(
            [new Tokenprofiel(Opties(sp).TokenIssuer, Opties(sp).AppId, sp.GetRequiredService<ISigningKeySource>())], sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Toegangscontrole>();
        services.AddScoped<BerichtenEndpoint>();
        return services;
    }

    /// <summary>Maps <c>/api/messages</c> for every method, so that no page of ours ever answers there; only POST is served.</summary>
    public static IEndpointConventionBuilder MapBerichten(this IEndpointRouteBuilder endpoints) =>
        endpoints.Map("/api/messages", (HttpContext context, BerichtenEndpoint endpoint) => endpoint.AntwoordAsync(context))
            .AllowAnonymous().DisableAntiforgery().ExcludeFromDescription().WithName("berichten");

    private static TeamsOptions Opties(IServiceProvider services) => services.GetRequiredService<IOptions<TeamsOptions>>().Value;
}

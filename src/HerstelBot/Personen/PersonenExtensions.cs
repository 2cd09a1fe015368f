using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Personen;

/// <summary>Who is who.</summary>
internal static class PersonenExtensions
{
    /// <summary>Registers <see cref="IPersonen"/> over the persons file, the tenants map and <see cref="IGroepsrollen"/>, which is registered elsewhere.</summary>
    public static IServiceCollection AddPersonen(this IServiceCollection services)
    {
        services.AddSingleton(provider => new PersonenBestand(
            provider.GetRequiredService<IConfiguration>()[PersonenOptions.Bestand],
            provider.GetRequiredService<LokaleModus>().Aan,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<PersonenBestand>>()));
        services.AddSingleton<IPersonen>(provider => new PersonenRegister(
            provider.GetRequiredService<PersonenBestand>(), provider.GetRequiredService<IGroepsrollen>(),
            Gemeenten(provider.GetRequiredService<Tenants>(), provider.GetRequiredService<Gemeenteregister>())));

        services.AddSingleton<IMailadressen, PersonenMailadressen>();

        services.AddSingleton(provider => MeelezersLezer.Lees(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<Gemeenteregister>()));

        // Read at start, so that a faulty file stops the start and not the first message.
        services.AddHostedService<PersonenStart>();
        return services;
    }

    private static Func<string, IReadOnlyList<GemeenteCode>?> Gemeenten(Tenants tenants, Gemeenteregister register) => tenantId => tenants.Zoek(tenantId) switch
    {
        null => null,
        { Samenwerkingsverband: { } naam } => register.ZoekSamenwerkingsverband(naam)?.Leden ?? [],
        var tenant => tenant.Gemeenten,
    };

    private sealed class PersonenStart(IPersonen personen, MeelezendeGemeenten meelezers) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            _ = (personen.Met(Rollen.Beheerder), meelezers.Codes);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

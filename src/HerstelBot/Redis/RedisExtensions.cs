using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using HerstelBot.Domain.Rapportage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HerstelBot.Redis;

/// <summary>Registers the store.</summary>
internal static class RedisExtensions
{
    /// <summary>The ports of the domain on the embedded store or a server. It is open before any hosted service starts.</summary>
    public static void AddRedis(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<OpslagOptions>().BindConfiguration(OpslagOptions.Section).ValidateOnStart();
        services.AddOptions<RedisOptions>().BindConfiguration(RedisOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OpslagOptions>, OpslagOptionsValidator>();
        services.AddSingleton<IValidateOptions<RedisOptions>, RedisOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<Store>();
        services.AddSingleton<StoreHealthCheck>();
        services.AddHostedService<StoreStart>();

        services.AddSingleton<Uitbaksignaal>();
        services.AddSingleton<Parkeerplaats>();
        services.AddSingleton<Wekker>();
        services.AddSingleton<RedisVastlegger>();
        services.AddSingleton<IVastlegger>(provider => provider.GetRequiredService<RedisVastlegger>());
        services.AddSingleton<IVragen, RedisVragen>();
        services.AddSingleton<IGesprekken, RedisGesprekken>();
        services.AddSingleton<IBekenden, RedisBekenden>();
        services.AddSingleton<IGroepsstanden, RedisGroepsstanden>();
        services.AddSingleton<IMailvoorkeuren, RedisMailvoorkeuren>();
        services.AddSingleton<ITaalkeuzes, RedisTaalkeuzes>();
        services.AddSingleton<Tokenkluis>();
        services.AddSingleton<IContactmomenten, RedisContactmomenten>();
        services.AddSingleton<IGegevenslinks, RedisGegevenslinks>();
        services.AddSingleton<IPersoonlijkeOpslag, RedisPersoonlijkeOpslag>();
        services.AddSingleton<IBewaring, RedisBewaring>();
        services.AddSingleton<IAuditlog, RedisAuditlog>();
        services.AddSingleton<IVoorbeeldgegevens, RedisVoorbeeldgegevens>();
        services.AddSingleton<RedisAntwoorden>();
        services.AddSingleton<IAntwoorden>(provider => provider.GetRequiredService<RedisAntwoorden>());
        services.AddSingleton<IUitbak, RedisUitbak>();
        services.AddSingleton<IBewaking, RedisBewaking>();
        services.AddSingleton<IOverzichtverzoeken, RedisOverzichtverzoeken>();
        services.AddSingleton<ISignalen, RedisSignalen>();
        services.AddSingleton<IRondes, RedisRondes>();
        services.AddSingleton<IAfwezigheid, RedisAfwezigheid>();
        services.AddSingleton<Regelboek>();
        services.AddSingleton<Regelaanvulling>();
        services.AddSingleton<Botboek>();
        services.AddSingleton<RedisWaarnemingen>();
        services.AddSingleton<IZoekmissers>(provider => provider.GetRequiredService<RedisWaarnemingen>());
        services.AddSingleton<IHerinneringen, RedisHerinneringen>();
        services.AddSingleton<RedisSleutelring>();
        services.AddOptions<KeyManagementOptions>().Configure<RedisSleutelring>(static (opties, ring) => opties.XmlRepository = ring);
        services.AddSingleton<RedisKennisbeheer>();
        services.AddSingleton<IKennisbeheer>(provider => provider.GetRequiredService<RedisKennisbeheer>());
        services.AddSingleton<ILoopartikelen>(provider => provider.GetRequiredService<RedisKennisbeheer>());
        services.AddSingleton<IRapportbron, RedisRapportbron>();
        services.AddSingleton<IVraagmomenten, Momentboek>();
    }

    /// <summary>Begins to open the store while the host makes its other parts, of which the index of the articles takes as long.</summary>
    /// <remarks>Whether it succeeds is for <see cref="StoreStart"/> to say, which waits for it.</remarks>
    public static void BeginOpeningStore(this IServiceProvider services)
    {
        var store = services.GetRequiredService<Store>();
        _ = Task.Run(async () => await store.OpenAsync(CancellationToken.None)).ContinueWith(
            static opening => _ = opening.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
    }
}

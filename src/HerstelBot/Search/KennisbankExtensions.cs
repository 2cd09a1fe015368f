using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Search.Loop;
using Microsoft.Extensions.Options;

namespace HerstelBot.Search;

/// <summary>Gives the service its kennisbank.</summary>
internal static partial class KennisbankExtensions
{
    /// <summary>Registers <see cref="IKennisbank"/>, <see cref="IKennisbron"/>, <see cref="Vraagbaak"/> and what gives the <see cref="Tijdlijn"/> of the moment, over the files as they are, also after a change.</summary>
    public static IServiceCollection AddKennisbank(this IServiceCollection services, DialogsMap map) => services
        .AddKennisbankOptions()
        .AddSingleton(provider => new LevendeKennisbank(
            map,
            () => Leesregels.Streng(provider.GetRequiredService<Routeerder>(), provider.GetRequiredService<TimeProvider>().Vandaag()),
            provider.GetRequiredService<IOptions<KennisbankOptions>>().Value.Open(provider.GetRequiredService<ILogger<KennisbankCache>>()),
            provider.GetRequiredService<ILogger<LevendeKennisbank>>()))
        .AddSingleton<IKennisbank>(provider => provider.GetRequiredService<LevendeKennisbank>())
        .AddSingleton<IKennisbron>(provider => provider.GetRequiredService<LevendeKennisbank>())
        .AddSingleton<IArtikellijst>(provider => provider.GetRequiredService<LevendeKennisbank>())
        .AddSingleton(new Termijnrekenaar(GelijkstellingLezer.LeesGoed(map)))
        .AddSingleton(provider => new Vraagbaak(
            provider.GetRequiredService<IKennisbron>(), provider.GetRequiredService<Termijnrekenaar>(), kentTijdlijn: true,
            fout => Log.Storing(provider.GetRequiredService<ILogger<Vraagbaak>>(), fout.GetType().Name, fout.StackTrace)))
        .AddSingleton<Func<Tijdlijn>>(provider => () => provider.GetRequiredService<LevendeKennisbank>().Tijdlijn)
        .AddSingleton<IArtikelkeuring>(provider => new Artikelkeuring(
            provider.GetRequiredService<LevendeKennisbank>(),
            () => Leesregels.Streng(provider.GetRequiredService<Routeerder>(), provider.GetRequiredService<TimeProvider>().Vandaag())))
        .AddSingleton<IGelijkenis, TekstGelijkenis>()
        .AddSingleton<IProefkennis>(provider => new Proefkennis(provider.GetRequiredService<LevendeKennisbank>(), map))
        .AddHostedService<KennisbankKijker>()
        .AddHostedService<LoopKijker>();

    /// <summary>Registers the settings of the kennisbank and what checks them.</summary>
    public static IServiceCollection AddKennisbankOptions(this IServiceCollection services) => services
        .AddSingleton<IValidateOptions<KennisbankOptions>, KennisbankOptionsValidator>()
        .AddOptions<KennisbankOptions>().BindConfiguration(KennisbankOptions.Section).ValidateOnStart().Services;

    // Without the message, which may quote what somebody typed.
    private static partial class Log
    {
        [LoggerMessage(6101, LogLevel.Error, "The kennisbank could not be searched: {Exception} {StackTrace}")]
        public static partial void Storing(ILogger logger, string exception, string? stackTrace);
    }
}

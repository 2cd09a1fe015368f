using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Search;

/// <summary>Gives the service its kennisbank.</summary>
internal static class KennisbankExtensions
{
    /// <summary>Registers <see cref="IKennisbank"/>, <see cref="Drempels"/>, <see cref="Termijnrekenaar"/> and <see cref="Vraagbaak"/>, built once from the files when first asked for.</summary>
    public static IServiceCollection AddKennisbank(this IServiceCollection services, DialogsMap map) => services
        .AddSingleton(provider => GelezenKennisbank.Lees(map, map.Kennisbank, Leesregels.Streng(provider.GetRequiredService<Routeerder>(), provider.GetRequiredService<TimeProvider>().Vandaag())))
        .AddSingleton<IKennisbank>(provider => provider.GetRequiredService<GelezenKennisbank>().Kennisbank)
        .AddSingleton(provider => provider.GetRequiredService<GelezenKennisbank>().Drempels)
        .AddSingleton(new Termijnrekenaar(GelijkstellingLezer.LeesGoed(map)))
        .AddSingleton<Vraagbaak>()
        .AddHostedService<KennisbankStart>();
}

using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Routering;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Registers the cards.</summary>
internal static class KaartenExtensions
{
    /// <summary>Adds <see cref="KaartBouwer"/> and what it reads; routing, the stores and the kennisbank are registered elsewhere. A faulty file stops the start, with its place and mend.</summary>
    /// <exception cref="InvalidDataException">A file has a fault; the message holds them all.</exception>
    public static IServiceCollection AddKaarten(this IServiceCollection services, DialogsMap map)
    {
        var (teksten, tekstfouten) = Teksten.Lees(map);
        var (sjablonen, kaartfouten) = KaartSjablonen.Lees(map);
        Fout[] fouten = [.. tekstfouten.Concat(kaartfouten).Where(fout => !fout.IsWaarschuwing)];
        return fouten.Length == 0
            ? services.AddSingleton(teksten).AddSingleton<IZinnen>(teksten).AddSingleton(sjablonen).AddSingleton(new KaartBinder(streng: false)).AddSingleton<KaartBouwer>()
                .AddSingleton(provider => Naslag.Uit(
                    provider.GetRequiredService<Gemeenteregister>(), provider.GetRequiredService<Clusterindeling>(),
                    provider.GetRequiredService<Routeerder>(), provider.GetRequiredService<Mensen>(), provider.GetRequiredService<TimeProvider>(),
                    provider.GetRequiredService<Dienstadres>()) with
                {
                    Voorbeeld = provider.GetRequiredService<IVoorbeeldgegevens>().StaanHierAsync,
                    Kennisartikel = async (nummer, cancellationToken) => (await provider.GetRequiredService<IKennisbeheer>().UitVraagAsync(nummer.ToString(), cancellationToken))?.Id,
                })
            : throw new InvalidDataException(string.Join(Environment.NewLine, fouten.Select(fout => fout.ToString())));
    }

    /// <summary>Every fault in the sentences and templates, for <c>controleer</c>.</summary>
    public static IReadOnlyList<Fout> Controleer(DialogsMap map) => [.. Teksten.Lees(map).Fouten, .. KaartSjablonen.Lees(map).Fouten];
}

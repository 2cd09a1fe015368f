using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Somebody removed the bot: those who wait for them, or on whom they wait, hear that nothing arrives any more. Once for each removal.</summary>
public sealed class Botverwijdering(IVragen vragen, Mensen mensen)
{
    // More than anybody has.
    private const int Hoogstens = 500;

    /// <summary>Decides who hears of it; a group or channel without the bot needs no alarm.</summary>
    public async Task<Beurt> BeslisAsync(Binnenkomst.BotVerwijderd bij, CancellationToken cancellationToken)
    {
        if (bij.Gesprek.Soort != Gesprekssoort.Persoonlijk)
        {
            return new();
        }

        var (gesteld, _) = await vragen.VanVragerAsync(bij.Van.Id, Hoogstens, cancellationToken);
        var (werk, _) = await vragen.VanBehandelaarAsync(bij.Van.Id, Hoogstens, cancellationToken);
        return new Beurt
        {
            // Teams tells a removal twice over.
            Eenmalig = $"verwijderd:{bij.Gesprek.Id}:{bij.Gesprek.Installatie}",
            Berichten =
            [
                .. gesteld.Where(vraag => vraag.IsLopend && vraag.Gesprek == bij.Gesprek.Id).SelectMany(vraag => Meldingen.InDraad(vraag, "melding.vrager-weg")),
                .. werk.GroupBy(vraag => vraag.Cluster).SelectMany(perCluster => AanVerdelers(bij.Van, perCluster.Key, [.. perCluster.Select(vraag => vraag.Id)])),
            ],
        };
    }

    private IEnumerable<Uitgaand> AanVerdelers(Medewerker wie, ClusterId? cluster, IReadOnlyList<VraagId> werk) => mensen.Verdelers(cluster, wie.Id)
        .Select(verdeler => new Uitgaand(new Bestemming.BijPersoon(verdeler.Id), new Bericht.Vertrokken(wie.Id, Vertrekreden.BotVerwijderd, werk)));
}

using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary><c>wis mijn gegevens</c>: first shows what that means; the button then erases it, step by step through the outbox, so that a stop in between loses no step.</summary>
public sealed class WisGegevens(Gegevensverzamelaar verzamelaar, IPersoonlijkeOpslag opslag)
{
    /// <summary>Shows what will be erased, what stays and why.</summary>
    public async Task<Beurt> StelVoorAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken) => IsAlleen(bij)
        ? new Beurt().MetAntwoord(bij, new Bericht.Wisvoorstel(await verzamelaar.OverzichtAsync(bij.Van, cancellationToken)))
        : NietHier(bij);

    /// <summary>The press: a step for each closed vraag, and one for the person when nothing of them runs.</summary>
    public async Task<Beurt> WisAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken)
    {
        if (!IsAlleen(bij))
        {
            return NietHier(bij);
        }

        var wie = bij.Van.Id;
        var nogNodig = await verzamelaar.IsNogNodigAsync(wie, cancellationToken);
        var beurt = new Beurt { Eenmalig = bij.EenmaligDoor() }.MetVervangendeKaart(bij, new Bericht.Zin(nogNodig ? "wis.gedaan-deels" : "wis.gedaan"));
        return beurt with
        {
            Berichten =
            [
                .. beurt.Berichten,
                .. (await verzamelaar.AfgeslotenAsync(wie, cancellationToken)).Select(id => new Uitgaand(new Bestemming.BijVraag(id), new Bericht.Vervolg(new Vervolgstap.WisOpVerzoek(wie)))),
                .. nogNodig ? [] : new[] { new Uitgaand(new Bestemming.NaGesprek(bij.AntwoordIn), new Bericht.VergeetPersoon(wie)) },
            ],
        };
    }

    /// <summary>The step for the person. Whoever asked something new meanwhile must still be reached.</summary>
    public async Task VergeetAsync(MedewerkerId wie, CancellationToken cancellationToken)
    {
        if (!await verzamelaar.IsNogNodigAsync(wie, cancellationToken))
        {
            await opslag.WisAsync(wie, cancellationToken);
        }
    }

    private static bool IsAlleen(Binnenkomst bij) => bij.Gesprek.Soort == Gesprekssoort.Persoonlijk;

    private static Beurt NietHier(Binnenkomst bij) => new Beurt().MetAntwoord(bij, new Bericht.Zin("gegevens.alleen-persoonlijk"));
}

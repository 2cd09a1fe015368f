using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What was chosen with a press, looked up: a choice that does not exist is none.</summary>
/// <param name="Bestemming">Where to send it on to.</param>
/// <param name="Collega">To whom to give it.</param>
/// <param name="Hoofdvraag">The vraag to link it to.</param>
/// <param name="Criterium">Why it has priority.</param>
/// <param name="Uitkomst">The outcome that comes with an answer.</param>
/// <param name="Openbaar">Whether other gemeenten may read the answer.</param>
/// <param name="Knelpunt">What goes wrong more often.</param>
internal sealed record Vraagkeuze(
    Doorzetbestemming? Bestemming, Medewerker? Collega, Vraag? Hoofdvraag, string? Criterium, Zaakuitkomst? Uitkomst, bool Openbaar, Knelpuntsoort? Knelpunt)
{
    /// <summary>Whether the choice that a button cannot do without was made.</summary>
    public bool Heeft(string? veld) => veld switch
    {
        null => true,
        Velden.Bestemming => Bestemming is not null,
        Velden.Collega => Collega is not null,
        Velden.Hoofdvraag => Hoofdvraag is not null,
        Velden.Urgentie => Criterium is not null,
        Velden.Knelpunt => Knelpunt is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(veld), veld, "No such choice."),
    };
}

/// <summary>Looks up what was chosen with a press.</summary>
internal sealed class Vraagkeuzelezer(IVragen vragen, Mensen mensen, Rechten rechten, Clusterindeling indeling, Routeerder routeerder)
{
    public async Task<Vraagkeuze> LeesAsync(Binnenkomst.KaartDruk bij, Vraag vraag, CancellationToken cancellationToken)
    {
        var druk = bij.Druk;
        return new(
            Doorzetbestemming.Lees(druk.Veld(Velden.Bestemming), vraag.Gemeente, indeling, routeerder),
            vraag.Cluster is { } cluster && druk.Veld(Velden.Collega) is { } collega
                ? mensen.Pzbers(cluster).FirstOrDefault(wie => wie.Id.ToString() == collega)
                : null,
            VraagId.Lees(druk.Veld(Velden.Hoofdvraag)) is { } id && await vragen.ZoekAsync(id, cancellationToken) is { } hoofd && rechten.Mag(bij.Van, Handeling.Inzien, hoofd)
                ? hoofd
                : null,
            druk.Veld(Velden.Urgentie) is { } criterium && Urgentiecriteria.Bestaat(criterium) ? criterium : null,
            Enum.TryParse<Zaakuitkomst>(druk.Veld(Velden.Uitkomst), out var uitkomst) && Enum.IsDefined(uitkomst) ? uitkomst : null,
            druk.Veld(Velden.Openbaar) == Velden.Ja,
            Enum.TryParse<Knelpuntsoort>(druk.Veld(Velden.Knelpunt), out var knelpunt) && Enum.IsDefined(knelpunt) ? knelpunt : null);
    }
}

using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Makes the vraag that a form asked for: number, promise, texts without personal data, and who hears of it.</summary>
public sealed class Vraagmaker(IVragen vragen, Gemeentegeheugen geheugen, IPersonen personen, Beloftes beloftes)
{
    /// <summary>Makes it, and shows its confirmation in place of the form.</summary>
    internal async Task<Beurt> MaakAsync(Binnenkomst.KaartDruk bij, NieuweVraag nieuw, CancellationToken cancellationToken)
    {
        if (nieuw.Gemeente is { } gemeente)
        {
            await geheugen.OnthoudAsync(bij.Van, gemeente, cancellationToken);
        }

        var (id, nummer) = await vragen.NieuwAsync(bij.Gesprek.Id, bij.Op, cancellationToken);
        var urgentie = bij.Druk.Veld(Velden.Urgentie) is { } criterium && Urgentiecriteria.Bestaat(criterium) ? criterium : null;
        var overgang = Vraag.Stel(new Vraag
        {
            Id = id,
            Nummer = nummer,
            Vrager = bij.Van.Id,
            Gesprek = bij.Gesprek.Id,
            AntwoordIn = bij.AntwoordIn,
            GesteldOp = bij.Op,
            Gemeente = nieuw.Gemeente,
            Cluster = nieuw.Cluster,
            Onderwerp = nieuw.Onderwerp,
            Soort = nieuw.Soort,
            Zaaknummer = nieuw.Zaaknummer,
            Urgentie = urgentie,
            Toezegging = beloftes.Nieuw(nieuw.Cluster, urgentie is not null, bij.Op),
        });

        (Tekstsoort Soort, string? Tekst)[] ingevuld = [(Tekstsoort.Vraag, nieuw.Tekst), (Tekstsoort.Toelichting, bij.Druk.Veld(Velden.Toelichting))];
        var getypt = ingevuld.Where(tekst => tekst.Tekst is not null).Select(tekst => (tekst.Soort, Gemaskeerd: Maskering.Maskeer(tekst.Tekst!))).ToList();
        return new Beurt
        {
            Overgang = overgang,
            Teksten = [.. getypt.Select(tekst => new Vraagtekst(tekst.Soort, bij.Op, bij.Van.Id, new Vertrouwelijk(tekst.Gemaskeerd.Tekst)))],
            VolgendeBewaking = beloftes.VolgendeBewaking(overgang.Vraag),
            Eenmalig = bij.EenmaligDoor(),
            Berichten = nieuw.Cluster is { } naar
                ? [new Uitgaand(new Bestemming.InCluster(naar, id), new Bericht.Kanaalkaart(id, naar))]
                : [.. personen.Met(Rollen.Beheerder).Select(beheerder => Meldingen.AanPersoon(overgang.Vraag, beheerder.Id, "melding.zonder-cluster"))],
        }
            .MetVervangendeKaart(bij, new Bericht.Bevestiging(id))
            .MetVerwijderd(bij, getypt.SelectMany(tekst => tekst.Gemaskeerd.Redacties));
    }
}

/// <summary>What a form asked for, after it was checked.</summary>
/// <param name="Soort">What kind of question.</param>
/// <param name="Tekst">The vraag as typed.</param>
/// <param name="Gemeente">For which gemeente.</param>
/// <param name="Cluster">To which cluster; <see langword="null"/> goes to the beheerder.</param>
/// <param name="Onderwerp">The id of its onderwerp.</param>
/// <param name="Zaaknummer">The case, when it is about one.</param>
internal sealed record NieuweVraag(Vraagsoort Soort, string Tekst, GemeenteCode? Gemeente, ClusterId? Cluster, string Onderwerp, string? Zaaknummer = null);

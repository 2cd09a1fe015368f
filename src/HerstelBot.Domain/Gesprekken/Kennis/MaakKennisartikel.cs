using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>"Maak kennisartikel" on a card or typed: of an answered vraag comes the draft of an article, which the redactie finishes.</summary>
/// <remarks>The draft lies outside the vragen and there is one for each vraag, so it comes before the commit that records the press: whoever presses again finds the one that is there.</remarks>
public sealed class MaakKennisartikel(Kennisredactie redactie, IVragen vragen)
{
    /// <summary>The press, on the card in the channel. Everybody there sees that it was made; why not is for the presser.</summary>
    public async Task<Beurt> MaakAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken) => bij.Druk.Vraag is { } id
        ? await MaakAsync(bij, id, static (beurt, bij, bericht) => beurt.MetBericht(bij, bericht), cancellationToken)
        : bij.Weiger(Weigering.VraagOnbekend);

    /// <summary>Typed, with the number of the vraag. Others may read along, so that it is told where nobody does.</summary>
    public async Task<Beurt> MaakAsync(Binnenkomst.Tekst bij, Vraagnummer nummer, CancellationToken cancellationToken) => await vragen.ZoekAsync(nummer, cancellationToken) is { } id
        ? await MaakAsync(bij, id, static (beurt, bij, bericht) => beurt.MetPersoonlijkAntwoord(bij, bericht), cancellationToken)
        : bij.Weiger(Weigering.VraagOnbekend);

    private async Task<Beurt> MaakAsync(Binnenkomst bij, VraagId vraag, Func<Beurt, Binnenkomst, Bericht, Beurt> vertel, CancellationToken cancellationToken) =>
        await redactie.MaakUitVraagAsync(bij.Van, vraag, bij.Op, cancellationToken) switch
        {
            Redactieuitslag.Gedaan(var concept, var verwijderd) => vertel(await MetKaartAsync(vraag, cancellationToken), bij, new Bericht.Kennisartikel(vraag, concept.Id)).MetVerwijderd(bij, verwijderd),
            Redactieuitslag.Geweigerd { Reden: Kennisweigering.NietBevoegd } => bij.Weiger(Weigering.NietBevoegd),
            Redactieuitslag.Geweigerd { Reden: Kennisweigering.VraagOnbekend } => bij.Weiger(Weigering.VraagOnbekend),
            Redactieuitslag.Geweigerd { Reden: Kennisweigering.AlUitDezeVraag, Concept: { } eerder } =>
                (await MetKaartAsync(vraag, cancellationToken)).MetAntwoord(bij, new Bericht.Kennisartikel(vraag, eerder.Id, Eerder: true)),
            Redactieuitslag.Geweigerd { Reden: var reden } => new Beurt().MetAntwoord(bij, new Bericht.Zin($"kennis.weigering.{reden}")),
            var uitslag => throw new ArgumentOutOfRangeException(nameof(bij), uitslag.GetType().Name, "No such outcome."),
        };

    // The card in the channel shows the way to the article from now on, and no button.
    private async Task<Beurt> MetKaartAsync(VraagId id, CancellationToken cancellationToken) => new()
    {
        Berichten = (await vragen.ZoekAsync(id, cancellationToken))?.Cluster is { } cluster ? [new(new Bestemming.InCluster(cluster, id), new Bericht.Kanaalkaart(id, cluster))] : [],
    };
}

using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Who hears of what happened to a vraag: the vrager, the cluster, a colleague, and the vragen that are linked to it.</summary>
public sealed class Meldingen(IVragen vragen, Mensen mensen, Routeerder routeerder)
{
    /// <summary>Everything that follows from what a person did: cards brought up to date and a notice to each other person concerned.</summary>
    /// <param name="was">The vraag before.</param>
    /// <param name="gelukt">What happened.</param>
    /// <param name="tekst">What was typed with it, masked; for whoever is told why.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<Uitgaand>> NaAsync(Vraag was, Overgang.Gelukt gelukt, string tekst, CancellationToken cancellationToken)
    {
        var vraag = gelukt.Vraag;
        var naam = await mensen.NaamAsync(gelukt.Gebeurtenis.Door, cancellationToken);
        IEnumerable<Uitgaand> berichten = gelukt.Gebeurtenis switch
        {
            VraagOpgepakt => [AanVrager(vraag, "melding.opgepakt", ("naam", naam), ("cluster", mensen.Cluster(vraag.Cluster)))],
            VraagTeruggegeven => InDraad(vraag, "melding.teruggegeven", ("naam", naam)),
            VraagToegewezen toegewezen => await ToegewezenAsync(was, vraag, toegewezen, naam, cancellationToken),
            VraagDoorgezet doorgezet => [AanVrager(vraag, "melding.doorgezet", ("cluster", mensen.Cluster(doorgezet.Naar)), ("reden", tekst))],
            VraagDoorverwezen doorverwezen => [Doorverwezen(vraag, doorverwezen, tekst), .. await LosAsync(vraag, cancellationToken)],
            TerugvraagGesteld => [new(Vrager(vraag), new Bericht.Terugvraag(vraag.Id))],
            VraagAangevuld => InDraad(vraag, "melding.aangevuld"),
            VraagBeantwoord => [new(Vrager(vraag), new Bericht.AntwoordVanPzb(vraag.Id)), .. await DuplicatenAsync(vraag, new Vervolgstap.NeemAntwoordOver(vraag.Id), cancellationToken)],
            OplossingBevestigd => InDraad(vraag, "melding.opgelost"),
            VraagHeropend heropend when heropend.Door == vraag.Vrager => InDraad(vraag, "melding.heropend"),
            VraagHeropend => [AanVrager(vraag, "melding.heropend-door-pzb", ("naam", naam))],
            VraagIngetrokken => [.. InDraad(vraag, "melding.ingetrokken"), .. await LosAsync(vraag, cancellationToken)],
            VraagUrgentGemaakt urgent => Urgent(vraag, urgent),
            VraagGekoppeld gekoppeld => [AanVrager(vraag, "melding.gekoppeld"), new(new Bestemming.BijVraag(gekoppeld.Hoofd), new Bericht.Vervolg(new Vervolgstap.MeldDuplicaat(vraag.Id, gekoppeld.Door!.Value)))],
            KoppelingVervallen => InDraad(vraag, "melding.koppeling-vervallen"),
            _ => [],
        };

        // A knelpunt is for who works with it and for the report; it says nothing new to the vrager.
        return gelukt.Gebeurtenis is KnelpuntGemeld ? [.. InKanalen(was, vraag)] : [.. Kaarten(was, vraag), .. berichten];
    }

    /// <summary>The cards that show the vraag, brought up to date: in the channel of each cluster that has or had it, and at the vrager.</summary>
    public static IReadOnlyList<Uitgaand> Kaarten(Vraag was, Vraag wordt) =>
        [.. InKanalen(was, wordt), new(Vrager(wordt), new Bericht.Bevestiging(wordt.Id, AlleenBijwerken: true))];

    /// <summary>A notice to the vrager, where the vraag was asked.</summary>
    public static Uitgaand AanVrager(Vraag vraag, string sleutel, params (string Naam, string Waarde)[] waarden) => new(Vrager(vraag), Melding(vraag, sleutel, waarden));

    /// <summary>A notice to one person; when that person cannot be reached, in the channel.</summary>
    public static Uitgaand AanPersoon(Vraag vraag, MedewerkerId wie, string sleutel, params (string Naam, string Waarde)[] waarden) => new(
        new Bestemming.BijPersoon(wie), Melding(vraag, sleutel, waarden), Anders: vraag.Cluster is { } cluster ? new Bestemming.InCluster(cluster, vraag.Id) : null);

    /// <summary>A notice under the card in the channel; nothing when there is no cluster.</summary>
    public static IReadOnlyList<Uitgaand> InDraad(Vraag vraag, string sleutel, params (string Naam, string Waarde)[] waarden) =>
        vraag.Cluster is { } cluster ? [new(new Bestemming.InCluster(cluster, vraag.Id), Melding(vraag, sleutel, waarden))] : [];

    private static IEnumerable<Uitgaand> InKanalen(Vraag was, Vraag wordt) => new[] { was.Cluster, wordt.Cluster }.OfType<ClusterId>().Distinct()
        .Select(cluster => new Uitgaand(new Bestemming.InCluster(cluster, wordt.Id), new Bericht.Kanaalkaart(wordt.Id, cluster)));

    private static Bestemming.InGesprek Vrager(Vraag vraag) => new(vraag.Gesprek, vraag.AntwoordIn);

    private static Bericht.Melding Melding(Vraag vraag, string sleutel, params (string Naam, string Waarde)[] waarden) =>
        new(vraag.Id, sleutel, waarden.ToDictionary(w => w.Naam, w => w.Waarde));

    private async Task<IReadOnlyList<Uitgaand>> ToegewezenAsync(Vraag was, Vraag vraag, VraagToegewezen toegewezen, string naam, CancellationToken cancellationToken)
    {
        var aan = await mensen.NaamAsync(toegewezen.Aan, cancellationToken);
        return
        [
            AanVrager(vraag, "melding.toegewezen", ("naam", aan)),
            .. toegewezen.Aan == toegewezen.Door ? Array.Empty<Uitgaand>() : [AanPersoon(vraag, toegewezen.Aan, "melding.aan-u-toegewezen", ("naam", naam))],
            .. was.Behandelaar is { } vorige && vorige != toegewezen.Door ? [AanPersoon(vraag, vorige, "melding.overgenomen", ("naam", aan))] : Array.Empty<Uitgaand>(),
        ];
    }

    private Uitgaand Doorverwezen(Vraag vraag, VraagDoorverwezen doorverwezen, string reden)
    {
        var loket = routeerder.Zoek(new LoketId(doorverwezen.Loket));
        return AanVrager(vraag, "melding.doorverwezen", ("loket", loket?.Naam ?? doorverwezen.Loket), ("hoe", loket?.Bereiken ?? ""), ("reden", reden));
    }

    private static IReadOnlyList<Uitgaand> Urgent(Vraag vraag, VraagUrgentGemaakt urgent) =>
        urgent.Door == vraag.Vrager ? InDraad(vraag, "melding.spoed") : [AanVrager(vraag, "melding.spoed-vrager")];

    private Task<IReadOnlyList<Uitgaand>> LosAsync(Vraag vraag, CancellationToken cancellationToken) => DuplicatenAsync(vraag, new Vervolgstap.RaakLos(vraag.Id), cancellationToken);

    private async Task<IReadOnlyList<Uitgaand>> DuplicatenAsync(Vraag vraag, Vervolgstap stap, CancellationToken cancellationToken) =>
    [
        .. (await vragen.VerloopAsync(vraag.Id, cancellationToken)).OfType<DuplicaatGekoppeld>()
            .Select(gekoppeld => new Uitgaand(new Bestemming.BijVraag(gekoppeld.Duplicaat), new Bericht.Vervolg(stap))),
    ];
}

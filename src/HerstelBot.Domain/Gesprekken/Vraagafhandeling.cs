using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>A press on a button of a vraag: may it, does it still fit, is a text missing, and what follows.</summary>
/// <remarks>Nothing of the card is believed: who presses comes from the authenticated activity, the vraag from the store.</remarks>
public sealed class Vraagafhandeling(
    IVragen vragen, IBekenden bekenden, IPersonen personen, Clusterindeling indeling, Routeerder routeerder, Beloftes beloftes)
{
    /// <summary>The longest text that may be typed about a vraag, in characters.</summary>
    public const int HoogstensTekens = 8000;

    /// <summary>Decides what the press does.</summary>
    public async Task<Beurt> BeslisAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken)
    {
        if (bij.Druk.Vraag is not { } id || await vragen.ZoekAsync(id, cancellationToken) is not { } vraag)
        {
            return bij.Weiger(Weigering.VraagOnbekend);
        }

        var betreft = vraag.Betreft(Regio(vraag.Cluster));
        var daad = Vraagdaad.Van(bij.Druk.Knop);
        if (!Bevoegdheid.Mag(bij.Van, daad.Handeling, betreft))
        {
            // Whoever may not even see it, is not told that it exists.
            return bij.Weiger(Bevoegdheid.Mag(bij.Van, Handeling.Inzien, betreft) ? Weigering.NietBevoegd : Weigering.VraagOnbekend);
        }

        if (bij.Druk.Knop == Knop.Bekijk)
        {
            // The vrager gets the card to act on; others see how it went.
            return new Beurt().MetBericht(bij, bij.Van.Id == vraag.Vrager ? new Bericht.Bevestiging(id) : new Bericht.Vraagkaart(id));
        }

        var bestemming = Doorzetbestemming.Lees(bij.Druk.Veld(Velden.Bestemming), indeling, routeerder);
        if (Overgang(bij, vraag, bestemming) is Overgang.Geweigerd(var reden))
        {
            return bij.Weiger(reden, await WieHeeftHem(vraag, cancellationToken));
        }

        return Ontbreekt(bij, daad, vraag, bestemming) ?? Voer(bij, daad, vraag, bestemming, await NaamAsync(bij.Van, cancellationToken));
    }

    // The texts come with the press or are asked for by a form that keeps what was typed.
    private static Beurt? Ontbreekt(Binnenkomst.KaartDruk bij, Vraagdaad daad, Vraag vraag, Doorzetbestemming? bestemming)
    {
        var tekst = daad.Tekstveld is { } veld ? bij.Druk.Veld(veld) : null;
        var verouderd = daad.VanBehandelaar && bij.Druk.Kaartversie is { } versie && versie != vraag.Kaartversie;
        var tekstMist = daad.TekstVerplicht && tekst is null;
        var bestemmingMist = bij.Druk.Knop == Knop.Doorzetten && bestemming is null;
        var teLang = tekst?.Length > HoogstensTekens;
        if (!verouderd && !tekstMist && !bestemmingMist && !teLang)
        {
            return null;
        }

        if (!daad.TekstVerplicht)
        {
            return bij.Weiger(verouderd ? Weigering.KaartVerouderd : Weigering.TekstTeLang);
        }

        Weigering? fout = tekst is null && bij.Druk.Veld(Velden.Bestemming) is null ? null
            : verouderd ? Weigering.KaartVerouderd
            : teLang ? Weigering.TekstTeLang
            : tekstMist ? Weigering.TekstOntbreekt
            : Weigering.BestemmingOnbekend;
        var (ingevuld, verwijderd) = bij.Druk.Gemaskeerd();
        return new Beurt().MetAntwoord(bij, new Bericht.Actieformulier(vraag.Id, bij.Druk.Knop, ingevuld, fout is { } f ? $"weigering.{f}" : null)).MetVerwijderd(bij, verwijderd);
    }

    private Overgang Overgang(Binnenkomst.KaartDruk bij, Vraag vraag, Doorzetbestemming? bestemming)
    {
        var (wie, nu) = (bij.Van.Id, bij.Op);
        var alsRegio = bij.Van.Is(Rollen.Regioverantwoordelijke) && !bij.Van.AlleClusters;
        return bij.Druk.Knop switch
        {
            Knop.Oppakken => vraag.PakOp(wie, nu),
            Knop.Teruggeven => vraag.GeefTerug(wie, nu),
            Knop.VraagTerug => vraag.VraagTerug(wie, nu),
            Knop.Beantwoorden => vraag.Beantwoord(wie, nu),
            Knop.Doorzetten => bestemming switch
            {
                Doorzetbestemming.NaarCluster(var cluster) => vraag.ZetDoor(wie, cluster.Id, alsRegio, beloftes.Hervat(vraag, nu), nu),
                Doorzetbestemming.NaarLoket(var loket) => vraag.VerwijsDoor(wie, loket.Id.Waarde, alsRegio, nu),

                // Without a destination only the question whether it may at all: the form asks for the rest.
                _ => vraag.VerwijsDoor(wie, "", alsRegio, nu),
            },
            Knop.IsOpgelost => vraag.BevestigOpgelost(wie, nu),
            Knop.NogNietDuidelijk => vraag.Heropen(
                wie, beloftes.MagHeropenen(vraag, nu), IsErNog(vraag), beloftes.Nieuw(vraag.Cluster, vraag.Urgentie is not null, nu), nu),
            Knop.Aanvullen => vraag.VulAan(wie, beloftes.Hervat(vraag, nu), nu),
            Knop.Intrekken => vraag.TrekIn(wie, nu),
            _ => throw new ArgumentOutOfRangeException(nameof(bij), bij.Druk.Knop, "Not a button of a vraag."),
        };
    }

    private Beurt Voer(Binnenkomst.KaartDruk bij, Vraagdaad daad, Vraag was, Doorzetbestemming? bestemming, string naam)
    {
        var overgang = (Overgang.Gelukt)Overgang(bij, was, bestemming);
        var vraag = overgang.Vraag;
        var tekst = daad.Tekstveld is { } veld ? bij.Druk.Veld(veld) : null;
        var gemaskeerd = Maskering.Maskeer(tekst ?? "");
        var beurt = new Beurt
        {
            Overgang = overgang,
            Teksten = tekst is null ? [] : [new Vraagtekst(daad.Tekstsoort, bij.Op, bij.Van.Id, new Vertrouwelijk(gemaskeerd.Tekst))],
            VolgendeBewaking = beloftes.VolgendeBewaking(vraag),
            Eenmalig = bij.EenmaligDoor(),
            Berichten = [.. Kaarten(was, vraag), .. Berichten(bij.Druk.Knop, vraag, bestemming, naam, gemaskeerd.Tekst)],
        };
        beurt = bij.Druk.Knop switch
        {
            Knop.IsOpgelost or Knop.NogNietDuidelijk => beurt.MetVervangendeKaart(bij, new Bericht.AntwoordVanPzb(vraag.Id)),
            Knop.Aanvullen or Knop.Intrekken => beurt.MetVervangendeKaart(bij, new Bericht.Bevestiging(vraag.Id)),
            Knop.Doorzetten => beurt.MetAntwoord(bij, new Bericht.Zin("gedaan.doorzetten")),

            // The channel sees its updated card anyway; only who waits for an answer is shown it at once.
            _ when was.Cluster is { } cluster && (bij.Direct || bij.AntwoordMeteen) => beurt.MetAntwoord(bij, new Bericht.Kanaalkaart(vraag.Id, cluster)),
            _ => beurt,
        };
        return beurt.MetVerwijderd(bij, gemaskeerd.Redacties);
    }

    private static IEnumerable<Uitgaand> Kaarten(Vraag was, Vraag wordt) =>
        new[] { was.Cluster, wordt.Cluster }.OfType<ClusterId>().Distinct()
            .Select(cluster => new Uitgaand(new Bestemming.InCluster(cluster, wordt.Id), new Bericht.Kanaalkaart(wordt.Id, cluster)));

    private IEnumerable<Uitgaand> Berichten(Knop knop, Vraag vraag, Doorzetbestemming? bestemming, string naam, string tekst)
    {
        var vrager = new Bestemming.InGesprek(vraag.Gesprek, vraag.AntwoordIn);
        return knop switch
        {
            Knop.Oppakken => [new(vrager, Melding(vraag, "melding.opgepakt", ("naam", naam), ("cluster", ClusterNaam(vraag.Cluster))))],
            Knop.Beantwoorden => [new(vrager, new Bericht.AntwoordVanPzb(vraag.Id))],
            Knop.VraagTerug => [new(vrager, new Bericht.Terugvraag(vraag.Id))],
            Knop.Doorzetten => [new(vrager, Doorgezet(vraag, bestemming, tekst))],
            Knop.NogNietDuidelijk => InDraad(vraag, "melding.heropend"),
            Knop.Aanvullen => InDraad(vraag, "melding.aangevuld"),
            Knop.Intrekken => InDraad(vraag, "melding.ingetrokken"),
            _ => [],
        };
    }

    private static Bericht.Melding Doorgezet(Vraag vraag, Doorzetbestemming? bestemming, string reden) => bestemming switch
    {
        Doorzetbestemming.NaarLoket(var loket) => Melding(vraag, "melding.doorverwezen", ("loket", loket.Naam), ("hoe", loket.Bereiken), ("reden", reden)),
        Doorzetbestemming.NaarCluster(var cluster) => Melding(vraag, "melding.doorgezet", ("cluster", cluster.Naam), ("reden", reden)),
        _ => throw new ArgumentNullException(nameof(bestemming)),
    };

    private static IEnumerable<Uitgaand> InDraad(Vraag vraag, string sleutel) =>
        vraag.Cluster is { } cluster ? [new(new Bestemming.InCluster(cluster, vraag.Id), Melding(vraag, sleutel))] : [];

    private static Bericht.Melding Melding(Vraag vraag, string sleutel, params (string Naam, string Waarde)[] waarden) =>
        new(vraag.Id, sleutel, waarden.ToDictionary(w => w.Naam, w => w.Waarde));

    private bool IsErNog(Vraag vraag) =>
        vraag.Behandelaar is { } behandelaar
        && Bevoegdheid.Mag(personen.Wie(behandelaar, ""), Handeling.Beantwoord, vraag.Betreft(Regio(vraag.Cluster)));

    private RegioId? Regio(ClusterId? cluster) => cluster is { } id ? indeling.Zoek(id)?.Regio : null;

    private string ClusterNaam(ClusterId? cluster) => cluster is { } id ? indeling.Zoek(id)?.Naam ?? id.Waarde : "";

    private async Task<IReadOnlyDictionary<string, string>> WieHeeftHem(Vraag vraag, CancellationToken cancellationToken) => new Dictionary<string, string>
    {
        ["naam"] = vraag.Behandelaar is { } behandelaar ? (await bekenden.ZoekAsync(behandelaar, cancellationToken))?.Naam ?? "een collega" : "een collega",
        ["nummer"] = vraag.Nummer.ToString(),
    };

    private async Task<string> NaamAsync(Medewerker wie, CancellationToken cancellationToken) =>
        (await bekenden.ZoekAsync(wie.Id, cancellationToken))?.Naam ?? wie.Naam;
}

using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>A press on a button of a vraag: may it, does it still fit, is something missing, and what follows.</summary>
/// <remarks>Nothing of the card is believed: who presses comes from the authenticated activity, the vraag from the store.</remarks>
public sealed class Vraagafhandeling(
    IVragen vragen, IPersonen personen, Mensen mensen, Rechten rechten, Clusterindeling indeling, Routeerder routeerder, Beloftes beloftes, Meldingen meldingen)
{
    /// <summary>The longest text that may be typed about a vraag, in characters.</summary>
    public const int HoogstensTekens = 8000;

    private readonly Vraagkeuzelezer _keuzes = new(vragen, mensen, rechten, indeling, routeerder);

    /// <summary>Decides what the press does.</summary>
    public async Task<Beurt> BeslisAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken)
    {
        if (bij.Druk.Vraag is not { } id || await vragen.ZoekAsync(id, cancellationToken) is not { } vraag)
        {
            return bij.Weiger(Weigering.VraagOnbekend);
        }

        var daad = Vraagdaad.Van(bij.Druk.Knop);
        if (!rechten.Mag(bij.Van, daad.Handeling, vraag))
        {
            // Whoever may not even see it, is not told that it exists.
            return bij.Weiger(rechten.Mag(bij.Van, Handeling.Inzien, vraag) ? Weigering.NietBevoegd : Weigering.VraagOnbekend);
        }

        if (bij.Druk.Knop is Knop.Bekijk or Knop.BekijkVerloop)
        {
            // The vrager gets the card to act on; others see how it went.
            return new Beurt().MetBericht(
                bij, bij.Druk.Knop == Knop.Bekijk && bij.Van.Id == vraag.Vrager ? new Bericht.Bevestiging(id) : new Bericht.Vraagkaart(id, rechten.MagVanBovenaf(bij.Van, vraag)));
        }

        var keuze = await _keuzes.LeesAsync(bij, vraag, cancellationToken);
        var overgang = Overgang(bij, vraag, keuze, await IsErNogAsync(bij, vraag, cancellationToken));
        if (overgang is Overgang.Geweigerd(var reden) && !(daad.HeeftFormulier && reden is Weigering.UitkomstOntbreekt or Weigering.HoofdvraagOngeldig or Weigering.AlBijDezeCollega))
        {
            return bij.Weiger(reden, await WieHeeftHemAsync(vraag, cancellationToken));
        }

        return await OntbreektAsync(bij, daad, vraag, keuze, overgang, cancellationToken)
            ?? await VoerAsync(bij, daad, vraag, (Overgang.Gelukt)overgang, cancellationToken);
    }

    // What is needed comes with the press or is asked for by a form that keeps what was typed.
    private async Task<Beurt?> OntbreektAsync(
        Binnenkomst.KaartDruk bij, Vraagdaad daad, Vraag vraag, Vraagkeuze keuze, Overgang overgang, CancellationToken cancellationToken)
    {
        var tekst = daad.Tekstveld is { } veld ? bij.Druk.Veld(veld) : null;
        var ingevuld = tekst is not null || (daad.Keuzeveld is { } keuzeveld && bij.Druk.Veld(keuzeveld) is not null);
        Weigering? fout =
            daad.VanBehandelaar && bij.Druk.Kaartversie is { } versie && versie != vraag.Kaartversie ? Weigering.KaartVerouderd
            : tekst?.Length > HoogstensTekens ? Weigering.TekstTeLang
            : !keuze.Heeft(daad.Keuzeveld) ? daad.KeuzeOntbreekt
            : daad.TekstVerplicht && tekst is null ? Weigering.TekstOntbreekt
            : overgang is Overgang.Geweigerd(var reden) ? reden
            : keuze.Collega is { } collega && await mensen.IsAfwezigAsync(collega.Id, bij.Op, cancellationToken) ? Weigering.CollegaAfwezig
            : null;
        if (fout is not { } wat)
        {
            return null;
        }

        if (!daad.HeeftFormulier)
        {
            return bij.Weiger(wat);
        }

        // A first press only opens the form; what is missing then is no fault yet.
        var (velden, verwijderd) = bij.Druk.Gemaskeerd();
        return new Beurt().MetAntwoord(bij, new Bericht.Actieformulier(vraag.Id, bij.Druk.Knop, velden, ingevuld ? $"weigering.{wat}" : null)).MetVerwijderd(bij, verwijderd);
    }

    private Overgang Overgang(Binnenkomst.KaartDruk bij, Vraag vraag, Vraagkeuze keuze, bool behandelaarErNog)
    {
        var (wie, nu) = (bij.Van.Id, bij.Op);
        var vanBovenaf = rechten.MagVanBovenaf(bij.Van, vraag);
        return bij.Druk.Knop switch
        {
            Knop.Oppakken => vraag.PakOp(wie, nu),
            Knop.Teruggeven => vraag.GeefTerug(wie, beloftes.InRij(vraag, vraag.Cluster, nu), nu),
            Knop.VraagTerug => vraag.VraagTerug(wie, nu),
            Knop.Beantwoorden => vraag.Beantwoord(wie, keuze.Uitkomst, keuze.Openbaar, nu),
            Knop.Doorzetten => keuze.Bestemming switch
            {
                Doorzetbestemming.NaarCluster(var cluster) => vraag.ZetDoor(wie, cluster.Id, vanBovenaf, beloftes.InRij(vraag, cluster.Id, nu), nu),
                Doorzetbestemming.NaarLoket(var loket) => vraag.VerwijsDoor(wie, loket.Id.Waarde, vanBovenaf, nu),

                // Without a destination only the question whether it may at all: the form asks for the rest.
                _ => vraag.VerwijsDoor(wie, "", vanBovenaf, nu),
            },
            Knop.Toewijzen => vraag.WijsToe(wie, keuze.Collega?.Id ?? new("", ""), nu),
            Knop.Koppelen => vraag.Koppel(wie, keuze.Hoofdvraag ?? vraag, nu),
            Knop.MaakUrgent => vraag.MaakUrgent(wie, keuze.Criterium ?? "", beloftes.Spoed(vraag, nu), nu),
            Knop.MeldKnelpunt => Knelpunt(vraag, keuze.Knelpunt, wie, nu),
            Knop.IsOpgelost => vraag.BevestigOpgelost(wie, nu),
            Knop.NogNietDuidelijk or Knop.Heropenen => vraag.Heropen(
                wie, beloftes.MagHeropenen(vraag, nu), behandelaarErNog, beloftes.Nieuw(vraag.Cluster, vraag.Urgentie is not null, nu), nu),
            Knop.Aanvullen => vraag.VulAan(wie, beloftes.Hervat(vraag, nu), nu),
            Knop.Intrekken => vraag.TrekIn(wie, nu),
            _ => throw new ArgumentOutOfRangeException(nameof(bij), bij.Druk.Knop, "Not a button of a vraag."),
        };
    }

    // Without a kind only the question whether it may at all: the form asks for the rest.
    private static Overgang Knelpunt(Vraag vraag, Knelpuntsoort? soort, MedewerkerId wie, DateTimeOffset nu) =>
        vraag.MeldKnelpunt(wie, soort ?? Enum.GetValues<Knelpuntsoort>().First(een => een != vraag.Knelpunt), nu);

    private async Task<Beurt> VoerAsync(Binnenkomst.KaartDruk bij, Vraagdaad daad, Vraag was, Overgang.Gelukt overgang, CancellationToken cancellationToken)
    {
        var vraag = overgang.Vraag;
        var tekst = daad.Tekstveld is { } veld ? bij.Druk.Veld(veld) : null;
        var gemaskeerd = Maskering.Maskeer(tekst ?? "");
        var beurt = new Beurt
        {
            Overgang = overgang,
            Teksten = tekst is null ? [] : [new Vraagtekst(daad.Tekstsoort, bij.Op, bij.Van.Id, new Vertrouwelijk(gemaskeerd.Tekst))],
            VolgendeBewaking = beloftes.VolgendeBewaking(vraag),
            Antwoordduur = bij.Druk.Knop == Knop.Beantwoorden ? beloftes.Duur(was, bij.Op) : null,
            Eenmalig = bij.EenmaligDoor(),
            Berichten = await meldingen.NaAsync(was, overgang, gemaskeerd.Tekst, cancellationToken),
        };
        beurt = bij.Druk.Knop switch
        {
            Knop.IsOpgelost or Knop.NogNietDuidelijk => beurt.MetVervangendeKaart(bij, new Bericht.AntwoordVanPzb(vraag.Id)),
            Knop.Aanvullen or Knop.Intrekken => beurt.MetVervangendeKaart(bij, new Bericht.Bevestiging(vraag.Id)),
            Knop.MaakUrgent when bij.Van.Id == vraag.Vrager => beurt.MetVervangendeKaart(bij, new Bericht.Bevestiging(vraag.Id)),
            Knop.Doorzetten => beurt.MetAntwoord(bij, new Bericht.Zin("gedaan.doorzetten")),

            // The channel sees its updated card anyway; only who waits for an answer is shown it at once.
            _ when was.Cluster is { } cluster && (bij.Direct || bij.AntwoordMeteen) => beurt.MetAntwoord(bij, new Bericht.Kanaalkaart(vraag.Id, cluster)),
            _ => beurt,
        };
        return beurt.MetVerwijderd(bij, gemaskeerd.Redacties);
    }

    // Whoever is away or has left does not get it back: a reopened vraag would lie still.
    private async Task<bool> IsErNogAsync(Binnenkomst.KaartDruk bij, Vraag vraag, CancellationToken cancellationToken) =>
        bij.Druk.Knop is Knop.NogNietDuidelijk or Knop.Heropenen && vraag.Behandelaar is { } behandelaar
        && rechten.Mag(personen.Wie(behandelaar, ""), Handeling.Beantwoord, vraag)
        && !await mensen.IsAfwezigAsync(behandelaar, bij.Op, cancellationToken);

    private async Task<IReadOnlyDictionary<string, string>> WieHeeftHemAsync(Vraag vraag, CancellationToken cancellationToken) => new Dictionary<string, string>
    {
        ["naam"] = await mensen.NaamAsync(vraag.Behandelaar, cancellationToken),
        ["nummer"] = vraag.Nummer.ToString(),
    };
}

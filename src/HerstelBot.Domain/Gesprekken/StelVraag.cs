using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>StelVraag: the form "Stel aan een PZB'er" and what comes of it.</summary>
public sealed class StelVraag(
    IVragen vragen, IBekenden bekenden, IProfielen profielen, IPersonen personen, IKennisbank kennisbank,
    Routeerder routeerder, Gemeenteregister register, Beloftes beloftes)
{
    /// <summary>The longest text that a vraag may have, in characters.</summary>
    public const int HoogstensTekens = 4000;

    /// <summary>The value of <see cref="Velden.Urgentie"/> for a vraag without priority.</summary>
    public const string NietUrgent = "geen";

    /// <summary>Opens the form, with what we know already filled in.</summary>
    public async Task<Beurt> OpenAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken)
    {
        var ingevuld = new Dictionary<string, string>();
        if (bij.Druk.Veld(Velden.Vraag) is { } vraag)
        {
            ingevuld[Velden.Vraag] = Maskering.Maskeer(vraag).Tekst;
        }

        if (bij.Druk.Veld(Velden.Artikel) is { } id && kennisbank.Vind(id) is { } artikel)
        {
            ingevuld[Velden.Onderwerp] = artikel.Onderwerp;
        }

        if (bij.Van.Gemeenten.Count != 1 && await VermoedelijkAsync(bij.Van, cancellationToken) is { } vermoedelijk)
        {
            ingevuld[Velden.Gemeente] = bij.Van.Gemeenten.Count == 0 ? vermoedelijk.Naam : vermoedelijk.Code.Waarde;
        }

        var beurt = new Beurt().MetBericht(bij, Formulier(bij.Van, ingevuld));
        return bij is { Direct: true, AntwoordMeteen: false } ? beurt.MetAntwoord(bij, new Bericht.Zin("formulier.open")) : beurt;
    }

    /// <summary>Makes the vraag, or gives the form back with what is wrong and everything that was filled in.</summary>
    public async Task<Beurt> VerstuurAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken)
    {
        var druk = bij.Druk;
        if (druk.Veld(Velden.Vraag) is not { } tekst)
        {
            return Terug(bij, "formulier.vraag-ontbreekt");
        }

        if (tekst.Length > HoogstensTekens || druk.Veld(Velden.Toelichting)?.Length > HoogstensTekens)
        {
            return Terug(bij, "formulier.te-lang");
        }

        if (druk.Veld(Velden.Onderwerp) is not { } gekozen || routeerder.Zoek(new OnderwerpId(gekozen)) is not { } onderwerp)
        {
            return Terug(bij, "formulier.onderwerp-ontbreekt");
        }

        var keuze = Gemeente(bij.Van, druk.Veld(Velden.Gemeente));
        if (keuze.Fout is { } fout)
        {
            return Terug(bij, fout, keuze.Keuzes);
        }

        var route = routeerder.Routeer(keuze.Gemeente, onderwerp.Id);
        if (route is Route.NaarLoket(var loket))
        {
            var zonder = Maskering.Maskeer(tekst);
            return new Beurt { Zoekmisser = new(bij.Op, zonder.Tekst, $"loket:{loket.Id}", [], keuze.Gemeente, null) }
                .MetVervangendeKaart(bij, new Bericht.NaarLoket(loket.Id.Waarde, null, zonder.Tekst, [.. zonder.Redacties.Select(redactie => redactie.Soort.Naam())]));
        }

        if (keuze.Gemeente is { } gemeente && bij.Van.Gemeenten.Count != 1)
        {
            var bekende = await bekenden.ZoekAsync(bij.Van.Id, cancellationToken) ?? new Bekende(bij.Van.Id, bij.Van.Naam, null);
            await bekenden.BewaarAsync(bekende with { GekozenGemeente = gemeente }, cancellationToken);
        }

        var (id, nummer) = await vragen.NieuwAsync(bij.Gesprek.Id, bij.Op, cancellationToken);
        var urgentie = druk.Veld(Velden.Urgentie) is { } criterium && criterium != NietUrgent && Urgentiecriteria.Bestaat(criterium) ? criterium : null;
        var cluster = (route as Route.NaarCluster)?.Cluster.Id;
        var overgang = Vraag.Stel(new Vraag
        {
            Id = id,
            Nummer = nummer,
            Vrager = bij.Van.Id,
            Gesprek = bij.Gesprek.Id,
            AntwoordIn = bij.AntwoordIn,
            GesteldOp = bij.Op,
            Gemeente = keuze.Gemeente,
            Cluster = cluster,
            Onderwerp = onderwerp.Id.Waarde,
            Urgentie = urgentie,
            Toezegging = beloftes.Nieuw(cluster, urgentie is not null, bij.Op),
        });

        var (teksten, verwijderd) = Teksten(bij, tekst);
        var beurt = new Beurt
        {
            Overgang = overgang,
            Teksten = teksten,
            VolgendeBewaking = beloftes.VolgendeBewaking(overgang.Vraag),
            Eenmalig = bij.EenmaligDoor(),
            Berichten = cluster is { } naar
                ? [new Uitgaand(new Bestemming.InCluster(naar, id), new Bericht.Kanaalkaart(id, naar))]
                : [.. personen.Met(Rollen.Beheerder).Select(beheerder => ZonderCluster(beheerder, id))],
        }.MetVervangendeKaart(bij, new Bericht.Bevestiging(id));
        return beurt.MetVerwijderd(bij, verwijderd);
    }

    private static Uitgaand ZonderCluster(Medewerker beheerder, VraagId id) =>
        new(new Bestemming.BijPersoon(beheerder.Id), new Bericht.Melding(id, "melding.zonder-cluster", new Dictionary<string, string>()));

    private static (IReadOnlyList<Vraagtekst> Teksten, IReadOnlyList<Redactie> Verwijderd) Teksten(Binnenkomst.KaartDruk bij, string vraag)
    {
        var teksten = new List<Vraagtekst>();
        var verwijderd = new List<Redactie>();
        foreach (var (soort, tekst) in new[] { (Tekstsoort.Vraag, vraag), (Tekstsoort.Toelichting, bij.Druk.Veld(Velden.Toelichting)) })
        {
            if (tekst is not null)
            {
                var gemaskeerd = Maskering.Maskeer(tekst);
                teksten.Add(new Vraagtekst(soort, bij.Op, bij.Van.Id, new Vertrouwelijk(gemaskeerd.Tekst)));
                verwijderd.AddRange(gemaskeerd.Redacties);
            }
        }

        return (teksten, verwijderd);
    }

    private static Bericht.Vraagformulier Formulier(
        Medewerker van, IReadOnlyDictionary<string, string> ingevuld, string? fout = null, IReadOnlyList<GemeenteCode>? keuzes = null)
    {
        var gemeenten = keuzes ?? (van.Gemeenten.Count > 1 ? van.Gemeenten : []);
        return new(ingevuld, [.. gemeenten.Select(code => code.Waarde)], van.Gemeenten.Count != 1, fout);
    }

    private static Beurt Terug(Binnenkomst.KaartDruk bij, string fout, IReadOnlyList<GemeenteCode>? keuzes = null)
    {
        var (ingevuld, verwijderd) = bij.Druk.Gemaskeerd();
        return new Beurt().MetVervangendeKaart(bij, Formulier(bij.Van, ingevuld, fout, keuzes)).MetVerwijderd(bij, verwijderd);
    }

    // What somebody chose before says more than their profile; both only fill in the form, where it can be put right.
    private async Task<Gemeente?> VermoedelijkAsync(Medewerker van, CancellationToken cancellationToken)
    {
        if ((await bekenden.ZoekAsync(van.Id, cancellationToken))?.GekozenGemeente is { } gekozen
            && (van.Gemeenten.Count == 0 || van.Gemeenten.Contains(gekozen)))
        {
            return register.Zoek(gekozen);
        }

        return await profielen.ZoekAsync(van.Id, cancellationToken) is Profielvondst.Gevonden(var profiel)
            ? Gemeentevermoeden.Uit(profiel, van.Gemeenten, register)
            : null;
    }

    // Where the tenant or the persons file says for whom somebody works, the form cannot say otherwise.
    private (GemeenteCode? Gemeente, string? Fout, IReadOnlyList<GemeenteCode>? Keuzes) Gemeente(Medewerker van, string? ingevuld)
    {
        if (van.Gemeenten is [var enige])
        {
            return (enige, null, null);
        }

        if (ingevuld is null)
        {
            return (null, "formulier.gemeente-ontbreekt", null);
        }

        var herkend = register.Zoek(new GemeenteCode(ingevuld)) is { } gekozen
            ? new Herkenning.Gevonden(gekozen)
            : register.Herken(ingevuld);
        return herkend switch
        {
            Herkenning.Gevonden(var gemeente, _) when van.Gemeenten.Count == 0 || van.Gemeenten.Contains(gemeente.Code) => (gemeente.Code, null, null),
            Herkenning.Keuze(var gemeenten, _) when van.Gemeenten.Count == 0 => (null, "formulier.gemeente-keuze", [.. gemeenten.Select(g => g.Code)]),
            _ => (null, "formulier.gemeente-onbekend", null),
        };
    }
}

using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Routering;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>StelVraag: the form "Stel aan een PZB'er" and what comes of it.</summary>
public sealed class StelVraag(
    Gemeentegeheugen geheugen, IKennisbank kennisbank, Routeerder routeerder, Gemeenteregister register, Eerderzoeker eerder, Vraagmaker maker, Herkomst herkomst)
{
    /// <summary>The longest text that a vraag may have, in characters.</summary>
    public const int HoogstensTekens = 4000;

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

        if (await geheugen.IngevuldAsync(bij.Van, cancellationToken) is { } gemeente)
        {
            ingevuld[Velden.Gemeente] = gemeente;
        }

        var zonder = new Beurt { Botvervolg = bij.Druk.Veld(Velden.Vraag) is { } gevraagd ? new(gevraagd) : null };
        if (bij.InDialoog)
        {
            return zonder.MetAntwoord(bij, Formulier(bij.Van, ingevuld));
        }

        var beurt = zonder.MetBericht(bij, Formulier(bij.Van, ingevuld));
        return bij is { Direct: true, AntwoordMeteen: false } ? beurt.MetAntwoord(bij, new Bericht.Zin("formulier.open")) : beurt;
    }

    /// <summary>Makes the vraag, shows earlier answers that look like it, or gives the form back with what is wrong and everything that was filled in.</summary>
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

        var keuze = Gemeentekeuze.Lees(bij.Van, druk.Veld(Velden.Gemeente), register);
        if (keuze.Fout is { } fout)
        {
            return Terug(bij, fout, keuze.Keuzes);
        }

        var route = routeerder.Routeer(keuze.Gemeente, onderwerp.Id);
        if (route is Route.NaarLoket(var loket))
        {
            var zonder = Maskering.Maskeer(tekst);
            return new Beurt { Zoekmisser = new(bij.Op, zonder.Tekst, $"loket:{loket.Id}", [], keuze.Gemeente, herkomst.VanGemeente(keuze.Gemeente)) }
                .MetVervangendeKaart(bij, new Bericht.NaarLoket(loket.Id.Waarde, null, zonder.Tekst, [.. zonder.Redacties.Select(redactie => redactie.Soort.Naam())]));
        }

        if (druk.Veld(Velden.Gezien) != Velden.Ja && await eerder.ZoekAsync(Maskering.Maskeer(tekst).Tekst, bij.Van, keuze.Gemeente, cancellationToken) is { Count: > 0 } gelijkend)
        {
            var (ingevuld, _) = druk.Gemaskeerd();
            return new Beurt().MetVervangendeKaart(bij, new Bericht.EerdereAntwoorden(gelijkend, ingevuld));
        }

        return await maker.MaakAsync(
            bij, new(Vraagsoort.Gewoon, tekst, keuze.Gemeente, (route as Route.NaarCluster)?.Cluster.Id, onderwerp.Id.Waarde), cancellationToken);
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
}

using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Typed text: a command, a courtesy, or a question to the kennisbank.</summary>
public sealed class Tekstafhandeling(Vraagbaak vraagbaak, Opdrachten opdrachten, Herkomst herkomst, Taalgeheugen taalgeheugen)
{
    /// <summary>The longest text that is looked at, in characters.</summary>
    public const int HoogstensTekens = 4000;

    /// <summary>Decides what to say.</summary>
    public async Task<Beurt> BeslisAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken)
    {
        await taalgeheugen.LeerAsync(bij, cancellationToken);
        if (bij.Inhoud.Length > HoogstensTekens)
        {
            return Zin(bij, "gesprek.te-lang", ("hoogstens", $"{HoogstensTekens}"));
        }

        if (string.IsNullOrWhiteSpace(bij.Inhoud))
        {
            return Zin(bij, "gesprek.te-kort");
        }

        var uitkomst = vraagbaak.Beantwoord(bij.Inhoud, Werktijd.DatumVan(bij.Op));
        var verwijderd = uitkomst.Gemaskeerd.Redacties;
        return uitkomst switch
        {
            Uitkomst.Opgedragen(_, var opdracht) => (await opdrachten.VoerUitAsync(bij, opdracht, cancellationToken)).MetVerwijderd(bij, verwijderd),
            Uitkomst.Begroet(_, var soort) => Zin(bij, Reactie(soort), ("naam", bij.Van.Naam)).MetVerwijderd(bij, verwijderd),
            Uitkomst.Berekend(var gemaskeerd, var antwoord, _) => await GeteldAsync(
                bij, gemaskeerd, Botuitkomst.Beantwoord, new Beurt().MetAntwoord(bij, new Bericht.TermijnUitgerekend(antwoord, gemaskeerd.Tekst, Verwijderd(gemaskeerd))), cancellationToken),
            Uitkomst.Wijzigingen(var gemaskeerd, var gevraagd, _) => await GeteldAsync(
                bij, gemaskeerd, Botuitkomst.Beantwoord, new Beurt().MetAntwoord(bij, new Bericht.Wijzigingen(gevraagd)).MetVerwijderd(bij, verwijderd), cancellationToken),
            Uitkomst.Besloten(var gemaskeerd, var besluit, var toen) => await AntwoordAsync(bij, besluit, toen, gemaskeerd, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(bij), uitkomst.GetType().Name, "No answer for this."),
        };
    }

    private async Task<Beurt> AntwoordAsync(Binnenkomst.Tekst bij, Antwoordbesluit besluit, Terugblik? toen, Gemaskeerd gemaskeerd, CancellationToken cancellationToken)
    {
        var vraag = gemaskeerd.Tekst;
        var verwijderd = Verwijderd(gemaskeerd);
        Bericht bericht = besluit switch
        {
            Antwoordbesluit.Antwoord(var artikel, _) => new Bericht.ArtikelAntwoord(artikel.Id, vraag, verwijderd, Toen: toen),
            Antwoordbesluit.BedoeltU(var keuzes, _) => new Bericht.BedoeltU([.. keuzes.Select(k => k.ArtikelId)], vraag, verwijderd, toen),
            Antwoordbesluit.NaarLoket(var loket, var artikel, _) => new Bericht.NaarLoket(loket, artikel.Id, vraag, verwijderd),
            Antwoordbesluit.Doorzetten(var reden, _, var algemeen) => new Bericht.WeetIkNiet(vraag, reden.Sleutel(), verwijderd, algemeen ?? toen?.Nu, toen),
            Antwoordbesluit.TeKort => new Bericht.Zin("gesprek.te-kort"),
            _ => throw new ArgumentOutOfRangeException(nameof(besluit), besluit.GetType().Name, "No answer for this."),
        };

        // A card says itself what was removed.
        var beurt = new Beurt().MetAntwoord(bij, bericht).MetVerwijderd(bij, bericht is Bericht.Zin ? gemaskeerd.Redacties : []);
        return besluit switch
        {
            Antwoordbesluit.Antwoord(var artikel, _) => await GeteldAsync(bij, gemaskeerd, Botuitkomst.Beantwoord, beurt, cancellationToken, artikel),
            Antwoordbesluit.BedoeltU => await GeteldAsync(bij, gemaskeerd, Botuitkomst.NietBeantwoord, beurt, cancellationToken, heeftKeuze: true),
            Antwoordbesluit.NaarLoket(_, var artikel, _) => await GeteldAsync(bij, gemaskeerd, Botuitkomst.Loket, beurt, cancellationToken, artikel),
            Antwoordbesluit.Doorzetten doorzetten => await GeteldAsync(
                bij, gemaskeerd, Botuitkomst.NietBeantwoord, beurt with { Zoekmisser = await MisserAsync(bij, vraag, doorzetten, cancellationToken) }, cancellationToken),
            _ => beurt,
        };
    }

    private async Task<Beurt> GeteldAsync(
        Binnenkomst.Tekst bij, Gemaskeerd vraag, Botuitkomst uitkomst, Beurt beurt, CancellationToken cancellationToken, Artikel? artikel = null, bool heeftKeuze = false)
    {
        var (gemeente, cluster) = await herkomst.VanAsync(bij.Van, cancellationToken);
        return beurt with { Botvraag = new(vraag.Tekst, new(bij.Op, uitkomst, artikel?.Id, gemeente, cluster, artikel?.Onderwerp, heeftKeuze)) };
    }

    private static IReadOnlyList<string> Verwijderd(Gemaskeerd gemaskeerd) => [.. gemaskeerd.Redacties.Select(redactie => redactie.Soort.Naam())];

    private async Task<Zoekmisser> MisserAsync(
        Binnenkomst.Tekst bij, string vraag, Antwoordbesluit.Doorzetten besluit, CancellationToken cancellationToken)
    {
        var (gemeente, cluster) = await herkomst.VanAsync(bij.Van, cancellationToken);
        return new Zoekmisser(bij.Op, vraag, besluit.Reden.Sleutel(), [.. besluit.Kandidaten.Select(k => k.ArtikelId)], gemeente, cluster);
    }

    private static string Reactie(Begroeting soort) => soort switch
    {
        Begroeting.Groet or Begroeting.Praatje => "gesprek.begroeting",
        Begroeting.Dank => "gesprek.bedankt",
        Begroeting.Afscheid => "gesprek.afscheid",
        Begroeting.OverBot => "gesprek.over-bot",
    };

    private static Beurt Zin(Binnenkomst.Tekst bij, string sleutel, params (string Naam, string Waarde)[] waarden) =>
        new Beurt().MetAntwoord(bij, new Bericht.Zin(sleutel, waarden.ToDictionary(w => w.Naam, w => w.Waarde)));
}

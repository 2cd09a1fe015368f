using System.Globalization;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Decides on a question about the past. The rule of today never stands in for one that we do not know.</summary>
internal sealed class Terugzoeker(IKennisbank kennisbank, Drempels drempels)
{
    // Before parents could report there was nothing that an article could be about.
    private static readonly DateOnly HerstelBegon = new(2019, 12, 1);

    // A text describes what its writer found, so what it says held for some time already.
    private const int MaandenVoorBron = 3;

    /// <summary>The decision for the day of the period, and what to tell with it.</summary>
    /// <param name="vraag">The question as typed, masked.</param>
    /// <param name="moment">The period.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    public (Antwoordbesluit Besluit, Terugblik? Terugblik) Beslis(string vraag, Peilmoment moment, DateOnly vandaag)
    {
        var besluit = Zoek(vraag, moment, moment.Dag);
        if (besluit is Antwoordbesluit.Doorzetten { Reden: DoorzetReden.Verouderd })
        {
            return Onbekend(besluit, kennisbank.Vind(besluit.Kandidaten[0].ArtikelId), moment, vandaag);
        }

        if (besluit is Antwoordbesluit.BedoeltU(var keuzes, var alle))
        {
            // What we do not know to have held is no choice either.
            Kandidaat[] bekend = [.. keuzes.Where(keuze => kennisbank.Vind(keuze.ArtikelId) is { } mogelijk && GoldOp(mogelijk, moment.Dag, vandaag))];
            return bekend.Length > 0 ? (new Antwoordbesluit.BedoeltU(bekend, alle), new(moment.InWoorden, moment.Dag)) : Onbekend(besluit, kennisbank.Vind(keuzes[0].ArtikelId), moment, vandaag);
        }

        if (besluit is not Antwoordbesluit.Antwoord(var artikel, _)) { return (besluit, new(moment.InWoorden, moment.Dag)); }
        if (!GoldOp(artikel, moment.Dag, vandaag))
        {
            return GaatOver(artikel, vraag, moment) ? (besluit, null) : Onbekend(besluit, artikel, moment, vandaag);
        }

        var eerder = moment.Van < moment.Dag && Zoek(vraag, moment, moment.Van) is Antwoordbesluit.Antwoord(var begin, _) && begin.Id != artikel.Id && kennisbank.Opvolgers(begin).Any(later => later.Id == artikel.Id)
            ? begin.Id
            : null;
        return (besluit, new(moment.InWoorden, moment.Dag, artikel.Geldigheid.GeldtOp(vandaag) ? null : kennisbank.Geldend(artikel, vandaag)?.Id, eerder));
    }

    // Articles are titled in the present tense, but a sentence that an article claims word for word is better than what we make of it.
    private Antwoordbesluit Zoek(string vraag, Peilmoment moment, DateOnly op)
    {
        var letterlijk = Besluit(vraag, op);
        if (letterlijk is Antwoordbesluit.Antwoord { Kandidaten: [{ Kenmerken.IsLetterlijk: true }, ..] }) { return letterlijk; }
        var kaal = Besluit(moment.Vraag, op);
        return kaal is Antwoordbesluit.Antwoord or Antwoordbesluit.NaarLoket || letterlijk is not Antwoordbesluit.Antwoord ? kaal : letterlijk;
    }

    private Antwoordbesluit Besluit(string vraag, DateOnly op) => Antwoordbeslisser.Beslis(kennisbank.Zoek(vraag, op), drempels, kennisbank.Vind);

    private (Antwoordbesluit, Terugblik) Onbekend(Antwoordbesluit besluit, Artikel? artikel, Peilmoment moment, DateOnly vandaag) => (
        new Antwoordbesluit.Doorzetten(DoorzetReden.VroegerOnbekend, besluit.Kandidaten),
        new(moment.InWoorden, moment.Dag, artikel is null ? null : kennisbank.Geldend(artikel, vandaag)?.Id));

    // An open beginning is one that we do not know. An ended rule is as old as the herstel; one that still holds is as old as its newest source.
    private static bool GoldOp(Artikel artikel, DateOnly dag, DateOnly vandaag)
    {
        if (!artikel.Geldigheid.GeldtOp(dag)) { return false; }
        if (artikel.Geldigheid.Van is not null) { return true; }
        return artikel.Geldigheid.Tot < vandaag ? dag >= HerstelBegon : BekendSinds(artikel) is { } sinds && dag >= sinds.AddMonths(-MaandenVoorBron);
    }

    private static DateOnly? BekendSinds(Artikel artikel) => artikel.Bronnen.Select(bron => Laatste(bron.Datum)).Max() is { } bron
        ? artikel.Peildatum < bron ? artikel.Peildatum : bron
        : artikel.Peildatum;

    // The last day of a date that may be no more than a year or a month.
    private static DateOnly? Laatste(string? datum) => datum?.Length switch
    {
        4 when int.TryParse(datum, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) => new DateOnly(jaar, 12, 31),
        7 when DateOnly.TryParseExact(datum, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var maand) => maand.AddMonths(1).AddDays(-1),
        10 when DateOnly.TryParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) => dag,
        _ => null,
    };

    // "Wat hield de herijking van 2022 in?" has an article of its own, which is about that year whenever it was written.
    private static bool GaatOver(Artikel artikel, string vraag, Peilmoment moment)
    {
        var jaar = moment.Dag.Year.ToString(CultureInfo.InvariantCulture);
        return artikel.Geldigheid is { Van: null, Tot: null } && vraag.Contains(jaar, StringComparison.Ordinal)
            && artikel.Varianten.Prepend(artikel.Titel).Any(ingang => ingang.Contains(jaar, StringComparison.Ordinal));
    }
}

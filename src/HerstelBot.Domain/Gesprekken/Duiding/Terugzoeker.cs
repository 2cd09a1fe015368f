using System.Globalization;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Decides on a question about the past. The rule of today never stands in for one that we do not know.</summary>
internal sealed class Terugzoeker(IKennisbank kennisbank, Drempels drempels)
{
    // Before parents could report there was nothing that an article could be about.
    private static readonly DateOnly HerstelBegon = new(2019, 12, 1);

    // How a sentence names a past without a moment.
    private const string Vroeger = "vroeger";

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
            Kandidaat[] bekend = [.. keuzes.Where(keuze => kennisbank.Vind(keuze.ArtikelId) is { } mogelijk && (GoldOp(mogelijk, moment.Dag, vandaag) || GaatOver(mogelijk, vraag, moment)))];
            return bekend.Length > 0 ? (new Antwoordbesluit.BedoeltU(bekend, alle), new(moment.InWoorden, moment.Dag)) : Onbekend(besluit, kennisbank.Vind(keuzes[0].ArtikelId), moment, vandaag);
        }

        // A desk that took over within the period leaves the rule that it began with.
        if (besluit is Antwoordbesluit.NaarLoket(_, { Geldigheid.Van: { } begon } overgenomen, _) && begon > moment.Van && kennisbank.Voorgangers(overgenomen) is [{ Geldigheid.Tot: { } laatste } eerst, ..] && laatste >= moment.Van)
        {
            return Van(besluit, eerst, moment.InWoorden, laatste, vandaag);
        }

        if (besluit is not Antwoordbesluit.Antwoord(var artikel, _)) { return (besluit, new(moment.InWoorden, moment.Dag)); }
        if (!GoldOp(artikel, moment.Dag, vandaag))
        {
            return GaatOver(artikel, vraag, moment) ? (besluit, new(moment.InWoorden, moment.Dag, NoemtZelf: true)) : Onbekend(besluit, artikel, moment, vandaag);
        }

        var eerder = moment.Van < moment.Dag && Zoek(vraag, moment, moment.Van) is Antwoordbesluit.Antwoord(var begin, _) && begin.Id != artikel.Id && kennisbank.Opvolgers(begin).Any(later => later.Id == artikel.Id)
            ? begin.Id
            : null;
        return (besluit, new(moment.InWoorden, moment.Dag, artikel.Geldigheid.GeldtOp(vandaag) ? null : kennisbank.Geldend(artikel, vandaag)?.Id, eerder));
    }

    /// <summary>The decision for a question that comes without a day.</summary>
    /// <param name="vraag">The question as typed, masked.</param>
    /// <param name="getypt">The period that it names itself; <see langword="null"/> when it names none, and then it is about today unless it is about an earlier rule.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    public (Antwoordbesluit Besluit, Terugblik? Terugblik) BeslisZonderDag(string vraag, Peilmoment? getypt, DateOnly vandaag)
    {
        // A sentence that only an earlier rule claims is about its time.
        var besluit = Besluit(vraag, vandaag);
        if (besluit.Kandidaten is [{ Kenmerken.IsLetterlijk: true, Via: { } eis }, ..] && kennisbank.Vind(eis) is { Geldigheid.Tot: { } einde } eiser)
        {
            return getypt is not null && eiser.Geldigheid.Overlapt(new(getypt.Van, getypt.Tot))
                ? Van(besluit, eiser, getypt.InWoorden, einde < getypt.Dag ? einde : getypt.Dag, vandaag)
                : Van(besluit, eiser, Vroeger, einde, vandaag);
        }

        return getypt is null ? Vaag(vraag, besluit, vandaag) : Beslis(vraag, getypt, vandaag);
    }

    private (Antwoordbesluit, Terugblik?) Vaag(string vraag, Antwoordbesluit besluit, DateOnly vandaag)
    {
        var toen = Vroegerlezer.Lees(vraag);
        if (toen is not null && besluit is Antwoordbesluit.BedoeltU or Antwoordbesluit.Doorzetten { Reden: DoorzetReden.TeOnzeker or DoorzetReden.WoordOnbekend }
            && Besluit(toen.Vraag, vandaag) is (Antwoordbesluit.Antwoord or Antwoordbesluit.NaarLoket) and var inHeden)
        {
            besluit = inHeden;
        }

        var artikel = besluit switch
        {
            Antwoordbesluit.Antwoord(var antwoord, _) => antwoord,
            Antwoordbesluit.NaarLoket(_, var loket, _) => loket,
            _ => null,
        };
        if (artikel is null) { return toen is { IsNadrukkelijk: true } && besluit is Antwoordbesluit.BedoeltU keuze ? Vroegere(keuze, vandaag) : (besluit, null); }

        var voorgangers = kennisbank.Voorgangers(artikel);
        var via = besluit.Kandidaten[0].Via is { } id ? kennisbank.Vind(id) : null;
        if (toen is not null && (via ?? (toen.IsNadrukkelijk && voorgangers is [var enige] ? enige : null)) is { Geldigheid.Tot: { } tot } vroeger)
        {
            return Van(besluit, vroeger, Vroeger, tot, vandaag);
        }

        if (toen is null && via is null) { return (besluit, null); }
        var eerder = via ?? (voorgangers is [var laatste, ..] ? laatste : null);
        return (besluit, eerder is not null || (toen is { IsNadrukkelijk: true } && artikel.Geldigheid.Van is not null) ? new("", vandaag, Eerder: eerder?.Id) : null);
    }

    // A choice of what held before; what has no earlier rule stays what it is.
    private (Antwoordbesluit, Terugblik?) Vroegere(Antwoordbesluit.BedoeltU keuze, DateOnly vandaag)
    {
        Kandidaat[] keuzes = [.. keuze.Keuzes.Select(kandidaat => kandidaat.Via is { } via ? kandidaat with { ArtikelId = via, Titel = kennisbank.Vind(via)?.Titel ?? kandidaat.Titel }
            : kennisbank.Vind(kandidaat.ArtikelId) is { } artikel && kennisbank.Voorgangers(artikel) is [var enige] ? kandidaat with { ArtikelId = enige.Id, Titel = enige.Titel }
            : kandidaat)];
        return (new Antwoordbesluit.BedoeltU(keuzes, [.. keuzes, .. keuze.Kandidaten.Except(keuze.Keuzes)]), new(Vroeger, vandaag));
    }

    private (Antwoordbesluit, Terugblik) Van(Antwoordbesluit besluit, Artikel artikel, string periode, DateOnly dag, DateOnly vandaag)
    {
        Kandidaat[] kandidaten = [besluit.Kandidaten[0] with { ArtikelId = artikel.Id, Titel = artikel.Titel, Via = null }, .. besluit.Kandidaten.Skip(1)];
        return (new Antwoordbesluit.Antwoord(artikel, kandidaten), new(periode, dag, kennisbank.Geldend(artikel, vandaag)?.Id));
    }

    // Articles are titled in the present tense, but a sentence that an article claims word for word is better than what we make of it.
    private Antwoordbesluit Zoek(string vraag, Peilmoment moment, DateOnly op)
    {
        var letterlijk = Besluit(vraag, op);
        if (letterlijk is Antwoordbesluit.Antwoord { Kandidaten: [{ Kenmerken.IsLetterlijk: true }, ..] }) { return letterlijk; }
        var kaal = Besluit(moment.Vraag, op);
        return (kaal, letterlijk) switch
        {
            (Antwoordbesluit.Antwoord or Antwoordbesluit.NaarLoket, _) => kaal,
            (_, Antwoordbesluit.Antwoord) or (Antwoordbesluit.Doorzetten { Reden: DoorzetReden.TeOnzeker }, Antwoordbesluit.BedoeltU) => letterlijk,
            _ => kaal,
        };
    }

    private Antwoordbesluit Besluit(string vraag, DateOnly op) => Antwoordbeslisser.Beslis(Zaakweging.Weeg(kennisbank.Zoek(vraag, op), vraag), drempels, kennisbank.Vind);

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

    // "Wat hield de herijking van 2022 in?" has an article of its own, which is about that year whenever it was written; another gives an amount of that year beside the one of now.
    private static bool GaatOver(Artikel artikel, string vraag, Peilmoment moment)
    {
        var jaar = moment.Dag.Year.ToString(CultureInfo.InvariantCulture);
        return artikel.Geldigheid is { Van: null, Tot: null } && vraag.Contains(jaar, StringComparison.Ordinal)
            && artikel.Varianten.Prepend(artikel.Titel).Append(artikel.Tekst).Any(ingang => ingang.Contains(jaar, StringComparison.Ordinal));
    }
}

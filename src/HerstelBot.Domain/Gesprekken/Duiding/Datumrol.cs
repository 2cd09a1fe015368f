using System.Buffers;
using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>What happened on a date.</summary>
public enum Datumrol
{
    /// <summary>The text does not say.</summary>
    Onbekend,

    /// <summary>A besluit, beschikking or letter was taken or dated.</summary>
    Besluit,

    /// <summary>A besluit, beschikking or letter was sent or handed over.</summary>
    Verzonden,

    /// <summary>A beslissing on a bezwaar.</summary>
    Bob,

    /// <summary>A bezwaar was made.</summary>
    Bezwaar,

    /// <summary>Something was posted.</summary>
    Gepost,

    /// <summary>Something came in.</summary>
    Ontvangen,

    /// <summary>A besluit, beschikking or letter came in.</summary>
    BesluitOntvangen,

    /// <summary>An ingebrekestelling.</summary>
    Ingebrekestelling,

    /// <summary>An aanvraag was made.</summary>
    Aanvraag,

    /// <summary>UHT told the gemeente something.</summary>
    Bericht,

    /// <summary>The first talk with the inwoner.</summary>
    Gesprek,

    /// <summary>Somebody signed up.</summary>
    Aanmelding,

    /// <summary>A complaint.</summary>
    Klacht,

    /// <summary>Something was found to be so, such as that somebody is gedupeerd.</summary>
    Vaststelling,

    /// <summary>The plan van aanpak in outline.</summary>
    Hoofdlijnen,

    /// <summary>A beschikking could no longer be contested.</summary>
    Onherroepelijk,

    /// <summary>Something else that no term is counted from, such as a birth or a change of the law.</summary>
    Anders,
}

/// <summary>Tells what happened on a date by the words nearest to it.</summary>
public static partial class Datumrollen
{
    private const int TeVer = 70;
    private const int OverZin = 45;
    private const int OverDeelzin = 12;

    // "Verstuurd" goes with a besluit as well as with a bezwaar: a noun nearby says more.
    private const int Werkwoord = 10;

    private static readonly SearchValues<char> Grens = SearchValues.Create(",.;?!()\n");

    private static readonly (Datumrol Rol, Regex Vorm, int Straf)[] Ankers =
    [
        (Datumrol.Bob, Bobwoord(), 0),
        (Datumrol.Besluit, Besluitwoord(), 0),
        (Datumrol.Verzonden, Bekendwoord(), 0),
        (Datumrol.Verzonden, Verzendwoord(), Werkwoord),
        (Datumrol.Besluit, Besluitdatum(), Werkwoord),
        (Datumrol.Bezwaar, Bezwaarwoord(), 0),
        (Datumrol.Gepost, Postwoord(), 0),
        (Datumrol.Ontvangen, Ontvangstwoord(), 1),
        (Datumrol.Ingebrekestelling, Gebrekwoord(), 0),
        (Datumrol.Aanvraag, Aanvraagwoord(), 0),
        (Datumrol.Aanvraag, Indienwoord(), 0),
        (Datumrol.Bericht, Berichtwoord(), 0),
        (Datumrol.Gesprek, Gesprekswoord(), 0),
        (Datumrol.Aanmelding, Aanmeldwoord(), 0),
        (Datumrol.Klacht, Klachtwoord(), 0),
        (Datumrol.Vaststelling, Vaststelwoord(), 0),
        (Datumrol.Hoofdlijnen, Hoofdlijnwoord(), 0),
        (Datumrol.Onherroepelijk, Onherroepelijkwoord(), 0),
        (Datumrol.Anders, Andersoortig(), 0),
    ];

    // What can be sent, posted, handed in or received.
    private static readonly (Datumrol Rol, Regex Vorm, int Straf)[] Stukken =
    [
        (Datumrol.Bob, Bobwoord(), 0),
        (Datumrol.Besluit, Besluitwoord(), 0),
        (Datumrol.Bezwaar, Bezwaarwoord(), 0),
        (Datumrol.Ingebrekestelling, Gebrekwoord(), 0),
        (Datumrol.Aanvraag, Aanvraagwoord(), 0),
        (Datumrol.Klacht, Klachtwoord(), 0),
    ];

    /// <summary>What happened on a date.</summary>
    /// <param name="gevouwen">The text in which the date was found.</param>
    /// <param name="datum">The date.</param>
    public static Datumrol Van(string gevouwen, Datumvondst datum)
    {
        var (rol, woord) = Dichtste(Ankers, gevouwen, datum, TeVer);
        var zinsdeel = Zinsdeel(gevouwen, datum);
        var stuk = Dichtste(Stukken, zinsdeel, datum, TeVer).Rol;
        return (rol, stuk) switch
        {
            (Datumrol.Bezwaar, _) or (Datumrol.Verzonden, Datumrol.Bezwaar) when Postwoord().IsMatch(zinsdeel) || Verzendwoord().IsMatch(zinsdeel) => Datumrol.Gepost,
            (Datumrol.Verzonden, Datumrol.Bezwaar or Datumrol.Ingebrekestelling or Datumrol.Aanvraag or Datumrol.Klacht) when !Bekendwoord().IsMatch(woord) => stuk,
            (Datumrol.Gepost, Datumrol.Besluit or Datumrol.Bob) => Datumrol.Verzonden,
            (Datumrol.Ontvangen, Datumrol.Bezwaar or Datumrol.Ingebrekestelling or Datumrol.Aanvraag or Datumrol.Klacht) => stuk,
            (Datumrol.Ontvangen, Datumrol.Besluit or Datumrol.Bob) => Datumrol.BesluitOntvangen,
            (Datumrol.Aanvraag, Datumrol.Bezwaar or Datumrol.Ingebrekestelling or Datumrol.Klacht) when Indienwoord().IsMatch(woord) => stuk,
            _ => rol,
        };
    }

    private static (Datumrol Rol, string Woord) Dichtste((Datumrol Rol, Regex Vorm, int Straf)[] soorten, string gevouwen, Datumvondst datum, int grens)
    {
        var beste = (Rol: Datumrol.Onbekend, Woord: "", Afstand: grens);
        foreach (var (rol, vorm, straf) in soorten)
        {
            foreach (Match anker in vorm.Matches(gevouwen))
            {
                var einde = anker.Index + anker.Length;
                var vanVolgende = anker.Index >= datum.Eind && VoorDatum().IsMatch(gevouwen, einde) ? OverDeelzin : 0;
                var afstand = straf + vanVolgende + Afstand(gevouwen, anker.Index, einde, datum);
                if (afstand < beste.Afstand) { beste = (rol, anker.Value, afstand); }
            }
        }

        return (beste.Rol, beste.Woord);
    }

    // The text with spaces for all that lies beyond the commas and stops around the date, so that places stay the same.
    private static string Zinsdeel(string gevouwen, Datumvondst datum)
    {
        var begin = gevouwen.AsSpan(0, datum.Start).LastIndexOfAny(Grens) + 1;
        var eind = gevouwen.AsSpan(datum.Eind).IndexOfAny(Grens) is >= 0 and var plek ? datum.Eind + plek : gevouwen.Length;
        return new string(' ', begin) + gevouwen[begin..eind];
    }

    private static int Afstand(string tekst, int start, int eind, Datumvondst datum)
    {
        var (van, tot) = eind <= datum.Start ? (eind, datum.Start) : (datum.Eind, Math.Max(start, datum.Eind));
        // Spares a long text the reading of everything between all its dates and words.
        if (tot - van >= TeVer) { return TeVer; }
        var tussen = tekst[van..tot];
        return tussen.Length + (Zinseinde().Count(tussen) * OverZin) + (Deelzin().Count(tussen) * OverDeelzin);
    }

    // "3 mei ontvangen 8 mei": the word goes with what follows.
    [GeneratedRegex(@"\G (?:op |van |dd\.? |d\.d\. )?\d{1,2}[ /.-]")]
    private static partial Regex VoorDatum();

    [GeneratedRegex(@"(?<!\bd\.?d)[.?!;]\s|\n")]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@",|\ben\b|\bmaar\b|\bmet\b")]
    private static partial Regex Deelzin();

    [GeneratedRegex(@"\b\w*(?:besluit|beschikking)\b|\b(?:\w*afwijzing|toekenning|dagtekening|gedagtekend|gedateerd|afgewezen|toegekend|brief|uitspraak|vonnis|vooraankondiging|voornemen|voorlopige (?:uitkomst|beoordeling))\b|\b\w*brief\b")]
    private static partial Regex Besluitwoord();

    [GeneratedRegex(@"\b(?:bekendgemaakt|bekendmaking|bekend gemaakt|uitgereikt|uitreiking)\b")]
    private static partial Regex Bekendwoord();

    [GeneratedRegex(@"\b(?:bob|(?:beslissing|besluit|beschikking) op (?:het |een |haar |zijn |ons |onze )?bezwaar(?:schrift)?)\b")]
    private static partial Regex Bobwoord();

    [GeneratedRegex(@"\b(?:verzonden|verzonde|verzending|verzend|verzenden|versturen|sturen|verstuurd|verstuurde|verstuurden|verstuurt|stuurde|stuurden|gestuurd|uitgegaan|ging (?:weg|uit|eruit)|de deur uit)\b")]
    private static partial Regex Verzendwoord();

    [GeneratedRegex(@"\b(?:beslist|beslisten|besliste|besloten|besloot|wees|wezen|dd|d\.d)\b")]
    private static partial Regex Besluitdatum();

    [GeneratedRegex(@"\bbezwaar(?:schrift)?(?= (?:is |was )?(?:van |op |dd\.? |d\.d\.? |datum )?\d)|(?<!\b(?:wanneer|lang|deadline|datum|dag|voor|weken|nog|is|en|in|op|het|tot) )\bbezwaar(?:schrift)?\b(?! (?:maken|tegen|tot|kan|mogelijk|termijn|uiterlijk|deadline|hoe|wanneer|nog)|\?)|\bbezwaar(?:schrift)? (?:al )?(?:gemaakt|ingediend|ontvangen|binnen)\b|\b(?:ging|gegaan|gingen)\b.{0,20}\bin bezwaar\b|\bin bezwaar (?:ging|gegaan)\b")]
    private static partial Regex Bezwaarwoord();

    [GeneratedRegex(@"\b(?:op de (?:post|bus)|gepost|postte|poststempel|ter post|per post verstuurd|postdatum|afgestempeld|de brievenbus)\b")]
    private static partial Regex Postwoord();

    [GeneratedRegex(@"\b(?:ontvangen|ontvangst|ontving|ontvingen|kwam|kwamen|binnengekomen|binnenkwam|binnenkomst|gekomen|aangekomen|gekregen|kreeg|kregen|ingekomen|in de bus)\b|\bbinnen\b(?! (?:de|een|\d|zes|twee|acht|twaalf|redelijke|die|deze|onze|welke))")]
    private static partial Regex Ontvangstwoord();

    [GeneratedRegex(@"\b(?:ingebrekestelling|ingebreke ?gesteld|ingebrekestellen|in gebreke|ibs|igs)\b")]
    private static partial Regex Gebrekwoord();

    [GeneratedRegex(@"(?<!\b(?:besluit|beslissing|beschikking) (?:op|over) (?:de |een |het |haar |zijn )?(?:[\w-]* )?(?:\w+-)?)\b\w*aanvra(?:a?g|gen)\b|\baangevraagd\b|\bvroeg\w* aan\b|\bvroeg(?:en)?(?= op | om )|\b\w*verzoek\b")]
    private static partial Regex Aanvraagwoord();

    [GeneratedRegex(@"\bingediend\b|\bdiende\w* in\b")]
    private static partial Regex Indienwoord();

    [GeneratedRegex(@"\b(?:geinformeerd|informeerden?|bericht(?:en)?|gehoord|te horen|hoorden?|vernomen|vernam(?:en)?|mailden?|gemaild|lieten|liet|op de hoogte|doorgekregen|doorgegeven|laten weten|liet weten|gemeld|melding|melde|meldde|terugkoppeling)\b")]
    private static partial Regex Berichtwoord();

    [GeneratedRegex(@"\b(?:eerste gesprek|intake(?:gesprek)?|kennismakings?gesprek|kennismaking|startgesprek|gesprek (?:gehad|gevoerd|was))\b")]
    private static partial Regex Gesprekswoord();

    [GeneratedRegex(@"\b(?:aangemeld|aanmelding|aanmeldde|meldde zich|meldden zich)\b")]
    private static partial Regex Aanmeldwoord();

    [GeneratedRegex(@"\bklacht(?:brief)?\b")]
    private static partial Regex Klachtwoord();

    [GeneratedRegex(@"\b(?:vastgesteld|vaststelling|erkend|erkenning|gedupeerd)\b")]
    private static partial Regex Vaststelwoord();

    [GeneratedRegex(@"\bhoofdlijnen\b")]
    private static partial Regex Hoofdlijnwoord();

    [GeneratedRegex(@"\bonherroepelijk\b|\bdefinitief geworden\b")]
    private static partial Regex Onherroepelijkwoord();

    [GeneratedRegex(@"\b(?:geboren|geboortedatum|overleden|verhuisd|geldt|gold|gelden|in werking|ingegaan|ingangsdatum|wet(?:swijziging)?|peildatum|gescheiden|gestart|begonnen|hoorzitting|afspraak|bijeenkomst|overleg|verlopen|verstreken|ontruim\w*|zienswijze (?:gegeven|ingediend|gestuurd))\b")]
    private static partial Regex Andersoortig();
}

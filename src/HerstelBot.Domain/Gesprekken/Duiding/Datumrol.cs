using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>What happened on a date.</summary>
public enum Datumrol
{
    /// <summary>The text does not say.</summary>
    Onbekend,

    /// <summary>A besluit, beschikking or letter was dated or sent.</summary>
    Besluit,

    /// <summary>A bezwaar was made.</summary>
    Bezwaar,

    /// <summary>Something was posted.</summary>
    Gepost,

    /// <summary>Something came in.</summary>
    Ontvangen,

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

    private static readonly (Datumrol Rol, Regex Vorm, int Straf)[] Ankers =
    [
        (Datumrol.Besluit, Besluitwoord(), 0),
        (Datumrol.Besluit, Verzendwoord(), Werkwoord),
        (Datumrol.Bezwaar, Bezwaarwoord(), 0),
        (Datumrol.Gepost, Postwoord(), 0),
        (Datumrol.Ontvangen, Ontvangstwoord(), 1),
        (Datumrol.Ingebrekestelling, Gebrekwoord(), 0),
        (Datumrol.Aanvraag, Aanvraagwoord(), 0),
        (Datumrol.Bericht, Berichtwoord(), 0),
        (Datumrol.Gesprek, Gesprekswoord(), 0),
        (Datumrol.Aanmelding, Aanmeldwoord(), 0),
        (Datumrol.Klacht, Klachtwoord(), 0),
        (Datumrol.Anders, Andersoortig(), 0),
    ];

    /// <summary>What happened on a date.</summary>
    /// <param name="gevouwen">The text in which the date was found.</param>
    /// <param name="datum">The date.</param>
    public static Datumrol Van(string gevouwen, Datumvondst datum)
    {
        var beste = (Rol: Datumrol.Onbekend, Afstand: TeVer);
        foreach (var (rol, vorm, straf) in Ankers)
        {
            foreach (Match anker in vorm.Matches(gevouwen))
            {
                var afstand = straf + Afstand(gevouwen, anker.Index, anker.Index + anker.Length, datum);
                if (afstand < beste.Afstand) { beste = (rol, afstand); }
            }
        }

        return beste.Rol;
    }

    private static int Afstand(string tekst, int start, int eind, Datumvondst datum)
    {
        var (van, tot) = eind <= datum.Start ? (eind, datum.Start) : (datum.Eind, Math.Max(start, datum.Eind));
        // Spares a long text the reading of everything between all its dates and words.
        if (tot - van >= TeVer) { return TeVer; }
        var tussen = tekst[van..tot];
        return tussen.Length + (Zinseinde().Count(tussen) * OverZin) + (Deelzin().Count(tussen) * OverDeelzin);
    }

    [GeneratedRegex(@"[.?!;]\s|\n")]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@",|\ben\b|\bmaar\b|\bmet\b")]
    private static partial Regex Deelzin();

    [GeneratedRegex(@"\b\w*(?:besluit|beschikking)\b|\b(?:\w*afwijzing|toekenning|dagtekening|gedagtekend|gedateerd|bekendgemaakt|bekendmaking|bekend gemaakt|uitgereikt|afgewezen|toegekend|brief|uitspraak|vonnis|bob|vooraankondiging|voornemen|voorlopige (?:uitkomst|beoordeling))\b|\b\w*brief\b|\b(?:dd|d\.d)\b\.?")]
    private static partial Regex Besluitwoord();

    [GeneratedRegex(@"\b(?:verzonden|verzonde|verzend|verstuurd|verstuurde|verstuurden|verstuurt|stuurde|stuurden|gestuurd|verzonden|uitgegaan|de deur uit|beslist|besloten)\b")]
    private static partial Regex Verzendwoord();

    [GeneratedRegex(@"(?<!\b(?:wanneer|lang|deadline|datum|dag|voor|weken|nog|is|en|in|op|het|tot) )\bbezwaar(?:schrift)?\b(?! (?:maken|tegen|tot|kan|mogelijk|termijn|uiterlijk|deadline|hoe|wanneer|nog)|\?)|\bbezwaar(?:schrift)? (?:al )?(?:gemaakt|ingediend|ontvangen|binnen)\b|\b(?:ging|gegaan|gingen)\b.{0,20}\bin bezwaar\b|\bin bezwaar (?:ging|gegaan)\b")]
    private static partial Regex Bezwaarwoord();

    [GeneratedRegex(@"\b(?:op de (?:post|bus)|gepost|postte|poststempel|ter post|per post verstuurd|postdatum|afgestempeld|de brievenbus)\b")]
    private static partial Regex Postwoord();

    [GeneratedRegex(@"\b(?:ontvangen|ontvangst|ontving|ontvingen|kwam|kwamen|binnengekomen|binnenkwam|aangekomen|gekregen|kreeg|kregen|ingekomen|in de bus)\b|\bbinnen\b(?! (?:de|een|\d|zes|twee|acht|twaalf|redelijke|die|deze|onze|welke))")]
    private static partial Regex Ontvangstwoord();

    [GeneratedRegex(@"\b(?:ingebrekestelling|ingebreke ?gesteld|ingebrekestellen|in gebreke|ibs|igs)\b")]
    private static partial Regex Gebrekwoord();

    [GeneratedRegex(@"(?<!\b(?:besluit|beslissing|beschikking) (?:op|over) (?:de |een |het |haar |zijn )?(?:[\w-]* )?(?:\w+-)?)\b\w*aanvra(?:ag|gen)\b|\baangevraagd\b|\bvroeg\w* aan\b|\bverzoek\b|\bingediend\b")]
    private static partial Regex Aanvraagwoord();

    [GeneratedRegex(@"\b(?:geinformeerd|bericht(?:en)?|gehoord|doorgekregen|doorgegeven|laten weten|liet weten|gemeld|melding|melde|meldde|terugkoppeling)\b")]
    private static partial Regex Berichtwoord();

    [GeneratedRegex(@"\b(?:eerste gesprek|intake(?:gesprek)?|kennismakingsgesprek|gesprek (?:gehad|gevoerd|was))\b")]
    private static partial Regex Gesprekswoord();

    [GeneratedRegex(@"\b(?:aangemeld|aanmelding|aanmeldde|meldde zich|meldden zich)\b")]
    private static partial Regex Aanmeldwoord();

    [GeneratedRegex(@"\bklacht(?:brief)?\b")]
    private static partial Regex Klachtwoord();

    [GeneratedRegex(@"\b(?:geboren|geboortedatum|overleden|verhuisd|geldt|gold|gelden|in werking|ingegaan|ingangsdatum|wet(?:swijziging)?|peildatum|gescheiden|gestart|begonnen|hoorzitting|afspraak|ontruim\w*)\b")]
    private static partial Regex Andersoortig();
}

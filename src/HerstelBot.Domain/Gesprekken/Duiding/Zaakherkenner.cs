using System.Text.RegularExpressions;
using HerstelBot.Domain.Kennisbank;
using static HerstelBot.Domain.Gesprekken.Duiding.Zaakwoorden;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises what only a person can answer, whatever else is in the text: somebody is named, or the state of one file is asked for.</summary>
/// <remarks>Where this is not certain, <see cref="Zaakweging"/> and the likeness to examples decide together.</remarks>
public static partial class Zaakherkenner
{
    private static readonly Regex[] Zeker = [Zaaknummer(), Status(), IsAangekomen(), IsErkend(), Nagaan(), Bel(), WieBehandelt(), Wanneer(), Waarom()];

    /// <summary>Why a person must answer this, or <see langword="null"/> when that is not certain.</summary>
    public static DoorzetReden? Herken(string tekst)
    {
        var gevouwen = Tekstvorm.Vouw(tekst);
        if (WilMens(tekst)) { return DoorzetReden.WilMens; }
        return Naam().IsMatch(tekst) || Adres().IsMatch(tekst) || Zeker.Any(teken => teken.IsMatch(gevouwen)) ? DoorzetReden.Zaakvraag : null;
    }

    /// <summary>Whether a person is asked for, and nothing else matters.</summary>
    /// <param name="tekst">As typed or folded.</param>
    public static bool WilMens(string tekst) => MensGevraagd().IsMatch(Tekstvorm.Vouw(tekst));

    // On the text as typed: only the capital tells a name from a word.
    [GeneratedRegex(@"\b(?:(?i:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|familie|fam\.?|naam:?|genaamd|heet) (?:(?i:van|de|den|der|het|el|al|ten|ter|ben|bin) )*|(?i:client|cliënt|cliënte|klant|inwoner|ouder|moeder|vader|zoon|dochter) )\p{Lu}\p{Ll}+\b|(?<!\b(?i:optie|route|bijlage|plan|punt|groep|categorie|variant) )\b\p{Lu}\. ?(?:(?:van|de|der|den|el) )*\p{Lu}\p{Ll}+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Naam();

    // Who gives an address means who lives there; "2024 IB" is a year.
    [GeneratedRegex(@"\b(?!20[0-3]\d ?(?:IB|BO|ET)\b)[1-9]\d{3} ?[A-Z]{2}\b|\b(?i:\w{3,}(?:straat|laan|plein|gracht|singel|kade)) \d{1,4}\b|\b\p{Lu}\w{2,}(?:weg|dijk|hof|park|pad|steeg) \d{1,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Adres();

    [GeneratedRegex(@"\b(?:zaak|dossier|client|aanvraag)[ -]?(?:nr|nummer|no)\b\.?:? *[a-z]{0,4}[-.]?\d|\b(?!hb|gmb|stb|stcrt|ecli)[a-z]{1,4}[-.]\d{2,4}[-.]\d{3,}\b|\bhb-20\d\d-\d+\b|\b(?:kenmerk|zaak|dossier) [a-z]{0,3}[-.]?\d{4,}")]
    private static partial Regex Zaaknummer();

    // Whether something that somebody sent is there.
    [GeneratedRegex(@"(?:^|[.?!,]\s*)(?:is|zijn) (?:de|het|haar|zijn|hun|onze|ons|mijn|die|dat|dit|deze)\b[^.?!,]{0,60}\b(?:aangekomen|binnengekomen|geregistreerd|verwerkt)\b[^.?!,]{0,15}(?:\?|$)")]
    private static partial Regex IsAangekomen();

    // How the file stands.
    [GeneratedRegex(@"\b(?:wat is|weet (?:je|u|iemand)|hoe is|graag)(?: nu| even| een| de| haar| zijn| hun| laatste)* (?:status|stand|update)\b(?! van zaken (?:rond|in|bij|met|van) de (?:hersteloperatie|regeling|wet))(?! van een )(?=[^.?!]*(?:" + Haar + @"|" + Deze + @"|" + Stuk + @"|nu\b|$))|\bhoe ?ver (?:is|zit|staat) (?:het met|" + Haar + @"|" + Derde + @"|" + Deze + @"|de (?:aanvraag|ib|beoordeling|zaak)|het dossier|sgh|uht)\b|hoe ?ver (?:" + Haar + @" \w+|" + Derde + @"|" + Deze + @"|de (?:aanvraag|ib|beoordeling|zaak)|het dossier) (?:is|zit|staat)\b|\bhoe (?:staat|gaat)(?: het)?(?: er)?(?: nu)? (?:met|voor) (?:" + Haar + @"|het bezwaar|de aanvraag|" + Deze + @")\b")]
    private static partial Regex Status();

    // What was decided on somebody.
    [GeneratedRegex(@"\b(?:is|was|wordt|staat) (?:" + Derde + @"|" + Deze + @"|" + Haar + @" " + Persoon + @")(?! dan| automatisch| meteen)\b[^.?!]{0,60}\b(?:erkend|afgewezen|gedupeerd|aangemeld|beoordeeld|bekend|geregistreerd|in behandeling|gecompenseerd|uitbetaald)\b(?![^?]*\bhoe (?:check|controleer|zie|weet))")]
    private static partial Regex IsErkend();

    // Somebody is asked to look something up or to join in.
    [GeneratedRegex(@"\b(?:(?:kunnen|willen|zouden) jullie|kun je|kunt u|kan (?:je|u|jij|iemand|er iemand|uht|sbn|(?:een|de) (?:medewerker|collega|\w*behandelaar|pzb'?er))|wie kan|wil iemand|wilt u|graag|aub)\b[^.?!]{0,70}\b(?:navragen|nagaan|uitzoeken|nakijken|meekijken|meelezen|checken|opzoeken|achterhalen|doorzetten|doorverbinden|terugbellen|bespoedigen|aanjagen|rechtzetten|aansluiten|aanschuiven|meekomen)\b|\b(?:kunnen jullie|kun je|kunt u|kan iemand|weten jullie|weet (?:u|iemand))(?: even| eens| voor mij| voor ons)*(?: kijken| zien| zeggen| vertellen)? (?:of|waar|hoe ?ver|wat er|waarom) (?:" + Derde + @"|" + Deze + @"|" + Haar + @"|de \w+ van " + Deze + @")\b")]
    private static partial Regex Nagaan();

    // Somebody is asked to call.
    [GeneratedRegex(@"\b(?:kan|kunnen|wil|wie|graag)\b(?! ik)[^.?!]{0,60}\b(?:mij|me|ons)\b[^.?!]{0,30}\b(?:terug)?(?:bellen|uitleggen|te woord staan)\b|\bwie belt (?:mij|me|ons)\b|\b(?:call|speak to|contact) (?:me|us)\b|\bcall(?:ing)? on behalf of\b")]
    private static partial Regex Bel();

    // Who has the file.
    [GeneratedRegex(@"\bwie is (?:nu )?(?:de|haar|zijn|hun) (?:\w+ ){0,2}?(?:pzb'?e?r|\w*behandelaar)(?: van (?:het|de|dit|deze|mijn|onze|mevrouw|meneer)|\W*$)|\bwie (?:behandelt|heeft)(?: nu)? (?:" + Haar + @"|de zaak|het dossier)\b")]
    private static partial Regex WieBehandelt();

    // When it comes, for somebody.
    [GeneratedRegex(@"(?<!tot )(?<!vanaf )\bwanneer (?:krijgt|hoort|komt|wordt|gaat) (?:" + Derde + @"|" + Deze + @"|" + Haar + @")\b|(?<!tot )\bwanneer kan (?:" + Derde + @"|" + Deze + @")\b[^.?!]{0,40}\b(?:verwachten|rekenen)\b|\bhoe ?lang (?:moet|gaat|duurt)(?: het| dat)?(?: nog)? (?:voor )?(?:" + Derde + @"|" + Deze + @") nog\b")]
    private static partial Regex Wanneer();

    // Why it was decided so, for somebody.
    [GeneratedRegex(@"\bwaarom (?:is|heeft|kreeg|wordt|werd|staat|zit) (?:" + Derde + @"|" + Deze + @"|\w+ \w+ van " + Deze + @")(?![^.?!]*\b(?:meer|minder) dan\b)")]
    private static partial Regex Waarom();

    [GeneratedRegex(@"\b(?:ik wil|ik zou graag|wij willen|we willen|kan ik|kunnen we|mag ik)(?: graag| even)?(?: met)? (?:een |de |iemand van de )?(?:(?:mens|medewerker|pzb'?er|persoonlijk zaakbehandelaar|(?:echt )?persoon|collega)(?: van uht)? (?:spreken|bellen|praten|aan de (?:lijn|telefoon))|iemand(?: van uht)? (?:spreken|aan de (?:lijn|telefoon)))|\bmet iemand (?:spreken|bellen|praten)\b|\bverbind (?:me|mij|ons) door\b|\b(?:een )?echt(?:e)? (?:mens|persoon|medewerker|iemand)\b[^.?!]{0,20}\b(?:spreken|praten|bellen|lijn)\b|\b(?:niet met een|geen) (?:bot|robot|computer)\b|^\W*(?:doorzetten|zet door|doorzetten aub|vraag doorzetten|vraag stellen|stel vraag|stel een vraag|nieuwe vraag|ik wil een vraag stellen|vraag aan (?:een )?pzb'?er|contact met (?:een )?pzb'?er|ik wil contact met (?:een )?pzb'?er)\W*$|^\W*(?:een |stel (?:een vraag )?aan een )?(?:medewerker|mens|pzb'?er)(?: spreken)?\W*$")]
    private static partial Regex MensGevraagd();
}

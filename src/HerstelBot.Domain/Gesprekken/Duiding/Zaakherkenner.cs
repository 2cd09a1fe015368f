using System.Text.RegularExpressions;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Tells a question about one person's file from a question about the rules. Each sign has points; from <see cref="Grens"/> a person answers.</summary>
/// <remarks>The signs are about how Dutch speaks of somebody in particular, never about a subject: a subject may occur in both kinds of question.</remarks>
public static partial class Zaakherkenner
{
    private const int Grens = 3;

    // Who a file can be about, in the singular: the plural speaks of people in general.
    private const string Persoon = @"(?:ouder|moeder|vader|mevrouw|mevr|mw|meneer|mijnheer|dhr|man|vrouw|dame|heer|client|clienten|cliente|klant|inwoner|inwoonster|burger|gezin|huishouden|gedupeerde|kind|zoon|dochter|jongere|ex|ex-?partner|ex-?toeslagpartner|partner|nabestaande|weduwe|weduwnaar|aanvrager|aanvraagster|familie|persoon|casus|dossier|zaak|situatie)";
    private const string Derde = @"(?:hij|zij|ze)";
    private const string Gebeurtenis = @"(?:is|was|heeft|had|kreeg|krijgt|wacht|wachtte|wil|zegt|belt|belde|mailt|vraagt|lijkt|zit|woont|staat|komt|kwam|gaat|raakt|geeft|ontving|hoort|meldt|wordt|werd|kan|weigert|beweert|vindt|denkt|gescheiden|overleden|verhuisd|afgewezen)";

    private static readonly (Regex Teken, int Punten)[] Tekens =
    [
        (Zaaknummer(), 3),
        (Aanwijzend(), 3),
        (Bezittelijk(), 2),
        (Status(), 3),
        (IsZijErkend(), 3),
        (Overleg(), 3),
        (Wanneer(), 3),
        (NogGeen(), 3),
        (Wacht(), 3),
        (AlZoLang(), 2),
        (Navragen(), 2),
        (WieKan(), 2),
        (StaatNog(), 2),
        (GaatMis(), 1),
        (Verhaal(), 1),
        (VerhaalOver(), 1),
        (OfIemand(), 1),
        (TweedeVerhaal(), 1),
        (Lot(), 1),
        (Voornaamwoord(), 1),
        (Namens(), 1),
        (Volgens(), 1),
        (Algemeen(), -1),
    ];

    /// <summary>Why a person must answer this, or <see langword="null"/> when it is a question about the rules.</summary>
    public static DoorzetReden? Herken(string tekst)
    {
        var gevouwen = Tekstvorm.Vouw(tekst);
        if (MensGevraagd().IsMatch(gevouwen)) { return DoorzetReden.WilMens; }
        if (MetNaam().IsMatch(tekst)) { return DoorzetReden.Zaakvraag; }
        return Tekens.Sum(teken => teken.Teken.IsMatch(gevouwen) ? teken.Punten : 0) >= Grens ? DoorzetReden.Zaakvraag : null;
    }

    [GeneratedRegex(@"\b(?:zaak|dossier|client|aanvraag)[ -]?(?:nr|nummer|no)\b\.?:? *[a-z]{0,4}[-.]?\d|\b(?!hb)[a-z]{1,4}[-.]\d{2,4}[-.]\d{3,}\b|\bhb-20\d\d-\d+\b|\b(?:kenmerk|zaak|dossier) [a-z]{0,3}[-.]?\d{4,}")]
    private static partial Regex Zaaknummer();

    // On the text as typed: only the capital tells a name from a word.
    [GeneratedRegex(@"\b(?i:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|client|cliënt|cliënte|klant|inwoner|ouder|moeder|vader|familie|fam\.?|naam:?|genaamd|heet) (?:(?i:van|de|den|der|het|el|al|ten|ter|van der|van den|van de|el|ben|bin) )*\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex MetNaam();

    [GeneratedRegex(@"\b(?:deze|dit|die|dat)(?: \w+)? " + Persoon + @"\b(?! (?:van|uit) (?:de |het )?(?:wet|regeling|gemeente))|\bthis (?:client|parent|family|case)\b")]
    private static partial Regex Aanwijzend();

    [GeneratedRegex(@"\b(?:mijn|m'n|onze|ons|een van (?:mijn|onze))(?: \w+)? (?:" + Persoon + @"|clienten|ouders|inwoners|gezinnen|casussen)\b|\bmy client\b")]
    private static partial Regex Bezittelijk();

    [GeneratedRegex(@"\b(?:wat is|welke|weet (?:je|u|iemand)|hoe is)(?: de| het| haar| zijn| hun)? status\b|\b(?:wat is|weet (?:je|u|iemand)) (?:haar|zijn|de|hun) (?:status|stand)\b(?! van zaken (?:rond|in|bij|met|van) de (?:hersteloperatie|regeling|wet))|\bhoe ?ver (?:is |zijn )?(?:het|de|haar|zijn|hun|hij|zij|ze|dit|deze)\b|\bhoe (?:staat|gaat|ver is)(?: het)?(?: er)?(?: nu)? (?:met|voor)? ?(?:de|het|haar|zijn|hun|dit|deze)(?: \w+)? (?:aanvraag|dossier|zaak|bezwaar|beoordeling|melding|verzoek|ouder|client|inwoner|gezin|mevrouw|meneer)\b")]
    private static partial Regex Status();

    [GeneratedRegex(@"\b(?:is|zijn|was|wordt|staat|valt) (?:" + Derde + @"|(?:de \w+ van )?(?:deze|die|dit|mijn|onze) \w+|mevrouw|meneer|de (?:ouder|client|inwoner|klant|aanvrager))\b[^.?!]{0,60}\b(?:erkend|afgewezen|gedupeerd|aangemeld|beoordeeld|bekend|geregistreerd|behandeld|toegekend|in behandeling|gemeld)\b")]
    private static partial Regex IsZijErkend();

    [GeneratedRegex(@"\b(?:contact|overleg|overleggen|bellen|sparren|vraag) (?:over|voor|inzake) (?:het|een|de) (?:dossier|zaak|casus|client|gezin|ouder|inwoner)\b(?! (?:van|die|waar) (?:de )?(?:gemeente|wet))")]
    private static partial Regex Overleg();

    [GeneratedRegex(@"\b(?:wanneer|hoe ?lang|hoeveel)(?: \w+){0,2} (?:kan|krijgt|hoort|mag|komt|wordt|moet|duurt het (?:voor|tot)) (?:" + Derde + @"|mevrouw|meneer|deze|die|mijn|onze|dit)\b|\bwanneer is (?:haar|zijn|hun|de (?:ouder|client|inwoner)) ")]
    private static partial Regex Wanneer();

    [GeneratedRegex(@"\b(?:" + Derde + "|" + Persoon + @"|we|wij|ik) (?:heeft|hebben|heb|kreeg|kregen|krijgt|krijgen|ontving|hoort|hoorde|hoor|horen)\b[^.?!]{0,25}\b(?:nog (?:steeds |altijd )?(?:geen|niets|niks)|nooit (?:een |iets |wat )?(?:antwoord|reactie|bericht|brief|gehoord|beschikking|geld|teruggebeld))")]
    private static partial Regex NogGeen();

    [GeneratedRegex(@"\b(?:" + Derde + "|" + Persoon + @"|we|wij|ik) (?:wacht|wachten|zit|zitten)(?: te wachten)?\b[^.?!]{0,20}\b(?:al|op|sinds)\b")]
    private static partial Regex Wacht();

    [GeneratedRegex(@"\b(?:al|sinds)\b[^.?!]{0,20}\b(?:dag|dagen|week|weken|maand|maanden|jaar|jaren)\b[^.?!]{0,30}\b(?:geen|niets|niks|niet)\b")]
    private static partial Regex AlZoLang();

    [GeneratedRegex(@"\b(?:kun|kan|kunt|kunnen|wil|wilt|willen|zou|zouden|mag|graag)\b[^.?!]{0,45}\b(?:navragen|nagaan|uitzoeken|bekijken|nakijken|meekijken|checken|opzoeken|achterhalen|doorzetten|doorverbinden|terugbellen|contact opnemen|rechtzetten|corrigeren|bespoedigen|inzage geven)\b|\b(?:kun|kan|kunt|kunnen)(?: je| u| jullie| iemand| jij)(?: even| eens| voor mij| voor ons)* (?:kijken|zien|zeggen|vertellen) (?:of|waar|hoe ver|wat er|waarom)\b")]
    private static partial Regex Navragen();

    [GeneratedRegex(@"\b(?:kan iemand|wie kan|wie gaat|kunnen jullie|kun je|kunt u) (?:dit|dat|deze|die|ons|mij|me|er|even|hier|hem|haar|ze|meelezen|meekijken|meedenken)\b")]
    private static partial Regex WieKan();

    [GeneratedRegex(@"\bstaat (?:dat|dit|het|" + Derde + @"|de (?:aanvraag|melding)|haar \w+|zijn \w+)\b[^.?!]{0,20}\b(?:nog|al|open|in de rij|geregistreerd)\b|\bin het portaal staat (?:" + Derde + @"|het|dit|mevrouw|meneer)\b")]
    private static partial Regex StaatNog();

    [GeneratedRegex(@"\b(?:verkeerde?|fout(?:e|ief|ieve)?|misgaat|mis gegaan|misgegaan|klopt (?:dat|dit|er iets)? ?niet|dubbel|twee keer|kwijt|hoe kan dat|hoe zit dat)\b")]
    private static partial Regex GaatMis();

    [GeneratedRegex(@"(?:^|[.?!,:;]\s*|\b(?:goedemorgen|goedemiddag|hoi|hallo|we hebben|wij hebben|ik heb|er is|hier)\s+)(?:de |een |het |ons |onze )?" + Persoon + @"(?: van \w+)?(?: met [^.?!,]{1,25})? (?:die |waar |" + Gebeurtenis + @"\b)")]
    private static partial Regex Verhaal();

    [GeneratedRegex(@"(?:^|[.?!,:;]\s*|\b(?:want|maar|en)\s+)" + Derde + " " + Gebeurtenis + @"\b")]
    private static partial Regex VerhaalOver();

    [GeneratedRegex(@"\bof (?:een |de |het |mijn |onze )?" + Persoon + @"\b[^.?!]{0,50}\b(?:is|heeft|krijgt|kreeg|staat|was)\b")]
    private static partial Regex OfIemand();

    [GeneratedRegex(@"[,.;] *(?:en |maar )?(?:de |een |het |haar |zijn )?" + Persoon + " " + Gebeurtenis + @"\b")]
    private static partial Regex TweedeVerhaal();

    [GeneratedRegex(@"(?:^|[.?!,]\s*)(?:de |een |onze |het )?" + Persoon + @" (?:is |zijn )?(?:inmiddels |al |net |nu )?(?:overleden|gescheiden|verhuisd|geemigreerd|uit huis|opgenomen|afgewezen|niet gedupeerd|uitgezet|dakloos|gevlucht)\b")]
    private static partial Regex Lot();

    [GeneratedRegex(@"\b(?:hij|zij|ze|hem|haar)\b")]
    private static partial Regex Voornaamwoord();

    [GeneratedRegex(@"\bnamens (?:een|de|mijn|onze|deze) ")]
    private static partial Regex Namens();

    [GeneratedRegex(@"\bvolgens (?:de |mijn |onze |haar |zijn )?" + Persoon + @"\b|\b(?:zegt|beweert|vertelt|meldt) dat (?:" + Derde + @"|het|er)\b")]
    private static partial Regex Volgens();

    [GeneratedRegex(@"\b(?:mag|mogen|moeten|moet) (?:wij|we|je|ik|men|iemand|een|het|de gemeente|er|u)\b|\bkan (?:een|de|iemand die) |\bhoe (?:weeg|werkt|bepaal|beoordeel|motiveer)\b|\bverplicht\b|\bin het algemeen\b|\bper gemeente\b|\bgemiddeld\b|\b(?:andere|alle) gemeenten\b|\bwat zijn de regels\b")]
    private static partial Regex Algemeen();

    [GeneratedRegex(@"\b(?:ik wil|ik zou graag|wij willen|we willen|kan ik|kunnen we|mag ik)(?: graag| even)?(?: met)? (?:een |de |iemand van de )?(?:mens|medewerker|pzb'?er|persoonlijk zaakbehandelaar|iemand|echt persoon|collega) (?:spreken|bellen|praten|aan de lijn)|\bverbind (?:me|mij|ons) door\b|\b(?:een )?echt(?:e)? (?:mens|persoon|medewerker|iemand)\b[^.?!]{0,20}\b(?:spreken|praten|bellen|lijn)\b|\bniet met een (?:bot|robot|computer)\b|^\W*(?:doorzetten|zet door|doorzetten aub|vraag doorzetten|vraag stellen|stel vraag|stel een vraag|nieuwe vraag|ik wil een vraag stellen|vraag aan (?:een )?pzb'?er|contact met (?:een )?pzb'?er|ik wil contact met (?:een )?pzb'?er)\W*$|^\W*(?:een |stel (?:een vraag )?aan een )?(?:medewerker|mens|pzb'?er)(?: spreken)?\W*$")]
    private static partial Regex MensGevraagd();
}

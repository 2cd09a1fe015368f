using System.Text.RegularExpressions;
using HerstelBot.Domain.Kennisbank;
using static HerstelBot.Domain.Gesprekken.Duiding.Zaakwoorden;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Weighs in tenths whether the state of a file is asked for or a rule. Both may tell of one family at length; what differs is what the asker wants to know.</summary>
/// <remarks>This is added to the likeness to examples, which sees words but not what is asked.</remarks>
public static partial class Zaakweging
{
    // However clearly a rule is asked, a question that is wholly like those about a file and has signs of its own goes to a person.
    private const int HoogstensRegel = 5;

    private static readonly (Regex Teken, int Punten)[] Dossier =
    [
        (DezePersoon(), 3),
        (MijnPersoon(), 2),
        (HaarZaak(), 1),
        (NogGeen(), 3),
        (Wacht(), 2),
        (Spoed(), 4),
        (Herstel(), 3),
        (Feit(), 2),
        (OverHem(), 2),
        (Gezin(), 3),
        (Mis(), 3),
        (Engels(), 3),
        (Jullie(), 1),
        (Overleg(), 3),
    ];

    private static readonly (Regex Teken, int Punten)[] Regel =
    [
        (Mag(), 4),
        (KanDat(), 2),
        (Kunnen(), 4),
        (Valt(), 4),
        (Krijgt(), 2),
        (HoeLang(), 4),
        (IsDat(), 4),
        (Beweerd(), 4),
        (Hoe(), 2),
        (Dan(), 2),
        (Als(), 2),
    ];

    /// <summary>What a search found, with the likeness to questions about a file moved by what is asked.</summary>
    public static Zoekresultaat Weeg(Zoekresultaat gevonden, string tekst) =>
        gevonden with { Vraag = gevonden.Vraag with { Zaak = Math.Clamp(gevonden.Vraag.Zaak + (Weeg(tekst) / 10.0), 0, 1) } };

    /// <summary>Above zero: a file; below: a rule.</summary>
    public static int Weeg(string tekst)
    {
        var gevouwen = Tekstvorm.Vouw(tekst);
        var regel = Math.Min(HoogstensRegel, Som(Regel, gevouwen));
        // Somebody is spoken of and no rule is asked: in doubt a person answers.
        var twijfel = regel == 0 && Iemand().IsMatch(gevouwen) ? 1 : 0;
        return Som(Dossier, gevouwen) + twijfel - regel;
    }

    private static int Som((Regex Teken, int Punten)[] tekens, string gevouwen) => tekens.Sum(teken => teken.Teken.IsMatch(gevouwen) ? teken.Punten : 0);

    [GeneratedRegex(@"\b(?:" + Persoon + "|" + Derde + @"|haar|hem|hen|iemand|dossier|zaak|casus|her|his|she|client)\b")]
    private static partial Regex Iemand();

    // "This mother", "with that family".
    [GeneratedRegex(@"\b(?:deze|dit|dezelfde)(?: \w{2,}e)? " + Persoon + @"\b|\b(?:deze|dit)(?: \w{2,}e)? (?:casus|zaak)\b|(?<!op )\bdit dossier\b|\b(?:van|over|met|bij|voor) (?:die|dat) " + Persoon + @"\b|\b(?:dit|haar|zijn) geval\b|\bth(?:is|at) (?:client|parent|family|case)\b")]
    private static partial Regex DezePersoon();

    // "My client"; an asker speaks so of somebody in a question about a rule too.
    [GeneratedRegex(@"\b" + Mijn + @"(?: \w{2,}e)? " + Persoon + @"\b|\b(?:een|1) van " + Mijn + @" \w+|\b(?:van|voor|bij|aan) (?:mevrouw|mevr|mw|meneer)\b|\b(?:my|our) client|\bwe have a \w+ here\b")]
    private static partial Regex MijnPersoon();

    // "Her objection".
    [GeneratedRegex(@"\b(?:" + Haar + @"|her|his) (?:\w+ )?" + Stuk + @"\b|\b(?:her|his|their) (?:file|case|letter)\b")]
    private static partial Regex HaarZaak();

    // What should have come did not.
    [GeneratedRegex(@"\b(?:" + Derde + @"|" + Persoon + @"|we|wij|ik) (?:heeft|hebben|heb|kreeg|kregen|krijgt|krijgen|ontving|hoort|hoorde|hoor|horen)\b[^.?!]{0,25}\b(?:nog (?:steeds |altijd )?(?:geen|niets|niks)|nooit (?:een |iets |wat )?(?:antwoord|reactie|bericht|brief|gehoord|beschikking|geld|teruggebeld))|\bnog steeds (?:niet|niets|niks|geen)\b|\bzonder uitleg\b")]
    private static partial Regex NogGeen();

    // How long it lasts already.
    [GeneratedRegex(@"\b(?:" + Derde + @"|" + Persoon + @"|we|wij|ik) (?:wacht|wachten)\b[^.?!]{0,20}\b(?:al|op|sinds)\b|\b(?:al|sinds)\b[^.?!]{0,20}\b(?:dag|dagen|week|weken|maand|maanden|jaar|jaren)\b[^.?!]{0,30}\b(?:geen|niets|niks|niet|stil)\b")]
    private static partial Regex Wacht();

    // Haste for one file.
    [GeneratedRegex(@"\bspoed (?:graag|aub|svp)|\bgraag (?:met )?spoed\b|\b(?:kan|kunnen|graag|wil|wie)\b[^.?!]{0,50}\b(?:" + Haar + @"|het dossier|de zaak|" + Deze + @"|compensatie|uitbetaling|dit)\b[^.?!]{0,50}\b(?:spoed|voorrang|urgentie|sneller|versneld|naar voren)\b|\b(?:voorrang|urgentie|spoed) (?:aan)?(?:vragen |vraag )?voor " + Deze + @"|\b(?:kan|voor) " + Deze + @"\b[^.?!]{0,30}\b(?:spoed|voorrang|urgentie)\b|^\W*spoed\b")]
    private static partial Regex Spoed();

    // Somebody must mend it.
    [GeneratedRegex(@"\b(?:kan|kunnen|hoe krijgen we|laat ik)\b[^.?!]{0,60}\b(?:gecorrigeerd|recht ?gezet|samengevoegd|teruggedraaid|terugdraaien)\b|\bwie (?:past|herstelt|zet|zoekt|corrigeert|pakt|gaat) (?:dat|dit|het|hierover)\b|\bkan iemand (?:ons|mij|me|dit|dat|anders|hier)\b|\bwie kan (?:ons|mij|me|dit|hier|hem|haar)\b")]
    private static partial Regex Herstel();

    // Whether something happened to somebody.
    [GeneratedRegex(@"(?:^|[.?!,;:]\s*|\b(?:en|maar|of) )(?:is|was|heeft|zit|staat|ligt|loopt|wordt|krijgt|kreeg) (?:" + Haar + @" " + Stuk + @"|(?:" + Derde + @"|" + Deze + @")\b[^.?!,]{0,40}\b(?:al|nog|nu|inmiddels|destijds|ooit|echt|wel)\b|er (?:al|nog|door uht)\b[^.?!]{0,40}\b(?:" + Haar + @"|" + Deze + @"|hem|hen))")]
    private static partial Regex Feit();

    // What is asked concerns him or her.
    [GeneratedRegex(@"\b(?:bij|van|over|aan|voor|met|namens) (?:hem|hen|haar(?=\W*$|[.,?!;]| (?:nu|nog|al|over|is|was|betaald|gebeld|gekoppeld|afgesproken|verder)\b))")]
    private static partial Regex OverHem();

    // Two of one family, each with a story.
    [GeneratedRegex(@"(?:^|[.?!,:;] *|\bmaar )(?:de |een |het |onze )?" + Persoon + @" (?:" + Lot + @"\b)[^?]*?[.,;] *(?:en |maar )?(?:de |een |het |haar |zijn )?" + Persoon + @" " + Lot + @"\b")]
    private static partial Regex Gezin();

    // What went wrong in a file.
    [GeneratedRegex(@"\b(?:dossier|zaak|aanvraag|brief|brieven|post|geld|bedrag|uitbetaling|beschikking|naam|geboortedatum|adres|rekening)\b[^.?!]{0,40}\b(?:dubbel|verkeerde?|kwijt ?geraakt|zoek ?geraakt|oude adres|niet (?:aangekomen|gestort|binnen))\b")]
    private static partial Regex Mis();

    // The same in English.
    [GeneratedRegex(@"\b(?:can|could) (?:you|someone|somebody|anyone) (?:please )?(?:check|find|see|resend|tell|look|send)\b|\bplease (?:check|tell|look)\b|\bthis (?:father|mother|family|parent|client)\b|\b(?:she|he) (?:has|was|is|never|says|got|had) \b[^.?!]*\?|\bwho is handling\b|\b(?:my|our) client's?\b(?=[^.?!]*\b(?:been|sent|paid|received|accepted)\b)|\bwhat happened (?:to|with)\b")]
    private static partial Regex Engels();

    // What those at UHT know or did.
    [GeneratedRegex(@"\b(?:bij|van|door) (?:jullie|u)\b|\b(?:hebben|weten) jullie (?!dat|ook|een|hier)")]
    private static partial Regex Jullie();

    // To talk about one file.
    [GeneratedRegex(@"\b(?:contact|overleg|overleggen|bellen|sparren|driegesprek|spreken)\b[^.?!]{0,20} (?:over|voor|inzake) (?:het dossier|een (?:complexe |nare )?(?:dossier|zaak|casus|situatie|client|gezin|ouder|moeder|vader|inwoner)|" + Deze + @")")]
    private static partial Regex Overleg();

    // What is allowed or must.
    [GeneratedRegex(@"(?<!wie )(?<!wat )\b(?:mag|mogen|moet|moeten|hoef|hoeft|hoeven)(?: er| dan| nu| ook)? (?!ik weten)(?:" + Dit + @"|" + Wij + @"|" + Derde + @"|" + Persoon + @"|een|de|mijn|onze|jongeren|ouders|schuldeisers)\b|\b(?:dat|dit|zoiets|zomaar) mag\b|\bverplicht\b|\bis dat de bedoeling\b|\bhad(?:den)? (?:je|we|men|ze|hij)\b[^.?!]{0,30}\bmoeten\b|\bmag zomaar\b|\bmag dat\b")]
    private static partial Regex Mag();

    // Whether it can be done at all.
    [GeneratedRegex(@"(?:^|[.?!,]\s*|\ben )kan (?:dat|die|zo iemand|zoiets|een " + Persoon + @"|je|ik (?:alvast|dan|ook|die)|\w+ (?:\w+ )?die)(?! iemand)\b(?![^.?!]{0,50}\b(?:gecorrigeerd|rechtgezet|samengevoegd|nagekeken|sneller|spoed|voorrang|versneld|kijken))|\bkan (?:" + Derde + @"|(?:een|de|haar|zijn) " + Persoon + @")(?: dan| zelf| ook| nog| nu| alsnog| tegelijk)* ")]
    private static partial Regex KanDat();

    // What the gemeente can do, and whether something follows from it.
    [GeneratedRegex(@"(?<!hoe )\bkunnen (?:we|wij)\b[^.?!]{0,30}\b(?:geven|vanuit gaan|starten|helpen|vergoeden|weigeren|afwijzen|toekennen)\b|\bdat (?:is|kan|mag|hoeft|moet) toch\b|\bgevolgen? voor\b")]
    private static partial Regex Kunnen();

    // What falls under it, counts or holds.
    [GeneratedRegex(@"\b(?:valt|vallen|telt|tellen|geldt|gelden)\b[^.?!]{0,50}\b(?:onder|mee|ook|nog|voor|dan|als)\b(?! " + Deze + @"| haar| hem| hen)|\bhoort (?!" + Derde + @")[^.?!]{0,25}\bbij (?:het|de groep|een gezin|bo|ons)\b|\b(?:heeft|hebben|is er|maakt|maken) (?:\w+ ){1,4}(?:recht|kans|aanspraak) op\b|\bbovenop\b|\bverschil\b|\bvergoe(?:den|dt) (?:we|wij|jullie|je)\b")]
    private static partial Regex Valt();

    // What somebody gets in such a case.
    [GeneratedRegex(@"\b(?:krijgt|krijgen|wordt|worden) (?:" + Dit + @"|" + Derde + @"|" + Persoon + @"|(?:de|een|het|haar|zijn) \w+)\b[^.?!]{0,40}\b(?:ook|toch|dan|terug|overgenomen|afgelost|kwijtgescholden|meegenomen|betaald)\b|\bwie (?:krijgt|komt)\b[^.?!]{0,20}\b(?:dan|eerst)\b|\bkrijgen (?:we|wij)\b|\bgaat er voor\b|\baan de beurt\b")]
    private static partial Regex Krijgt();

    // How much time there is.
    [GeneratedRegex(@"\b(?:hoe ?lang|hoeveel (?:tijd|weken|maanden|dagen)) (?:heeft|hebben|heb|geldt|blijft|blijven|mag|mogen|zit|hadden|had|krijgt)\b|\b(?:tot|binnen) (?:wanneer|welke|hoeveel)\b|\bop welke datum moest|\buiterste\b|\bgeldig\b")]
    private static partial Regex HoeLang();

    // Whether it is so everywhere.
    [GeneratedRegex(@"\b(?:is|was) (?:dat|dit|die \w+)(?: een| ook| dan| nu| wel| alleen| bij| overal| ons)* (?:normaal|gebruikelijk|bekend\w*|algemeen|algemene|overal|landelijk|abnormaal|gek|raar|anders|minder|meer|veel|weinig|hetzelfde|andere|anderen|ook zo|herkenbaar|een teken)\b|\bis het normaal\b|\b(?:overal|ook|landelijk|anderen) zo\b|\b(?:andere|meer|alle|vergelijkbare|sommige|kleine|grote|veel|collega) ?gemeente[ns]\b|\banderen\b|\b(?:elders|herkenbaar|achterhaald|tips?|advies over|adviseren)\b|\b(?:horen|zien|herkennen) jullie dat\b|\bin het algemeen\b|\bgemiddeld\b|\bvaker\b")]
    private static partial Regex IsDat();

    // Somebody at work says how it is.
    [GeneratedRegex(@"\b(?:collega\w*|jurist\w*|\w*medewerker|wethouder|leidinggevende|teamleider|folder|werkinstructie|notitie|memo)\b[^.?!]{0,90}\b(?:klopt|terecht|kan|is) (?:dat|dit|het)\b|\b(?:collega\w*|jurist|\w*medewerker|wethouder|leidinggevende|teamleider) (?:zegt|beweert|denkt|meent) dat (?:je|we|wij|elk|elke|ieder|iedere|een|alle|er|alleen|gemeenten|het)\b|\bik (?:hoor|hoorde|lees|las)\b")]
    private static partial Regex Beweerd();

    // How it is done.
    [GeneratedRegex(@"\bhoe (?:\w+ )?(?:doe|leg|pak|weeg|bepaal|beoordeel|motiveer|werkt|vraag|vraagt|meldt|controleer|controleren|check|bereken|dien|heet|actueel|zit het in elkaar|wordt het|krijg ik|krijgt een)\b|\bhoe (?:doen|regelen) (?:andere|jullie|anderen)|\bwat (?:kan|kunnen|mag|doe|doen|zeg) (?:je|we|wij|ik|er|gemeenten)\b|\bwie (?:betaalt|beslist|mag|schrijft)\b|\bwat betekent\b|\bwelke (?:regels|rechten|groepen|gegevens|wet|weg|route)\b|\bwaar kan " + Derde + @"\b|\bwaar (?:vraagt|kan|moet) (?:een|hij|zij|ze)\b|\bwat is een\b|\bvraagt? (?:wat|hoe|of) (?!haar|zijn)")]
    private static partial Regex Hoe();

    // What follows, or whether it exists.
    [GeneratedRegex(@"\b(?:is|zijn|loopt|gaat|heeft|krijgt|wordt|weet|weten|kijken|stopt|moest)\b[^.?!]{0,40}\bdan\b|\b(?:is|zijn) er (?:al |nu |ook |dan |daar )?(?:een |geen )?(?:\w+e?n? (?=weg|regeling|plan|termijn|manier|team))?(?:iets (?:voor|speciaals)|regel|regeling|weg|manier|plan|termijn|formulier|team|uitleg|meldpunt|mogelijkheid|cijfers)\b|\bbestaat (?:er|die|dat|daar)\b|\bwat gebeurt er met\b|\biets aan\b")]
    private static partial Regex Dan();

    // Suppose that; or what holds for everybody.
    [GeneratedRegex(@"(?:^|[.?!,;:]\s*)(?:als|stel|stel dat|wat als|zodra) (?:een|de|iemand|je|we|ze|hij)\b|\b(?:elke?|iedere?|alle)\b(?! (?:dag|week|keer|maand|partij))")]
    private static partial Regex Als();
}

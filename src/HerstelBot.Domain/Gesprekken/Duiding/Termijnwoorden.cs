using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>The words by which colleagues name terms, desks, people and what they ask about them. All text is folded.</summary>
internal static partial class Termijnwoorden
{
    [GeneratedRegex(@"\b(?:ingebrek\w*|in gebreke|ibs|igs)\b|^(?!.*\b(?:\w*aanvra\w*|bezwaar\w*)\b).*\bdwangsom", RegexOptions.Singleline)]
    internal static partial Regex Gebrekwoord();

    [GeneratedRegex(@"\b(?:kan|kunnen|mag|mogen|wanneer)\b[^.?!]{0,60}\bin ?gebreke ?(?:te )?stellen\b|\bingebrekestelling (?:sturen|indienen|doen)\b")]
    internal static partial Regex MagInGebrekeStellen();

    [GeneratedRegex(@"\b(?:rechter|rechtbank|beroep)\b")]
    internal static partial Regex NaarRechter();

    [GeneratedRegex(@"dwangsom|\b(?:teller|betalen|betaling|boete)\b")]
    internal static partial Regex Dwangsomvraag();

    [GeneratedRegex(@"\bzonder (?:een )?(?:dwangsom|boete|te betalen)|\b(?:(?<!(?:te laat|niet tijdig|niet op tijd) )beslissen|alsnog|beslisdatum|beslistermijn)\b")]
    internal static partial Regex NogBeslissen();

    [GeneratedRegex(@"\bzienswijze\w*|\bvooraankondiging\w*")]
    internal static partial Regex Zienswijze();

    [GeneratedRegex(@"\b(?:verleng\w*|uitstel|extension|extended)\b")]
    internal static partial Regex Verlengen();

    [GeneratedRegex(@"\bhoger ?beroep\b")]
    internal static partial Regex HogerBeroep();

    [GeneratedRegex(@"\bberoep(?:s?termijn|schrift)?\b|\b(?:naar|bij) de (?:bestuurs)?(?:rechter|rechtbank)\b")]
    internal static partial Regex Beroep();

    [GeneratedRegex(@"\bbezwa(?:ar\w*|ren)\b|\b(?:oneens|niet (?:mee )?eens|bob)\b|^(?=.*(?:besluit|beschikking|bekendmaking|bekendgemaakt|afwijzing|dagtekening)).*\b(?:(?:6|zes|16|zestien) ?(?:weken|wkn?)|42(?:e|ste)? ?dag(?:en)?)\b", RegexOptions.Singleline)]
    internal static partial Regex Bezwaar();

    [GeneratedRegex(@"\bbezwaar (?:te )?(?:maken|indienen)\b|\b(?:kan|kunnen|mag) \w+(?: \w+)? (?:in )?bezwaar\b")]
    internal static partial Regex Maken();

    [GeneratedRegex(@"\b(?:per post|gepost|op de post)\b.*\b(?:binnen ?komen|binnen zijn|aan ?komen|arriveren|ontvangen zijn)\b|\b(?:binnen ?komen|binnen zijn|aan ?komen)\b.*\b(?:per post|gepost|op de post)\b", RegexOptions.Singleline)]
    internal static partial Regex PerPost();

    [GeneratedRegex(@"\b(?:beslissen|beslist|beslis|beslis(?:termijn|datum|dag)\w*|beslissing op|besluiten op|uitspraak doen|afhandelen|afgehandeld|afdoen|heroverweg\w+|bob|klaar zijn|reageren op|antwoorden|verdagen|verdaagd|verdaging|(?:er)?over (?:het |de )?(?:\w+ )?doen|doen over|behandeltermijn|beschikken)\b|\bop (?:het |de |een )?(?:bezwaar|aanvraag|verzoek)\w* (?:te )?(?:beslis|besluit|reage|antwoord|beschik)|\b(?:beslissing|besluit) (?:over|op) (?:het|de|een|haar|zijn) (?:bezwaar|aanvraag)")]
    internal static partial Regex Beslissen();

    [GeneratedRegex(@"\b(?:moet|moeten|dient) (?:(?:wij|we|de|het|die|ons|onze|er|dan|uiterlijk|nieuwe) ){0,3}(?:beslissing|besluit|uitspraak)\b|\buiterlijk (?:een )?(?:besluit|beslissing)\b|\b(?:besluit|beslissing)(?: (?:dan|er|uiterlijk))* (?:liggen|klaar|genomen)\b")]
    internal static partial Regex BeslissingVerwacht();

    [GeneratedRegex(@"\b(?:wij|we|gemeente|college|ons)\b")]
    internal static partial Regex WijBeslissen();

    [GeneratedRegex(@"\b\w*com{1,2}is{1,2}ie\b|\bcie\b")]
    internal static partial Regex Commissie();

    [GeneratedRegex(@"(?<!\b(?:met|wel) (?:of|en|/) ?)\b(?:geen|zonder)\b[^.?!,;]{0,25}(?:com{1,2}is{1,2}ie|\bcie)\b|\bambtelijk\b|(?:com{1,2}is{1,2}ie|\bcie) (?:niet|hebben (?:wij|we) niet|is er niet)\b")]
    internal static partial Regex ZonderCommissie();

    [GeneratedRegex(@"\bverda(?:gen|agd|agde|ag|ging)\b")]
    internal static partial Regex Verdagen();

    [GeneratedRegex(@"\b(?:afgewezen|afwijzing|afwijzende|niet gedupeerd|geen gedupeerde|wees\w* af)\b")]
    internal static partial Regex Afgewezen();

    [GeneratedRegex(@"\b(?:bo|brede (?:ondersteuning|hulp)|ondersteuning|hulpverlening|hulp)\b")]
    internal static partial Regex Ondersteuning();

    [GeneratedRegex(@"\b(?:wanneer|hoe ?lang|tot welke|uiterlijk)\b(?![^.?!]*bezwaar)[^.?!]{0,40}\b(?:bo|ondersteuning|hulp)\b")]
    internal static partial Regex OverOndersteuning();

    [GeneratedRegex(@"\b(?:uwv|svb|duo|cak|cjib|ciz|woz|waterschap|sociale verzekeringsbank)\b")]
    internal static partial Regex AndereInstantie();

    [GeneratedRegex(@"\b(?:stop\w*|beeindig\w*|eindig\w*|einde|einddatum|door(?:lopen|loopt|gaan|gaat)?|tot wanneer|tot welke|afsluiten|afbouwen|uiterlijk|laatste|hoe ?lang|30 dagen|dertig dagen)\b")]
    internal static partial Regex Stoppen();

    [GeneratedRegex(@"\bklacht\w*\b")]
    internal static partial Regex Klacht();

    [GeneratedRegex(@"\b(?:plan van aanpak|pva|plan)\b")]
    internal static partial Regex Plan();

    [GeneratedRegex(@"\bvolledig\w* (?:plan|pva)\b|\b(?:plan van aanpak|pva|plan)(?: \w+)? volledig\b")]
    internal static partial Regex VolledigPlan();

    [GeneratedRegex(@"\b(?:eerste|start)[ -]?gesprek\b|\bintake(?:gesprek)?\b|\bkennismaking(?:s?gesprek)?\b|\bgesprek (?:gehad|gevoerd|was)\b")]
    internal static partial Regex Gesprek();

    [GeneratedRegex(@"\b\w*aanvra(?:a?g|gen)\b|\baangevraagd\b|\b\w*verzoek\b|\bvroeg\w*\b[^.?!]{0,80}\baan\b")]
    internal static partial Regex Aangevraagd();

    [GeneratedRegex(@"\b(?:8|acht) ?(?:weken|wkn?|weekjes)\b|\bin gebreke\b")]
    internal static partial Regex AchtWeken();

    [GeneratedRegex(@"\b(?:aanvullende (?:schade|compensatie)|werkelijke schade|cws|sgh|mijnherstel|schadeverzoek)\b")]
    internal static partial Regex Schade();

    [GeneratedRegex(@"\bonherroepelijk\b|\bdefinitief geworden\b")]
    internal static partial Regex Onherroepelijk();

    [GeneratedRegex(@"\b(?:tot (?:wanneer|welke|hoe ?lang)|uiterlijke?|uiterste|laatste|deadline|\w*termijn|hoe ?lang|einddatum|t/m|tot en met|(?:welke|voor welke|binnen welke) (?:dag|datum))\b")]
    internal static partial Regex TotWanneer();

    [GeneratedRegex(@"\b\w*(?:betaald|betalen|betaling)\b")]
    internal static partial Regex Betalen();

    [GeneratedRegex(@"\b30\.?000\b|\bforfait\w*|\bcatshuis\w*|\b30 ?k\b")]
    internal static partial Regex Forfait();

    [GeneratedRegex(@"\b\w*aanvra(?:a?g\w*|gen)\b|\b(?:aangevraagd|aanmelden|vragen|verzoek|verzoeken|indienen)\b|\bvraagt\b.*\baan\b", RegexOptions.Singleline)]
    internal static partial Regex VraagtAan();

    [GeneratedRegex(@"\bex(?:en)?\b|\bex-?(?:toeslag)?-?partner\w*")]
    internal static partial Regex ExPartner();

    [GeneratedRegex(@"\b\w*schuld(?:en)?\w*\b")]
    internal static partial Regex Schuld();

    [GeneratedRegex(@"\bsbn\b|\b(?:private|prive|particuliere)[- ]?schuld\w*")]
    internal static partial Regex PrivateSchuld();

    [GeneratedRegex(@"\b(?:meld\w*|gemeld|aanmeld\w*|doorgeven|doorgegeven|opgeven|indienen|aanleveren|inleveren)\b")]
    internal static partial Regex Melden();

    [GeneratedRegex(@"\b(?:uitnodig\w*|uitgenodigd)\b")]
    internal static partial Regex Uitnodiging();

    [GeneratedRegex(@"\b(?:jonger\w*|jongvolwassen\w*|kind|kinderen|zoon|dochter|kindregeling\w*)\b")]
    internal static partial Regex Jongere();

    [GeneratedRegex(@"\b(?:kindregeling\w*|pleegkind\w*|stiefkind\w*)\b")]
    internal static partial Regex Kindregeling();

    [GeneratedRegex(@"\buht\w*|\b(?:dienst toeslagen|belastingdienst|integrale beoordeling|herbeoordeling|ib-?(?:beschikking|besluit)|kindregeling\w*|catshuis\w*|compensatie\w*|aanvullende schade|werkelijke schade|definitieve beschikking|herstelbeschikking|toeslagenbeschikking|dagtekening)\b")]
    internal static partial Regex Uht();

    [GeneratedRegex(@"\buht[- ](?:beschikking|besluit|brief|afwijzing)|\b(?:beschikking|besluit|brief|afwijzing) (?:van|door) (?:de )?(?:uht|belastingdienst|dienst toeslagen)\b")]
    internal static partial Regex BesluitVanUht();

    [GeneratedRegex(@"\b(?:ons|onze|ons eigen|onze eigen) (?:\w+ )?(?:\w*besluit|beschikking|afwijzing|toekenning|brief|bob|bo-\w+|college)\b|\b(?:besluit|beschikking|afwijzing|brief|toekenning) van (?:de |onze |ons |het )?(?:gemeente|college|b&w|burgemeester)|\b(?:gemeente|college)-?besluit\b|\b(?:besluit|beschikking|afwijzing|brief) van ons\b|\b(?:hebben|verstuurden|stuurden|wezen|namen) (?:wij|we)\b(?!.{0,30}\bvan uht\b)|\b(?:wij|we) (?:hebben |verstuurden|verzonden|stuurden|wezen|namen|nemen|versturen|verzenden)\b(?!.{0,30}\bvan uht\b)|\bafwijzing bo\b|\bbo-(?:besluit|beschikking|afwijzing)\b")]
    internal static partial Regex VanOns();

    [GeneratedRegex(@"\b(?:gemeente|college|b&w|brede ondersteuning|bo|plan van aanpak|pva|laptop|wasmachine|bijzondere bijstand)\b|\bbo-\w+|\bbij ons\b")]
    internal static partial Regex Gemeente();
}

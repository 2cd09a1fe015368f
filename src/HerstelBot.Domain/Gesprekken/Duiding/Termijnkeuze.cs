using System.Text.RegularExpressions;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Which kind of term a text is about, and which dates it may be counted from, best first.</summary>
/// <param name="Soorten">The kinds.</param>
/// <param name="Rollen">The roles of the date.</param>
internal sealed partial record Termijnkeuze(IReadOnlyList<Termijnsoort> Soorten, IReadOnlyList<Datumrol> Rollen)
{
    private static readonly Datumrol[] Besluit = [Datumrol.Verzonden, Datumrol.Besluit, Datumrol.BesluitOntvangen, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] BesluitOpBezwaar = [Datumrol.Bob, .. Besluit];
    private static readonly Datumrol[] Dagtekening = [Datumrol.Besluit, Datumrol.Verzonden, Datumrol.BesluitOntvangen, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] AlleenBesluit = [Datumrol.Verzonden, Datumrol.Besluit];
    private static readonly Datumrol[] Gebrek = [Datumrol.Ingebrekestelling, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] Aanvraag = [Datumrol.Aanvraag, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] Bericht = [Datumrol.Bericht, Datumrol.Besluit, Datumrol.Verzonden, Datumrol.BesluitOntvangen, Datumrol.Ontvangen];
    private static readonly Datumrol[] Vaststelling = [Datumrol.Vaststelling, Datumrol.Besluit, Datumrol.Verzonden, Datumrol.Bericht, Datumrol.BesluitOntvangen, Datumrol.Ontvangen];

    /// <summary>Kinds to tell beside it.</summary>
    public IReadOnlyList<Termijnsoort> Daarnaast { get; init; } = [];

    /// <summary>Whether it is about the term for making bezwaar, so that other dates may be of the bezwaar.</summary>
    public bool IsBezwaar { get; init; }

    /// <summary>Whether the asker wants to know what somebody may do once the term has passed.</summary>
    public bool VraagtDaarna { get; init; }

    /// <summary>The kind, or <see langword="null"/> when the text is about none that can be told for sure.</summary>
    /// <param name="tekst">The text, folded.</param>
    public static Termijnkeuze? Van(string tekst)
    {
        var uht = VanUht(tekst);
        if (MagInGebrekeStellen().IsMatch(tekst)) { return InGebrekeTeStellen(tekst, uht); }
        if (Gebrekwoord().IsMatch(tekst)) { return NaIngebrekestelling(tekst); }
        var bezwaar = Bezwaar().IsMatch(tekst);
        if (Afgewezen().IsMatch(tekst) && Ondersteuning().IsMatch(tekst) && Stoppen().IsMatch(tekst) && (!bezwaar || OverOndersteuning().IsMatch(tekst))) { return Met(Bericht, "einde-brede-ondersteuning"); }
        // Whoever names two terms, or another desk, may mean either.
        if ((bezwaar && Zienswijze().IsMatch(tekst)) || AndereInstantie().IsMatch(tekst)) { return null; }
        if (Zienswijze().IsMatch(tekst)) { return MetVerlenging(tekst, Dagtekening, "zienswijze"); }
        if (HogerBeroep().IsMatch(tekst)) { return Met(Besluit, "hoger-beroep"); }
        if (Beroep().IsMatch(tekst)) { return Met(BesluitOpBezwaar, uht ? "beroep-uht" : "beroep"); }
        if (bezwaar) { return VraagtBeslissing(tekst) || (Commissie().IsMatch(tekst) && !Maken().IsMatch(tekst)) ? OpBezwaar(tekst, uht) : VoorBezwaar(tekst, uht, VanGemeente(tekst)); }
        if (Klacht().IsMatch(tekst)) { return uht ? Met([Datumrol.Klacht, Datumrol.Ontvangen], "klacht-uht") : null; }
        return VanPlan(tekst) ?? OmAanTeVragen(tekst) ?? OpAanvraag(tekst, uht);
    }

    private static Termijnkeuze? InGebrekeTeStellen(string tekst, bool uht) =>
        (Bezwaar().IsMatch(tekst) ? OpBezwaar(tekst, uht) : Aangevraagd().IsMatch(tekst) && !uht ? Met(Aanvraag, "beslissing-aanvraag") : null) is { } keuze
            ? keuze with { VraagtDaarna = true }
            : null;

    // Whoever asks when the dwangsom runs wants that first; whoever asks until when he can still decide, wants that.
    private static Termijnkeuze NaIngebrekestelling(string tekst) =>
        NaarRechter().IsMatch(tekst) ? Met(Gebrek, "ingebrekestelling") with { VraagtDaarna = true, Daarnaast = [Soort("dwangsom")] }
        : Dwangsomvraag().IsMatch(tekst) && !NogBeslissen().IsMatch(tekst) ? Met(Gebrek, "dwangsom") with { Daarnaast = [Soort("ingebrekestelling")] }
        : Met(Gebrek, "ingebrekestelling") with { Daarnaast = [Soort("dwangsom")] };

    private static Termijnkeuze? VanPlan(string tekst) =>
        VolledigPlan().IsMatch(tekst) ? Met([Datumrol.Hoofdlijnen, Datumrol.Vaststelling], "volledig-plan-van-aanpak")
        : !Gesprek().IsMatch(tekst) ? null
        : Plan().IsMatch(tekst) ? Met([Datumrol.Gesprek], "plan-van-aanpak")
        : Met([Datumrol.Aanmelding, Datumrol.Aanvraag], "eerste-gesprek");

    // Until when somebody may ask for something.
    private static Termijnkeuze? OmAanTeVragen(string tekst)
    {
        if (!TotWanneer().IsMatch(tekst)) { return null; }
        var (ex, schuld) = (ExPartner().IsMatch(tekst), Schuld().IsMatch(tekst));
        if (PrivateSchuld().IsMatch(tekst) && Melden().IsMatch(tekst)) { return Met(Vaststelling, "melden-private-schulden"); }
        if (Onherroepelijk().IsMatch(tekst) && Schade().IsMatch(tekst)) { return Met([Datumrol.Onherroepelijk], "aanvraag-aanvullende-schade"); }
        if (Betalen().IsMatch(tekst) && Forfait().IsMatch(tekst)) { return Met([Datumrol.Aanvraag, Datumrol.Aanmelding], "uitbetaling-forfaitair-bedrag"); }
        if (!Vragen().IsMatch(tekst)) { return null; }
        if (ex && schuld) { return Met(Dagtekening, "aanvraag-schuldenaanpak-ex-partner"); }
        if (ex && Uitnodiging().IsMatch(tekst)) { return Met(Dagtekening, "aanvraag-ex-toeslagpartner"); }
        if (schuld && Jongere().IsMatch(tekst)) { return Met(Dagtekening, "schuldsanering-jongere"); }
        return !schuld && !ex && Kindregeling().IsMatch(tekst) ? Met(AlleenBesluit, "aanvraag-kindregeling") : null;
    }

    private static Termijnkeuze? OpAanvraag(string tekst, bool uht)
    {
        if (!Aangevraagd().IsMatch(tekst) || !(VraagtBeslissing(tekst) || AchtWeken().IsMatch(tekst))) { return null; }
        return Schade().IsMatch(tekst) ? MetVerlenging(tekst, Aanvraag, "beslissing-aanvullende-schade") : uht ? null : Met(Aanvraag, "beslissing-aanvraag");
    }

    private static Termijnkeuze OpBezwaar(string tekst, bool uht)
    {
        if (uht && !WijBeslissen().IsMatch(tekst)) { return Met(AlleenBesluit, "beslissing-bezwaar-uht"); }
        var (zonder, met) = (ZonderCommissie().IsMatch(tekst), Commissie().IsMatch(tekst));
        var id = met && !zonder ? "beslissing-bezwaar-commissie" : "beslissing-bezwaar";
        Termijnsoort[] anders = met || zonder ? [] : [Soort("beslissing-bezwaar-commissie")];
        return Verdagen().IsMatch(tekst)
            ? Met(AlleenBesluit, $"{id}-verdaagd") with { Daarnaast = [Soort(id), .. anders] }
            : Met(AlleenBesluit, id) with { Daarnaast = anders };
    }

    private static Termijnkeuze VoorBezwaar(string tekst, bool uht, bool gemeente)
    {
        string[] soorten = (uht, gemeente) switch
        {
            (true, false) => [Termijnsoorten.BezwaarUht],
            (false, true) => [Termijnsoorten.Bezwaar],
            _ => [Termijnsoorten.Bezwaar, Termijnsoorten.BezwaarUht],
        };
        return Met(uht && !gemeente ? Dagtekening : Besluit, soorten) with
        {
            IsBezwaar = true,
            Daarnaast = !uht && PerPost().IsMatch(tekst) ? [Soort("bezwaar-per-post")] : [],
        };
    }

    private static Termijnkeuze MetVerlenging(string tekst, IReadOnlyList<Datumrol> rollen, string id) =>
        Verlengen().IsMatch(tekst) ? Met(rollen, $"{id}-verlengd") with { Daarnaast = [Soort(id)] } : Met(rollen, id) with { Daarnaast = [Soort($"{id}-verlengd")] };

    private static bool VraagtBeslissing(string tekst) => Beslissen().IsMatch(tekst) || BeslissingVerwacht().IsMatch(tekst);

    private static bool VanUht(string tekst) => !VanOns().IsMatch(tekst) && Uht().IsMatch(tekst);

    private static bool VanGemeente(string tekst) => VanOns().IsMatch(tekst) || (!BesluitVanUht().IsMatch(tekst) && Gemeente().IsMatch(tekst));

    private static Termijnkeuze Met(IReadOnlyList<Datumrol> rollen, params string[] soorten) => new([.. soorten.Select(Soort)], rollen);

    private static Termijnsoort Soort(string id) => Termijnsoorten.Met(id);

    [GeneratedRegex(@"\b(?:ingebrek\w*|in gebreke|ibs|igs)\b|^(?!.*\b(?:\w*aanvra\w*|bezwaar\w*)\b).*\bdwangsom", RegexOptions.Singleline)]
    private static partial Regex Gebrekwoord();

    [GeneratedRegex(@"\b(?:kan|kunnen|mag|mogen|wanneer)\b[^.?!]{0,60}\bin ?gebreke ?(?:te )?stellen\b|\bingebrekestelling (?:sturen|indienen|doen)\b")]
    private static partial Regex MagInGebrekeStellen();

    [GeneratedRegex(@"\b(?:rechter|rechtbank|beroep)\b")]
    private static partial Regex NaarRechter();

    [GeneratedRegex(@"dwangsom|\b(?:teller|betalen|betaling|boete)\b")]
    private static partial Regex Dwangsomvraag();

    [GeneratedRegex(@"\bzonder (?:een )?(?:dwangsom|boete|te betalen)|\b(?:(?<!(?:te laat|niet tijdig|niet op tijd) )beslissen|alsnog|beslisdatum|beslistermijn)\b")]
    private static partial Regex NogBeslissen();

    [GeneratedRegex(@"\bzienswijze\w*|\bvooraankondiging\w*")]
    private static partial Regex Zienswijze();

    [GeneratedRegex(@"\b(?:verleng\w*|uitstel|extension|extended)\b")]
    private static partial Regex Verlengen();

    [GeneratedRegex(@"\bhoger ?beroep\b")]
    private static partial Regex HogerBeroep();

    [GeneratedRegex(@"\bberoep(?:s?termijn|schrift)?\b|\b(?:naar|bij) de (?:bestuurs)?(?:rechter|rechtbank)\b")]
    private static partial Regex Beroep();

    [GeneratedRegex(@"\bbezwa(?:ar\w*|ren)\b|\b(?:oneens|niet (?:mee )?eens|bob)\b|^(?=.*(?:besluit|beschikking|bekendmaking|bekendgemaakt|afwijzing|dagtekening)).*\b(?:(?:6|zes|16|zestien) ?(?:weken|wkn?)|42(?:e|ste)? ?dag(?:en)?)\b", RegexOptions.Singleline)]
    private static partial Regex Bezwaar();

    [GeneratedRegex(@"\bbezwaar (?:te )?(?:maken|indienen)\b|\b(?:kan|kunnen|mag) \w+(?: \w+)? (?:in )?bezwaar\b")]
    private static partial Regex Maken();

    [GeneratedRegex(@"\b(?:per post|gepost|op de post)\b.*\b(?:binnen ?komen|binnen zijn|aan ?komen|arriveren|ontvangen zijn)\b|\b(?:binnen ?komen|binnen zijn|aan ?komen)\b.*\b(?:per post|gepost|op de post)\b", RegexOptions.Singleline)]
    private static partial Regex PerPost();

    [GeneratedRegex(@"\b(?:beslissen|beslist|beslis|beslis(?:termijn|datum|dag)\w*|beslissing op|besluiten op|uitspraak doen|afhandelen|afgehandeld|afdoen|heroverweg\w+|bob|klaar zijn|reageren op|antwoorden|verdagen|verdaagd|verdaging|(?:er)?over (?:het |de )?(?:\w+ )?doen|doen over|behandeltermijn|beschikken)\b|\bop (?:het |de |een )?(?:bezwaar|aanvraag|verzoek)\w* (?:te )?(?:beslis|besluit|reage|antwoord|beschik)|\b(?:beslissing|besluit) (?:over|op) (?:het|de|een|haar|zijn) (?:bezwaar|aanvraag)")]
    private static partial Regex Beslissen();

    [GeneratedRegex(@"\b(?:moet|moeten|dient) (?:(?:wij|we|de|het|die|ons|onze|er|dan|uiterlijk|nieuwe) ){0,3}(?:beslissing|besluit|uitspraak)\b|\buiterlijk (?:een )?(?:besluit|beslissing)\b|\b(?:besluit|beslissing)(?: (?:dan|er|uiterlijk))* (?:liggen|klaar|genomen)\b")]
    private static partial Regex BeslissingVerwacht();

    [GeneratedRegex(@"\b(?:wij|we|gemeente|college|ons)\b")]
    private static partial Regex WijBeslissen();

    [GeneratedRegex(@"\b\w*com{1,2}is{1,2}ie\b|\bcie\b")]
    private static partial Regex Commissie();

    [GeneratedRegex(@"(?<!\b(?:met|wel) (?:of|en|/) ?)\b(?:geen|zonder)\b[^.?!,;]{0,25}(?:com{1,2}is{1,2}ie|\bcie)\b|\bambtelijk\b|(?:com{1,2}is{1,2}ie|\bcie) (?:niet|hebben (?:wij|we) niet|is er niet)\b")]
    private static partial Regex ZonderCommissie();

    [GeneratedRegex(@"\bverda(?:gen|agd|agde|ag|ging)\b")]
    private static partial Regex Verdagen();

    [GeneratedRegex(@"\b(?:afgewezen|afwijzing|afwijzende|niet gedupeerd|geen gedupeerde|wees\w* af)\b")]
    private static partial Regex Afgewezen();

    [GeneratedRegex(@"\b(?:bo|brede (?:ondersteuning|hulp)|ondersteuning|hulpverlening|hulp)\b")]
    private static partial Regex Ondersteuning();

    [GeneratedRegex(@"\b(?:wanneer|hoe ?lang|tot welke|uiterlijk)\b(?![^.?!]*bezwaar)[^.?!]{0,40}\b(?:bo|ondersteuning|hulp)\b")]
    private static partial Regex OverOndersteuning();

    [GeneratedRegex(@"\b(?:uwv|svb|duo|cak|cjib|ciz|woz|waterschap|sociale verzekeringsbank)\b")]
    private static partial Regex AndereInstantie();

    [GeneratedRegex(@"\b(?:stop\w*|beeindig\w*|eindig\w*|einde|einddatum|door(?:lopen|loopt|gaan|gaat)?|tot wanneer|tot welke|afsluiten|afbouwen|uiterlijk|laatste|hoe ?lang|30 dagen|dertig dagen)\b")]
    private static partial Regex Stoppen();

    [GeneratedRegex(@"\bklacht\w*\b")]
    private static partial Regex Klacht();

    [GeneratedRegex(@"\b(?:plan van aanpak|pva|plan)\b")]
    private static partial Regex Plan();

    [GeneratedRegex(@"\bvolledig\w* (?:plan|pva)\b|\b(?:plan van aanpak|pva|plan)(?: \w+)? volledig\b")]
    private static partial Regex VolledigPlan();

    [GeneratedRegex(@"\b(?:eerste|start)[ -]?gesprek\b|\bintake(?:gesprek)?\b|\bkennismaking(?:s?gesprek)?\b|\bgesprek (?:gehad|gevoerd|was)\b")]
    private static partial Regex Gesprek();

    [GeneratedRegex(@"\b\w*aanvra(?:a?g|gen)\b|\baangevraagd\b|\b\w*verzoek\b|\bvroeg\w*\b[^.?!]{0,80}\baan\b")]
    private static partial Regex Aangevraagd();

    [GeneratedRegex(@"\b(?:8|acht) ?(?:weken|wkn?|weekjes)\b|\bin gebreke\b")]
    private static partial Regex AchtWeken();

    [GeneratedRegex(@"\b(?:aanvullende (?:schade|compensatie)|werkelijke schade|cws|sgh|mijnherstel|schadeverzoek)\b")]
    private static partial Regex Schade();

    [GeneratedRegex(@"\bonherroepelijk\b|\bdefinitief geworden\b")]
    private static partial Regex Onherroepelijk();

    [GeneratedRegex(@"\b(?:tot (?:wanneer|welke|hoe ?lang)|uiterlijke?|uiterste|laatste|deadline|\w*termijn|hoe ?lang|einddatum|t/m|tot en met|(?:welke|voor welke|binnen welke) (?:dag|datum))\b")]
    private static partial Regex TotWanneer();

    [GeneratedRegex(@"\b\w*(?:betaald|betalen|betaling)\b")]
    private static partial Regex Betalen();

    [GeneratedRegex(@"\b30\.?000\b|\bforfait\w*|\bcatshuis\w*|\b30 ?k\b")]
    private static partial Regex Forfait();

    [GeneratedRegex(@"\b\w*aanvra(?:a?g\w*|gen)\b|\b(?:aangevraagd|aanmelden|vragen|verzoek|verzoeken|indienen)\b|\bvraagt\b.*\baan\b", RegexOptions.Singleline)]
    private static partial Regex Vragen();

    [GeneratedRegex(@"\bex(?:en)?\b|\bex-?(?:toeslag)?-?partner\w*")]
    private static partial Regex ExPartner();

    [GeneratedRegex(@"\b\w*schuld(?:en)?\w*\b")]
    private static partial Regex Schuld();

    [GeneratedRegex(@"\bsbn\b|\b(?:private|prive|particuliere)[- ]?schuld\w*")]
    private static partial Regex PrivateSchuld();

    [GeneratedRegex(@"\b(?:meld\w*|gemeld|aanmeld\w*|doorgeven|doorgegeven|opgeven|indienen|aanleveren|inleveren)\b")]
    private static partial Regex Melden();

    [GeneratedRegex(@"\b(?:uitnodig\w*|uitgenodigd)\b")]
    private static partial Regex Uitnodiging();

    [GeneratedRegex(@"\b(?:jonger\w*|jongvolwassen\w*|kind|kinderen|zoon|dochter|kindregeling\w*)\b")]
    private static partial Regex Jongere();

    [GeneratedRegex(@"\b(?:kindregeling\w*|pleegkind\w*|stiefkind\w*)\b")]
    private static partial Regex Kindregeling();

    [GeneratedRegex(@"\buht\w*|\b(?:dienst toeslagen|belastingdienst|integrale beoordeling|herbeoordeling|ib-?(?:beschikking|besluit)|kindregeling\w*|catshuis\w*|compensatie\w*|aanvullende schade|werkelijke schade|definitieve beschikking|herstelbeschikking|toeslagenbeschikking|dagtekening)\b")]
    private static partial Regex Uht();

    [GeneratedRegex(@"\buht[- ](?:beschikking|besluit|brief|afwijzing)|\b(?:beschikking|besluit|brief|afwijzing) (?:van|door) (?:de )?(?:uht|belastingdienst|dienst toeslagen)\b")]
    private static partial Regex BesluitVanUht();

    [GeneratedRegex(@"\b(?:ons|onze|ons eigen|onze eigen) (?:\w+ )?(?:\w*besluit|beschikking|afwijzing|toekenning|brief|bob|bo-\w+|college)\b|\b(?:besluit|beschikking|afwijzing|brief|toekenning) van (?:de |onze |ons |het )?(?:gemeente|college|b&w|burgemeester)|\b(?:gemeente|college)-?besluit\b|\b(?:besluit|beschikking|afwijzing|brief) van ons\b|\b(?:hebben|verstuurden|stuurden|wezen|namen) (?:wij|we)\b(?!.{0,30}\bvan uht\b)|\b(?:wij|we) (?:hebben |verstuurden|verzonden|stuurden|wezen|namen|nemen|versturen|verzenden)\b(?!.{0,30}\bvan uht\b)|\bafwijzing bo\b|\bbo-(?:besluit|beschikking|afwijzing)\b")]
    private static partial Regex VanOns();

    [GeneratedRegex(@"\b(?:gemeente|college|b&w|brede ondersteuning|bo|plan van aanpak|pva|laptop|wasmachine|bijzondere bijstand)\b|\bbo-\w+|\bbij ons\b")]
    private static partial Regex Gemeente();
}

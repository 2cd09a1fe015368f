using System.Text.RegularExpressions;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Which kind of term a text is about, and which dates it may be counted from, best first.</summary>
/// <param name="Soorten">The kinds.</param>
/// <param name="Rollen">The roles of the date.</param>
internal sealed partial record Termijnkeuze(IReadOnlyList<Termijnsoort> Soorten, IReadOnlyList<Datumrol> Rollen)
{
    private static readonly Datumrol[] Besluit = [Datumrol.Besluit, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] AlleenBesluit = [Datumrol.Besluit];
    private static readonly Datumrol[] Gebrek = [Datumrol.Ingebrekestelling, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] Aanvraag = [Datumrol.Aanvraag, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] Bericht = [Datumrol.Bericht, Datumrol.Besluit, Datumrol.Ontvangen];

    /// <summary>Kinds to tell beside it.</summary>
    public IReadOnlyList<Termijnsoort> Daarnaast { get; init; } = [];

    /// <summary>Whether it is about the term for making bezwaar, so that other dates may be of the bezwaar.</summary>
    public bool IsBezwaar { get; init; }

    /// <summary>The kind, or <see langword="null"/> when the text is about none that can be told for sure.</summary>
    /// <param name="tekst">The text, folded.</param>
    public static Termijnkeuze? Van(string tekst)
    {
        var (uht, gemeente) = (VanUht(tekst), VanGemeente(tekst));
        if (Gebrekwoord().IsMatch(tekst)) { return Met(Gebrek, "ingebrekestelling") with { Daarnaast = [Soort("dwangsom")] }; }
        if (Zienswijze().IsMatch(tekst)) { return Met(Besluit, "zienswijze") with { Daarnaast = [Soort("zienswijze-verlengd")] }; }
        if (HogerBeroep().IsMatch(tekst)) { return Met(Besluit, "hoger-beroep"); }
        if (Beroep().IsMatch(tekst)) { return Met(Besluit, uht ? "beroep-uht" : "beroep"); }
        if (Bezwaar().IsMatch(tekst)) { return Beslissen().IsMatch(tekst) ? OpBezwaar(tekst, uht) : VoorBezwaar(tekst, uht, gemeente); }
        if (Afgewezen().IsMatch(tekst) && Ondersteuning().IsMatch(tekst) && Stoppen().IsMatch(tekst)) { return Met(Bericht, "einde-brede-ondersteuning"); }
        if (Klacht().IsMatch(tekst)) { return uht ? Met([Datumrol.Klacht, Datumrol.Ontvangen], "klacht-uht") : null; }
        if (Plan().IsMatch(tekst) && Gesprek().IsMatch(tekst)) { return Met([Datumrol.Gesprek], "plan-van-aanpak"); }
        if (Gesprek().IsMatch(tekst)) { return Met([Datumrol.Aanmelding, Datumrol.Aanvraag], "eerste-gesprek"); }
        if (!Aangevraagd().IsMatch(tekst) || !Beslissen().IsMatch(tekst)) { return null; }
        return Schade().IsMatch(tekst)
            ? Met(Aanvraag, "beslissing-aanvullende-schade") with { Daarnaast = [Soort("beslissing-aanvullende-schade-verlengd")] }
            : uht ? null : Met(Aanvraag, "beslissing-aanvraag");
    }

    private static Termijnkeuze OpBezwaar(string tekst, bool uht)
    {
        if (uht && !WijBeslissen().IsMatch(tekst)) { return Met(AlleenBesluit, "beslissing-bezwaar-uht"); }
        var id = Commissie().IsMatch(tekst) ? "beslissing-bezwaar-commissie" : "beslissing-bezwaar";
        return Met(AlleenBesluit, id) with
        {
            Daarnaast =
            [
                .. id == "beslissing-bezwaar" ? [Soort("beslissing-bezwaar-commissie")] : Array.Empty<Termijnsoort>(),
                .. Verdagen().IsMatch(tekst) ? [Soort($"{id}-verdaagd")] : Array.Empty<Termijnsoort>(),
            ],
        };
    }

    private static Termijnkeuze VoorBezwaar(string tekst, bool uht, bool gemeente)
    {
        string[] soorten = (uht, gemeente) switch
        {
            (true, false) => [Termijnsoorten.BezwaarUht],
            (false, true) => [Termijnsoorten.Bezwaar],
            _ => [Termijnsoorten.Bezwaar, Termijnsoorten.BezwaarUht],
        };
        return Met(Besluit, soorten) with { IsBezwaar = true };
    }

    private static bool VanUht(string tekst) => !VanOns().IsMatch(tekst) && Uht().IsMatch(tekst);

    private static bool VanGemeente(string tekst) => VanOns().IsMatch(tekst) || (!BesluitVanUht().IsMatch(tekst) && Gemeente().IsMatch(tekst));

    private static Termijnkeuze Met(IReadOnlyList<Datumrol> rollen, params string[] soorten) => new([.. soorten.Select(Soort)], rollen);

    private static Termijnsoort Soort(string id) => Termijnsoorten.Met(id);

    [GeneratedRegex(@"\b(?:ingebrek\w*|in gebreke|ibs|igs|dwangsom\w*)\b")]
    private static partial Regex Gebrekwoord();

    [GeneratedRegex(@"\bzienswijze\w*|\bvooraankondiging\w*")]
    private static partial Regex Zienswijze();

    [GeneratedRegex(@"\bhoger beroep\b")]
    private static partial Regex HogerBeroep();

    [GeneratedRegex(@"\bberoep(?:s?termijn|schrift)?\b")]
    private static partial Regex Beroep();

    [GeneratedRegex(@"\bbezwa(?:ar\w*|ren)\b|\bobject\b")]
    private static partial Regex Bezwaar();

    [GeneratedRegex(@"\b(?:beslissen|beslist|beslis|beslistermijn\w*|beslissing op|besluiten op|uitspraak doen|afhandelen|afgehandeld|afdoen|heroverweg\w+|bob|klaar zijn|reageren op|antwoorden|verdagen|verdaagd|erover doen|over doen|behandeltermijn|beschikken)\b|\bop (?:het |de |een )?(?:bezwaar|aanvraag|verzoek)\w* (?:te )?(?:beslis|besluit|reage|antwoord|beschik)|\b(?:beslissing|besluit) (?:over|op) (?:het|de|een|haar|zijn) (?:bezwaar|aanvraag)")]
    private static partial Regex Beslissen();

    [GeneratedRegex(@"\b(?:wij|we|gemeente|college|ons)\b")]
    private static partial Regex WijBeslissen();

    [GeneratedRegex(@"\b\w*commissie\b")]
    private static partial Regex Commissie();

    [GeneratedRegex(@"\bverda(?:gen|agd|ag|ging)\b")]
    private static partial Regex Verdagen();

    [GeneratedRegex(@"\b(?:afgewezen|afwijzing|afwijzende|niet gedupeerd|wees\w* af)\b")]
    private static partial Regex Afgewezen();

    [GeneratedRegex(@"\b(?:bo|brede (?:ondersteuning|hulp)|ondersteuning|hulpverlening|hulp)\b")]
    private static partial Regex Ondersteuning();

    [GeneratedRegex(@"\b(?:stop\w*|beeindig\w*|eindig\w*|einde|einddatum|door(?:lopen|loopt|gaan|gaat)?|tot wanneer|afsluiten|afbouwen|uiterlijk|hoe ?lang)\b")]
    private static partial Regex Stoppen();

    [GeneratedRegex(@"\bklacht\w*\b")]
    private static partial Regex Klacht();

    [GeneratedRegex(@"\b(?:plan van aanpak|pva|plan)\b")]
    private static partial Regex Plan();

    [GeneratedRegex(@"\beerste gesprek\b|\bintake(?:gesprek)?\b")]
    private static partial Regex Gesprek();

    [GeneratedRegex(@"\b\w*aanvra(?:ag|gen)\b|\baangevraagd\b|\bverzoek\b")]
    private static partial Regex Aangevraagd();

    [GeneratedRegex(@"\b(?:aanvullende (?:schade|compensatie)|werkelijke schade|cws|sgh|mijnherstel|schadeverzoek)\b")]
    private static partial Regex Schade();

    [GeneratedRegex(@"\buht\w*|\b(?:dienst toeslagen|belastingdienst|integrale beoordeling|herbeoordeling|ib-?(?:beschikking|besluit)|kindregeling\w*|catshuis\w*|compensatie\w*|definitieve beschikking|herstelbeschikking|toeslagenbeschikking|dagtekening)\b")]
    private static partial Regex Uht();

    [GeneratedRegex(@"\buht[- ](?:beschikking|besluit|brief|afwijzing)|\b(?:beschikking|besluit|brief|afwijzing) (?:van|door) (?:de )?(?:uht|belastingdienst|dienst toeslagen)\b")]
    private static partial Regex BesluitVanUht();

    [GeneratedRegex(@"\b(?:ons|onze|ons eigen|onze eigen) (?:\w+ )?(?:besluit|beschikking|afwijzing|toekenning|brief|bo-\w+|college)\b|\b(?:besluit|beschikking|afwijzing|brief) van (?:de |onze |ons |het )?(?:gemeente|college|b&w|burgemeester)|\bgemeentebesluit\b|\b(?:hebben|verstuurden|stuurden|wezen|namen) (?:wij|we)\b(?!.{0,30}\bvan uht\b)|\b(?:wij|we) (?:hebben |verstuurden|verzonden|stuurden|wezen|namen|versturen|verzenden)\b(?!.{0,30}\bvan uht\b)|\bafwijzing bo\b|\bbo-(?:besluit|beschikking|afwijzing)\b")]
    private static partial Regex VanOns();

    [GeneratedRegex(@"\b(?:gemeente|college|b&w|brede ondersteuning|bo|plan van aanpak|pva|laptop|wasmachine|bijzondere bijstand)\b|\bbo-\w+")]
    private static partial Regex Gemeente();
}

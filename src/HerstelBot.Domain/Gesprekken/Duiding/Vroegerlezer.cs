using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Tells a question about the past without a moment from a question of today. In doubt it is about today.</summary>
public static partial class Vroegerlezer
{
    // With more words and no verb that we know it is a sentence of which we do not know the tense.
    private const int HoogstensZonderWerkwoord = 8;

    /// <summary>The question; <see langword="null"/> when it asks about today.</summary>
    /// <param name="tekst">The question as typed, masked.</param>
    public static Vroegervraag? Lees(string tekst)
    {
        var zin = Werkwoordtijd.ZonderAanloop(Tekstvorm.Vouw(tekst));
        if (Vandaag().IsMatch(zin)) { return null; }
        string[] deelzinnen = [.. Deelzin().Matches(zin).Select(deel => deel.Value)];
        if (deelzinnen.Any(deel => VraagtNu().IsMatch(deel) && Werkwoordtijd.Eerste(deel) is Tijd.Heden && !ZouToen(deel) && !OudeRegel().IsMatch(deel))) { return null; }

        var vraagtToen = deelzinnen.Any(VraagtToen);
        var zegtToen = Toen().IsMatch(BijzinVanToen().Replace(zin, " "));
        var nadrukkelijk = OudeRegel().IsMatch(zin) || (zegtToen && (vraagtToen || IsZonderWerkwoord(zin)));
        return nadrukkelijk || vraagtToen ? new(Witruimte().Replace(Werkwoordtijd.Nu(Weg().Replace(zin, " ")), " ").Trim(' ', ',', ':', ';'), nadrukkelijk) : null;
    }

    private static bool VraagtToen(string deelzin) =>
        (Werkwoordtijd.Eerste(deelzin) is Tijd.Verleden && (Vraagwoord().IsMatch(deelzin) || BegintMetVerleden(deelzin))) || ZouToen(deelzin);

    // What would be is of now, unless a word says that it was so then.
    private static bool ZouToen(string deelzin) => Zou().IsMatch(deelzin) && Vraagwoord().IsMatch(deelzin) && Toen().IsMatch(deelzin);

    private static bool BegintMetVerleden(string deelzin) => Werkwoordtijd.IsVerleden(EersteWoord().Match(deelzin).Groups["w"].Value);

    private static bool IsZonderWerkwoord(string zin) => Werkwoordtijd.Eerste(zin) is Tijd.Geen && Tekstvorm.Woorden(zin).Length <= HoogstensZonderWerkwoord;

    // "Wat was ook alweer de termijn?" asks for the one of today.
    [GeneratedRegex(@"\b(?:nu|momenteel|vandaag|tegenwoordig|thans|huidige|op dit moment|alsnog|inmiddels|nog steeds|nog altijd|straks|ook alweer|ook weer|alweer|nou|now|currently|today|nowadays|still|again)\b|\b(?:geldt|gelden|klopt|mag|kan|moet|blijft)\b[^.?!]*\bnog\b")]
    private static partial Regex Vandaag();

    [GeneratedRegex(@"\b(?:vroeger|destijds|toentertijd|indertijd|voorheen|aanvankelijk|oorspronkelijk|in het (?:begin|verleden)|in de beginperiode|aan het begin|voordat (?:[\w-]+ ){1,5}(?:was|bestond|inging|kwam|gold|begon|startte|werd|ging)|voor de (?:wht|wet|wetswijziging|invoering|termijnenwet)\b|eerst|toen|back then|originally|initially|previously|in the (?:beginning|past)|at first|used to|before the (?:act|law|change))\b")]
    private static partial Regex Toen();

    // The rule itself is called old.
    [GeneratedRegex(@"\b(?:oude(?:re)?|vroegere|toenmalige|oorspronkelijke|eerdere|old|former|original|previous) (?:\w*(?:regels?|regeling|regelgeving|situatie|termijn|termijnen|werkwijze|procedure|planning|peildatum|routes?|beslistermijn|bezwaartermijn|aanvraagtermijn|deadline|bedragen|plan|plannen|rules?|scheme|period))\b")]
    private static partial Regex OudeRegel();

    // "Toen de ouder zich meldde" and "die vroeger partner was" tell of somebody, and "eerst" may be a first step.
    [GeneratedRegex(@"\b(?:die|waarvan|omdat|nadat)\b[^.?!,]*|(?<!^\W*(?:\w+ )?)\b(?:wie|who)\b[^.?!,]*|\btoen (?:de|het|een|hij|zij|ze|ik|we|wij|er)\b[^.?!,]*|\b(?:moest|moesten)\b[^.?!]*\beerst\b")]
    private static partial Regex BijzinVanToen();

    [GeneratedRegex(@"\b(?:vroeger|destijds|toentertijd|indertijd|voorheen|aanvankelijk|oorspronkelijk|in het (?:begin|verleden)|in de beginperiode|aan het begin|toen|ook al|al|back then|originally|initially|previously|in the (?:beginning|past)|at first|oude|vroegere|toenmalige|old)\b")]
    private static partial Regex Weg();

    [GeneratedRegex(@"\b(?:wat|welke?|hoe|hoeveel|hoelang|waarom|wie|waar|waarmee|wanneer|what|which|who|where|when)\b|\?")]
    private static partial Regex VraagtNu();

    [GeneratedRegex(@"^\W*(?:(?:en|maar|dus|bij|naar|voor|van|in|op|onder|tot|vanaf|binnen|met|door|until|by)\W+)?(?:wat|welke?|hoe|hoeveel|hoelang|waarom|wie|waar|waarmee|wanneer|what|which|how|who|where|when)\b")]
    private static partial Regex Vraagwoord();

    [GeneratedRegex(@"^\W*(?:(?:en|maar|dus|of|toen|destijds|vroeger|eigenlijk)\W+)*(?<w>[a-z]+)")]
    private static partial Regex EersteWoord();

    [GeneratedRegex(@"\b(?:zou|zouden|would)\b")]
    private static partial Regex Zou();

    [GeneratedRegex(@"[^.?!;:,\n]+\??")]
    private static partial Regex Deelzin();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();
}

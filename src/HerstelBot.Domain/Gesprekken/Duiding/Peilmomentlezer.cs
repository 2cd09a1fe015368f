using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Tells a question about a rule of the past from a question of today with a date in its story. In doubt it is about today.</summary>
public static partial class Peilmomentlezer
{
    // A sign in place of each character of a period, so that sentences can be read around it.
    private const char Teken = '#';

    /// <summary>The past that the question asks about; <see langword="null"/> when it asks about today.</summary>
    /// <param name="tekst">The question as typed, masked.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    public static Peilmoment? Lees(string tekst, DateOnly vandaag)
    {
        var gevouwen = Werkwoordtijd.ZonderAanloop(Tekstvorm.Vouw(tekst));
        var periodes = Periodelezer.Vind(gevouwen, MetAccent().IsMatch(tekst), vandaag).Where(periode => periode.Aanhechting != Aanhechting.Sinds && periode.Van < vandaag).ToList();
        if (periodes.Count == 0) { return null; }

        var zin = periodes.Aggregate(gevouwen, (over, periode) => over[..periode.Begin] + new string(Teken, periode.Einde - periode.Begin) + over[periode.Einde..]);
        if (Vandaag().IsMatch(zin)) { return null; }
        var bedoeld = GoldToen().IsMatch(zin) && periodes.Count == 1 ? periodes : periodes.Where(periode => GaatErover(zin, periode)).ToList();
        return bedoeld is [var enige] ? Maak(gevouwen, enige, vandaag) : null;
    }

    private static Peilmoment Maak(string gevouwen, Periode periode, DateOnly vandaag)
    {
        var kaal = Toen().Replace($"{gevouwen[..periode.Begin]} {gevouwen[periode.Einde..]}", " ");
        var gisteren = vandaag.AddDays(-1);
        return new(periode.Van, periode.Tot < vandaag ? periode.Tot : gisteren, periode.InWoorden, Witruimte().Replace(Werkwoordtijd.Nu(kaal), " ").Trim(' ', ',', ':', ';'));
    }

    private static bool GaatErover(string zin, Periode periode)
    {
        var (begin, einde) = Deelzin(zin, periode);
        var deelzin = zin[begin..einde];
        var (voor, na) = (zin[begin..periode.Begin], zin[periode.Einde..einde]);
        if (IsVerhaal(periode, voor, na)) { return false; }
        if ((Gold().IsMatch(deelzin) || StandVan().IsMatch(deelzin)) && !GeldtNog().IsMatch(deelzin)) { return true; }
        if (IsVraagVanToen(deelzin)) { return true; }

        // "In 2022: hoe was de termijn?" and "hoe was de termijn, in 2022?"
        if (AlleenPeriode().IsMatch(deelzin)) { return Buren(zin, begin, einde).Any(buur => Gold().IsMatch(buur) || IsVraagVanToen(buur)); }

        // Without any verb, as in a search box: "bezwaartermijn in 2023".
        // "In 2022 nog nieuwe afspraken maken, mocht dat?"
        if (Werkwoordtijd.Eerste(deelzin) is Tijd.Geen && Buren(zin, begin, einde).Any(buur => MochtDat().IsMatch(buur))) { return true; }

        return periode is { Aanhechting: Aanhechting.Tijdens or Aanhechting.Voor, IsBetwijfeld: false } && Werkwoordtijd.Eerste(zin) is Tijd.Geen && Regelwoord().IsMatch(zin);
    }

    private static bool IsVraagVanToen(string deelzin) =>
        ((Werkwoordtijd.Eerste(deelzin) is Tijd.Verleden && (IsVraag().IsMatch(deelzin) || BegintMetVerleden(deelzin))) || ZouToen().IsMatch(deelzin)) && !Wanneer().IsMatch(deelzin);

    // "Stopte de hulp in 2022?"
    private static bool BegintMetVerleden(string deelzin) => deelzin.Contains('?', StringComparison.Ordinal) && Werkwoordtijd.IsVerleden(EersteWoord().Match(deelzin).Groups["w"].Value);

    // A date that says from when a person, a letter or a debt is.
    private static bool IsVerhaal(Periode periode, string voor, string na) =>
        (!Telling().IsMatch(voor) && (VerhaalVoor().IsMatch(voor) || VerhaalNa().IsMatch(na)))
        || Bijzin().IsMatch(WieVraagt().Replace(voor, ""))
        || (periode.Aanhechting == Aanhechting.Van && !RegelVan().IsMatch(voor))
        || (periode.Aanhechting is Aanhechting.Van or Aanhechting.Voor && StukVoor().IsMatch(voor))
        || (periode.IsBetwijfeld && BedragVoor().IsMatch(voor));

    private static (int Begin, int Einde) Deelzin(string zin, Periode periode)
    {
        var (begin, einde) = (0, zin.Length);
        foreach (Match grens in Grens().Matches(zin))
        {
            if (grens.Index + grens.Length <= periode.Begin) { begin = grens.Index + grens.Length; }
            else if (grens.Index >= periode.Einde) { return (begin, grens.Index + (zin[grens.Index] == '?' ? 1 : 0)); }
        }

        return (begin, einde);
    }

    private static IEnumerable<string> Buren(string zin, int begin, int einde)
    {
        if (Grens().Split(zin[..begin].TrimEnd(' ', ',', ':', ';', '.', '?')) is [.., var vorige]) { yield return vorige; }
        if (einde < zin.Length && Grens().Split(zin[einde..].TrimStart(' ', ',', ':', ';', '.', '?')) is [var volgende, ..]) { yield return volgende; }
    }

    [GeneratedRegex("v[óòoö]ór|vo[óò]r|v[óò]o?r", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetAccent();

    // Who speaks of now as well, may want either.
    [GeneratedRegex(@"\b(?:nu|momenteel|vandaag|tegenwoordig|thans|huidige|op dit moment|alsnog|inmiddels|nog steeds|nog altijd|straks|now|currently|today|nowadays|current|still)\b")]
    private static partial Regex Vandaag();

    [GeneratedRegex(@"\b(?:gold|golden|was|waren)(?: \w+){0,3} (?:toen|destijds|toentertijd|indertijd)\b(?! (?:de|het|een|hij|zij|ze|ik|we|wij)\b)|\b(?:toen|destijds|toentertijd|indertijd) (?:gold|golden|geldende?)\b")]
    private static partial Regex GoldToen();

    [GeneratedRegex(@"\b(?:gold|golden|van kracht (?:was|waren)|geldende|gegolden)\b")]
    private static partial Regex Gold();

    // Whether an old rule still holds is a question of today.
    [GeneratedRegex(@"\b(?:geldt|gelden|blijft|blijven)\b|\b(?:is|zijn|kan|mag|heeft)\b.*\bnog\b")]
    private static partial Regex GeldtNog();

    [GeneratedRegex(@"\b(?:stand(?: van zaken)?|situatie|regels?|regelgeving|toestand) #|\b(?:toenmalige|destijds geldende)\b|^\W*(?:toen|destijds|vroeger),? #")]
    private static partial Regex StandVan();

    [GeneratedRegex(@"^\W*(?:(?:en|maar|dus|toen|destijds|vroeger|even|een vraag|vraag|vraagje)\W+)*#+\W*(?:toen|destijds|dan)?\W*$")]
    private static partial Regex AlleenPeriode();

    [GeneratedRegex(@"^\W*(?:(?:en|maar|dus|of|toen|destijds|vroeger)\W+)*(?:gold|golden|was|waren|kon|konden|mocht|mochten|moest|moesten|had|hadden|kreeg|kregen|werd|werden|hoefde|hoefden|bestond|bestonden|were|could|did)\b|\b(?:wat|welke?|hoe|hoeveel|hoelang|waarom|wie|waar|waarmee|tot wanneer|vanaf wanneer|of|what|which|how|who|where|until when)\b")]
    private static partial Regex IsVraag();

    [GeneratedRegex(@"^\W*(?:(?:en|maar|dus|of|toen|destijds|vroeger|eigenlijk|dat|#+)\W+)*(?<w>[a-z]+)")]
    private static partial Regex EersteWoord();

    // What somebody would get is of now, unless a year of the past stands with it.
    [GeneratedRegex(@"\b(?:wat|welke?|hoeveel)(?: \w+){0,2} (?:zou|zouden)\b[^#]*#")]
    private static partial Regex ZouToen();

    // How many had reported by then is the question itself, not the story of one of them.
    [GeneratedRegex(@"^\W*(?:en |maar |dus )*(?:hoeveel|welk (?:deel|percentage)|how many) (?:[\w%]+ ){1,5}(?:was|waren|had|hadden|were)\b")]
    private static partial Regex Telling();

    // "Wie had in 2021 recht" asks; "wie in 2021 recht had" tells.
    [GeneratedRegex(@"^\W*(?:\w+ )?(?:wie|who) (?=(?:had|hadden|kon|konden|was|waren|viel|vielen|kreeg|kregen|mocht|mochten|moest|moesten|betaalde|hielp|hielpen|regelde|besliste|were|could)\b)")]
    private static partial Regex WieVraagt();

    [GeneratedRegex(@"^\W*(?:mocht|kon|moest|gold|was|hoefde|bestond|hoe (?:was|zat|ging|werkte)|waarom (?:mocht|kon|moest)) (?:dat|het|dit)\b")]
    private static partial Regex MochtDat();

    // When something happened is an event, not a rule that held.
    [GeneratedRegex(@"(?<!\b(?:tot|vanaf|sinds|until|till) )\b(?:wanneer|when)\b")]
    private static partial Regex Wanneer();

    [GeneratedRegex(@"\b(?:\w*termijn(?:en)?|regels?|regelgeving|bedrag(?:en)?|route|routes|wachttijd|doorlooptijd|hoeveel|hoe lang|hoelang|voorwaarden?|tarief|tarieven|werkwijze|procedure|vergoeding|beleid|aanmelden|\w*regeling(?:en)?|invordering|doelgroep|peildatum|cijfers|aantal(?:len)?|planning|rules?)\b")]
    private static partial Regex Regelwoord();

    [GeneratedRegex(@"\b(?:geboren|gemeld|aangemeld|gescheiden|getrouwd|overleden|verhuisd|erkend|ontstaan|ingediend|aangevraagd|ontvangen|gekregen|verstuurd|verzonden|gedateerd|dagtekening|gestart|begonnen|afgewezen|toegekend|beschikt)(?: is| was| zijn| waren| al| ook| nog| op| in| d\.?d\.?| datum)*\W*$")]
    private static partial Regex VerhaalVoor();

    [GeneratedRegex(@"^\W*(?:al |ook |nog |is |was |zijn |waren |heeft |hebben |had |hadden )*(?:geboren|gemeld|aangemeld|gescheiden|getrouwd|overleden|verhuisd|erkend|ontstaan|ingediend|verstuurd|verzonden)\b(?! worden)|^\W*(?:is|zijn|heeft|hebben|had|hadden) ")]
    private static partial Regex VerhaalNa();

    [GeneratedRegex(@"\b(?:die|waarvan|omdat|nadat|terwijl|zodra|wie|who|whose)\b(?! (?:gold|golden)\b)[^#]*$|\btoen (?:de|het|een|hij|zij|ze|ik|we|wij|er)\b[^#]*$")]
    private static partial Regex Bijzin();

    [GeneratedRegex(@"\b(?:stand|stand van zaken|situatie|regels?|regelgeving|regeling|beleid|\w*termijn(?:en)?|bedrag(?:en)?|normbedragen|tarieven|voorwaarden|werkwijze|toestand|wet|plan(?:nen)?|planning|aankondiging|rules?)\W*$")]
    private static partial Regex RegelVan();

    [GeneratedRegex(@"\b(?:beschikking(?:en)?|besluit(?:en)?|brief|brieven|schuld(?:en)?|aanvra(?:ag|gen)|aanmelding(?:en)?|verzoek(?:en)?|factu(?:ur|ren)|toeslagjaar|toeslagjaren|kind(?:eren)?|decisions?|letters?|debts?)\W*(?:van )?$")]
    private static partial Regex StukVoor();

    [GeneratedRegex(@"\b(?:\w*bedrag(?:en)?|tarief|tarieven|budget|vergoeding(?:en)?|spuk|begroting|subsidie)\W*$")]
    private static partial Regex BedragVoor();

    [GeneratedRegex(@"[.?!;:,\n]| (?:en|maar|want|dus) (?=(?:wat|hoe|welke?|wanneer|krijgt|geldt|kan|mag|moet|is|heeft|wil|hoeveel)\b)")]
    private static partial Regex Grens();

    [GeneratedRegex(@"\b(?:toen|destijds|toentertijd|indertijd|vroeger|toenmalige|ook al|al)\b")]
    private static partial Regex Toen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();
}

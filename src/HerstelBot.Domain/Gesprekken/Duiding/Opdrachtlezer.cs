using System.Globalization;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises a command, with any case and punctuation and with one typing error in its words.</summary>
public static partial class Opdrachtlezer
{
    private static readonly (string[] Woorden, Opdracht Opdracht)[] Vast =
    [
        .. Zoals(new Opdracht.Help(), "help", "hulp", "wat kun je", "wat kan je", "wat kunt u", "wat kun je allemaal", "wat kan je allemaal", "wat kunt u allemaal", "wat kan jij", "hoe werkt dit", "hoe werkt deze bot", "hoe werkt het",
            "help me", "help mij", "kun je helpen", "kan je helpen", "kunt u helpen", "kun je me helpen", "kun je mij helpen", "kan je mij helpen", "kunt u mij helpen", "waarmee kun je helpen", "waarmee kan je helpen", "waar kun je mee helpen", "waar kan je mee helpen", "waar kun je me mee helpen", "waar kan je me mee helpen", "waar kunt u mij mee helpen",
            "wat kan ik vragen", "wat kan ik hier vragen", "wat kan ik je vragen", "wat kan ik jou vragen", "wat kan ik u vragen", "wat kan ik aan je vragen", "wat mag ik vragen", "wat kan ik hier", "wat kan ik hiermee", "wat kan deze bot", "wat doet deze bot", "wat doe je", "wat doe jij", "wat kun jij", "wat weet je", "wat weet jij", "waar ben je voor", "waar is deze bot voor", "waarvoor kan ik hier terecht", "waar gaat deze bot over", "uitleg", "instructie", "handleiding", "commando's", "opdrachten", "opties", "mogelijkheden", "what can you do", "help please", "ik snap het niet", "ik begrijp het niet", "hoe werk je", "hoe gebruik ik je", "hoe gebruik ik deze bot", "hoe gebruik ik dit", "hoe stel ik een vraag", "hoe kan ik een vraag stellen", "wie kan ik hier iets vragen", "wat moet ik doen",
            "waarvoor kan ik je gebruiken", "waarvoor kan ik jou gebruiken", "waar kan ik je voor gebruiken", "waar kan ik jou voor gebruiken", "waar kan ik dit voor gebruiken", "welke vragen kan ik stellen", "welke vragen kan ik je stellen", "welke vragen mag ik stellen", "wat voor vragen kan ik stellen", "wat voor vragen kan ik je stellen", "wat voor vragen kan ik aan je stellen", "wat voor vragen kan ik aan jou stellen", "wat voor vragen beantwoord je", "leg uit wat je kan", "leg uit wat je kunt", "leg uit hoe dit werkt", "vertel wat je kan", "vertel wat je kunt", "ik snap niet hoe dit werkt", "ik begrijp niet hoe dit werkt", "ik weet niet hoe dit werkt", "help me op weg", "waar begin ik hier", "kun je engels", "kan je engels", "spreek je engels", "kun je ook engels"),
        .. Zoals(new Opdracht.Taal(Spreektaal.Engels), "taal en", "taal engels", "taal english", "language en", "language english", "english", "engels", "in english", "in het engels", "speak english", "switch to english", "do you speak english", "can you speak english", "can i ask in english", "can we speak english"),
        .. Zoals(new Opdracht.Taal(Spreektaal.Nederlands), "taal nl", "taal nederlands", "taal dutch", "language nl", "language dutch", "dutch", "nederlands", "in dutch", "in het nederlands", "weer nederlands", "weer in het nederlands", "switch to dutch", "back to dutch"),
        .. Zoals(new Opdracht.Menu(), "menu", "start", "begin", "toon menu", "hoofdmenu", "startscherm", "overnieuw", "opnieuw beginnen", "opnieuw", "start opnieuw", "begin opnieuw"),
        .. Zoals(new Opdracht.MijnVragen(), "mijn vragen", "mijn open vragen", "mijn openstaande vragen", "openstaande vragen", "open vragen", "lopende vragen", "mijn lopende vragen", "toon mijn vragen", "toon mijn open vragen", "laat mijn vragen zien", "laat mijn open vragen zien", "mijn gestelde vragen", "overzicht mijn vragen", "overzicht van mijn vragen", "lijst met mijn vragen", "mijn overzicht",
            "welke vragen heb ik", "welke vragen heb ik openstaan", "welke vragen heb ik open staan", "welke vragen heb ik uitstaan", "welke vragen staan open", "welke vragen staan nog open", "wat heb ik openstaan", "wat heb ik open staan", "wat staat er open", "wat staat er nog open", "waar zijn mijn vragen", "waar staan mijn vragen", "my questions", "my open questions"),
        .. Zoals(new Opdracht.Wachtrij(), "wachtrij", "toon wachtrij", "toon de wachtrij", "de wachtrij", "wat staat er in de wachtrij", "open vragen van mijn cluster", "vragen van mijn cluster"),
        .. Zoals(new Opdracht.MijnWerk(), "mijn werk", "mijn werkvoorraad", "mijn zaken", "toon mijn werk", "wat ligt er bij mij", "wat moet ik doen vandaag", "waar werk ik aan"),
        .. Zoals(new Opdracht.Rapport(), "rapport", "rapportage", "weekrapport", "toon rapport", "toon het rapport", "rapport van mijn regio", "cijfers", "toon cijfers", "de cijfers", "cijfers van mijn regio", "hoe staat mijn regio ervoor", "report", "show report"),
        .. Zoals(new Opdracht.VraagStatusOp(), "statusvraag", "status opvragen", "vraag een status op", "vraag status op", "namens een inwoner", "vraag namens een inwoner"),
        .. Zoals(new Opdracht.WeerAanwezig(), "weer aanwezig", "ik ben er weer", "ik ben weer aanwezig", "ik ben terug", "niet meer afwezig", "aanwezig", "afwezig uit"),
        .. Zoals(new Opdracht.Ontkoppel(), "ontkoppel", "ontkoppel cluster", "ontkoppel kanaal"),
        .. Zoals(new Opdracht.NietBezorgd(), "niet bezorgd", "niet bezorgde berichten"),
        .. Zoals(new Opdracht.MijnGegevens(), "mijn gegevens", "toon mijn gegevens", "mijn gegevens inzien", "inzage mijn gegevens", "inzage in mijn gegevens", "download mijn gegevens", "welke gegevens heb je van mij", "welke gegevens bewaar je van mij", "wat weet je van mij", "wat weet je over mij", "wat bewaar je van mij", "wat bewaar je over mij"),
        .. Zoals(new Opdracht.WisMijnGegevens(), "wis mijn gegevens", "mijn gegevens wissen", "verwijder mijn gegevens", "mijn gegevens verwijderen", "wis al mijn gegevens", "verwijder al mijn gegevens", "vergeet mij", "vergeet mijn gegevens"),
        .. Zoals(new Opdracht.Audit(null), "audit", "auditlog", "audit log", "toon audit", "toon auditlog"),
        .. Zoals(new Opdracht.Mail(Aan: true), "mail aan", "mails aan", "e-mail aan", "email aan", "emails aan", "zet mail aan", "zet de mail aan", "zet e-mail aan", "zet de e-mail aan", "mail aanzetten", "e-mail aanzetten", "stuur mail", "stuur e-mail", "wel mail", "wel e-mail"),
        .. Zoals(new Opdracht.Mail(Aan: false), "mail uit", "mails uit", "e-mail uit", "email uit", "emails uit", "zet mail uit", "zet de mail uit", "zet e-mail uit", "zet de e-mail uit", "mail uitzetten", "e-mail uitzetten", "geen mail", "geen mails", "geen e-mail", "geen e-mails", "geen mail meer", "geen e-mail meer", "stop mail", "stop e-mail", "stop met mailen"),
    ];

    // Courtesy around a command makes no other command of it.
    private static readonly HashSet<string> Omlijsting = ["hoi", "hallo", "hey", "hi", "hee", "dag", "goedemorgen", "goedemiddag", "goedenavond", "goedendag", "aub", "svp", "alsjeblieft", "alstublieft", "graag", "even", "ff", "eens", "nu", "bot", "herstelbot", "allemaal", "dan", "nog", "please", "ik", "wil", "mag", "kun", "je", "me", "mij"];

    // What may stand anywhere in a question about the bot and changes nothing.
    private static readonly HashSet<string> Tussenwerk = ["allemaal", "eigenlijk", "nou", "zoal", "precies", "dan", "even", "eens", "ook"];

    /// <summary>The command that the whole text is; <see langword="null"/> when it is anything more or else.</summary>
    public static Opdracht? Lees(string tekst)
    {
        if (tekst.Trim() is "?" or "/?") { return new Opdracht.Help(); }
        if (Vraagnummer().Match(tekst) is { Success: true } nummer && IsVraagOfNiets(nummer.Groups["woord"].Value.Trim()))
        {
            return new Opdracht.ToonVraag(new(Getal(nummer, "jaar"), Getal(nummer, "volg")));
        }

        if (Audit().Match(tekst) is { Success: true } audit && Lees(audit.Groups["over"].Value) is Opdracht.ToonVraag(var over)) { return new Opdracht.Audit(over); }
        if (Kennisartikel().Match(tekst) is { Success: true } artikel && Lees(artikel.Groups["van"].Value) is Opdracht.ToonVraag(var van)) { return new Opdracht.MaakKennisartikel(van); }
        var woorden = Tekstvorm.Woorden(tekst);
        if (woorden is ["koppel" or "kopel" or "koppl", var cluster, .. var rest] && Tikfout.IsBijna(cluster, "cluster"))
        {
            return new Opdracht.KoppelCluster(string.Join('-', rest));
        }

        if (Personeelslezer.Lees(tekst) is { } personeel) { return personeel; }
        if (Contactlezer.Lees(woorden) is { } contactmoment) { return contactmoment; }
        if (MijnVragen().IsMatch(string.Join(' ', woorden))) { return new Opdracht.MijnVragen(); }
        return Zoek(woorden) ?? Korter(woorden, Kern(woorden)) ?? Korter(woorden, Kern([.. woorden.Where(woord => !Tussenwerk.Contains(woord))]))
            ?? (woorden is ["taal" or "language"] or ["taal" or "language", _] ? new Opdracht.Taal(null) : null);
    }

    private static Opdracht? Korter(string[] woorden, string[] kern) => kern.Length > 0 && kern.Length < woorden.Length ? Zoek(kern) : null;

    private static Opdracht? Zoek(string[] woorden) =>
        Vast.FirstOrDefault(vast => vast.Woorden.SequenceEqual(woorden)).Opdracht
            ?? Vast.FirstOrDefault(vast => IsBijna(woorden, vast.Woorden)).Opdracht;

    private static string[] Kern(string[] woorden)
    {
        var begin = Array.FindIndex(woorden, woord => !Omlijsting.Contains(woord));
        return begin < 0 ? [] : woorden[begin..(Array.FindLastIndex(woorden, woord => !Omlijsting.Contains(woord)) + 1)];
    }

    private static int Getal(Match nummer, string naam) => int.Parse(nummer.Groups[naam].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<(string[], Opdracht)> Zoals(Opdracht opdracht, params string[] zinnen) =>
        zinnen.Select(zin => (Tekstvorm.Woorden(zin), opdracht));

    private static bool IsVraagOfNiets(string woord) => woord.Length == 0 || Tikfout.IsBijna(woord.ToLowerInvariant(), "vraag");

    private static bool IsBijna(string[] woorden, string[] vast) =>
        woorden.Length == vast.Length
        && woorden.Zip(vast).All(paar => paar.First == paar.Second || Tikfout.IsBijna(paar.First, paar.Second))
        && woorden.Zip(vast).Count(paar => paar.First != paar.Second) == 1;

    [GeneratedRegex(@"^(?:\w+ ){0,4}mijn (?:(?:open|openstaande|lopende|eigen|gestelde|laatste) )?vragen(?: (?:zien|bekijken|tonen|inzien|opvragen|openen|open|staan|aub|graag|nog|alsjeblieft)){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex MijnVragen();

    [GeneratedRegex(@"^[\s/]*audit(?:log)?\s+(?:van\s+|over\s+)?(?<over>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Audit();

    [GeneratedRegex(@"^[\s/]*maak\s+(?:een\s+)?(?:kennis-?\s?)?artikel\s+(?:van\s+|uit\s+|over\s+)?(?:de\s+)?(?<van>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kennisartikel();

    [GeneratedRegex(@"^[\s/]*(?<woord>\p{L}{4,6}\s+)?(?:nummer\s+|nr\.?\s+)?hb[-\s]?(?<jaar>20\d\d)[-\s]?(?<volg>\d{1,6})[\s.!?]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vraagnummer();
}

using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises a text that holds courtesy and nothing else: at least one word of courtesy, and around it only words that mean nothing by themselves.</summary>
public static class Begroetingslezer
{
    private const int HoogstensWoorden = 14;
    private const int MinstensOverBot = 3;

    // In a short word a typing error soon makes another word, the more so in its first letter: "niet" is not "niets".
    private const int LangGenoegVoorTikfout = 6;
    private const int LangGenoegVoorTikfoutVooraan = 7;

    private static readonly (Begroeting Soort, string[][] Zinnen)[] Zinnen =
    [
        (Begroeting.OverBot, Gesplitst("wie ben", "wie bent", "wie is dit", "wat ben je", "wat ben jij", "een robot", "een bot", "een chatbot", "een computer", "een machine", "een mens", "echt mens", "mens of", "of een mens", "of robot", "of computer", "of mens", "echt iemand", "echt persoon", "persoon of", "of een persoon", "een persoon", "programma", "ai", "kunstmatige intelligentie", "ben je echt", "ben jij echt", "hoe heet je", "hoe heet jij", "wat is je naam", "wat is jouw naam", "met wie praat", "met wie spreek", "met wie chat", "wie zit", "wie heeft jou", "wie heeft je", "wie heeft dit", "gemaakt", "gebouwd", "hoe slim", "werk je", "werk jij", "who are you", "what can you do", "what are you", "human", "a person")),
        (Begroeting.Praatje, Gesplitst("hoe gaat het", "gaat het goed", "hoe gaat ie", "hoe is het", "alles goed", "alles ok", "ben je er", "ben je daar", "test", "dit is een test", "is daar iemand", "is er iemand", "iemand daar", "iemand thuis", "lekker weer", "how are you")),
        (Begroeting.Afscheid, Gesplitst("tot ziens", "fijn weekend", "prettig weekend", "goed weekend", "fijne dag", "fijne dag verder", "prettige dag", "fijne avond", "prettige avond", "fijne middag", "prettige middag", "tot morgen", "tot later", "tot straks", "doei", "doeg", "doeidoei", "de mazzel", "houdoe", "ciao", "werk ze", "stop", "klaar", "laat maar", "laat maar zitten", "niks meer", "dat was het", "dat was alles", "dat is alles", "tot de volgende keer", "de volgende keer", "bye", "goodbye", "see you", "have a nice day", "have a good day", "fijne vakantie", "fijne feestdagen", "fijne kerst", "fijne kerstdagen", "gelukkig nieuwjaar", "prettige feestdagen", "tot snel", "tot volgende week", "welterusten", "slaap lekker", "verkeerde chat", "verkeerd gesprek", "verkeerde bot", "verkeerd venster", "verkeerde venster", "foutje", "vergissing", "oeps", "sorry", "niks", "niets", "al gevonden", "zelf gevonden", "ik ben weg", "ik ga weer", "ik moet gaan", "tot maandag", "werkse")),
        (Begroeting.Dank, Gesplitst("bedankt", "bedank", "dank", "dank je", "dank je wel", "dank u", "dank u wel", "dankjewel", "dankuwel", "dankje", "merci", "thanks", "thank you", "thank", "thx", "tnx", "top", "topper", "super", "fijn", "geweldig", "fantastisch", "perfect", "uitstekend", "mooi", "prima", "helder", "duidelijk", "duidelijke", "oke", "ok", "okee", "okay", "goed zo", "goed bezig", "goed gedaan", "goed werk", "goed verhaal", "lekker bezig", "dat helpt", "dit helpt", "daar kan ik wat mee", "geholpen", "graag gedaan", "is goed", "kan ik wat mee", "kunnen we wat mee", "kan ik verder", "kan ik mee verder", "kunnen we verder", "kunnen we mee verder", "ik weet genoeg", "weet ik genoeg", "ik weet het", "weet ik het", "begrepen", "snap het", "ik snap het", "ik begrijp het", "check", "akkoord", "goed om te weten", "fijn om te weten", "handig", "wat fijn", "wat goed", "wat leuk", "leuk", "grappig", "haha", "hahaha", "lol", "goed antwoord", "knap", "slim", "slimme", "netjes", "keurig", "tof", "gaaf", "chill", "nice", "great", "cool", "awesome", "good job", "well done", "gelukt", "het is gelukt", "opgelost", "ja", "nee", "ja hoor", "nee hoor", "nee dank je", "nee bedankt", "komt goed", "toppie", "held", "you rock", "appreciated", "wat ben je slim", "wat ben jij slim", "wat een", "mijn vraag is beantwoord", "wat weet je veel", "wat weet jij veel")),
        (Begroeting.Groet, Gesplitst("hoi", "hallo", "hello", "hey", "hee", "he", "hi", "dag", "goedendag", "goeiedag", "goeden dag", "goedemorgen", "goedemiddag", "goedenavond", "goedeavond", "goeiemorgen", "goeiemiddag", "goeienavond", "goede morgen", "goede middag", "goeden avond", "morgen", "moi", "yo", "beste", "morgen allemaal", "good morning", "good afternoon", "hi there", "goeie", "hoihoi", "hoi hoi", "hallootjes", "joehoe", "hola", "he daar", "hey daar", "hallo daar")),
    ];

    private static readonly HashSet<string> Vulling =
    [
        "hartelijk", "hartstikke", "ontzettend", "enorm", "heel", "erg", "veel", "hoor", "zeg", "bot", "herstelbot", "allemaal", "collega", "collegas", "s", "voor", "je", "jij", "jouw", "jou", "jullie", "uw", "u", "de", "het", "een", "echt", "echte",
        "snel", "snelle", "goede", "fijne", "hulp", "antwoord", "antwoorden", "uitleg", "info", "informatie", "reactie", "reaktie", "moeite", "tijd", "taal", "en", "nou", "and", "in", "weekend", "nu", "wel", "alvast", "weer", "super", "met", "vandaag", "verder", "nog", "a", "lot", "so", "much", "very", "your", "for", "the", "help", "you", "are", "is", "or", "am", "i", "talking", "to", "with",
        "ik", "we", "wij", "er", "dat", "dit", "deze", "dan", "daar", "hier", "mee", "was", "heb", "heeft", "hebt", "ben", "bent", "zo", "dag", "mvg", "gr", "groet", "groeten", "groetjes", "bedoelde", "zei", "of", "om", "aan", "achter", "chat", "gesprek", "praat", "spreek", "chat", "zit", "eigenlijk", "soms", "ook", "al", "ga", "naar", "werk", "maar", "genoeg", "weet", "goed", "gewoon", "gaat", "ging", "ding", "geen", "toch",
    ];

    /// <summary>The kind of courtesy; <see langword="null"/> when there is more in the text. Emoji without words count as thanks.</summary>
    public static Begroeting? Lees(string tekst)
    {
        var woorden = Tekstvorm.Woorden(tekst);
        if (woorden.Length == 0) { return IsEmoji(tekst) ? Begroeting.Dank : null; }
        if (woorden.Length > HoogstensWoorden) { return null; }

        Begroeting? eerste = null;
        for (var i = 0; i < woorden.Length;)
        {
            if (Op(woorden, i) is var (soort, lengte))
            {
                // "Hoi, bedankt!" thanks more than it greets; "mooi, ben je een mens" asks.
                eerste = eerste is null or Begroeting.Groet || soort is Begroeting.OverBot or Begroeting.Praatje ? soort : eerste;
                i += lengte;
            }
            else if (Vulling.Contains(woorden[i])) { i++; }
            else { return null; }
        }

        // "Oke, en dit dan ook?" asks on; "een mens" asks for one.
        return eerste switch
        {
            Begroeting.Dank or Begroeting.Afscheid => tekst.Contains('?', StringComparison.Ordinal) ? null : eerste,
            Begroeting.OverBot => woorden.Length >= MinstensOverBot ? eerste : null,
            Begroeting.Groet or Begroeting.Praatje or null => eerste,
        };
    }

    private static (Begroeting Soort, int Lengte)? Op(string[] woorden, int begin)
    {
        (Begroeting Soort, int Lengte)? langste = null;
        foreach (var (soort, zinnen) in Zinnen)
        {
            foreach (var delen in zinnen)
            {
                if (delen.Length > (langste?.Lengte ?? 0) && Past(woorden.AsSpan(begin), delen)) { langste = (soort, delen.Length); }
            }
        }

        return langste;
    }

    private static bool Past(ReadOnlySpan<string> woorden, string[] delen)
    {
        if (woorden.Length < delen.Length) { return false; }
        for (var i = 0; i < delen.Length; i++)
        {
            if (woorden[i] != delen[i] && !IsTikfout(woorden[i], delen[i])) { return false; }
        }

        return true;
    }

    private static bool IsTikfout(string getypt, string bedoeld) =>
        bedoeld.Length >= (getypt[0] == bedoeld[0] ? LangGenoegVoorTikfout : LangGenoegVoorTikfoutVooraan) && Tikfout.IsBijna(getypt, bedoeld);

    private static string[][] Gesplitst(params string[] zinnen) => [.. zinnen.Select(zin => zin.Split(' '))];

    private static bool IsEmoji(string tekst) => tekst.EnumerateRunes().Any(rune => rune.Value >= 0x2600);
}

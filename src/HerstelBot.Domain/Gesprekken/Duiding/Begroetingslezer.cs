using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises a text that holds courtesy and nothing else.</summary>
public static class Begroetingslezer
{
    private static readonly (Begroeting Soort, string[][] Zinnen)[] Zinnen =
    [
        (Begroeting.Praatje, Gesplitst("hoe gaat het", "hoe gaat ie", "hoe is het", "alles goed", "hoe gaat het met je", "hoe gaat het met u", "wie ben je", "wie ben jij", "wie bent u", "wat ben je", "wat ben jij", "ben je een robot", "ben je een bot", "ben je een mens", "ben jij een bot", "ben jij een robot", "ben je er", "ben je daar", "test", "dit is een test", "is daar iemand", "is er iemand", "iemand daar", "iemand thuis", "is er iemand thuis", "hoe heet je", "hoe heet jij", "wat is je naam", "wat is jouw naam", "ben jij een mens", "ben jij een computer", "ben je een computer", "ben je echt", "ben jij echt", "bent u een mens", "bent u een robot", "ben je een chatbot", "ben jij een chatbot", "ben je ai", "ben jij ai", "mens of een computer", "mens of robot", "een computer of een mens", "praat ik met een mens", "praat ik met een robot", "spreek ik met een mens", "spreek ik met een robot", "wie heeft jou gemaakt", "wie heeft je gemaakt", "hoe is het met je", "hoe is het met jou", "alles goed met je", "lekker weer", "vertel een mop", "vertel eens een mop", "weet je een grap", "who are you", "are you a bot", "are you human", "how are you")),
        (Begroeting.Afscheid, Gesplitst("tot ziens", "fijn weekend", "prettig weekend", "goed weekend", "fijne dag", "fijne dag verder", "fijne avond", "tot morgen", "tot later", "doei", "doeg", "werk ze", "stop", "klaar", "laat maar", "laat maar zitten", "niks meer", "dat was het", "dat was alles", "dat is alles", "tot de volgende keer", "bye", "goodbye", "fijne vakantie", "prettige avond", "prettige dag", "fijne feestdagen", "tot snel", "tot volgende week", "welterusten", "verkeerde chat", "verkeerd gesprek", "verkeerde bot", "foutje", "vergissing", "oeps", "sorry", "niks", "niets", "laat maar zitten", "ik ben weg", "tot maandag", "werkse")),
        (Begroeting.Dank, Gesplitst("bedankt", "dank", "dank je", "dank je wel", "dank u", "dank u wel", "dankjewel", "dankuwel", "dankje", "merci", "thanks", "thank you", "thx", "top", "super", "fijn", "geweldig", "perfect", "mooi", "prima", "helder", "duidelijk", "oke", "ok", "okee", "goed zo", "lekker bezig", "dat helpt", "dit helpt", "daar kan ik wat mee", "ik ben geholpen", "graag gedaan", "is goed", "hier kan ik wat mee", "hier kunnen we wat mee", "daar kunnen we wat mee", "ik weet genoeg", "ik weet het", "begrepen", "snap het", "ik snap het", "ik begrijp het", "check", "akkoord", "goed om te weten", "fijn om te weten", "handig", "wat fijn", "wat goed", "goed antwoord", "knap", "netjes", "tof", "chill", "nice", "great", "cool", "gelukt", "het is gelukt", "opgelost", "ja", "nee", "ja hoor", "nee hoor", "nee dank je", "nee bedankt", "komt goed", "toppie", "top hoor", "held", "you rock", "appreciated")),
        (Begroeting.Groet, Gesplitst("hoi", "hallo", "hello", "hey", "hee", "he", "hi", "dag", "goedendag", "goedemorgen", "goedemiddag", "goedenavond", "goedeavond", "goeiemorgen", "goeiemiddag", "goeienavond", "goede morgen", "goede middag", "goeden avond", "morgen", "moi", "yo", "beste", "morgen allemaal", "good morning", "good afternoon", "hi there", "goeie", "hoihoi", "hoi hoi", "hallootjes", "joehoe", "hola", "he daar", "hey daar", "hallo daar")),
    ];

    private static readonly HashSet<string> Vulling = ["hartelijk", "heel", "erg", "veel", "hoor", "zeg", "bot", "herstelbot", "allemaal", "collega", "collegas", "s", "voor", "je", "jullie", "uw", "u", "de", "het", "snelle", "hulp", "antwoord", "uitleg", "info", "informatie", "en", "nou", "wel", "alvast", "weer", "echt", "super", "met", "jou", "vandaag", "een", "verder", "nog", "a", "lot", "ik", "er", "dat", "dit", "is", "was", "heb", "het", "zo", "fijne", "dag", "mvg", "gr", "groet", "groeten", "groetjes", "collega", "bedoelde", "zei", "of"];

    /// <summary>The kind of courtesy; <see langword="null"/> when there is more in the text. Emoji without words count as thanks.</summary>
    public static Begroeting? Lees(string tekst)
    {
        var woorden = Tekstvorm.Woorden(tekst);
        if (woorden.Length == 0) { return IsEmoji(tekst) ? Begroeting.Dank : null; }
        if (woorden.Length > 12) { return null; }

        Begroeting? eerste = null;
        for (var i = 0; i < woorden.Length;)
        {
            if (Op(woorden, i) is var (soort, lengte))
            {
                // "Hoi, bedankt!" thanks more than it greets.
                eerste = eerste is null or Begroeting.Groet ? soort : eerste;
                i += lengte;
            }
            else if (Vulling.Contains(woorden[i])) { i++; }
            else { return null; }
        }

        return eerste;
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
            if (woorden[i] != delen[i] && !(delen[i].Length >= 7 && Tikfout.IsBijna(woorden[i], delen[i]))) { return false; }
        }

        return true;
    }

    private static string[][] Gesplitst(params string[] zinnen) => [.. zinnen.Select(zin => zin.Split(' '))];

    private static bool IsEmoji(string tekst) => tekst.EnumerateRunes().Any(rune => rune.Value >= 0x2600);
}

using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>The tense of a sentence.</summary>
internal enum Tijd
{
    /// <summary>No verb that we know.</summary>
    Geen,

    /// <summary>The first verb is in the present tense.</summary>
    Heden,

    /// <summary>The first verb is in the past tense.</summary>
    Verleden,
}

/// <summary>Reads the tense of the verbs with which people ask about rules, and puts a question in the present tense. All text is folded.</summary>
internal static partial class Werkwoordtijd
{
    private static readonly Dictionary<string, string> VanToen = new(StringComparer.Ordinal)
    {
        ["gold"] = "geldt", ["golden"] = "gelden", ["was"] = "is", ["waren"] = "zijn", ["kon"] = "kan", ["konden"] = "kunnen",
        ["mocht"] = "mag", ["mochten"] = "mogen", ["moest"] = "moet", ["moesten"] = "moeten", ["had"] = "heeft", ["hadden"] = "hebben",
        ["kreeg"] = "krijgt", ["kregen"] = "krijgen", ["duurde"] = "duurt", ["duurden"] = "duren", ["werkte"] = "werkt", ["werkten"] = "werken",
        ["ging"] = "gaat", ["gingen"] = "gaan", ["zat"] = "zit", ["zaten"] = "zitten", ["stond"] = "staat", ["stonden"] = "staan",
        ["bedroeg"] = "bedraagt", ["bedroegen"] = "bedragen", ["werd"] = "wordt", ["werden"] = "worden", ["deed"] = "doet", ["deden"] = "doen",
        ["hield"] = "houdt", ["hielden"] = "houden", ["luidde"] = "luidt", ["luidden"] = "luiden", ["bestond"] = "bestaat", ["bestonden"] = "bestaan",
        ["vergoedde"] = "vergoedt", ["vergoedden"] = "vergoeden", ["betaalde"] = "betaalt", ["betaalden"] = "betalen", ["hoefde"] = "hoeft", ["hoefden"] = "hoeven",
        ["viel"] = "valt", ["vielen"] = "vallen", ["kwam"] = "komt", ["kwamen"] = "komen", ["gaf"] = "geeft", ["gaven"] = "geven",
        ["regelde"] = "regelt", ["regelden"] = "regelen", ["wachtte"] = "wacht", ["wachtten"] = "wachten", ["besliste"] = "beslist", ["beslisten"] = "beslissen",
        ["liep"] = "loopt", ["liepen"] = "lopen", ["hanteerde"] = "hanteert", ["hanteerden"] = "hanteren", ["kostte"] = "kost", ["kostten"] = "kosten",
        ["zag"] = "ziet", ["zagen"] = "zien", ["nam"] = "neemt", ["namen"] = "nemen", ["betekende"] = "betekent", ["hoorde"] = "hoort", ["hoorden"] = "horen",
        ["stopte"] = "stopt", ["stopten"] = "stoppen", ["startte"] = "start", ["startten"] = "starten", ["bleef"] = "blijft", ["bleven"] = "blijven",
        ["lag"] = "ligt", ["lagen"] = "liggen", ["legde"] = "legt", ["legden"] = "leggen", ["inde"] = "int", ["inden"] = "innen", ["liet"] = "laat", ["lieten"] = "laten",
        ["begon"] = "begint", ["begonnen"] = "beginnen", ["hielp"] = "helpt", ["hielpen"] = "helpen", ["stuurde"] = "stuurt", ["stuurden"] = "sturen",
        ["keek"] = "kijkt", ["keken"] = "kijken", ["eindigde"] = "eindigt", ["eindigden"] = "eindigen", ["beoordeelde"] = "beoordeelt", ["beoordeelden"] = "beoordelen",
        ["behandelde"] = "behandelt", ["behandelden"] = "behandelen", ["verviel"] = "vervalt", ["vervielen"] = "vervallen", ["kende"] = "kent", ["kenden"] = "kennen",
        ["were"] = "are", ["could"] = "can", ["did"] = "do", ["applied"] = "apply",
        ["gebruikte"] = "gebruikt", ["gebruikten"] = "gebruiken", ["telde"] = "telt", ["telden"] = "tellen", ["benaderde"] = "benadert", ["benaderden"] = "benaderen",
    };

    // "Zijn" is only a verb where a verb stands: elsewhere it says whose.
    private static readonly HashSet<string> VanNu =
    [
        .. VanToen.Values.Where(woord => woord is not ("zijn" or "kosten" or "bedragen" or "telt")),
        "ben", "heb", "hebt", "kun", "kunt", "ga", "krijg", "wil", "wilt", "willen", "zou", "zouden", "zal", "zullen", "verloopt", "vervalt", "eindigt",
        "blijft", "blijven", "vraagt", "zoekt", "belt", "zegt", "heeft", "moet", "woont", "wonen", "begint", "ontvangt", "meldt", "vraag", "zoek", "gebeurt", "verandert",
        "does", "applies", "have",
    ];

    /// <summary>The tense of the first verb.</summary>
    public static Tijd Eerste(string zin)
    {
        var woorden = Tekstvorm.Woorden(zin);
        for (var i = 0; i < woorden.Length; i++)
        {
            if (VanToen.ContainsKey(woorden[i])) { return Tijd.Verleden; }
            if (VanNu.Contains(woorden[i]) || (woorden[i] == "zijn" && (i == 0 || Vraagwoorden.Contains(woorden[i - 1])))) { return Tijd.Heden; }
        }

        return Tijd.Geen;
    }

    /// <summary>Whether this folded word is a verb in the past tense.</summary>
    public static bool IsVerleden(string woord) => VanToen.ContainsKey(woord);

    /// <summary>The sentence with its past verbs in the present tense, as articles are titled.</summary>
    public static string Nu(string zin) => Woord().Replace(zin, woord => VanToen.GetValueOrDefault(woord.Value, woord.Value));

    /// <summary>The sentence without "kunt u mij zeggen", "ik wil graag weten" and the like, whose verb says nothing about the question.</summary>
    public static string ZonderAanloop(string zin) => Aanloop().Replace(zin, "");

    private static readonly HashSet<string> Vraagwoorden = ["wat", "welke", "wie", "hoe", "waar", "hoeveel", "waarom", "er"];

    [GeneratedRegex(@"\b[a-z]+\b")]
    private static partial Regex Woord();

    [GeneratedRegex(@"\b(?:(?:kun|kan) (?:je|jij|iemand)|kunt u|kunnen jullie|weet (?:je|jij|u|iemand)|weten jullie|ik (?:wil|zou)|we willen|wij willen|ik vraag me af|vraag me af|graag|ik zoek(?: uit)?|ik ben benieuwd)\b[^.?!,:#]{0,30}?(?=\b(?:wat|hoe|welke?|of|tot wanneer|hoeveel|hoelang|waarom)\b)")]
    private static partial Regex Aanloop();
}

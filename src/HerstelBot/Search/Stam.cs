using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace HerstelBot.Search;

/// <summary>Brings a folded Dutch word to its stem: Snowball, with what Snowball misses in the words of this field.</summary>
internal static class Stam
{
    private const int HoogstensBewaard = 50_000;

    private static readonly ConcurrentDictionary<string, string> Bewaard = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Uitzonderingen = new(StringComparer.Ordinal)
    {
        ["kinderen"] = "kind", ["kinders"] = "kind", ["kindje"] = "kind", ["kindjes"] = "kind",
        ["mag"] = "mogen", ["mocht"] = "mogen", ["mochten"] = "mogen", ["mogen"] = "mogen",
        ["kan"] = "kunnen", ["kunt"] = "kunnen", ["kun"] = "kunnen", ["kon"] = "kunnen", ["konden"] = "kunnen", ["kunnen"] = "kunnen",
        ["schade"] = "schade", ["schades"] = "schade", ["schaden"] = "schade",
        ["toets"] = "toets", ["toetsen"] = "toets", ["toetsing"] = "toets", ["getoetst"] = "toets",
        ["besloten"] = "beslis", ["beslist"] = "beslis", ["beslissing"] = "beslis", ["beslissen"] = "beslis", ["beslissingen"] = "beslis", ["besluit"] = "besluit", ["besluiten"] = "besluit",
        ["gestopt"] = "stop", ["stopt"] = "stop", ["stoppen"] = "stop", ["stop"] = "stop",
        ["betaald"] = "betal", ["betalen"] = "betal", ["betaalt"] = "betal", ["uitbetaald"] = "uitbetal",
        ["gekregen"] = "krijg", ["krijgt"] = "krijg", ["krijgen"] = "krijg", ["kreeg"] = "krijg",
        ["gedaan"] = "doen", ["doet"] = "doen", ["doen"] = "doen",
        ["overleden"] = "overlijd", ["overlijdt"] = "overlijd", ["overlijden"] = "overlijd",
        ["getekend"] = "teken", ["tekent"] = "teken", ["tekenen"] = "teken",
        ["overgenomen"] = "overnem", ["overneemt"] = "overnem", ["overnemen"] = "overnem", ["overname"] = "overnem",
        ["gemeld"] = "meld", ["gebeld"] = "bel", ["gedeeld"] = "del", ["gestort"] = "stort", ["geregistreerd"] = "registrer", ["gedeclareerd"] = "declarer",
        ["declaratie"] = "declarer", ["geweigerd"] = "weiger", ["gevraagd"] = "vrag", ["verhuist"] = "verhuiz", ["verhuisd"] = "verhuiz", ["verhuizing"] = "verhuiz", ["verhuizen"] = "verhuiz",
        ["gedupeerd"] = "gedupeerd", ["gedupeerde"] = "gedupeerd", ["gedupeerden"] = "gedupeerd",
        ["uitgesteld"] = "uitstel", ["uitstellen"] = "uitstel", ["opgesteld"] = "opstel", ["opstellen"] = "opstel", ["opgelost"] = "oploss", ["oplossen"] = "oploss",
        ["gescheiden"] = "scheid", ["scheiden"] = "scheid", ["scheiding"] = "scheid",
    };

    private static readonly string[] Scheidbaar = ["aan", "achter", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor", "weg"];

    [ThreadStatic]
    private static DutchStemmer? stemmer;

    /// <summary>The stem. Two forms of one word have the same; it need not be a word itself.</summary>
    public static string Van(string woord)
    {
        if (Bewaard.TryGetValue(woord, out var stam)) { return stam; }
        stam = Bereken(woord);
        // What people type is endless; the words of the kennisbank come first and stay.
        if (Bewaard.Count < HoogstensBewaard) { Bewaard[woord] = stam; }
        return stam;
    }

    private static string Bereken(string woord)
    {
        if (Uitzonderingen.TryGetValue(woord, out var vast)) { return vast; }
        if (woord.Length < 4 || woord.Any(char.IsDigit)) { return woord; }

        stemmer ??= new DutchStemmer();
        stemmer.SetCurrent(ZonderVoltooid(woord));
        stemmer.Stem();
        return stemmer.Current;
    }

    // "aangemeld" and "aanmelden" are one word to a reader, and so are "beoordeeld" and "beoordelen".
    private static string ZonderVoltooid(string woord)
    {
        foreach (var voor in Scheidbaar)
        {
            if (woord.Length >= voor.Length + 6 && woord.StartsWith(voor, StringComparison.Ordinal) && woord.AsSpan(voor.Length).StartsWith("ge"))
            {
                return ZonderUitgang(voor + woord[(voor.Length + 2)..], isVoltooid: true);
            }
        }

        return ZonderUitgang(woord, isVoltooid: false);
    }

    // After a long vowel the d or t is an ending; in a participle it is one more often: "ingediend", "uitgevoerd", "afgelost", but "aangemeld".
    private static string ZonderUitgang(string woord, bool isVoltooid)
    {
        if (woord.Length < 6 || woord[^1] is not ('d' or 't') || IsKlinker(woord[^2])) { return woord; }
        var isLang = IsKlinker(woord[^3]) && IsKlinker(woord[^4]) && (isVoltooid || woord[^3] == woord[^4]);
        var isUitgang = isVoltooid && (woord[^1] == 'd' ? woord[^2] is not ('l' or 'n') : woord[^2] is not ('r' or 'n' or 'h'));
        return isLang || isUitgang ? woord[..^1] : woord;
    }

    private static bool IsKlinker(char teken) => teken is 'a' or 'e' or 'i' or 'o' or 'u';
}

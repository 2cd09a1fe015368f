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
                woord = voor + woord[(voor.Length + 2)..];
                break;
            }
        }

        return woord.Length >= 6 && (woord[^1] is 'd' or 't') && !IsKlinker(woord[^2]) && woord[^3] == woord[^4] && IsKlinker(woord[^3]) ? woord[..^1] : woord;
    }

    private static bool IsKlinker(char teken) => teken is 'a' or 'e' or 'i' or 'o' or 'u';
}

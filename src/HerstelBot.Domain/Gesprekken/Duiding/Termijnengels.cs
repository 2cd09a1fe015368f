using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Puts the words with which a term is asked in English into the Dutch ones, so that one set of rules reads both.</summary>
/// <remarks>It makes no Dutch sentence: only the words that the rules look for change.</remarks>
internal static partial class Termijnengels
{
    // Longer sayings before the words in them.
    private static readonly (Regex Engels, string Nederlands)[] Woorden =
    [
        Paar("decision on (?:the |an |our )?(?:objection|appeal)", "beslissing op bezwaar"),
        Paar("decid\\w* (?:on|about) (?:the |an |this )?objection", "beslissen op bezwaar"),
        Paar("(?:until|till|by|before) (?:when|what (?:date|day)|which (?:date|day))", "tot wanneer"),
        Paar("(?:from|since) (?:when|what (?:date|day)|which (?:date|day))", "vanaf wanneer"),
        Paar("(?:last|final|latest) (?:day|date)|at the latest|no later than", "laatste dag"),
        Paar("first (?:day|date)", "eerste dag"),
        Paar("how (?:long|many (?:days|weeks)|much time)", "hoe lang"),
        Paar("on time|in time", "op tijd"),
        Paar("too late", "te laat"),
        Paar("end date|(?:end|expir)\\w*", "eindigt"),
        Paar("notices? of default", "ingebrekestelling"),
        Paar("(?:penalty|penalties)(?: payments?)?", "dwangsom"),
        Paar("broad support|(?:broad|wide) assistance", "brede ondersteuning"),
        Paar("(?:first|intake) (?:meeting|interview|talk|conversation)", "eerste gesprek"),
        Paar("action plan|plan of action", "plan van aanpak"),
        Paar("advance notice|preliminary (?:decision|notice)", "vooraankondiging"),
        Paar("advisory committee|committee", "adviescommissie"),
        Paar("(?:objection|appeal) period", "bezwaartermijn"),
        Paar("higher appeal", "hoger beroep"),
        Paar("appeal\\w*(?= (?:to|at|before|with) (?:the )?court)|go to court", "beroep"),
        Paar("object(?:ion|ions|ing|ed)?|appeal\\w*", "bezwaar"),
        Paar("decisions?|order", "besluit"),
        Paar("decid\\w+", "beslissen"),
        Paar("reject\\w*|refus\\w+|turned down|denied", "afgewezen"),
        Paar("appl(?:ication|ied)|requested", "aanvraag"),
        Paar("letter", "brief"),
        Paar("(?:sent|mailed|dispatched|issued)(?: out)?", "verzonden"),
        Paar("received|arrived|came in|got", "ontvangen"),
        Paar("dated", "gedateerd"),
        Paar("posted", "gepost"),
        Paar("informed|notified|word|told", "bericht"),
        Paar("municipal(?:ity)?(?:'s)?", "gemeente"),
        Paar("our|ours", "ons"),
        Paar("we|us", "wij"),
        Paar("no(?= adviescommissie)|without", "zonder"),
        Paar("when", "wanneer"),
        Paar("complaint", "klacht"),
        Paar("weeks", "weken"),
        Paar("days", "dagen"),
        Paar("still", "nog"),
        Paar("stop\\w*", "stoppen"),
    ];

    /// <summary>The text with those words in Dutch; as it was when it is not English.</summary>
    /// <param name="gevouwen">The text, folded by <see cref="Tekstvorm.Vouw"/>.</param>
    public static string Vertaal(string gevouwen) =>
        Engels().Count(gevouwen) < 3 ? gevouwen : Woorden.Aggregate(gevouwen, (tekst, paar) => paar.Engels.Replace(tekst, paar.Nederlands));

    private static (Regex Engels, string Nederlands) Paar(string engels, string nederlands) =>
        (new Regex($@"\b(?:{engels})\b", RegexOptions.CultureInvariant), nederlands);

    // Words that Dutch does not have; three of them make a sentence English.
    [GeneratedRegex(@"\b(?:the|when|what|what's|how|to|for|does|do|did|can|our|by|from|must|against|received|decision|objection|with|until|last|sent|dated|long|of|and|has|have|should)\b")]
    private static partial Regex Engels();
}

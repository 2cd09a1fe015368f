using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>In which language a text was typed, by the small words that only one of the two languages has.</summary>
public static class Taalherkenner
{
    // Without what Dutch has too, in whatever meaning or as part of an abbreviation: we, of, want, been, as, her, over, also, had, was, is, in, he, a.
    private static readonly HashSet<string> Engels =
    [
        "the", "an", "and", "or", "but", "to", "for", "from", "with", "without", "about", "by", "on", "at", "if", "because", "not", "no",
        "i", "you", "your", "she", "they", "them", "their", "our", "my", "his", "this", "that", "these", "those", "there", "it",
        "are", "am", "be", "has", "have", "does", "do", "did", "can", "could", "should", "would", "will", "must", "may",
        "what", "when", "where", "who", "why", "how", "which", "much", "many", "long", "any", "please", "thank", "thanks", "need", "know", "get", "after", "before", "until",
    ];

    private static readonly HashSet<string> Nederlands =
    [
        "de", "het", "een", "en", "van", "voor", "met", "zonder", "naar", "bij", "op", "om", "te", "aan", "uit", "als", "dan", "dat", "dit", "die", "deze", "er",
        "ik", "u", "uw", "je", "jij", "jullie", "wij", "ons", "onze", "zij", "ze", "hij", "hun", "hen", "mijn", "zijn", "niet", "geen", "nog", "ook", "maar", "omdat",
        "ben", "bent", "heeft", "heb", "hebt", "hebben", "kan", "kun", "kunt", "kunnen", "moet", "moeten", "mag", "mogen", "wil", "wilt", "wordt", "worden", "gaat", "krijgt",
        "wat", "wanneer", "waar", "wie", "waarom", "hoe", "welke", "welk", "hoeveel", "lang", "graag", "dank", "bedankt", "na", "tot",
    ];

    // A question that begins with one of these needs no other word to be sure.
    private static readonly HashSet<string> Vraagwoorden = ["what", "when", "where", "who", "why", "how", "which", "does", "wat", "wanneer", "waar", "wie", "waarom", "hoe", "welke"];

    /// <summary>The language; <see langword="null"/> when it is not sure, as with a number, a name or a mix of both.</summary>
    public static Spreektaal? Herken(string tekst)
    {
        var woorden = Tekstvorm.Woorden(tekst);
        var (engels, nederlands) = (Tel(woorden, Engels), Tel(woorden, Nederlands));
        return engels >= 2 && engels > 2 * nederlands ? Spreektaal.Engels
            : nederlands >= 2 && nederlands > 2 * engels ? Spreektaal.Nederlands
            : null;
    }

    private static int Tel(string[] woorden, HashSet<string> taal) =>
        woorden.Count(taal.Contains) + (woorden is [var eerste, _, ..] && Vraagwoorden.Contains(eerste) && taal.Contains(eerste) ? 1 : 0);
}

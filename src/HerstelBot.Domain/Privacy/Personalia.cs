using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Privacy;

/// <summary>Takes names and addresses out of a text that is to be read by everybody.</summary>
/// <remarks>
/// A vraag keeps its names, because who works on it needs them; an article never does. A name is known by the word before it, or because it is given. One that
/// stands by itself cannot be told from any other word: a person reads every draft, and another one judges it.
/// </remarks>
public static partial class Personalia
{
    /// <summary>What stands where a name stood.</summary>
    public const string Naam = "[naam verwijderd]";

    /// <summary>What stands where an address stood.</summary>
    public const string Adres = "[adres verwijderd]";

    private const int KortsteNaam = 3;

    // Joins the parts of a name, and is none by itself.
    private static readonly HashSet<string> Tussen = new(StringComparer.OrdinalIgnoreCase) { "van", "der", "den", "de", "het", "ter", "ten", "te", "el", "al", "bin", "ben", "von", "zonder" };

    /// <summary>The text without greetings, names and addresses.</summary>
    /// <param name="tekst">The text; masked already.</param>
    /// <param name="namen">Names of people that must not stand in it, in full or in part.</param>
    public static string Zonder(string tekst, IReadOnlyList<string> namen)
    {
        var schoon = Afsluiting().Replace(Aanhef().Replace(tekst, ""), "");
        schoon = Postadres().Replace(Straat().Replace(schoon, Adres), Adres);
        schoon = Aangesproken().Replace(schoon, gevonden => $"{gevonden.Groups["voor"].Value} {Naam}");
        foreach (var naam in namen.Concat(namen.SelectMany(Delen)).Distinct().OrderByDescending(naam => naam.Length))
        {
            schoon = Regex.Replace(schoon, $@"(?<!\w){Regex.Escape(naam)}(?!\w)", Naam, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }

        return Dubbel().Replace(schoon, "$1").Trim();
    }

    private static IEnumerable<string> Delen(string naam) =>
        naam.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(deel => deel.Length >= KortsteNaam && char.IsUpper(deel[0]) && !Tussen.Contains(deel));

    // "Beste Fatima," on a line of its own.
    [GeneratedRegex(@"\A\s*(?:(?:beste|hallo|hoi|hi|dag|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|lieve)\b[^\n,.!?]{0,60}[,!]|(?:goedemorgen|goedemiddag|goedenavond|goedendag)\.)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Aanhef();

    // All below it is about who wrote.
    [GeneratedRegex(@"(?:^|(?<=[.!?]\s)|(?<=\n))[ \t]*(?i:met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|m\.?v\.?g\b\.?|gr\.)(?:[,.!]|[ \t]*\n|(?:[ \t]+\p{Lu}\S*){0,4}\s*\z)[\s\S]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Afsluiting();

    // A number that may be a year is none of a house.
    [GeneratedRegex(@"\b(?:(?:\p{Lu}[\p{L}'.-]*\s+(?:(?:van|de|der|den|het|'t)\s+)*){0,3}\p{Lu}[\p{L}'-]*(?:straat|laan|weg|plein|gracht|kade|singel|dreef|hof|pad|steeg|dijk|plantsoen|park|baan|markt|wal|boulevard|allee)|\p{Ll}{3,}(?:straat|laan|plein|gracht|singel)|Laan van \p{Lu}[\p{L}'-]+)\s+(?!(?:19|20)\d\d\b)\d{1,5}(?:\s?-?\s?[a-zA-Z](?!\w)|-\d{1,4})?(?:\s*,?\s*[1-9]\d{3}\s?[A-Z]{2}\b)?(?:\s*,?\s*(?:in|te)\s+\p{Lu}[\p{L}-]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Straat();

    // "In 2024 IB" is a year and a term of ours.
    [GeneratedRegex(@"\b(?!(?:19|20)\d\d\s?(?:IB|BO|ET|KR|GT|OG|VT|UH)\b)[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Postadres();

    // The word that says that a name follows; the name begins with a capital or with what joins its parts.
    [GeneratedRegex(@"(?<voor>\b(?i:mevrouw|mevr\.|mw\.|mvr\.|meneer|mijnheer|de heer|dhr\.|hr\.|familie|fam\.|inwoner|inwoonster|ouder|moeder|vader|cli[eë]nte?|ik heet|mijn naam is|genaamd|naam:?|met de naam|partner|kind|zoon|dochter|collega))\s+(?:(?:\p{Lu}\.\s?)+\s*)?(?:(?:van|der|den|de|het|'t|ter|ten|te|el|al|bin|ben|von)\s+)*\p{Lu}[\p{L}'-]+(?:\s+(?:(?:van|der|den|de|het|'t|ter|ten|te|el|al|bin|ben|von)\s+)*\p{Lu}[\p{L}'-]+){0,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Aangesproken();

    // A name of two parts, or an address of two, leaves one sign.
    [GeneratedRegex(@"(\[(?:naam|adres) verwijderd\])(?:[ ,]*\1)+", RegexOptions.CultureInvariant)]
    private static partial Regex Dubbel();
}

using System.Collections.Frozen;

namespace HerstelBot.Domain.Routering;

/// <summary>Reads the provincie that people put after a name to tell two places apart, as in <c>Bergen (NH)</c> or <c>Hengelo, Gelderland</c>.</summary>
internal static class Provincies
{
    private static readonly FrozenDictionary<string, string> _opSchrijfwijze = new Dictionary<string, string[]>
    {
        ["Drenthe"] = ["dr", "drente"],
        ["Flevoland"] = ["fl"],
        ["Fryslân"] = ["f", "fr", "frl", "friesland"],
        ["Gelderland"] = ["g", "gld"],
        ["Groningen"] = ["gr", "gn"],
        ["Limburg"] = ["l", "li", "lb", "lim"],
        ["Noord-Brabant"] = ["nb", "nbr", "brabant"],
        ["Noord-Holland"] = ["nh"],
        ["Overijssel"] = ["o", "ov"],
        ["Utrecht"] = ["u", "ut"],
        ["Zeeland"] = ["z", "zl", "zld"],
        ["Zuid-Holland"] = ["zh"],
    }.SelectMany(p => p.Value.Append(Naamsleutel.Van(p.Key)).Select(s => (s, p.Key))).ToFrozenDictionary(p => p.s, p => p.Key);

    /// <summary>Splits off a provincie at the end, and gives the name before it; <see langword="null"/> when there is none.</summary>
    public static (string Sleutel, string Provincie)? Splits(IReadOnlyList<string> woorden)
    {
        for (var aantal = Math.Min(2, woorden.Count - 1); aantal >= 1; aantal--)
        {
            if (_opSchrijfwijze.TryGetValue(string.Concat(woorden.TakeLast(aantal)), out var provincie))
            {
                return (string.Concat(woorden.SkipLast(aantal)), provincie);
            }
        }

        return null;
    }
}

using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Search;

/// <summary>Puts an English question into the Dutch words of the kennisbank, word for word: enough to find, not to read.</summary>
internal sealed class Vertaler
{
    private const int LangsteZinsdeel = 4;
    private const double DeelEngels = 0.25;

    // Words that a Dutch sentence does not have and hardly an English one goes without.
    private static readonly HashSet<string> Tekens = new(StringComparer.Ordinal)
    {
        "the", "how", "what", "when", "where", "why", "who", "which", "does", "do", "can", "could", "should", "must", "are", "is", "a", "an", "of", "for", "to", "and", "or", "if",
        "we", "they", "he", "she", "their", "our", "my", "this", "that", "has", "have", "been", "be", "there", "you", "your", "it", "on", "at", "from", "by", "with", "not", "after", "before", "someone",
    };

    private static readonly HashSet<string> OokNederlands = new(StringComparer.Ordinal) { "is", "are", "of", "we", "he", "been", "a", "an", "on", "at", "by", "do", "or", "must", "for", "if", "to", "my", "it" };

    private readonly Dictionary<string, string> _woorden;

    /// <param name="woorden">English words and phrases with their Dutch, folded; empty for a word that says nothing.</param>
    public Vertaler(IReadOnlyDictionary<string, string> woorden) => _woorden = new(woorden, StringComparer.Ordinal);

    /// <summary>The text in Dutch words; the text itself when it is not English.</summary>
    public string NaarNederlands(string tekst)
    {
        if (_woorden.Count == 0) { return tekst; }
        var woorden = Tekstvorm.Woorden(tekst);
        if (!IsEngels(woorden)) { return tekst; }

        List<string> uit = [];
        for (var i = 0; i < woorden.Length;)
        {
            var (nederlands, lengte) = Langste(woorden, i);
            if (nederlands.Length > 0) { uit.Add(nederlands); }
            i += lengte;
        }

        return string.Join(' ', uit);
    }

    private static bool IsEngels(string[] woorden) =>
        woorden.Count(Tekens.Contains) > DeelEngels * woorden.Length && woorden.Any(woord => Tekens.Contains(woord) && !OokNederlands.Contains(woord));

    private (string Nederlands, int Lengte) Langste(string[] woorden, int begin)
    {
        for (var lengte = Math.Min(LangsteZinsdeel, woorden.Length - begin); lengte > 0; lengte--)
        {
            if (_woorden.TryGetValue(string.Join(' ', woorden, begin, lengte), out var nederlands)) { return (nederlands, lengte); }
        }

        return (woorden[begin], 1);
    }
}

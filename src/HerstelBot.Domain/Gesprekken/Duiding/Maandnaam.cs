namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>The names of months as people type them: Dutch and English, whole, cut short, or with one slip.</summary>
internal static class Maandnaam
{
    /// <summary>Every spelling that needs no year beside it, for use in a pattern.</summary>
    public const string Patroon =
        "januari|january|jan|februari|february|febr|feb|maart|march|mrt|mar|april|apr|mei|may|juni|june|jun|juli|july|jul"
        + "|augustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec";

    // A name shorter than this is too near to other words to allow a slip.
    private const int KortstMetFout = 5;

    private static readonly string[] Voluit =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The month of a name out of <see cref="Patroon"/>.</summary>
    public static int Van(string naam) => naam switch
    {
        "mrt" or "mar" or "march" => 3,
        "may" => 5,
        "oct" or "october" => 10,
        _ => 1 + Array.FindIndex(Voluit, maand => maand.StartsWith(naam[..3], StringComparison.Ordinal)),
    };

    /// <summary>The month of a name with at most one slip: a letter too many, too few, wrong, or two that changed places; <see langword="null"/> for another word.</summary>
    public static int? MetFout(string naam)
    {
        var plek = Array.FindIndex(Voluit, maand => maand.Length >= KortstMetFout && ScheeltEen(maand, naam));
        return plek < 0 ? null : plek + 1;
    }

    private static bool ScheeltEen(string goed, string getypt)
    {
        if (Math.Abs(goed.Length - getypt.Length) > 1) { return false; }
        var voor = goed.AsSpan().CommonPrefixLength(getypt);
        var links = goed.AsSpan(voor);
        var rechts = getypt.AsSpan(voor);
        if (links.Length < rechts.Length) { return links.SequenceEqual(rechts[1..]); }
        if (links.Length > rechts.Length) { return rechts.SequenceEqual(links[1..]); }
        return links.Length <= 1
            || links[1..].SequenceEqual(rechts[1..])
            || (links[0] == rechts[1] && links[1] == rechts[0] && links[2..].SequenceEqual(rechts[2..]));
    }
}

using System.Text.RegularExpressions;

namespace HerstelBot.Search;

/// <summary>Cuts a story into sentences, so that the question at its end is not drowned by what led to it.</summary>
internal static partial class Zinnen
{
    /// <summary>The sentences; a text of one sentence gives that one.</summary>
    public static List<string> Van(string tekst) =>
        [.. Einde().Split(tekst).Select(zin => zin.Trim()).Where(zin => zin.Length > 0)];

    /// <summary>Whether a sentence asks something.</summary>
    public static bool IsVraag(string zin) => zin.Contains('?', StringComparison.Ordinal);

    // A full stop inside a number or an abbreviation ends nothing: only one before a space does.
    [GeneratedRegex(@"(?<=[.!?])\s+|\r?\n+", RegexOptions.CultureInvariant)]
    private static partial Regex Einde();
}

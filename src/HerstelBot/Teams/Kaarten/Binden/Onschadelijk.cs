using System.Text;

namespace HerstelBot.Teams.Kaarten.Binden;

/// <summary>Makes text of people harmless for the place where it is shown: it stays text, whatever it looks like.</summary>
internal static class Onschadelijk
{
    /// <summary>The longest text that one place on a card gets, in characters; what people may type is shorter.</summary>
    public const int HoogstensTekens = 10_000;

    private const char Breuk = '\u200B';
    private const string Markdown = "\\`*_{}[]()#+-.!|>~";

    /// <summary>For a place that shows text as it is: no control or direction characters, nothing that the client would replace or mention.</summary>
    public static string Plat(string tekst)
    {
        var schoon = new StringBuilder(tekst.Length);
        foreach (var rune in tekst.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // A lone surrogate comes out as U+FFFD.
            if (rune.Value == '\t') { schoon.Append(' '); }
            else if (rune.Value == '\n' || !MoetWeg(rune)) { schoon.Append(rune.ToString()); }
        }

        // The client itself fills in {{DATE(…)}} and {{TIME(…)}}, and takes <at>…</at> for a mention.
        var gelezen = Kort(schoon.ToString(), HoogstensTekens);
        var uit = new StringBuilder(gelezen.Length + 16);
        for (var i = 0; i < gelezen.Length; i++)
        {
            uit.Append(gelezen[i]);
            if (gelezen.AsSpan(i).StartsWith("{{") || (gelezen[i] == '<' && IsVermelding(gelezen.AsSpan(i + 1)))) { uit.Append(Breuk); }
        }

        return uit.ToString();
    }

    /// <summary>For a place that reads Markdown.</summary>
    public static string Opmaak(string tekst)
    {
        var uit = new StringBuilder(tekst.Length + 16);
        foreach (var teken in Plat(tekst))
        {
            _ = teken switch
            {
                '<' => uit.Append("&lt;"),
                '\n' => uit.Append("\n\n"),
                _ when Markdown.Contains(teken, StringComparison.Ordinal) => uit.Append('\\').Append(teken),
                _ => uit.Append(teken),
            };
        }

        return uit.ToString();
    }

    /// <summary>The name of a person, for a place that may read Markdown: what no name has is left out.</summary>
    public static string Naam(string naam)
    {
        var schoon = string.Concat(naam.EnumerateRunes()
            .Where(rune => Rune.IsLetter(rune) || Rune.IsDigit(rune) || rune.Value is ' ' or '\'' or '\u2019' or '-' or '.' or ',' or '(' or ')'
                || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
            .Select(rune => rune.ToString()));
        return Kort(schoon.Trim(' ', '-', '.'), 80);
    }

    /// <summary>The text, cut with "…" when it has more than <paramref name="hoogstens"/> characters; never within a character of two code units.</summary>
    public static string Kort(string tekst, int hoogstens)
    {
        if (tekst.Length <= hoogstens) { return tekst; }
        var einde = hoogstens - 1;
        if (char.IsHighSurrogate(tekst[einde - 1])) { einde--; }
        return string.Concat(tekst.AsSpan(0, einde).TrimEnd(), "…");
    }

    /// <summary>Whether it can only be an id, an option or a setting.</summary>
    public static bool IsKenmerk(string tekst) =>
        tekst.Length <= 200 && tekst.All(teken => char.IsAsciiLetterOrDigit(teken) || teken is '-' or '_' or ':' or '.' or '/' or '@');

    private static bool MoetWeg(Rune rune) =>
        Rune.IsControl(rune)
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C or 0xFEFF or 0x2028 or 0x2029
        || rune.Value is >= 0xE0000 and <= 0xE007F;

    private static bool IsVermelding(ReadOnlySpan<char> erna) => erna.TrimStart("/ ").StartsWith("at", StringComparison.OrdinalIgnoreCase);
}

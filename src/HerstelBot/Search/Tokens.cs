using System.Text.RegularExpressions;
using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Search;

/// <summary>One word as it was typed, folded.</summary>
/// <param name="Vorm">The word; a hyphenated word is joined.</param>
/// <param name="Delen">The parts of a word that was hyphenated, joined or is a known compound; empty for others.</param>
/// <param name="IsHersteld">True when a typing error was mended.</param>
internal readonly record struct Token(string Vorm, string[] Delen, bool IsHersteld = false)
{
    public Token(string vorm)
        : this(vorm, [])
    {
    }
}

/// <summary>Splits text into words the way people write in this field: "PZB'er", "ex-partner", "€ 30.000", "30k", "O/GS".</summary>
internal static partial class Tokens
{
    // "Een" is an article far more often than a number.
    private static readonly Dictionary<string, string> Telwoorden = new(StringComparer.Ordinal)
    {
        ["twee"] = "2", ["drie"] = "3", ["vier"] = "4", ["vijf"] = "5", ["zes"] = "6", ["zeven"] = "7", ["acht"] = "8",
        ["negen"] = "9", ["tien"] = "10", ["twaalf"] = "12", ["zestien"] = "16", ["twintig"] = "20", ["dertig"] = "30",
    };

    /// <summary>The words in order.</summary>
    public static List<Token> Van(string tekst)
    {
        List<Token> tokens = [];
        foreach (var stuk in Stuk().EnumerateMatches(tekst = Tekstvorm.Vouw(tekst)))
        {
            var woord = tekst.Substring(stuk.Index, stuk.Length);
            if (woord.Contains('\'', StringComparison.Ordinal)) { woord = Uitgang().Replace(woord, ""); }
            if (char.IsDigit(woord[0])) { tokens.Add(new(Getal(woord))); }
            else if (Telwoorden.TryGetValue(woord, out var cijfer)) { tokens.Add(new(cijfer)); }
            else if (woord.Contains('-', StringComparison.Ordinal)) { tokens.Add(new(woord.Replace("-", "", StringComparison.Ordinal), woord.Split('-'))); }
            else { tokens.Add(new(woord.Replace("'", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal))); }
        }

        return tokens;
    }

    private static string Getal(string getal)
    {
        var kaal = Duizendtal().Replace(getal, "");
        return kaal.Length is > 1 and < 6 && kaal[^1] == 'k' && kaal[..^1].All(char.IsDigit) ? kaal[..^1] + "000" : kaal;
    }

    [GeneratedRegex(@"\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?!\p{Nd})|\p{Nd}[\p{L}\p{Nd}]*|\b\p{L}/\p{L}{2,3}\b|\p{L}[\p{L}\p{Nd}]*(?:['-]\p{L}[\p{L}\p{Nd}]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Stuk();

    [GeneratedRegex(@"'(?:er|ers|s|en|tje|tjes)$", RegexOptions.CultureInvariant)]
    private static partial Regex Uitgang();

    [GeneratedRegex(@"\.", RegexOptions.CultureInvariant)]
    private static partial Regex Duizendtal();
}

using System.Globalization;

namespace HerstelBot.Domain.Privacy;

/// <summary>Reads what stands for another character in pasted text: the codes of an address and of a web page, and the marks of a table.</summary>
internal static class Opmaak
{
    private const int LangsteMerk = 12;

    private static readonly HashSet<string> Merken = ["b", "i", "u", "em", "strong", "br", "p", "td", "th", "tr", "li", "div", "span", "font"];

    /// <summary>Reads the code at the begin of a text, as in <c>%39</c>, <c>&amp;#57;</c> and <c>&lt;/td&gt;</c>.</summary>
    /// <returns>The character and how long its code is; a length of 0 when there is none.</returns>
    public static (char? Character, int Length) Lees(ReadOnlySpan<char> tekst) => tekst[0] switch
    {
        '%' when tekst.Length > 2 && byte.TryParse(tekst[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => Adres(tekst, code),
        '&' => Pagina(tekst),
        '<' => Merk(tekst),
        _ => (null, 0),
    };

    private static (char? Character, int Length) Adres(ReadOnlySpan<char> tekst, byte code) =>
        code is >= 0x20 and < 0x7F ? (char.ToLowerInvariant((char)code), 3)
        : code is 0x09 or 0x0A or 0x0D ? (code == 0x09 ? ' ' : '\n', 3)
        : tekst.StartsWith("%c2%a0", StringComparison.OrdinalIgnoreCase) ? (' ', 6)
        : (null, 0);

    private static (char? Character, int Length) Pagina(ReadOnlySpan<char> tekst)
    {
        if (tekst.StartsWith("&nbsp;", StringComparison.OrdinalIgnoreCase)) { return (' ', 6); }
        if (tekst is not ['&', '#', ..] || tekst[..Math.Min(tekst.Length, 9)].IndexOf(';') is not (> 2 and var eind)) { return (null, 0); }
        var cijfers = tekst[2..eind];
        var gelezen = cijfers[0] is 'x' or 'X'
            ? int.TryParse(cijfers[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return gelezen && code is (>= 0x20 and < 0x7F) or 0xA0 ? (code == 0xA0 ? ' ' : char.ToLowerInvariant((char)code), eind + 1) : (null, 0);
    }

    // Only a bare mark: what stands inside one with more to it must stay in sight.
    private static (char? Character, int Length) Merk(ReadOnlySpan<char> tekst)
    {
        var eind = tekst[..Math.Min(tekst.Length, LangsteMerk)].IndexOf('>');
        return eind > 1 && Merken.Contains(tekst[1..eind].Trim("/ ").ToString().ToLowerInvariant()) ? (' ', eind + 1) : (null, 0);
    }
}

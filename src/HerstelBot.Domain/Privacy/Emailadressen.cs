using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Privacy;

/// <summary>Finds e-mail addresses, also those that were written out to mislead machines, as in <c>jan (at) gemeente punt nl</c>.</summary>
internal static partial class Emailadressen
{
    public static void Zoek(string tekst, List<Vondst> vondsten)
    {
        var vorige = 0;
        for (var apenstaart = tekst.IndexOf('@', StringComparison.Ordinal); apenstaart >= 0; apenstaart = tekst.IndexOf('@', apenstaart + 1))
        {
            var start = apenstaart;
            while (start > vorige && (char.IsLetterOrDigit(tekst[start - 1]) || tekst[start - 1] is '.' or '_' or '%' or '+' or '-' or '\''))
            {
                start--;
            }

            while (start < apenstaart && tekst[start] is '.' or '-' or '\'')
            {
                start++;
            }

            var end = apenstaart + 1;
            while (end < tekst.Length && (char.IsLetterOrDigit(tekst[end]) || tekst[end] is '.' or '-'))
            {
                end++;
            }

            while (tekst[end - 1] is '.' or '-')
            {
                end--;
            }

            var domein = tekst.AsSpan(apenstaart + 1, end - apenstaart - 1);
            var punt = domein.LastIndexOf('.');
            vorige = apenstaart + 1;
            if (start < apenstaart && punt > 0 && domein.Length - punt > 2 && char.IsLetter(domein[punt + 1]))
            {
                vondsten.Add(new(start, end, Soort.Email));
                vorige = end;
            }
        }

        if (!KanUitgeschreven(tekst) && !tekst.Contains('@', StringComparison.Ordinal))
        {
            return;
        }

        var gewoon = vondsten.Count;
        foreach (var treffer in Uitgeschreven().EnumerateMatches(tekst))
        {
            var (start, end) = (treffer.Index, treffer.Index + treffer.Length);
            var volgende = Eerste(vondsten, gewoon, start);
            if (volgende == gewoon || vondsten[volgende].Start >= end)
            {
                vondsten.Add(new(start, end, Soort.Email));
            }
        }
    }

    /// <summary>Whether the text can hold an address without the sign.</summary>
    public static bool KanUitgeschreven(string tekst) =>
        (tekst.Contains("at", StringComparison.OrdinalIgnoreCase) || tekst.Contains("apenstaart", StringComparison.OrdinalIgnoreCase))
        && (tekst.Contains('.', StringComparison.Ordinal) || tekst.Contains("punt", StringComparison.OrdinalIgnoreCase) || tekst.Contains("dot", StringComparison.OrdinalIgnoreCase));

    // The first of the ordinary addresses, which stand in order, that ends behind the given place.
    private static int Eerste(List<Vondst> vondsten, int aantal, int plaats)
    {
        var (laag, hoog) = (0, aantal);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            if (vondsten[midden].End > plaats) { hoog = midden; } else { laag = midden + 1; }
        }

        return laag;
    }

    // The domain ends in one that people use here: without it "kom naar x at y. De rest" would be an address.
    [GeneratedRegex(
        @"[\p{L}\p{Nd}_%+'-]{1,64}(?:(?:\.| punt | dot | ?[\[({](?:punt|dot)[\])}] ?)[\p{L}\p{Nd}_%+'-]{1,64}){0,4}"
        + @"(?: ?@ ?| ?[\[({<](?:at|apenstaart|apenstaartje|@)[\])}>] ?| (?:at|apenstaart|apenstaartje) |_at_)"
        + @"\p{L}[\p{L}\p{Nd}-]{0,62}(?:(?: ?\.| \. | punt | dot | ?[\[({](?:punt|dot|\.)[\])}] ?)[\p{L}\p{Nd}-]{1,63}){0,4}"
        + @"(?: ?\.| \. | punt | dot | ?[\[({](?:punt|dot|\.)[\])}] ?)(?:nl|com|net|org|eu|be|de|info|nu|edu|fr|uk|io|me|frl|amsterdam)\b",
        RegexOptions.NonBacktracking)]
    private static partial Regex Uitgeschreven();
}

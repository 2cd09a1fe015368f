using System.Text.RegularExpressions;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Guards what may never stand in an article: the codes with which a gemeente reaches UHT.</summary>
internal static partial class Geheimen
{
    /// <summary>The lines that name a code together with digits, counted from the beginning of the text (0).</summary>
    public static IEnumerable<(int Regel, string Zin)> Opmerkingen(Artikel artikel)
    {
        var regels = artikel.Tekst.Split('\n');
        for (var i = 0; i < regels.Length; i++)
        {
            if (Einde().Split(regels[i]).Any(zin => Code().IsMatch(zin) && Cijfers().IsMatch(zin)))
            {
                yield return (i, "Deze zin noemt een code met cijfers. Haal de cijfers weg: een inbelcode of verificatiecode hoort nooit in de kennisbank.");
            }
        }
    }

    [GeneratedRegex(@"(inbel|verificatie|toegangs|pin)codes?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    // A year and the groups of a telephone number are no code.
    [GeneratedRegex(@"(?<![\d-])(?!(?:19|20)\d\d\b)\d{4,8}(?!\d|-\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Cijfers();

    [GeneratedRegex(@"(?<=[.!?;])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Einde();
}

using System.Text.RegularExpressions;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Guards what can be counted of language level B1.</summary>
internal static partial class Leesbaarheid
{
    private const int LangsteZin = 25;
    private const int LangsteKortAntwoord = 70;
    private const int LangsteTekst = 250;
    private const int LangsteWoord = 32;

    /// <summary>The sentences and words that are too long, with their line counted from the beginning of the text (0), and the first paragraph or the article when that is.</summary>
    public static IEnumerable<(int Regel, string Zin)> Opmerkingen(Artikel artikel)
    {
        var kort = Woorden(Platte.Tekst(artikel.KortAntwoord));
        if (kort > LangsteKortAntwoord)
        {
            yield return (0, $"De eerste alinea heeft {kort} woorden; meer dan {LangsteKortAntwoord} past niet op een kaart. Zet de uitleg in een volgende alinea.");
        }

        if (Woorden(Platte.Tekst(artikel.Tekst)) is > LangsteTekst and var alles)
        {
            yield return (0, $"Dit artikel heeft {alles} woorden; meer dan {LangsteTekst} leest niemand in een chat. Maak er twee artikelen van.");
        }

        var regels = artikel.Tekst.Split('\n');
        for (var i = 0; i < regels.Length; i++)
        {
            foreach (var zin in Opmerkingen(Platte.Tekst(regels[i]))) { yield return (i, zin); }
        }
    }

    /// <summary>The sentences and words of a text without markup that are too long.</summary>
    public static IEnumerable<string> Opmerkingen(string platte)
    {
        foreach (var lang in Woord().Matches(platte).Select(gevonden => gevonden.Value).Where(woord => woord.Length > LangsteWoord))
        {
            yield return $"Het woord '{lang}' heeft {lang.Length} letters; meer dan {LangsteWoord} is te lang voor taalniveau B1. Schrijf het in delen of met een streepje.";
        }

        foreach (var zin in Einde().Split(platte))
        {
            if (Woorden(zin) is > LangsteZin and var aantal)
            {
                yield return $"Deze zin heeft {aantal} woorden; meer dan {LangsteZin} is te lang voor taalniveau B1. Maak er twee zinnen van.";
            }
        }
    }

    private static int Woorden(string tekst) => tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Woord();

    [GeneratedRegex(@"(?<=[.!?:;])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Einde();
}

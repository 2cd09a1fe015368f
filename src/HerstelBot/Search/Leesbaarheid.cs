using System.Text.RegularExpressions;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Guards what can be counted of language level B1.</summary>
internal static partial class Leesbaarheid
{
    private const int LangsteZin = 25;
    private const int LangsteKortAntwoord = 70;

    /// <summary>The sentences that are too long, with their line counted from the beginning of the text (0), and the first paragraph when that is.</summary>
    public static IEnumerable<(int Regel, string Zin)> Opmerkingen(Artikel artikel)
    {
        var kort = Woorden(Platte.Tekst(artikel.KortAntwoord));
        if (kort > LangsteKortAntwoord)
        {
            yield return (0, $"De eerste alinea heeft {kort} woorden; meer dan {LangsteKortAntwoord} past niet op een kaart. Zet de uitleg in een volgende alinea.");
        }

        var regels = artikel.Tekst.Split('\n');
        for (var i = 0; i < regels.Length; i++)
        {
            foreach (var zin in Einde().Split(Platte.Tekst(regels[i])))
            {
                if (Woorden(zin) is > LangsteZin and var aantal)
                {
                    yield return (i, $"Deze zin heeft {aantal} woorden; meer dan {LangsteZin} is te lang voor taalniveau B1. Maak er twee zinnen van.");
                }
            }
        }
    }

    private static int Woorden(string tekst) => tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"(?<=[.!?:;])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Einde();
}

using System.Globalization;
using System.Text;

namespace HerstelBot.Domain.Routering;

/// <summary>The form of a name in which case, accents, hyphens, apostrophes and common abbreviations make no difference.</summary>
public static class Naamsleutel
{
    /// <summary>The key of a name: its words without anything between them. Empty when there is no letter or digit in it.</summary>
    public static string Van(string naam) => string.Concat(Woorden(naam));

    /// <summary>The words of a name, in lower case and without accents. <c>&amp;</c> becomes <c>en</c>, <c>st.</c> <c>sint</c> and <c>a/d</c> <c>aan den</c>.</summary>
    internal static IReadOnlyList<string> Woorden(string naam)
    {
        List<string> woorden = [];
        var woord = new StringBuilder();
        // Half a surrogate pair cannot be normalised, and no name has a letter outside the basic plane.
        foreach (var teken in string.Concat(naam.Where(c => !char.IsSurrogate(c))).Normalize(NormalizationForm.FormKD))
        {
            switch (char.ToLowerInvariant(teken))
            {
                case '+': woord.Append("plus"); break;
                case '&': Sluit(); woorden.Add("en"); break;
                case '\'' or '’' or '‘' or '`': break;
                case var letter when char.IsLetterOrDigit(letter): woord.Append(letter); break;
                case var ander when CharUnicodeInfo.GetUnicodeCategory(ander) is UnicodeCategory.NonSpacingMark: break;
                default: Sluit(); break;
            }
        }

        Sluit();
        return Voluit(woorden);

        void Sluit()
        {
            if (woord.Length == 0) { return; }
            woorden.Add(woord.ToString());
            woord.Clear();
        }
    }

    private static List<string> Voluit(List<string> woorden)
    {
        List<string> voluit = new(woorden.Count + 1);
        for (var i = 0; i < woorden.Count; i++)
        {
            var midden = i > 0 && i < woorden.Count - 1;
            if (midden && woorden[i] == "ad") { voluit.AddRange(["aan", "den"]); }
            else if (midden && woorden[i] == "a" && woorden[i + 1] == "d") { voluit.AddRange(["aan", "den"]); i++; }
            else { voluit.Add(woorden[i] == "st" ? "sint" : woorden[i]); }
        }

        return voluit;
    }
}

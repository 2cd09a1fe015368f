using System.Globalization;
using System.Text;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Brings text to the form in which words are compared: lower case, without diacritics, split into words.</summary>
public static class Tekstvorm
{
    /// <summary>Lower case without diacritics; punctuation stays.</summary>
    public static string Vouw(string tekst)
    {
        // Most text has nothing to take apart, and every reader folds it anew.
        if (Ascii.IsValid(tekst)) { return tekst.ToLowerInvariant().Replace('`', '\''); }
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) { continue; }
            uit.Append(teken is '’' or '‘' or '`' or '´' ? '\'' : char.ToLowerInvariant(teken));
        }

        return uit.ToString();
    }

    /// <summary>The words, folded; hyphens and quotes inside a word split it too.</summary>
    public static string[] Woorden(string tekst)
    {
        var gevouwen = Vouw(tekst);
        List<string> woorden = [];
        var begin = -1;
        for (var i = 0; i <= gevouwen.Length; i++)
        {
            if (i < gevouwen.Length && char.IsLetterOrDigit(gevouwen[i]))
            {
                if (begin < 0) { begin = i; }
            }
            else if (begin >= 0)
            {
                woorden.Add(gevouwen[begin..i]);
                begin = -1;
            }
        }

        return [.. woorden];
    }
}

using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>The id of an article: the name of its file, and part of addresses.</summary>
public static partial class Artikelid
{
    /// <summary>The longest id that we make ourselves.</summary>
    private const int Hoogstens = 60;

    /// <summary>Whether it is made of small letters, digits and single hyphens, and so cannot name another place than a file of that name.</summary>
    public static bool IsGeldig(string id) => id.Length <= 80 && Vorm().IsMatch(id);

    /// <summary>An id for a title; empty when the title has no letter.</summary>
    public static string Van(string titel)
    {
        var plat = string.Concat(titel.Normalize(System.Text.NormalizationForm.FormD).Where(teken => !char.IsBetween(teken, '\u0300', '\u036f'))).ToLowerInvariant();
        var delen = Anders().Split(plat).Where(deel => deel.Length > 0);
        var id = "";
        foreach (var deel in delen)
        {
            var langer = id.Length == 0 ? deel : $"{id}-{deel}";
            if (langer.Length > Hoogstens) { break; }
            id = langer;
        }

        return id;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Anders();
}

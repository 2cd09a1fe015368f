namespace HerstelBot.Export;

/// <summary>What sheets are called: a spreadsheet program takes short names, each once, without some characters.</summary>
internal static class Bladnamen
{
    private const int Hoogstens = 31;
    private static readonly char[] Verboden = ['[', ']', ':', '*', '?', '/', '\\'];

    /// <summary>A name for each title, in the same order.</summary>
    /// <param name="titels">The titles.</param>
    /// <param name="bezet">Names that are taken.</param>
    public static IReadOnlyList<string> Voor(IReadOnlyList<string> titels, params ReadOnlySpan<string> bezet)
    {
        var gebruikt = new HashSet<string>([.. bezet], StringComparer.OrdinalIgnoreCase);
        List<string> namen = [];
        foreach (var titel in titels)
        {
            var schoon = string.Concat(Waarden.Schoon(titel).Select(teken => Verboden.Contains(teken) || char.IsControl(teken) ? ' ' : teken)).Trim(' ', '\'');
            var (naam, keer) = (Kort(schoon.Length == 0 ? "Tabel" : schoon, Hoogstens), 1);
            while (!gebruikt.Add(naam))
            {
                var staart = $" ({++keer})";
                naam = Kort(schoon, Hoogstens - staart.Length) + staart;
            }

            namen.Add(naam);
        }

        return namen;
    }

    // At a space when there is one.
    private static string Kort(string naam, int hoogstens) => naam.Length <= hoogstens
        ? naam
        : naam[..(naam.LastIndexOf(' ', hoogstens) is > 0 and var spatie ? spatie : hoogstens)].TrimEnd(' ', '\'');
}

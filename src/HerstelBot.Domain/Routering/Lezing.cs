using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Routering;

/// <summary>The ways to read what a person typed, without the words that people put around the name of their gemeente.</summary>
internal static partial class Lezing
{
    private static readonly FrozenSet<string> _ervoor = new[]
    {
        "gemeente", "gemeenten", "gem", "stad", "provincie", "voormalige", "vroegere", "college", "burgemeester", "wethouders", "b", "w", "bw", "benw", "en", "van", "de", "het",
        "namens", "bij", "voor", "in", "uit", "ik", "wij", "we", "ben", "zijn", "werk", "werken", "onze", "mijn", "stadhuis", "gemeentehuis", "sociale", "dienst",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> _erachter = new[] { "gemeente", "gem", "stad" }.ToFrozenSet();

    /// <summary>Reads the text in full, and then with ever fewer words around the name.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lees(string invoer)
    {
        var woorden = Naamsleutel.Woorden(invoer);
        List<IReadOnlyList<string>> lezingen = [woorden];
        if (woorden.Count > 1 && _erachter.Contains(woorden[^1])) { lezingen.Add(woorden = [.. woorden.SkipLast(1)]); }
        for (var begin = 1; begin < woorden.Count && _ervoor.Contains(woorden[begin - 1]); begin++) { lezingen.Add([.. woorden.Skip(begin)]); }
        return lezingen;
    }

    /// <summary>The name in an e-mail or web address, such as <c>diemen</c> in <c>www.diemen.nl</c>; <see langword="null"/> when the text is no address.</summary>
    public static string? UitAdres(string invoer)
    {
        var adres = Adres().Match(invoer.Trim());
        if (!adres.Success) { return null; }
        var naam = adres.Groups["naam"].Value;
        return naam.StartsWith("gemeente", StringComparison.OrdinalIgnoreCase) && naam.Length > 8 ? naam[8..] : naam;
    }

    /// <summary>The parts of an enumeration, such as <c>Haarlem en Zandvoort</c>; empty when it is none.</summary>
    public static IReadOnlyList<string> Opsomming(string invoer) =>
        Scheiding().Split(invoer) is { Length: > 1 } delen ? [.. delen.Where(d => !string.IsNullOrWhiteSpace(d))] : [];

    [GeneratedRegex(@"^(?:\S+@|https?://)?(?:[a-z0-9-]+\.)*?(?<naam>[a-z0-9-]+)\.(?:nl|frl|eu)(?:/\S*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Adres();

    [GeneratedRegex(@"[/,;&+]|\s(?:en|of)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheiding();
}

using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Search;

/// <summary>Measures how much a text is like one set of examples rather than another, from its words and pairs of words as typed.</summary>
/// <remarks>A naive Bayes classifier. Small words count here, unlike in a search: "haar", "nog niet" and "deze" tell a question about one person from a question about a rule.</remarks>
internal sealed class Voorbeeldmeter
{
    private const double Vlak = 0.3;
    private const double Bereik = 8;

    private readonly Dictionary<string, double> _gewichten = new(StringComparer.Ordinal);

    /// <param name="wel">Examples of what is measured; without them nothing is like it.</param>
    /// <param name="niet">Examples of everything else.</param>
    public Voorbeeldmeter(IReadOnlyCollection<string> wel, IReadOnlyCollection<string> niet)
    {
        if (wel.Count == 0 || niet.Count == 0) { return; }
        var hier = Tel(wel);
        var daar = Tel(niet);
        // The two sets differ in size; what was never seen must weigh the same in both.
        var vlakDaar = Vlak * niet.Count / wel.Count;
        foreach (var spoor in hier.Keys.Union(daar.Keys, StringComparer.Ordinal))
        {
            _gewichten[spoor] = Math.Log((hier.GetValueOrDefault(spoor) + Vlak) / (wel.Count + (2 * Vlak)))
                - Math.Log((daar.GetValueOrDefault(spoor) + vlakDaar) / (niet.Count + (2 * vlakDaar)));
        }
    }

    /// <summary>How much the text is like the examples: 0.5 as much as like the others, 1 entirely, 0 not at all.</summary>
    public double Meet(string tekst)
    {
        double som = 0;
        var bekend = 0;
        foreach (var spoor in Sporen(tekst))
        {
            if (!_gewichten.TryGetValue(spoor, out var gewicht)) { continue; }
            som += gewicht;
            bekend++;
        }

        return bekend == 0 ? 0 : Math.Clamp(0.5 + (som / Math.Sqrt(bekend + 1) / Bereik), 0, 1);
    }

    private static Dictionary<string, int> Tel(IEnumerable<string> teksten) => teksten.SelectMany(Sporen).CountBy(spoor => spoor, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static HashSet<string> Sporen(string tekst)
    {
        HashSet<string> sporen = new(StringComparer.Ordinal);
        var vorige = "^";
        foreach (var woord in Tekstvorm.Woorden(tekst))
        {
            // Which number it is says nothing; that there is one may.
            var vorm = char.IsDigit(woord[0]) ? "0" : woord;
            sporen.Add(vorm);
            sporen.Add($"{vorige} {vorm}");
            vorige = vorm;
        }

        sporen.Add($"{vorige} $");
        return sporen;
    }
}

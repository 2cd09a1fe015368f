using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Search;

/// <summary>Measures how much a text is like one set of examples rather than another, from its words and pairs of words as typed.</summary>
/// <remarks>A naive Bayes classifier. Small words count here, unlike in a search: "haar", "nog niet" and "deze" tell a question about one person from a question about a rule.</remarks>
internal sealed class Voorbeeldmeter
{
    private const int Beginletters = 6;
    // A word of this length is often made of two; the last tells most.
    private const int Samenstelling = 9;

    private readonly Dictionary<string, double> _gewichten;
    private readonly bool _naarOnderwerp;

    /// <param name="wel">Examples of what is measured; without them nothing is like it.</param>
    /// <param name="niet">Examples of everything else.</param>
    /// <param name="naarOnderwerp">Whether they differ in subject, not in the way of asking. A subject is told by rare words in all their forms, so that their beginnings and ends count and one of them weighs more.</param>
    public Voorbeeldmeter(IReadOnlyCollection<string> wel, IReadOnlyCollection<string> niet, bool naarOnderwerp = false)
    {
        _gewichten = new(StringComparer.Ordinal);
        _naarOnderwerp = naarOnderwerp;
        var vlak = naarOnderwerp ? 0.1 : 0.3;
        if (wel.Count == 0 || niet.Count == 0) { return; }
        var hier = Tel(wel);
        var daar = Tel(niet);
        // The two sets differ in size; what was never seen must weigh the same in both.
        var vlakDaar = vlak * niet.Count / wel.Count;
        foreach (var spoor in hier.Keys.Union(daar.Keys, StringComparer.Ordinal))
        {
            _gewichten[spoor] = Math.Log((hier.GetValueOrDefault(spoor) + vlak) / (wel.Count + (2 * vlak)))
                - Math.Log((daar.GetValueOrDefault(spoor) + vlakDaar) / (niet.Count + (2 * vlakDaar)));
        }
    }

    /// <summary>Reads back what <see cref="Schrijf"/> wrote.</summary>
    public Voorbeeldmeter(TableReader tabellen, bool naarOnderwerp = false) => (_gewichten, _naarOnderwerp) = (tabellen.Table<double>(), naarOnderwerp);

    private double Bereik => _naarOnderwerp ? 4 : 8;

    /// <summary>Writes what was learnt.</summary>
    public void Schrijf(TableWriter tabellen) => tabellen.Table(_gewichten);

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

    private Dictionary<string, int> Tel(IEnumerable<string> teksten) => teksten.SelectMany(Sporen).CountBy(spoor => spoor, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private HashSet<string> Sporen(string tekst)
    {
        HashSet<string> sporen = new(StringComparer.Ordinal);
        var vorige = "^";
        foreach (var woord in Tekstvorm.Woorden(tekst))
        {
            // Which number it is says nothing; that there is one may.
            var vorm = char.IsDigit(woord[0]) ? "0" : woord;
            sporen.Add(vorm);
            sporen.Add($"{vorige} {vorm}");
            if (_naarOnderwerp && vorm.Length > Beginletters)
            {
                sporen.Add($"{vorm[..Beginletters]}~");
                if (vorm.Length >= Samenstelling) { sporen.Add($"~{vorm[^Beginletters..]}"); }
            }

            vorige = vorm;
        }

        sporen.Add($"{vorige} $");
        return sporen;
    }
}

using HerstelBot.Domain.Gesprekken.Duiding;

namespace HerstelBot.Search;

/// <summary>Measures how much a text is like one set of examples rather than another, from its words and pairs of words as typed.</summary>
/// <remarks>A naive Bayes classifier. Small words count here, unlike in a search: "haar", "nog niet" and "deze" tell a question about one person from a question about a rule.</remarks>
internal sealed class Voorbeeldmeter
{
    private const int Beginletters = 6;
    // A word of this length is often made of two; the last tells most.
    private const int Samenstelling = 9;

    // In how many examples, and in how many others, each trace was seen; and how many there are of both.
    private readonly Dictionary<string, (int Wel, int Niet)> _gezien;
    private readonly (int Wel, int Niet) _aantal;
    private readonly Dictionary<string, double> _gewichten;
    private readonly bool _naarOnderwerp;

    /// <param name="wel">Examples of what is measured; without them nothing is like it.</param>
    /// <param name="niet">Examples of everything else.</param>
    /// <param name="naarOnderwerp">Whether they differ in subject, not in the way of asking. A subject is told by rare words in all their forms, so that their beginnings and ends count and one of them weighs more.</param>
    public Voorbeeldmeter(IReadOnlyCollection<string> wel, IReadOnlyCollection<string> niet, bool naarOnderwerp = false)
    {
        (_naarOnderwerp, _aantal, _gezien) = (naarOnderwerp, (wel.Count, niet.Count), new(StringComparer.Ordinal));
        Tel(_gezien, wel, (1, 0));
        Tel(_gezien, niet, (0, 1));
        _gewichten = Gewichten();
    }

    /// <summary>Reads back what <see cref="Schrijf"/> wrote.</summary>
    public Voorbeeldmeter(TableReader tabellen, bool naarOnderwerp = false)
    {
        (_naarOnderwerp, _gezien, _aantal) = (naarOnderwerp, tabellen.Table<(int, int)>(), tabellen.Row<(int, int)>()[0]);
        _gewichten = Gewichten();
    }

    private Voorbeeldmeter(Voorbeeldmeter van, IReadOnlyCollection<string> niet)
    {
        (_naarOnderwerp, _aantal, _gezien) = (van._naarOnderwerp, (van._aantal.Wel, van._aantal.Niet + niet.Count), new(van._gezien, StringComparer.Ordinal));
        Tel(_gezien, niet, (0, 1));
        _gewichten = Gewichten();
    }

    private double Bereik => _naarOnderwerp ? 4 : 8;

    /// <summary>Writes what was learnt.</summary>
    public void Schrijf(TableWriter tabellen)
    {
        tabellen.Table(_gezien);
        tabellen.Row([_aantal]);
    }

    /// <summary>The same with more examples of everything else.</summary>
    public Voorbeeldmeter MetAndere(IReadOnlyCollection<string> niet) => new(this, niet);

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

    // The two sets differ in size; what was never seen must weigh the same in both.
    private Dictionary<string, double> Gewichten()
    {
        var (wel, niet) = _aantal;
        if (wel == 0 || niet == 0) { return []; }
        var vlak = _naarOnderwerp ? 0.1 : 0.3;
        var vlakNiet = vlak * niet / wel;
        return _gezien.ToDictionary(
            spoor => spoor.Key, spoor => Math.Log((spoor.Value.Wel + vlak) / (wel + (2 * vlak))) - Math.Log((spoor.Value.Niet + vlakNiet) / (niet + (2 * vlakNiet))), StringComparer.Ordinal);
    }

    private void Tel(Dictionary<string, (int Wel, int Niet)> gezien, IEnumerable<string> teksten, (int Wel, int Niet) erbij)
    {
        foreach (var spoor in teksten.SelectMany(Sporen))
        {
            var (wel, niet) = gezien.GetValueOrDefault(spoor);
            gezien[spoor] = (wel + erbij.Wel, niet + erbij.Niet);
        }
    }

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

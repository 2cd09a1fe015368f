namespace HerstelBot.Search;

/// <summary>Measures how much a question and the best title or variant of an article say the same, in both directions, by rarity.</summary>
internal sealed class Gelijkenismeter
{
    private readonly Zeldzaamheid _zeldzaamheid;
    private readonly double[][] _gewichten;
    private readonly Dictionary<string, (int Artikel, int Ingang)[]> _vermeldingen;

    public Gelijkenismeter(IReadOnlyList<Artikelwoorden> artikelen, Zeldzaamheid zeldzaamheid)
    {
        _zeldzaamheid = zeldzaamheid;
        _gewichten = [.. artikelen.Select(artikel => Gewichten(artikel, zeldzaamheid))];
        _vermeldingen = artikelen
            .SelectMany((artikel, i) => artikel.IngangTermen.SelectMany((termen, j) => termen.Select(term => (Term: term, Artikel: i, Ingang: j))))
            .GroupBy(plek => plek.Term, plek => (plek.Artikel, plek.Ingang), StringComparer.Ordinal)
            .ToDictionary(plekken => plekken.Key, plekken => plekken.ToArray(), StringComparer.Ordinal);
    }

    private Gelijkenismeter(Zeldzaamheid zeldzaamheid, double[][] gewichten, Dictionary<string, (int Artikel, int Ingang)[]> vermeldingen) =>
        (_zeldzaamheid, _gewichten, _vermeldingen) = (zeldzaamheid, gewichten, vermeldingen);

    /// <summary>Reads back what <see cref="Schrijf"/> wrote.</summary>
    public Gelijkenismeter(TableReader tabellen, Zeldzaamheid zeldzaamheid) =>
        (_zeldzaamheid, _gewichten, _vermeldingen) = (zeldzaamheid, tabellen.Rows<double>(), tabellen.Lists<(int, int)>());

    /// <summary>Writes what was counted.</summary>
    public void Schrijf(TableWriter tabellen)
    {
        tabellen.Rows(_gewichten);
        tabellen.Lists(_vermeldingen);
    }

    /// <summary>The same with one article more, in the last place.</summary>
    public Gelijkenismeter Met(Artikelwoorden artikel, Zeldzaamheid zeldzaamheid)
    {
        var vermeldingen = new Dictionary<string, (int, int)[]>(_vermeldingen, StringComparer.Ordinal);
        foreach (var plekken in artikel.IngangTermen.SelectMany((termen, j) => termen.Select(term => (Term: term, Ingang: j))).GroupBy(plek => plek.Term, plek => (_gewichten.Length, plek.Ingang), StringComparer.Ordinal))
        {
            vermeldingen[plekken.Key] = [.. vermeldingen.GetValueOrDefault(plekken.Key, []), .. plekken];
        }

        return new(zeldzaamheid, [.. _gewichten, Gewichten(artikel, zeldzaamheid)], vermeldingen);
    }

    /// <summary>The likeness with the best title or variant of each of these articles, 0 to 1.</summary>
    /// <param name="vraag">The words of the question.</param>
    /// <param name="artikelen">The places of the articles; the others are not looked at.</param>
    public Dictionary<int, double> Meet(List<Woord> vraag, IReadOnlyCollection<int> artikelen)
    {
        var samen = new double[_gewichten.Length][];
        var mate = new double[_gewichten.Length][];
        foreach (var artikel in artikelen) { (samen[artikel], mate[artikel]) = (new double[_gewichten[artikel].Length], new double[_gewichten[artikel].Length]); }
        List<(int Artikel, int Ingang)> geraakt = [];
        double totaal = 0;
        foreach (var woord in vraag)
        {
            var gewicht = _zeldzaamheid.Gewicht(woord);
            totaal += gewicht;
            geraakt.Clear();
            foreach (var term in woord.Verwant) { RaakZwak(term, mate, geraakt); }
            foreach (var (deel, aandeel) in _zeldzaamheid.Delen(woord)) { Raak(deel, aandeel, mate, geraakt); }
            foreach (var term in woord.Termen) { Raak(term, 1, mate, geraakt); }
            foreach (var (artikel, ingang) in geraakt)
            {
                samen[artikel][ingang] += gewicht * Math.Min(1, mate[artikel][ingang]) * woord.Zekerheid;
                mate[artikel][ingang] = 0;
            }
        }

        return artikelen.ToDictionary(artikel => artikel, artikel => samen[artikel].Zip(_gewichten[artikel], (som, eigen) => Math.Min(1, 2 * som / (totaal + eigen))).Max());
    }

    private static double[] Gewichten(Artikelwoorden artikel, Zeldzaamheid zeldzaamheid) => [.. artikel.Ingangen.Select(ingang => ingang.Sum(zeldzaamheid.Gewicht))];

    // One related word is enough; more of them say no more.
    private void RaakZwak(string term, double[][] mate, List<(int, int)> geraakt)
    {
        foreach (var (artikel, ingang) in _vermeldingen.GetValueOrDefault(term, []))
        {
            if (mate[artikel] is not { } hier || hier[ingang] > 0) { continue; }
            geraakt.Add((artikel, ingang));
            hier[ingang] = Woord.AlsVerwant;
        }
    }

    private void Raak(string term, double hoeveel, double[][] mate, List<(int, int)> geraakt)
    {
        foreach (var (artikel, ingang) in _vermeldingen.GetValueOrDefault(term, []))
        {
            if (mate[artikel] is not { } hier) { continue; }
            if (hier[ingang] == 0) { geraakt.Add((artikel, ingang)); }
            hier[ingang] += hoeveel;
        }
    }
}

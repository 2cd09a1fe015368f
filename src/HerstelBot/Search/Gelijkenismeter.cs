using System.Buffers;

namespace HerstelBot.Search;

/// <summary>Measures how much a question and the best title or variant of each article say the same, in both directions, by rarity.</summary>
internal sealed class Gelijkenismeter
{
    private readonly Zeldzaamheid _zeldzaamheid;
    private readonly int[] _artikelVan;
    private readonly double[] _gewichten;
    private readonly Dictionary<string, int[]> _ingangenMet;
    private readonly int _artikelen;

    public Gelijkenismeter(IReadOnlyList<Artikelwoorden> artikelen, Zeldzaamheid zeldzaamheid)
    {
        _zeldzaamheid = zeldzaamheid;
        _artikelen = artikelen.Count;
        List<int> artikelVan = [];
        List<double> gewichten = [];
        Dictionary<string, List<int>> ingangenMet = new(StringComparer.Ordinal);
        for (var i = 0; i < artikelen.Count; i++)
        {
            foreach (var ingang in artikelen[i].Ingangen)
            {
                foreach (var term in ingang.SelectMany(woord => woord.Termen.Concat(woord.Delen)).Distinct(StringComparer.Ordinal))
                {
                    if (!ingangenMet.TryGetValue(term, out var ingangen)) { ingangenMet[term] = ingangen = []; }
                    ingangen.Add(artikelVan.Count);
                }

                artikelVan.Add(i);
                gewichten.Add(ingang.Sum(zeldzaamheid.Gewicht));
            }
        }

        _artikelVan = [.. artikelVan];
        _gewichten = [.. gewichten];
        _ingangenMet = ingangenMet.ToDictionary(paar => paar.Key, paar => paar.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The likeness of the best title or variant of each article, 0 to 1, by the place of the article.</summary>
    public double[] Meet(List<Woord> vraag)
    {
        var samen = ArrayPool<double>.Shared.Rent(_gewichten.Length);
        var mate = ArrayPool<double>.Shared.Rent(_gewichten.Length);
        try
        {
            Array.Clear(samen, 0, _gewichten.Length);
            Array.Clear(mate, 0, _gewichten.Length);
            return Meet(vraag, samen, mate);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(samen);
            ArrayPool<double>.Shared.Return(mate);
        }
    }

    private double[] Meet(List<Woord> vraag, double[] samen, double[] mate)
    {
        List<int> ooit = [];
        List<int> geraakt = [];
        double totaal = 0;
        foreach (var woord in vraag)
        {
            var gewicht = _zeldzaamheid.Gewicht(woord);
            totaal += gewicht;
            geraakt.Clear();
            foreach (var term in woord.Verwant) { RaakZwak(term, mate, geraakt); }
            foreach (var (deel, aandeel) in _zeldzaamheid.Delen(woord)) { Raak(deel, aandeel, mate, geraakt); }
            foreach (var term in woord.Termen) { Raak(term, 1, mate, geraakt); }
            foreach (var ingang in geraakt)
            {
                if (samen[ingang] == 0) { ooit.Add(ingang); }
                samen[ingang] += gewicht * Math.Min(1, mate[ingang]) * woord.Zekerheid;
                mate[ingang] = 0;
            }
        }

        var beste = new double[_artikelen];
        foreach (var ingang in ooit)
        {
            ref var gelijk = ref beste[_artikelVan[ingang]];
            gelijk = Math.Max(gelijk, Math.Min(1, 2 * samen[ingang] / (totaal + _gewichten[ingang])));
        }

        return beste;
    }

    // One related word is enough; more of them say no more.
    private void RaakZwak(string term, double[] mate, List<int> geraakt)
    {
        foreach (var ingang in _ingangenMet.GetValueOrDefault(term, []))
        {
            if (mate[ingang] > 0) { continue; }
            geraakt.Add(ingang);
            mate[ingang] = Woord.AlsVerwant;
        }
    }

    private void Raak(string term, double hoeveel, double[] mate, List<int> geraakt)
    {
        foreach (var ingang in _ingangenMet.GetValueOrDefault(term, []))
        {
            if (mate[ingang] == 0) { geraakt.Add(ingang); }
            mate[ingang] += hoeveel;
        }
    }
}

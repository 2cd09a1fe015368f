using System.Numerics.Tensors;

namespace HerstelBot.Search;

/// <summary>How likely each article is the one that is meant, learnt from the titles, variants and texts of all articles at once.</summary>
/// <remarks>
/// Multinomial logistic regression, trained when the index is built. <see cref="Herkenner"/> counts how much a word is at home in an article; this learns
/// which words tell articles apart, so that what siblings have in common says little. Groups of letters let it see through a compound, an inflection or a typing error.
/// </remarks>
internal sealed class Kansrekenaar
{
    private const int Rondes = 8;
    private const float Stap = 1.5f;
    private const float LaatsteStap = 0.02f;
    private const float StapBasis = 0.1f;
    private const float Zin = 1;
    private const float Alinea = 0.5f;
    private const double Dempt = 0.75;

    private const float Gewoon = 0.5f;
    private const float AlsVerwant = 0.5f;
    private const float Tweetal = 0.5f;
    private const float Lettergroep = 0.25f;
    private const int Letters = 4;

    // A pair or a group of letters that stands in fewer sentences is chance.
    private const int VaakGenoeg = 3;

    private readonly int _artikelen;
    private readonly Dictionary<string, int> _plaats = new(StringComparer.Ordinal);
    private readonly float[] _zwaarte;
    private readonly float[] _gewichten;
    private readonly float[] _basis;

    public Kansrekenaar(IReadOnlyList<Artikelwoorden> artikelen)
    {
        _artikelen = artikelen.Count;
        _basis = new float[_artikelen];
        var zinnen = artikelen.SelectMany((artikel, i) => artikel.Ingangen.Select(zin => (Artikel: i, Sporen: Sporen(zin, Termen), Gewicht: Zin))
            .Concat(artikel.Alineas.Select(zin => (Artikel: i, Sporen: Sporen(zin, Termen), Gewicht: Alinea)))).ToArray();
        List<float> zwaarte = [];
        foreach (var (spoor, aantal) in zinnen.SelectMany(zin => zin.Sporen.Keys).CountBy(spoor => spoor, StringComparer.Ordinal))
        {
            if (aantal < VaakGenoeg && IsSamengesteld(spoor)) { continue; }
            _plaats[spoor] = _plaats.Count;
            zwaarte.Add((float)Math.Pow(Math.Log(1 + ((double)zinnen.Length / aantal)), Dempt));
        }

        _zwaarte = [.. zwaarte];
        _gewichten = new float[_plaats.Count * _artikelen];
        Leer(Array.ConvertAll(zinnen, zin => new Voorbeeld(zin.Artikel, Vector(zin.Sporen), zin.Gewicht)));
    }

    /// <summary>The likelihood of each article, by its place; together 1, or all 0 when no word of the question is known.</summary>
    public float[] Kansen(List<Woord> vraag)
    {
        var kansen = new float[_artikelen];
        if (Vector(Sporen(vraag, Gezegd)) is { Length: > 0 } vector) { Schat(vector, kansen); }
        return kansen;
    }

    private void Leer(Voorbeeld[] voorbeelden)
    {
        // The same order every time: an index that is built twice answers the same.
        var toeval = new Random(voorbeelden.Length);
        var kansen = new float[_artikelen];
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            toeval.Shuffle(voorbeelden);
            var stap = (Stap * (1 - ((float)ronde / Rondes))) + LaatsteStap;
            foreach (var (artikel, vector, gewicht) in voorbeelden)
            {
                Schat(vector, kansen);
                kansen[artikel] -= 1;
                foreach (var (plaats, waarde) in vector) { Tel(kansen, -stap * gewicht * waarde, Rij(plaats)); }
                Tel(kansen, -stap * gewicht * StapBasis, _basis);
            }
        }
    }

    private void Schat((int Plaats, float Waarde)[] vector, float[] kansen)
    {
        _basis.CopyTo(kansen, 0);
        foreach (var (plaats, waarde) in vector) { Tel(Rij(plaats), waarde, kansen); }
        TensorPrimitives.SoftMax(kansen, kansen);
    }

    private static void Tel(ReadOnlySpan<float> wat, float keer, Span<float> bij) => TensorPrimitives.MultiplyAdd(wat, keer, bij, bij);

    private Span<float> Rij(int plaats) => _gewichten.AsSpan(plaats * _artikelen, _artikelen);

    // Of length 1, so that a long story is not surer than a short question.
    private (int Plaats, float Waarde)[] Vector(Dictionary<string, float> sporen)
    {
        List<(int Plaats, float Waarde)> vector = new(sporen.Count);
        float lengte = 0;
        foreach (var (spoor, gewicht) in sporen)
        {
            if (!_plaats.TryGetValue(spoor, out var plaats)) { continue; }
            var waarde = gewicht * _zwaarte[plaats];
            lengte += waarde * waarde;
            vector.Add((plaats, waarde));
        }

        var deler = MathF.Sqrt(lengte);
        return [.. vector.Select(deel => (deel.Plaats, deel.Waarde / deler))];
    }

    private static Dictionary<string, float> Sporen(List<Woord> woorden, Func<Woord, IEnumerable<(string, float)>> termen)
    {
        Dictionary<string, float> sporen = new(StringComparer.Ordinal);
        for (var i = 0; i < woorden.Count; i++)
        {
            foreach (var (term, gewicht) in termen(woorden[i])) { sporen[term] = woorden[i].IsGewoon ? Gewoon * gewicht : gewicht; }
            if (i > 0) { sporen[$"{woorden[i - 1].Termen[0]} {woorden[i].Termen[0]}"] = Tweetal; }
            var vorm = $"#{woorden[i].Vorm}#";
            for (var j = 0; j + Letters <= vorm.Length; j++) { sporen[$"{vorm.AsSpan(j, Letters)}~"] = Lettergroep; }
        }

        return sporen;
    }

    private static bool IsSamengesteld(string spoor) => spoor[^1] == '~' || spoor.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<(string, float)> Termen(Woord woord) => woord.Termen.Concat(woord.Delen).Select(term => (term, 1f));

    // What is meant beside what is typed speaks only where what is typed says nothing.
    private IEnumerable<(string, float)> Gezegd(Woord woord) => woord.Termen.Any(_plaats.ContainsKey) ? Termen(woord) : Termen(woord).Concat(woord.Verwant.Select(term => (term, AlsVerwant)));

    private readonly record struct Voorbeeld(int Artikel, (int Plaats, float Waarde)[] Vector, float Gewicht);
}

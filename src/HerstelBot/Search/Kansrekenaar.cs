using System.Numerics.Tensors;

namespace HerstelBot.Search;

/// <summary>How likely each article is the one that is meant, learnt from the titles, variants and texts of all articles at once.</summary>
/// <remarks>
/// Multinomial logistic regression, trained when the index is built. <see cref="Herkenner"/> counts how much a word is at home in an article; this learns
/// which words tell articles apart, so that what siblings have in common says little. Beginnings and ends of words let it see through a compound, an inflection or a typing error.
/// </remarks>
internal sealed partial class Kansrekenaar
{
    private const int Rondes = 5;
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

    // A pair or a beginning that stands in fewer sentences is chance.
    private const int VaakGenoeg = 3;

    private readonly Dictionary<string, int> _plaats;
    private readonly float[] _zwaarte;
    private readonly float[] _gewichten;
    private readonly float[] _basis;
    private readonly Leerzinnen _zinnen;

    public Kansrekenaar(IReadOnlyList<Artikelwoorden> artikelen)
    {
        _plaats = new(StringComparer.Ordinal);
        _basis = new float[artikelen.Count];
        Dictionary<string, int> nummers = new(StringComparer.Ordinal);
        List<int> aantallen = [];
        var zinnen = artikelen.SelectMany((artikel, i) => artikel.Ingangen.Select(zin => new Leerzin(i, Nummer(Sporen(zin, Termen)), Zin))
            .Concat(artikel.Alineas.Select(zin => new Leerzin(i, Nummer(Sporen(zin, Termen)), Alinea)))).ToArray();

        List<float> zwaarte = [];
        var plaatsen = new int[aantallen.Count];
        foreach (var (spoor, nummer) in nummers)
        {
            plaatsen[nummer] = aantallen[nummer] < VaakGenoeg && IsSamengesteld(spoor) ? -1 : _plaats.Count;
            if (plaatsen[nummer] < 0) { continue; }
            _plaats[spoor] = plaatsen[nummer];
            zwaarte.Add(Zwaarte(zinnen.Length, aantallen[nummer]));
        }

        _zwaarte = [.. zwaarte];
        _gewichten = new float[_plaats.Count * _basis.Length];
        var vectoren = Array.ConvertAll(zinnen, zin => zin with { Vector = Vector(zin.Vector.Select(deel => (plaatsen[deel.Plaats], deel.Waarde))) });
        _zinnen = new(vectoren);
        Leer(vectoren);

        (int, float)[] Nummer(Dictionary<string, float> sporen)
        {
            var genummerd = new (int, float)[sporen.Count];
            var i = 0;
            foreach (var (spoor, gewicht) in sporen)
            {
                if (nummers.TryAdd(spoor, aantallen.Count)) { aantallen.Add(0); }
                aantallen[nummers[spoor]]++;
                genummerd[i++] = (nummers[spoor], gewicht);
            }

            return genummerd;
        }
    }

    /// <summary>Reads back what <see cref="Schrijf"/> wrote.</summary>
    public Kansrekenaar(TableReader tabellen) =>
        (_plaats, _zwaarte, _gewichten, _basis, _zinnen) = (tabellen.Table<int>(), tabellen.Row<float>(), tabellen.Row<float>(), tabellen.Row<float>(), new(tabellen));

    /// <summary>Writes what was learnt.</summary>
    public void Schrijf(TableWriter tabellen)
    {
        tabellen.Table(_plaats);
        tabellen.Row(_zwaarte);
        tabellen.Row(_gewichten);
        tabellen.Row(_basis);
        _zinnen.Schrijf(tabellen);
    }

    /// <summary>The likelihood of each article, by its place; together 1, or all 0 when no word of the question is known.</summary>
    public float[] Kansen(List<Woord> vraag)
    {
        var kansen = new float[_basis.Length];
        if (Vector(Sporen(vraag, Gezegd).Select(spoor => (_plaats.GetValueOrDefault(spoor.Key, -1), spoor.Value))) is { Length: > 0 } vector) { Schat(vector, kansen); }
        return kansen;
    }

    private void Leer(Leerzin[] voorbeelden)
    {
        // The same order every time: an index that is built twice answers the same.
        var toeval = new Random(voorbeelden.Length);
        var kansen = new float[_basis.Length];
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            toeval.Shuffle(voorbeelden);
            var stap = Stapgrootte(ronde);
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
        Stem(vector, kansen);
        TensorPrimitives.SoftMax(kansen, kansen);
    }

    // How much speaks for each article, before it is made a likelihood.
    private void Stem((int Plaats, float Waarde)[] vector, float[] stemmen)
    {
        _basis.CopyTo(stemmen, 0);
        foreach (var (plaats, waarde) in vector) { Tel(Rij(plaats), waarde, stemmen); }
    }

    private static float Stapgrootte(int ronde) => (Stap * (1 - ((float)ronde / Rondes))) + LaatsteStap;

    private static float Zwaarte(int zinnen, int met) => (float)Math.Pow(Math.Log(1 + ((double)zinnen / met)), Dempt);

    private static void Tel(ReadOnlySpan<float> wat, float keer, Span<float> bij) => TensorPrimitives.MultiplyAdd(wat, keer, bij, bij);

    private Span<float> Rij(int plaats) => _gewichten.AsSpan(plaats * _basis.Length, _basis.Length);

    // Of length 1, so that a long story is not surer than a short question. What has no place is left out.
    private (int Plaats, float Waarde)[] Vector(IEnumerable<(int Plaats, float Gewicht)> sporen)
    {
        (int Plaats, float Waarde)[] vector = [.. sporen.Where(spoor => spoor.Plaats >= 0).Select(spoor => (spoor.Plaats, spoor.Gewicht * _zwaarte[spoor.Plaats]))];
        var lengte = MathF.Sqrt(vector.Sum(deel => deel.Waarde * deel.Waarde));
        for (var i = 0; i < vector.Length; i++) { vector[i].Waarde /= lengte; }
        return vector;
    }

    private static Dictionary<string, float> Sporen(List<Woord> woorden, Func<Woord, IEnumerable<(string, float)>> termen)
    {
        Dictionary<string, float> sporen = new(StringComparer.Ordinal);
        for (var i = 0; i < woorden.Count; i++)
        {
            foreach (var (term, gewicht) in termen(woorden[i])) { sporen[term] = woorden[i].IsGewoon ? Gewoon * gewicht : gewicht; }
            if (i > 0) { sporen[$"{woorden[i - 1].Termen[0]} {woorden[i].Termen[0]}"] = Tweetal; }
            var vorm = woorden[i].Vorm;
            if (vorm.Length <= Letters) { continue; }
            sporen[$"{vorm.AsSpan(0, Letters)}~"] = Lettergroep;
            sporen[$"~{vorm.AsSpan(vorm.Length - Letters)}"] = Lettergroep;
        }

        return sporen;
    }

    private static bool IsSamengesteld(string spoor) => spoor[^1] == '~' || spoor[0] == '~' || spoor.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<(string, float)> Termen(Woord woord) => woord.Termen.Concat(woord.Delen).Select(term => (term, 1f));

    // What is meant beside what is typed speaks only where what is typed says nothing.
    private IEnumerable<(string, float)> Gezegd(Woord woord) => woord.Termen.Any(_plaats.ContainsKey) ? Termen(woord) : Termen(woord).Concat(woord.Verwant.Select(term => (term, AlsVerwant)));
}

namespace HerstelBot.Search;

/// <summary>The sentences from which likelihoods were learnt, as numbers: kept so that one article more can be learnt without the others.</summary>
internal sealed class Leerzinnen
{
    private readonly int[] _artikel;
    private readonly float[] _gewicht;
    private readonly int[] _begin;
    private readonly (int Plaats, float Waarde)[] _delen;

    public Leerzinnen(IReadOnlyCollection<Leerzin> zinnen)
    {
        _artikel = [.. zinnen.Select(zin => zin.Artikel)];
        _gewicht = [.. zinnen.Select(zin => zin.Gewicht)];
        _begin = new int[zinnen.Count + 1];
        var i = 0;
        foreach (var zin in zinnen) { _begin[i + 1] = _begin[i++] + zin.Vector.Length; }
        _delen = [.. zinnen.SelectMany(zin => zin.Vector)];
    }

    /// <summary>Reads back what <see cref="Schrijf"/> wrote.</summary>
    public Leerzinnen(TableReader tabellen) =>
        (_artikel, _gewicht, _begin, _delen) = (tabellen.Row<int>(), tabellen.Row<float>(), tabellen.Row<int>(), tabellen.Row<(int, float)>());

    /// <summary>How many there are.</summary>
    public int Aantal => _artikel.Length;

    /// <summary>The sentences.</summary>
    public IEnumerable<Leerzin> Alle => Enumerable.Range(0, Aantal).Select(i => new Leerzin(_artikel[i], _delen[_begin[i].._begin[i + 1]], _gewicht[i]));

    /// <summary>Writes them.</summary>
    public void Schrijf(TableWriter tabellen)
    {
        tabellen.Row(_artikel);
        tabellen.Row(_gewicht);
        tabellen.Row(_begin);
        tabellen.Row(_delen);
    }
}

/// <summary>A sentence of an article, by what stands in it.</summary>
/// <param name="Artikel">The place of the article.</param>
/// <param name="Vector">What stands in it.</param>
/// <param name="Gewicht">How much it counts.</param>
internal readonly record struct Leerzin(int Artikel, (int Plaats, float Waarde)[] Vector, float Gewicht);

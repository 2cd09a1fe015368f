using System.Numerics.Tensors;

namespace HerstelBot.Search;

/// <content>Learns one article more beside what is known of the others. To learn all of them anew takes seconds; nobody waits so long for a preview, or for an article to be live.</content>
internal sealed partial class Kansrekenaar
{
    private Kansrekenaar(Dictionary<string, int> plaats, float[] zwaarte, float[] gewichten, float[] basis, Leerzinnen zinnen) =>
        (_plaats, _zwaarte, _gewichten, _basis, _zinnen) = (plaats, zwaarte, gewichten, basis, zinnen);

    /// <summary>The same with one article more, in the last place: what is known of the others stays as it is.</summary>
    /// <param name="artikel">The article.</param>
    /// <param name="zonder">The place of an article that counts no longer, when it takes the place of one.</param>
    public Kansrekenaar Met(Artikelwoorden artikel, int? zonder)
    {
        var zinnen = artikel.Ingangen.Select(zin => (Sporen: Sporen(zin, Termen), Gewicht: Zin)).Concat(artikel.Alineas.Select(zin => (Sporen: Sporen(zin, Termen), Gewicht: Alinea))).ToArray();
        var plaats = new Dictionary<string, int>(_plaats, StringComparer.Ordinal);
        List<float> zwaarte = [.. _zwaarte];
        foreach (var (spoor, aantal) in zinnen.SelectMany(zin => zin.Sporen.Keys).CountBy(spoor => spoor, StringComparer.Ordinal))
        {
            if ((aantal < VaakGenoeg && IsSamengesteld(spoor)) || !plaats.TryAdd(spoor, plaats.Count)) { continue; }
            zwaarte.Add(Zwaarte(_zinnen.Aantal + zinnen.Length, aantal));
        }

        var uit = new Kansrekenaar(plaats, [.. zwaarte], Verbreed(plaats.Count), [.. _basis, 0], _zinnen);
        if (zonder is { } weg) { uit._basis[weg] = float.NegativeInfinity; }
        Leerzin[] nieuw = [.. zinnen.Select(zin => new Leerzin(_basis.Length, uit.Vector(zin.Sporen.Select(spoor => (plaats.GetValueOrDefault(spoor.Key, -1), spoor.Value))), zin.Gewicht))];
        Leerzin[] alle = [.. _zinnen.Alle.Where(zin => zin.Artikel != zonder), .. nieuw];
        uit.LeerLaatste(alle);
        return new(uit._plaats, uit._zwaarte, uit._gewichten, uit._basis, new(alle));
    }

    // A column for one article more, and rows for what was in no article before.
    private float[] Verbreed(int sporen)
    {
        var (van, naar) = (_basis.Length, _basis.Length + 1);
        var breder = new float[sporen * naar];
        for (var i = 0; i < _zwaarte.Length; i++) { Rij(i).CopyTo(breder.AsSpan(i * naar, van)); }
        return breder;
    }

    private void LeerLaatste(Leerzin[] zinnen)
    {
        var (laatste, breedte) = (_basis.Length - 1, _basis.Length);
        // What the others together say of each sentence does not change while the last is learnt.
        var stemmen = new float[breedte];
        var anderen = Array.ConvertAll(zinnen, zin =>
        {
            Stem(zin.Vector, stemmen);
            TensorPrimitives.Exp(stemmen.AsSpan(0, laatste), stemmen);
            return TensorPrimitives.Sum(stemmen.AsSpan(0, laatste));
        });
        var toeval = new Random(zinnen.Length);
        int[] volgorde = [.. Enumerable.Range(0, zinnen.Length)];
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            toeval.Shuffle(volgorde);
            var stap = Stapgrootte(ronde);
            foreach (var i in volgorde)
            {
                var (artikel, vector, gewicht) = zinnen[i];
                var stem = _basis[laatste];
                foreach (var (plaats, waarde) in vector) { stem += waarde * _gewichten[(plaats * breedte) + laatste]; }
                var hier = MathF.Exp(stem);
                var fout = (hier / (hier + anderen[i])) - (artikel == laatste ? 1 : 0);
                foreach (var (plaats, waarde) in vector) { _gewichten[(plaats * breedte) + laatste] -= stap * gewicht * waarde * fout; }
                _basis[laatste] -= stap * gewicht * StapBasis * fout;
            }
        }
    }
}

using HerstelBot.Domain.Taal;

namespace HerstelBot.Search;

/// <summary>How much questions ask the same: the stems that they share, rare ones counting more.</summary>
internal sealed class TekstGelijkenis : IGelijkenis
{
    // Shorter words hold the sentence together and say nothing of what it is about.
    private const int KorteWoorden = 3;

    public IReadOnlyList<double> Meet(string vraag, IReadOnlyList<string> andere)
    {
        var eigen = Stammen(vraag);
        var stammen = andere.Select(Stammen).ToList();
        var voorkomens = stammen.SelectMany(tekst => tekst).CountBy(stam => stam).ToDictionary();
        return [.. stammen.Select(tekst => eigen.Count == 0 || tekst.Count == 0 ? 0 : 2 * tekst.Where(eigen.Contains).Sum(Gewicht) / (eigen.Sum(Gewicht) + tekst.Sum(Gewicht)))];

        double Gewicht(string stam) => Math.Log(1 + ((andere.Count + 1.0) / (1 + voorkomens.GetValueOrDefault(stam))));
    }

    public IReadOnlyList<int> Groepeer(IReadOnlyList<string> teksten, double drempel)
    {
        var stammen = teksten.Select(Stammen).ToList();
        var gewicht = stammen.SelectMany(tekst => tekst).CountBy(stam => stam).ToDictionary(keer => keer.Key, keer => Math.Log(1 + ((teksten.Count + 1.0) / (1 + keer.Value))));
        var som = stammen.Select(tekst => tekst.Sum(stam => gewicht[stam])).ToList();
        var begin = new int[teksten.Count];
        Dictionary<string, int> eerder = [];
        Dictionary<string, List<int>> metStam = [];
        for (var tekst = 0; tekst < teksten.Count; tekst++)
        {
            // Only what shares a stem can be alike, so that many texts cost no more than what they share.
            Dictionary<int, double> samen = [];
            foreach (var stam in stammen[tekst])
            {
                foreach (var groep in metStam.GetValueOrDefault(stam, [])) { samen[groep] = samen.GetValueOrDefault(groep) + gewicht[stam]; }
            }

            var (likste, maat) = samen.Select(groep => (groep.Key, Maat: 2 * groep.Value / (som[tekst] + som[groep.Key]))).OrderByDescending(groep => groep.Maat).ThenBy(groep => groep.Key)
                .FirstOrDefault((-1, 0));
            begin[tekst] = eerder.TryGetValue(teksten[tekst], out var zelfde) ? zelfde : maat >= drempel ? likste : tekst;
            eerder.TryAdd(teksten[tekst], begin[tekst]);
            if (begin[tekst] != tekst) { continue; }
            foreach (var stam in stammen[tekst]) { (metStam.TryGetValue(stam, out var lijst) ? lijst : metStam[stam] = []).Add(tekst); }
        }

        return begin;
    }

    private static HashSet<string> Stammen(string tekst) =>
        [.. Tokens.Van(tekst).Where(token => token.Vorm.Length > KorteWoorden).Select(token => Stam.Van(token.Vorm))];
}

using HerstelBot.Domain.Gesprekken;

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

    private static HashSet<string> Stammen(string tekst) =>
        [.. Tokens.Van(tekst).Where(token => token.Vorm.Length > KorteWoorden).Select(token => Stam.Van(token.Vorm))];
}

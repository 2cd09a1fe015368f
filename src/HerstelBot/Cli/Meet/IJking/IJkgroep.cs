using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.IJking;

/// <summary>Questions of one origin.</summary>
/// <param name="Naam">The origin, as it is printed.</param>
/// <param name="Gewicht">How much its average cost counts.</param>
/// <param name="Gevallen">The questions.</param>
internal sealed record IJkgroep(string Naam, double Gewicht, IReadOnlyList<IJkgeval> Gevallen)
{
    /// <summary>The average cost with these cut-offs.</summary>
    public double Kosten(Drempels drempels, Func<string, Artikel?> vind)
    {
        double som = 0;
        foreach (var geval in Gevallen) { som += IJking.Kosten.Van(geval.Loopt(drempels, vind)); }
        return Gevallen.Count == 0 ? 0 : som / Gevallen.Count;
    }

    /// <summary>How the questions end with these cut-offs, as shares of all.</summary>
    public IReadOnlyDictionary<Afloop, double> Aflopen(Drempels drempels, Func<string, Artikel?> vind) =>
        Gevallen.CountBy(geval => geval.Loopt(drempels, vind)).ToDictionary(paar => paar.Key, paar => (double)paar.Value / Gevallen.Count);
}

using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.IJking;

/// <summary>Fits the weights of the certainty: logistic regression on whether the best article was a right one.</summary>
/// <param name="groepen">The questions.</param>
internal sealed class Weegmeester(IEnumerable<IJkgroep> groepen)
{
    private const int Rondes = 400;
    private const double Stap = 1;
    private const double Rem = 1e-4;

    /// <summary>The weights; the same questions always give the same.</summary>
    public Weging Weeg()
    {
        var gevallen = groepen.SelectMany(Gevallen).ToArray();
        if (gevallen.Length == 0) { return new(); }
        var totaal = gevallen.Sum(geval => geval.Gewicht);
        var gewichten = new double[gevallen[0].Waarden.Count];
        var kwadraten = new double[gewichten.Length];
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var helling = Helling(gevallen, gewichten);
            for (var i = 0; i < gewichten.Length; i++)
            {
                var stap = (helling[i] / totaal) + (Rem * gewichten[i]);
                kwadraten[i] += stap * stap;
                if (kwadraten[i] > 0) { gewichten[i] -= Stap * stap / Math.Sqrt(kwadraten[i]); }
            }
        }

        return Weging.Met(Array.ConvertAll(gewichten, gewicht => Math.Round(gewicht, 3)));
    }

    private static double[] Helling(Geval[] gevallen, double[] gewichten)
    {
        var helling = new double[gewichten.Length];
        foreach (var (waarden, isGoed, gewicht) in gevallen)
        {
            double som = 0;
            for (var i = 0; i < gewichten.Length; i++) { som += gewichten[i] * waarden[i]; }
            var mis = gewicht * ((1 / (1 + Math.Exp(-som))) - (isGoed ? 1 : 0));
            for (var i = 0; i < gewichten.Length; i++) { helling[i] += mis * waarden[i]; }
        }

        return helling;
    }

    // What is literally there is certain by itself and would draw the weights to it.
    private static IEnumerable<Geval> Gevallen(IJkgroep groep) => groep.Gevallen
        .Where(geval => geval.Reden is null && geval.Gevonden.Kandidaten is [{ Kenmerken.IsLetterlijk: false }, ..])
        .Select(geval => new Geval(
            Weging.Waarden(geval.Gevonden.Kandidaten[0].Kenmerken, geval.Gevonden.Vraag),
            geval.Juist.Contains(geval.Gevonden.Kandidaten[0].ArtikelId),
            groep.Gewicht / groep.Gevallen.Count));

    private readonly record struct Geval(IReadOnlyList<double> Waarden, bool IsGoed, double Gewicht);
}

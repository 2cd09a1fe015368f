using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.IJking;

/// <summary>Finds the cut-offs that cost least: turns one at a time, from several starts, until none gains any more.</summary>
/// <param name="groepen">The questions.</param>
/// <param name="vind">Gives an article.</param>
internal sealed class IJkmeester(IReadOnlyList<IJkgroep> groepen, Func<string, Artikel?> vind)
{
    private const int HoogstensRondes = 6;
    private const int Willekeurig = 2;

    /// <summary>The cost: a weighted average over the groups, with a hand-off of every question as 1.</summary>
    public double Kosten(Drempels drempels) => groepen.Sum(groep => groep.Gewicht * groep.Kosten(drempels, vind)) / groepen.Sum(groep => groep.Gewicht);

    /// <summary>The best that was found; never worse than what is there.</summary>
    /// <param name="huidig">What is there.</param>
    /// <param name="wegingen">Other weighings to start from.</param>
    public Drempels Zoek(Drempels huidig, params IEnumerable<Weging> wegingen) =>
        Starts(huidig, wegingen).AsParallel().AsOrdered().Select(Daal).AsSequential().Prepend(huidig).MinBy(Kosten)!;

    // The same starts every time: a calibration that is run twice gives the same file.
    private static IEnumerable<Drempels> Starts(Drempels huidig, IEnumerable<Weging> wegingen)
    {
        var toeval = new Random(20261123);
        foreach (var weging in wegingen.Prepend(new()).Prepend(huidig.Weging).Distinct())
        {
            yield return huidig with { Weging = weging };
            yield return new() { Weging = weging };
            for (var i = 0; i < Willekeurig; i++)
            {
                yield return Knop.Alle.Aggregate(huidig with { Weging = weging }, (drempels, knop) => knop.Zet(drempels, knop.Standen[toeval.Next(knop.Standen.Count)]));
            }
        }
    }

    private Drempels Daal(Drempels begin)
    {
        var nu = begin;
        var kosten = Kosten(nu);
        for (var ronde = 0; ronde < HoogstensRondes; ronde++)
        {
            var eerder = kosten;
            foreach (var knop in Knop.Alle)
            {
                (nu, kosten) = Draai(knop, nu, kosten, knop.Standen);
                (nu, kosten) = Draai(knop, nu, kosten, knop.Rond(knop.Stand(nu)));
            }

            if (eerder - kosten < 1e-6) { break; }
        }

        return nu;
    }

    // Of places that cost the same the middle one: it is the farthest from where it goes wrong.
    private (Drempels Drempels, double Kosten) Draai(Knop knop, Drempels nu, double kosten, IReadOnlyList<double> standen)
    {
        var geprobeerd = standen.Select(stand => knop.Zet(nu, stand)).Select(drempels => (Drempels: drempels, Kosten: Kosten(drempels))).ToList();
        var laagste = geprobeerd.Min(poging => poging.Kosten);
        if (laagste > kosten - 1e-9) { return (nu, kosten); }
        var beste = geprobeerd.SkipWhile(poging => poging.Kosten > laagste + 1e-9).TakeWhile(poging => poging.Kosten <= laagste + 1e-9).ToList();
        return beste[beste.Count / 2];
    }
}

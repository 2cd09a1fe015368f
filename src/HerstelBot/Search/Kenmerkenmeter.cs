using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Measures which part of a question an article covers, and what it lacks.</summary>
internal sealed class Kenmerkenmeter(Zeldzaamheid zeldzaamheid)
{
    private const double NauwelijksGedekt = 0.3;

    /// <summary>Measures one question; ask the outcome per article, by how strongly it has each of its terms.</summary>
    public Func<Dictionary<string, double>, Kenmerken> Voor(List<Woord> vraag)
    {
        var woorden = vraag.ConvertAll(woord => (Woord: woord, Gewicht: zeldzaamheid.Gewicht(woord), Rariteit: zeldzaamheid.Idf(woord) / zeldzaamheid.Hoogste, Delen: zeldzaamheid.Delen(woord).ToArray()));
        var totaal = woorden.Sum(woord => woord.Gewicht);
        return krachten =>
        {
            double gedekt = 0, ongedekt = 0;
            foreach (var (woord, gewicht, rariteit, delen) in woorden)
            {
                var mate = Mate(woord, delen, krachten);
                gedekt += gewicht * mate;
                if (mate < NauwelijksGedekt && !woord.IsGewoon) { ongedekt = Math.Max(ongedekt, rariteit); }
            }

            return new() { Dekking = totaal == 0 ? 0 : gedekt / totaal, OngedektWoord = ongedekt };
        };
    }

    // How much of a word is there: the whole, or as much as its parts say.
    private static double Mate(Woord woord, (string Deel, double Aandeel)[] delen, Dictionary<string, double> krachten)
    {
        double heel = 0;
        foreach (var term in woord.Termen) { heel = Math.Max(heel, krachten.GetValueOrDefault(term)); }
        if (delen.Length > 0 && heel < 1)
        {
            double samen = 0;
            foreach (var (deel, aandeel) in delen) { samen += aandeel * krachten.GetValueOrDefault(deel); }
            heel = Math.Max(heel, samen);
        }

        foreach (var term in woord.Verwant) { heel = Math.Max(heel, Woord.AlsVerwant * krachten.GetValueOrDefault(term)); }
        return heel * woord.Zekerheid;
    }
}

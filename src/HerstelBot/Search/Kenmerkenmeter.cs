using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Measures what a question and an article have in common, apart from Lucene's score.</summary>
internal sealed class Kenmerkenmeter(Zeldzaamheid zeldzaamheid)
{
    private const double AlsDelen = 0.75;
    private const double AlsHersteld = 0.9;
    private const double NauwelijksGedekt = 0.3;

    /// <summary>Measures; the margin is not known yet.</summary>
    public Kenmerken Meet(List<Woord> vraag, Artikelwoorden artikel, double treffer)
    {
        double totaal = 0, gedekt = 0, ongedekt = 0;
        foreach (var woord in vraag)
        {
            var gewicht = zeldzaamheid.Gewicht(woord);
            var mate = Mate(woord, artikel.Kracht);
            totaal += gewicht;
            gedekt += gewicht * mate;
            if (mate < NauwelijksGedekt && !woord.IsGewoon) { ongedekt = Math.Max(ongedekt, zeldzaamheid.Idf(woord) / zeldzaamheid.Hoogste); }
        }

        return new()
        {
            Treffer = Math.Min(1, treffer),
            Dekking = totaal == 0 ? 0 : gedekt / totaal,
            OngedektWoord = ongedekt,
            Gelijkenis = Gelijkenis(vraag, artikel, totaal),
        };
    }

    private double Gelijkenis(List<Woord> vraag, Artikelwoorden artikel, double totaal)
    {
        double beste = 0;
        for (var i = 0; i < artikel.Ingangen.Count; i++)
        {
            var termen = artikel.IngangTermen[i];
            double samen = 0, ander = 0;
            foreach (var woord in vraag) { samen += zeldzaamheid.Gewicht(woord) * Mate(woord, term => termen.Contains(term) ? 1 : 0); }
            foreach (var woord in artikel.Ingangen[i]) { ander += zeldzaamheid.Gewicht(woord); }
            if (totaal + ander > 0) { beste = Math.Max(beste, 2 * samen / (totaal + ander)); }
        }

        return Math.Min(1, beste);
    }

    // How much of a word is there: the whole, or as much as its parts say.
    private double Mate(Woord woord, Func<string, double> kracht)
    {
        double heel = 0;
        foreach (var term in woord.Termen) { heel = Math.Max(heel, kracht(term)); }
        if (woord.Delen.Length > 0 && heel < 1)
        {
            double samen = 0, totaal = 0;
            foreach (var deel in woord.Delen)
            {
                var idf = zeldzaamheid.Van(deel);
                totaal += idf;
                samen += idf * kracht(deel);
            }

            if (totaal > 0) { heel = Math.Max(heel, AlsDelen * samen / totaal); }
        }

        return woord.IsHersteld ? heel * AlsHersteld : heel;
    }
}

using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>What people thought of answers, and what PZB'ers see go wrong.</summary>
internal static class Meningen
{
    private static readonly Dictionary<Knelpuntsoort, string> Soorten = Enum.GetValues<Knelpuntsoort>().ToDictionary(soort => soort, soort => soort switch
    {
        Knelpuntsoort.Wachttijd => "Lange wachttijd",
        Knelpuntsoort.RegelOnduidelijk => "De regel is niet duidelijk",
        Knelpuntsoort.InformatieOntbreekt => "Er ontbreekt informatie",
        Knelpuntsoort.Bereikbaarheid => "Iemand is niet te bereiken",
        Knelpuntsoort.Samenwerking => "De samenwerking loopt niet goed",
        Knelpuntsoort.Anders => "Iets anders",
    });

    public static Blad Vouw(Rapportstof stof)
    {
        var gezegd = stof.Regels.Where(regel => stof.InPeriode(regel.Waardering?.Op)).ToList();
        var knelpunten = stof.Regels.Where(regel => stof.InPeriode(regel.Knelpunt?.Op)).ToList();
        return new(
            [
                Maten.Deel("waardering-pzb", "Antwoord van de PZB'er hielp", "Het deel van de vragers dat in de periode 'Is opgelost' koos, van iedereen die 'Is opgelost' of 'Nog niet duidelijk' koos. Per vraag telt het laatste.",
                    gezegd.Count(regel => regel.Waardering!.Opgelost), gezegd.Count),
                Maten.Deel("waardering-bot", "Antwoord van de bot hielp", "Het deel van de oordelen over antwoorden van de bot in de periode dat positief was: 'Dit helpt' of een duim omhoog.",
                    stof.Oordelen.Count(oordeel => oordeel.Positief), stof.Oordelen.Count),
                Maten.Aantal("knelpunten", "Knelpunten", "De vragen die een PZB'er in de periode heeft gemeld als teken van een knelpunt. Per vraag telt de laatste melding.", knelpunten.Count),
            ],
            () =>
            [
                new("knelpunten", "Knelpunten naar soort", "De vragen die een PZB'er in de periode heeft gemeld als teken van een knelpunt.", [new("Knelpunt", Celsoort.Tekst), new("Vragen", Celsoort.Aantal)],
                    [.. Soorten.Select(soort => new Rij(soort.Key.ToString(), null, [new Cel.Tekst(soort.Value), new Cel.Aantal(knelpunten.Count(regel => regel.Knelpunt!.Soort == soort.Key))]))],
                    Grafieksoort.Staven),
                new("knelpunten-onderwerp", "Knelpunten naar onderwerp", "De vragen die een PZB'er in de periode heeft gemeld als teken van een knelpunt, naar hun onderwerp.",
                    [new("Onderwerp", Celsoort.Tekst), new("Vragen", Celsoort.Aantal)],
                    [.. knelpunten.CountBy(regel => regel.Onderwerp).OrderByDescending(onderwerp => onderwerp.Value).ThenBy(onderwerp => onderwerp.Key, StringComparer.Ordinal)
                        .Select(onderwerp => new Rij(onderwerp.Key, null, [new Cel.Tekst(stof.Namen.Onderwerp(onderwerp.Key)), new Cel.Aantal(onderwerp.Value)]))],
                    Grafieksoort.Staven),
                new("waardering-artikelen", "Oordelen per artikel", "De oordelen over antwoorden van de bot in de periode, met het artikel met de meeste negatieve oordelen bovenaan.",
                    [new("Artikel", Celsoort.Tekst), new("Positief", Celsoort.Aantal), new("Negatief", Celsoort.Aantal)],
                    [.. stof.Oordelen.GroupBy(oordeel => oordeel.Artikel).Select(groep => new Rij(groep.Key, null,
                    [
                        new Cel.Tekst(stof.Namen.Artikel(groep.Key)), new Cel.Aantal(groep.Count(oordeel => oordeel.Positief)), new Cel.Aantal(groep.Count(oordeel => !oordeel.Positief)),
                    ])).OrderByDescending(rij => ((Cel.Aantal)rij.Cellen[2]).Waarde).ThenBy(rij => rij.Sleutel, StringComparer.Ordinal)],
                    Grafieksoort.Geen),
            ]);
    }
}

using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>What did not go right at once: opened again, sent on, referred elsewhere.</summary>
internal static class Omwegen
{
    private const int Veel = 3;

    public static Blad Vouw(Rapportstof stof)
    {
        var antwoorden = stof.Regels.Sum(regel => regel.Antwoorden.Count(stof.InMoment));
        var heropend = stof.Regels.Sum(regel => regel.Heropeningen.Count(stof.InMoment));
        var beantwoord = stof.Regels.Where(regel => stof.InPeriode(regel.EersteAntwoordOp)).ToList();
        var sprongen = stof.Onderweg.SelectMany(regel => regel.Sprongen).Where(sprong => stof.InPeriode(sprong.Op) && (Hier(sprong.Van) || Hier(sprong.Naar))).ToList();
        var doorgezet = beantwoord.Count(regel => regel.Doorgezet > 0);
        return new(
            [
                Maten.Deel("heropend", "Heropend", "Hoe vaak in de periode een vraag na een antwoord opnieuw is geopend, als deel van alle antwoorden in de periode.", heropend, antwoorden),
                Maten.Deel("doorgezet", "Via een ander cluster beantwoord", "Het deel van de vragen met een eerste antwoord in de periode dat tot nu toe een of meer keer naar een ander cluster ging.", doorgezet, beantwoord.Count),
                Maten.Aantal("sprongen", "Keren doorgezet", "Hoe vaak in de periode een vraag naar de wachtrij van een ander cluster ging: uit deze clusters, naar deze clusters of daartussen.", sprongen.Count),
                Maten.Aantal("weggezet", "Weggezet", "Hoe vaak dat was naar een cluster buiten dit rapport. De vraag zelf telt daarna mee bij dat andere cluster.", sprongen.Count(sprong => !Hier(sprong.Naar))),
                Maten.Aantal("doorverwezen", "Doorverwezen", "De vragen die in de periode zijn gesloten omdat een ander loket erover gaat.",
                    stof.Regels.Count(regel => regel.Afloop == Afloop.Doorverwezen && stof.InPeriode(regel.AfgeslotenOp))),
            ],
            () =>
            [
                new("doorgezet-keren", "Hoe vaak beantwoorde vragen zijn doorgezet", "De vragen met een eerste antwoord in de periode, naar hoe vaak ze tot nu toe naar een ander cluster gingen.",
                    [new("Keren", Celsoort.Tekst), new("Vragen", Celsoort.Aantal)],
                    [.. Enumerable.Range(0, Veel + 1).Select(keren => new Rij($"{keren}", null,
                    [
                        new Cel.Tekst(keren switch { 0 => "Niet", 1 => "1 keer", Veel => $"{Veel} keer of vaker", _ => $"{keren} keer" }),
                        new Cel.Aantal(beantwoord.Count(regel => Math.Min(regel.Doorgezet, Veel) == keren)),
                    ], keren == 0 ? "niet" : "wel"))],
                    Grafieksoort.Staven),
                new("doorgezet-routes", "Van welk cluster naar welk", "Elke keer dat in de periode een vraag naar een ander cluster ging.",
                    [new("Van", Celsoort.Tekst), new("Naar", Celsoort.Tekst), new("Keren", Celsoort.Aantal)],
                    [.. sprongen.GroupBy(sprong => (sprong.Van, sprong.Naar)).Select(route => new Rij($"{route.Key.Van}|{route.Key.Naar}", null,
                    [
                        new Cel.Tekst(stof.Namen.Cluster(route.Key.Van)), new Cel.Tekst(stof.Namen.Cluster(route.Key.Naar)), new Cel.Aantal(route.Count()),
                    ], Hier(route.Key.Naar) ? "hier" : "weg")).OrderByDescending(rij => ((Cel.Aantal)rij.Cellen[2]).Waarde).ThenBy(rij => rij.Sleutel, StringComparer.Ordinal)],
                    Grafieksoort.Geen),
            ]);

        bool Hier(ClusterId? cluster) => stof.Clusters.Contains(cluster);
    }
}

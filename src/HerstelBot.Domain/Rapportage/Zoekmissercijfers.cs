using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>What the kennisbank could not answer: why, how often, and what people asked.</summary>
internal static class Zoekmissercijfers
{
    /// <summary>How alike two questions must be to count as the same.</summary>
    public const double Drempel = 0.6;

    /// <summary>How many groups a report has.</summary>
    public const int Hoogstens = 100;

    private const string Loket = "loket:";
    private const string Gedekt = "Nu gedekt: de bot geeft op deze vraag nu wel zeker een antwoord, met het artikel dat erbij staat. Dat kijken wij na elke verandering van de artikelen opnieuw na.";
    private const string Wat = "Een zoekmisser is een vraag waarop de kennisbank geen antwoord had. De vorige periode is even lang en ligt er direct voor.";

    // No article can answer these.
    private static readonly HashSet<string> ZonderArtikel = [DoorzetReden.Zaakvraag.Sleutel(), DoorzetReden.WilMens.Sleutel(), DoorzetReden.Storing.Sleutel()];

    private static readonly Dictionary<string, string> Oorzaken = Enum.GetValues<DoorzetReden>().ToDictionary(reden => reden.Sleutel(), reden => reden switch
    {
        DoorzetReden.Zaakvraag => "Gaat over één persoon of zaak",
        DoorzetReden.WilMens => "De vrager wil een mens spreken",
        DoorzetReden.GeenKandidaat => "Er is geen artikel dat erop lijkt",
        DoorzetReden.TeOnzeker => "Er lijkt een artikel op, maar niet genoeg",
        DoorzetReden.WoordOnbekend => "De vraag draait om een woord dat het artikel niet heeft",
        DoorzetReden.Verouderd => "Het artikel geldt niet meer",
        DoorzetReden.AnderOnderwerp => "Gaat niet over de hersteloperatie",
        DoorzetReden.VroegerOnbekend => "Hoe het vroeger was, staat er niet in",
        DoorzetReden.Storing => "Het zoeken werkte niet",
    });

    public static Blad Vouw(Rapportstof stof)
    {
        var nu = stof.Zoekmissers.Count(misser => misser.Op >= stof.Van);
        return new(
            [
                Maten.Aantal("zoekmissers", "Zoekmissers", Wat, nu),
                Maten.Aantal("zoekmissers-vorige", "Zoekmissers in de vorige periode", Wat, stof.Zoekmissers.Count - nu) with { Periode = (Werktijd.DatumVan(stof.Vorige), stof.Kader.Van.AddDays(-1)) },
                Maten.Deel("zoekmissers-gedekt", "Zoekmissers die nu gedekt zijn", $"Het deel van de zoekmissers in deze periode. {Gedekt}", stof.Zoekmissers.Count(misser => misser.Op >= stof.Van && misser.NuGedekt is not null), nu),
            ],
            () =>
            [
                new("zoekmisser-oorzaak", "Waarom er geen antwoord was", Wat, [new("Oorzaak", Celsoort.Tekst), new("Aantal", Celsoort.Aantal), new("Vorige periode", Celsoort.Aantal)],
                    [.. stof.Zoekmissers.GroupBy(misser => misser.Oorzaak).Select(groep => new Rij(groep.Key, null,
                    [
                        new Cel.Tekst(Oorzaak(stof, groep.Key)), new Cel.Aantal(groep.Count(misser => misser.Op >= stof.Van)), new Cel.Aantal(groep.Count(misser => misser.Op < stof.Van)),
                    ])).OrderByDescending(rij => ((Cel.Aantal)rij.Cellen[1]).Waarde).ThenBy(rij => rij.Sleutel, StringComparer.Ordinal)],
                    Grafieksoort.Staven),
                Groepen(stof),
            ]);
    }

    // The same question of both periods falls in one group, so that the trend is of one and the same thing.
    private static Tabel Groepen(Rapportstof stof)
    {
        var missers = stof.Zoekmissers.Where(misser => !ZonderArtikel.Contains(misser.Oorzaak) && !misser.Oorzaak.StartsWith(Loket, StringComparison.Ordinal)).ToList();
        var keren = missers.CountBy(misser => misser.Vraag).ToDictionary();
        List<Zoekmisser> geordend = [.. missers.OrderByDescending(misser => keren[misser.Vraag]).ThenBy(misser => misser.Vraag, StringComparer.Ordinal)];
        var begin = stof.Gelijkenis.Groepeer([.. geordend.Select(misser => misser.Vraag)], Drempel);
        return new(
            "zoekmissers", "Vragen zonder antwoord",
            $"Vragen die op elkaar lijken, staan bij elkaar onder de vraag die het vaakst is gesteld. Alleen vragen die een artikel kan beantwoorden; hoogstens {Hoogstens} groepen. {Gedekt} {Wat}",
            [
                new("Vraag", Celsoort.Vraagtekst), new("Aantal", Celsoort.Aantal), new("Vorige periode", Celsoort.Aantal), new("Gemeenten", Celsoort.Aantal),
                new("Dichtstbijzijnde artikel", Celsoort.Tekst), new("Laatst gesteld", Celsoort.Datum), new("Nu gedekt door", Celsoort.Tekst),
            ],
            [
                .. geordend.Zip(begin).GroupBy(een => een.Second, een => een.First).Select(groep => (Eerste: geordend[groep.Key], Nu: groep.Where(misser => misser.Op >= stof.Van).ToList(), Alle: groep.ToList()))
                    .Where(groep => groep.Nu.Count > 0).OrderByDescending(groep => groep.Nu.Count).ThenByDescending(groep => groep.Nu.Max(misser => misser.Op)).Take(Hoogstens)
                    .Select((groep, plek) => new Rij($"groep-{plek + 1}", null,
                    [
                        new Cel.Tekst(groep.Eerste.Vraag), new Cel.Aantal(groep.Nu.Count), new Cel.Aantal(groep.Alle.Count - groep.Nu.Count),
                        new Cel.Aantal(groep.Nu.Select(misser => misser.Gemeente).OfType<Personen.GemeenteCode>().Distinct().Count()),
                        Artikel(stof, groep.Alle), new Cel.Datum(Werktijd.DatumVan(groep.Nu.Max(misser => misser.Op))),
                        groep.Eerste.NuGedekt is { } gedekt ? new Cel.Tekst(stof.Namen.Artikel(gedekt)) : new Cel.Leeg(),
                    ])),
            ],
            Grafieksoort.Geen);
    }

    private static Cel Artikel(Rapportstof stof, List<Zoekmisser> groep) =>
        groep.SelectMany(misser => misser.Kandidaten.Take(1)).CountBy(id => id).OrderByDescending(id => id.Value).ThenBy(id => id.Key, StringComparer.Ordinal)
            .Select(id => (Cel)new Cel.Tekst(stof.Namen.Artikel(id.Key))).FirstOrDefault() ?? new Cel.Leeg();

    private static string Oorzaak(Rapportstof stof, string oorzaak) =>
        oorzaak.StartsWith(Loket, StringComparison.Ordinal) ? $"Is voor een ander loket: {stof.Namen.Loket(oorzaak[Loket.Length..])}" : Oorzaken.GetValueOrDefault(oorzaak, oorzaak);
}

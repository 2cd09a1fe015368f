using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>What waits for an answer now.</summary>
internal static class Openstaand
{
    private const string Wat = "Een vraag is open zolang de vrager op een antwoord wacht: in de wachtrij, opgepakt, of wachtend op de gemeente. Het is de stand op het moment dat dit rapport is gemaakt.";
    private const string Te = "Te laat: de beloofde tijd is voorbij. Zolang wij op de gemeente wachten, staat die tijd stil.";

    // The last day of each age but the last.
    private static readonly (int Tot, string Naam)[] Leeftijden =
        [(1, "0 of 1 werkdag"), (3, "2 of 3 werkdagen"), (5, "4 of 5 werkdagen"), (10, "6 tot en met 10 werkdagen"), (20, "11 tot en met 20 werkdagen"), (int.MaxValue, "Meer dan 20 werkdagen")];

    public static Blad Vouw(Rapportstof stof)
    {
        var open = stof.Lopend.Where(regel => regel.IsOpen).ToList();
        var laat = open.Count(regel => regel.IsOverToezegging(stof.Kader.GemaaktOp));
        return new(
            [
                new("open", "Open vragen", Wat, new Cel.Aantal(open.Count), null, null),
                new("over-toezegging", "Open vragen over de beloofde tijd", $"Hoeveel van de open vragen te laat zijn. {Te}", new Cel.Aantal(laat), laat, open.Count),
            ],
            () =>
            [
                Tabel("open-leeftijd", "Open vragen naar leeftijd", "Leeftijd: het aantal werkdagen sinds de dag waarop de vraag is gesteld.", "Leeftijd", [.. Leeftijden.Select((leeftijd, plek) =>
                    Rij(stof, $"tot-{plek}", leeftijd.Naam, null, open.Where(regel => Leeftijd(stof, regel) == plek)))]),
                Tabel("open-status", "Open vragen naar status", Wat, "Status", [.. Statussen.Select(status =>
                    Rij(stof, status.Wat.ToString(), status.Naam, null, open.Where(regel => regel.Status == status.Wat)))]),
                Tabel("open-cluster", "Open vragen naar cluster", "Het cluster dat de vraag nu heeft.", "Cluster", [.. open.GroupBy(regel => regel.Cluster)
                    .Select(groep => Rij(stof, groep.Key?.Waarde ?? "", stof.Namen.Cluster(groep.Key), groep.Key?.Waarde, groep)).OrderBy(Naam, StringComparer.Ordinal)]),
                Tabel("open-gemeente", "Open vragen naar gemeente", "De gemeente waarvoor de vraag is gesteld.", "Gemeente", [.. open.GroupBy(regel => (regel.Gemeente, regel.Cluster))
                    .Select(groep => Rij(stof, $"{groep.Key.Gemeente}|{groep.Key.Cluster}", stof.Namen.Gemeente(groep.Key.Gemeente), groep.Key.Gemeente?.Waarde, groep, groep.Key.Cluster?.Waarde ?? "")).OrderBy(Naam, StringComparer.Ordinal)]),
                Tabel("open-onderwerp", "Open vragen naar onderwerp", "Het onderwerp dat de vrager koos.", "Onderwerp", [.. open.GroupBy(regel => regel.Onderwerp)
                    .Select(groep => Rij(stof, groep.Key, stof.Namen.Onderwerp(groep.Key), null, groep, stof.Namen.Doelgroep(groep.Key))).OrderBy(Naam, StringComparer.Ordinal)]),
                Tabel("open-doelgroep", "Open vragen naar doelgroep", "De doelgroep volgt uit het onderwerp.", "Doelgroep", [.. open.GroupBy(regel => stof.Namen.Doelgroep(regel.Onderwerp))
                    .Select(groep => Rij(stof, groep.Key, groep.Key, null, groep)).OrderBy(Naam, StringComparer.Ordinal)]),
            ]);
    }

    private static readonly (VraagStatus Wat, string Naam)[] Statussen =
        [(VraagStatus.Open, "In de wachtrij"), (VraagStatus.Opgepakt, "Opgepakt"), (VraagStatus.WachtOpGemeente, "Wacht op de gemeente")];

    private static int Leeftijd(Rapportstof stof, Dossierregel regel)
    {
        var werkdagen = stof.Bureaus.Van(regel.Cluster).WerkdagenTussen(regel.GesteldOp, stof.Kader.GemaaktOp);
        return Array.FindIndex(Leeftijden, leeftijd => werkdagen <= leeftijd.Tot);
    }

    private static Tabel Tabel(string sleutel, string titel, string definitie, string eerste, IReadOnlyList<Rij> rijen) => new(
        sleutel, titel, $"{definitie} {Te}", [new(eerste, Celsoort.Tekst), new("Open", Celsoort.Aantal), new("Te laat", Celsoort.Aantal)], rijen, Grafieksoort.Staven);

    private static Rij Rij(Rapportstof stof, string sleutel, string naam, string? naar, IEnumerable<Dossierregel> regels, string? groep = null)
    {
        var lijst = regels.ToList();
        return new(sleutel, naar, [new Cel.Tekst(naam), new Cel.Aantal(lijst.Count), new Cel.Aantal(lijst.Count(regel => regel.IsOverToezegging(stof.Kader.GemaaktOp)))], groep);
    }

    private static string Naam(Rij rij) => ((Cel.Tekst)rij.Cellen[0]).Waarde;
}

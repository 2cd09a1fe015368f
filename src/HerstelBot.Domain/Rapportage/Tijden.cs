namespace HerstelBot.Domain.Rapportage;

/// <summary>How long the vrager waited, and whether that was what we promised.</summary>
internal static class Tijden
{
    private const string Reactie = "Van de vraag tot iemand van UHT er iets mee deed: oppakken, toewijzen, doorzetten, terugvragen of antwoorden. Over de vragen waarbij dat in de periode gebeurde.";
    private const string Antwoord = "Van de vraag tot het eerste antwoord. Over de vragen die in de periode hun eerste antwoord kregen.";
    private const string Werktijd = "In werktijd, in werkdagen van acht uur.";
    private const string ZonderWachten = "De tijd dat wij op de gemeente wachtten, telt niet mee.";
    private const string Kalender = "In dagen van 24 uur, met avonden, weekenden en wachttijd erbij.";
    private const string Midden = "De helft van de vragen was zo snel of sneller.";
    private const string Negen = "Negen van de tien vragen waren zo snel of sneller.";

    public static Blad Vouw(Rapportstof stof)
    {
        var gereageerd = stof.Regels.Where(regel => stof.InPeriode(regel.EersteReactieOp)).ToList();
        var beantwoord = stof.Regels.Where(regel => stof.InPeriode(regel.EersteAntwoordOp)).ToList();
        var beloofd = beantwoord.Where(regel => regel.BinnenToezegging is not null).ToList();
        double[] reactie = [.. gereageerd.Select(regel => regel.Reactiewerkdagen(stof.Bureaus))];
        double[] reactiedagen = [.. gereageerd.Select(regel => regel.Reactiedagen())];
        double[] antwoord = [.. beantwoord.Select(regel => regel.Antwoordwerkdagen(stof.Bureaus))];
        double[] antwoorddagen = [.. beantwoord.Select(regel => regel.Antwoorddagen())];
        return new(
            [
                Tijd("reactie-mediaan", "Eerste reactie: middelste", $"{Reactie} {Midden} {Werktijd}", Maten.Werkdagen(reactie, 0.5), reactie.Length),
                Tijd("reactie-p90", "Eerste reactie: negen van de tien", $"{Reactie} {Negen} {Werktijd}", Maten.Werkdagen(reactie, 0.9), reactie.Length),
                Tijd("reactie-dagen-mediaan", "Eerste reactie in dagen: middelste", $"{Reactie} {Midden} {Kalender}", Maten.Dagen(reactiedagen, 0.5), reactie.Length),
                Tijd("reactie-dagen-p90", "Eerste reactie in dagen: negen van de tien", $"{Reactie} {Negen} {Kalender}", Maten.Dagen(reactiedagen, 0.9), reactie.Length),
                Tijd("antwoord-mediaan", "Antwoordtijd: middelste", $"{Antwoord} {Midden} {Werktijd} {ZonderWachten}", Maten.Werkdagen(antwoord, 0.5), antwoord.Length),
                Tijd("antwoord-p90", "Antwoordtijd: negen van de tien", $"{Antwoord} {Negen} {Werktijd} {ZonderWachten}", Maten.Werkdagen(antwoord, 0.9), antwoord.Length),
                Tijd("antwoord-dagen-mediaan", "Antwoordtijd in dagen: middelste", $"{Antwoord} {Midden} {Kalender}", Maten.Dagen(antwoorddagen, 0.5), antwoord.Length),
                Tijd("antwoord-dagen-p90", "Antwoordtijd in dagen: negen van de tien", $"{Antwoord} {Negen} {Kalender}", Maten.Dagen(antwoorddagen, 0.9), antwoord.Length),
                Maten.Deel("binnen-toezegging", "Op tijd beantwoord",
                    "Het deel van de eerste antwoorden in de periode dat er was voor de tijd die wij de vrager beloofden. Die tijd schuift op met de tijd dat wij op de gemeente wachtten.",
                    beloofd.Count(regel => regel.BinnenToezegging == true), beloofd.Count),
                Maten.Aantal("escalaties", "Escalaties", "Hoe vaak in de periode aan de coördinator of de regioverantwoordelijke is gemeld dat de beloofde tijd voorbij was.",
                    stof.Regels.Sum(regel => regel.Escalaties.Count(escalatie => stof.InPeriode(escalatie.Op)))),
            ],
            () => []);
    }

    private static Cijfer Tijd(string sleutel, string titel, string definitie, Cel waarde, long vragen) => new(sleutel, titel, definitie, waarde, null, vragen);
}

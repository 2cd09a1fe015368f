namespace HerstelBot.Domain.Rapportage;

/// <summary>What the bot did with the questions that it got.</summary>
internal static class Botgesprekken
{
    private const string Groep = "bot";
    private const string Wat = "Een vraag aan de bot is een bericht waarin iemand iets wil weten. Groeten, opdrachten en berichten die te kort zijn, tellen niet mee. Een bericht dat iemand verbetert, telt één keer.";

    private static readonly (Botuitkomst Wat, string Sleutel, string Titel, string Uitleg)[] Uitkomsten =
    [
        (Botuitkomst.Beantwoord, "bot-beantwoord", "Meteen beantwoord door de bot", "De bot gaf een artikel, een berekende datum of een lijst met wijzigingen, en de vrager vroeg daarna niet om een PZB'er."),
        (Botuitkomst.NaVerduidelijking, "bot-verduidelijking", "Beantwoord na één verduidelijking", "De bot vroeg 'Wat bedoelt u?' en de vrager koos een artikel."),
        (Botuitkomst.Doorgezet, "bot-doorgezet", "Verder naar een PZB'er", "De vrager koos onder het antwoord van de bot 'Stel aan een PZB'er'."),
        (Botuitkomst.NietBeantwoord, "bot-niet", "Niet beantwoord", "De bot wist het niet of vroeg 'Wat bedoelt u?', en de vrager ging niet verder."),
        (Botuitkomst.Loket, "bot-loket", "Verwezen naar een loket", "De bot zei welk ander loket erover gaat."),
    ];

    public static Blad Vouw(Rapportstof stof)
    {
        var (alle, per) = (stof.Botbeurten.Count, stof.Botbeurten.CountBy(beurt => beurt.Uitkomst).ToDictionary());
        return new(
            [
                Maten.Aantal("bot-vragen", "Vragen aan de bot", Wat, alle),
                .. Uitkomsten.Select(uitkomst => Maten.Deel(uitkomst.Sleutel, uitkomst.Titel, $"{uitkomst.Uitleg} Als deel van de vragen aan de bot in de periode.", per.GetValueOrDefault(uitkomst.Wat), alle, Groep)),
            ],
            () =>
            [
                new("bot-uitkomst", "Wat er van vragen aan de bot kwam", Wat, [new("Uitkomst", Celsoort.Tekst), new("Vragen", Celsoort.Aantal), new("Deel", Celsoort.Procent)],
                    [.. Uitkomsten.Select(uitkomst => new Rij(uitkomst.Wat.ToString(), null,
                    [
                        new Cel.Tekst(uitkomst.Titel), new Cel.Aantal(per.GetValueOrDefault(uitkomst.Wat)), Maten.Deel(per.GetValueOrDefault(uitkomst.Wat), alle),
                    ]))],
                    Grafieksoort.Staven),
                new("bot-artikelen", "Artikelen die het meest antwoord gaven", "De vragen aan de bot die met een artikel zijn beantwoord, meteen of na één verduidelijking: de twintig artikelen die het vaakst antwoord gaven.",
                    [new("Artikel", Celsoort.Tekst), new("Vragen", Celsoort.Aantal)],
                    [.. stof.Botbeurten.Where(beurt => beurt.Artikel is not null && beurt.Uitkomst is Botuitkomst.Beantwoord or Botuitkomst.NaVerduidelijking).CountBy(beurt => beurt.Artikel!)
                        .OrderByDescending(artikel => artikel.Value).ThenBy(artikel => artikel.Key, StringComparer.Ordinal).Take(20)
                        .Select(artikel => new Rij(artikel.Key, null, [new Cel.Tekst(stof.Namen.Artikel(artikel.Key)), new Cel.Aantal(artikel.Value)]))],
                    Grafieksoort.Geen),
            ]);
    }
}

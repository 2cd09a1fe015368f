using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Rapportage;

/// <summary>What came in and what was answered in the period.</summary>
internal static class Instroom
{
    private const string Gesteld = "Gesteld: de vragen die in de periode zijn gesteld aan een PZB'er.";
    private const string Beantwoord = "Beantwoord: de vragen die in de periode hun eerste antwoord kregen.";

    private static readonly (Afloop Wat, string Naam)[] Aflopen =
    [
        (Afloop.Bevestigd, "Opgelost volgens de vrager"), (Afloop.StilGesloten, "Beantwoord, geen reactie meer"),
        (Afloop.Doorverwezen, "Doorverwezen naar een ander loket"), (Afloop.Ingetrokken, "Ingetrokken door de vrager"),
    ];

    public static Blad Vouw(Rapportstof stof)
    {
        var gesloten = stof.Regels.Where(regel => regel.Afloop is not null && stof.InPeriode(regel.AfgeslotenOp)).ToList();
        return new(
            [
                Maten.Aantal("gesteld", "Gestelde vragen", Gesteld, stof.Regels.Count(regel => stof.InPeriode(regel.GesteldOp))),
                Maten.Aantal("beantwoord", "Beantwoorde vragen", Beantwoord, stof.Regels.Count(regel => stof.InPeriode(regel.EersteAntwoordOp))),
                Maten.Aantal("afgesloten", "Afgesloten vragen", "De vragen die in de periode zijn afgesloten en dat nog zijn.", gesloten.Count),
            ],
            () =>
            [
                Weken(stof),
                Groepen(stof, "cluster", "Vragen naar cluster", "Cluster", regel => (regel.Cluster?.Waarde ?? "", stof.Namen.Cluster(regel.Cluster), regel.Cluster?.Waarde, null)),
                Groepen(stof, "gemeente", "Vragen naar gemeente", "Gemeente",
                    regel => ($"{regel.Gemeente}|{regel.Cluster}", stof.Namen.Gemeente(regel.Gemeente), regel.Gemeente?.Waarde, regel.Cluster?.Waarde ?? "")),
                Groepen(stof, "onderwerp", "Vragen naar onderwerp", "Onderwerp",
                    regel => (regel.Onderwerp, stof.Namen.Onderwerp(regel.Onderwerp), null, stof.Namen.Doelgroep(regel.Onderwerp))),
                Groepen(stof, "doelgroep", "Vragen naar doelgroep", "Doelgroep",
                    regel => (stof.Namen.Doelgroep(regel.Onderwerp), stof.Namen.Doelgroep(regel.Onderwerp), null, null)),
                new("afloop", "Hoe vragen afliepen", "De vragen die in de periode zijn afgesloten, naar hoe ze eindigden.", [new("Afloop", Celsoort.Tekst), new("Vragen", Celsoort.Aantal)],
                    [.. Aflopen.Select(afloop => new Rij(afloop.Wat.ToString(), null, [new Cel.Tekst(afloop.Naam), new Cel.Aantal(gesloten.Count(regel => regel.Afloop == afloop.Wat))]))],
                    Grafieksoort.Staven),
            ]);
    }

    /// <summary>What was asked and answered in each week of the period, oldest first.</summary>
    public static IReadOnlyList<Kernweek> PerWeek(Rapportstof stof)
    {
        var gesteld = stof.Regels.Where(regel => stof.InPeriode(regel.GesteldOp)).CountBy(regel => Week(regel.GesteldOp)).ToDictionary();
        var beantwoord = stof.Regels.Where(regel => stof.InPeriode(regel.EersteAntwoordOp)).CountBy(regel => Week(regel.EersteAntwoordOp!.Value)).ToDictionary();
        List<Kernweek> weken = [];
        for (var week = Werktijd.Maandag(stof.Kader.Van); week <= stof.Kader.Tot; week = week.AddDays(7))
        {
            weken.Add(new(week, gesteld.GetValueOrDefault(week), beantwoord.GetValueOrDefault(week)));
        }

        return weken;
    }

    private static Tabel Weken(Rapportstof stof) => new("weken", "Vragen per week", $"Per week, vanaf maandag. {Gesteld} {Beantwoord}",
        [new("Week van", Celsoort.Datum), new("Gesteld", Celsoort.Aantal), new("Beantwoord", Celsoort.Aantal)],
        [.. PerWeek(stof).Select(week => new Rij($"{week.Van:yyyy-MM-dd}", null, [new Cel.Datum(week.Van), new Cel.Aantal(week.Gesteld), new Cel.Aantal(week.Beantwoord)]))], Grafieksoort.Lijn);

    private static Tabel Groepen(
        Rapportstof stof, string sleutel, string titel, string eerste, Func<Dossierregel, (string Sleutel, string Naam, string? Naar, string? Groep)> deel) => new(
        sleutel, titel,
        $"{Gesteld} {Beantwoord} De antwoordtijd is de middelste, in werktijd, zonder de tijd dat wij op de gemeente wachtten. Op tijd: het deel van de beantwoorde vragen waarvan het eerste antwoord er voor de beloofde tijd was.",
        [new(eerste, Celsoort.Tekst), new("Gesteld", Celsoort.Aantal), new("Beantwoord", Celsoort.Aantal), new("Antwoordtijd", Celsoort.Werkdagen), new("Op tijd", Celsoort.Procent)],
        [
            .. stof.Regels.Where(regel => stof.InPeriode(regel.GesteldOp) || stof.InPeriode(regel.EersteAntwoordOp)).GroupBy(deel).Select(groep => Rij(stof, groep.Key, [.. groep]))
                .OrderBy(rij => ((Cel.Tekst)rij.Cellen[0]).Waarde, StringComparer.Ordinal),
        ],
        Grafieksoort.Staven);

    private static Rij Rij(Rapportstof stof, (string Sleutel, string Naam, string? Naar, string? Groep) deel, List<Dossierregel> regels)
    {
        var beantwoord = regels.Where(regel => stof.InPeriode(regel.EersteAntwoordOp)).ToList();
        var beloofd = beantwoord.Where(regel => regel.BinnenToezegging is not null).ToList();
        return new(deel.Sleutel, deel.Naar,
        [
            new Cel.Tekst(deel.Naam),
            new Cel.Aantal(regels.Count(regel => stof.InPeriode(regel.GesteldOp))),
            new Cel.Aantal(beantwoord.Count),
            Maten.Werkdagen([.. beantwoord.Select(regel => regel.Antwoordwerkdagen(stof.Bureaus))], 0.5),
            Maten.Deel(beloofd.Count(regel => regel.BinnenToezegging == true), beloofd.Count),
        ], deel.Groep);
    }

    private static DateOnly Week(DateTimeOffset moment) => Werktijd.Maandag(Werktijd.DatumVan(moment));
}

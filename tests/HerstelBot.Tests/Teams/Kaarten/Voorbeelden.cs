using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;
using static HerstelBot.Tests.Teams.Kaarten.Kaartwereld;

namespace HerstelBot.Tests.Teams.Kaarten;

/// <summary>Every card, in every state that looks different. Each has a golden file of its name.</summary>
internal static class Voorbeelden
{
    /// <summary>Text that tries everything.</summary>
    public const string Vijandig =
        "**vet** _schuin_ [klik](https://kwaad.example) <at>Iedereen</at> ${actieId} {{DATE(2026-01-01T00:00:00Z, SHORT)}} \u202Eomgekeerd\u202C \u0007\n# kop\n- punt\n1. een\n> citaat\n<b>b</b> `code` \"}],\"x\":{\"type\":\"Action.Submit\"}";

    private static readonly Dictionary<string, string> Niets = [];

    public static TheoryData<string> Namen { get; } = [.. Alle.Keys];

    public static IReadOnlyDictionary<string, Func<Kaartwereld, Bericht>> Alle => new Dictionary<string, Func<Kaartwereld, Bericht>>
    {
        ["zin"] = _ => new Bericht.Zin("gesprek.te-lang", new Dictionary<string, string> { ["hoogstens"] = "4000" }),
        ["welkom"] = _ => new Bericht.Welkom(InKanaal: false),
        ["welkom-kanaal"] = _ => new Bericht.Welkom(InKanaal: true),
        ["hulp-vrager"] = _ => new Bericht.Hulp(Rollen.Gemeentemedewerker),
        ["hulp-alles"] = _ => new Bericht.Hulp(Rollen.Gemeentemedewerker | Rollen.Pzb | Rollen.Regioverantwoordelijke | Rollen.Beheerder),
        ["antwoord"] = _ => new Bericht.ArtikelAntwoord("bezwaartermijn", "hoe lang kan een ouder in bezwaar", []),
        ["antwoord-gemaskeerd"] = _ => new Bericht.ArtikelAntwoord("kindregeling", "krijgt dit kind geld", ["bsn", "telefoon"]),
        ["antwoord-van-toen"] = _ => new Bericht.ArtikelAntwoord("bezwaartermijn-oud", "welke bezwaartermijn gold in maart 2024", [], Toen: new("in maart 2024", new(2024, 3, 31), "bezwaartermijn")),
        ["antwoord-veranderd"] = _ => new Bericht.ArtikelAntwoord("bezwaartermijn", "welke bezwaartermijn gold in 2025 en 2026", [], Toen: new("tussen 2025 en 2026", new(2026, 11, 22), null, "bezwaartermijn-oud")),
        ["antwoord-vervallen"] = _ => new Bericht.ArtikelAntwoord("bezwaartermijn-oud", "lees ook", []),
        ["wijzigingen"] = _ => new Bericht.Wijzigingen(new(new(2025, 1, 1), null, "sinds 2025", ["bezwaar"])),
        ["wijzigingen-meer"] = _ => new Bericht.Wijzigingen(new(new(2021, 1, 1), null, "sinds 2021", [], 9)),
        ["wijzigingen-geen"] = _ => new Bericht.Wijzigingen(new(new(2019, 1, 1), new(2019, 1, 2), "op " + Vijandig, ["zwembad"])),
        ["wijzigingen-stand"] = _ => new Bericht.Wijzigingen(new(null, new(2024, 3, 31), "in maart 2024", [], IsStand: true)),
        ["bedoelt-u-toen"] = _ => new Bericht.BedoeltU(["bezwaartermijn-oud", "zienswijze"], "termijn in 2024", [], new("in 2024", new(2024, 12, 31))),
        ["weet-ik-niet-toen"] = _ => new Bericht.WeetIkNiet("hoe lang was de bezwaartermijn in 2019", "vroeger-onbekend", [], "bezwaartermijn", new("in 2019", new(2019, 12, 31), "bezwaartermijn")),
        ["bedoelt-u"] = _ => new Bericht.BedoeltU(["bezwaartermijn", "zienswijze", "kindregeling"], "termijn", ["bsn"]),
        ["loket"] = _ => new Bericht.NaarLoket("sbn", "private-schulden", "schuld bij een webwinkel", []),
        ["loket-zonder-artikel"] = _ => new Bericht.NaarLoket("sbn", null, "schuld bij een webwinkel", []),
        ["termijn"] = _ => Termijn("besluit van onze gemeente is op 13 nov 2026 verzonden, bezwaartermijn dus t/m eerste kerstdag?", []),
        ["termijn-tweeledig"] = _ => Termijn("Beschikking van 3 feb. Tot wanneer kan bezwaar? " + Vijandig, ["telefoon"]),
        ["weet-ik-niet"] = _ => new Bericht.WeetIkNiet("waar blijft de beschikking", "zaakvraag", [], "bezwaartermijn"),
        ["weet-ik-niet-vijandig"] = _ => new Bericht.WeetIkNiet(Vijandig, "geen-kandidaat", []),
        ["vraagformulier"] = _ => new Bericht.Vraagformulier(new Dictionary<string, string> { ["vraag"] = "hoe lang kan een ouder in bezwaar", ["onderwerp"] = "bezwaar" }, [], GemeenteNodig: false),
        ["vraagformulier-fout"] = _ => new Bericht.Vraagformulier(
            new Dictionary<string, string> { ["vraag"] = Vijandig, ["gemeente"] = "Bergen", ["onderwerp"] = "bestaat-niet", ["urgentie"] = "ontruiming" }, [], GemeenteNodig: true, "formulier.gemeente-onbekend"),
        ["vraagformulier-gemeente-keuze"] = _ => new Bericht.Vraagformulier(Niets, ["GM0373", "GM0893"], GemeenteNodig: true, "formulier.gemeente-keuze"),
        ["kennisaanbod"] = wereld => new Bericht.Kennisaanbod(Gesteld(wereld, vraag => vraag), "bezwaartermijn"),
        ["kennisaanbod-vervallen"] = wereld => new Bericht.Kennisaanbod(Gesteld(wereld, vraag => vraag with { Status = VraagStatus.Beantwoord }), "bezwaartermijn"),
        ["gedeeld-artikel"] = _ => new Bericht.GedeeldArtikel("bezwaartermijn"),
        ["gedeelde-vraag"] = wereld => new Bericht.GedeeldeVraag(Gesteld(wereld, vraag => vraag)),
        ["bevestiging"] = wereld => new Bericht.Bevestiging(Gesteld(wereld, vraag => vraag)),
        ["bevestiging-bereikbaar"] = wereld =>
        {
            wereld.Aanwezig = Aanwezigheid.Bereikbaar;
            return new Bericht.Bevestiging(Opgepakt(wereld));
        },
        ["bevestiging-ingetrokken"] = wereld => new Bericht.Bevestiging(Gesteld(wereld, vraag => vraag with { Status = VraagStatus.Ingetrokken })),
        ["bevestiging-zonder-cluster"] = wereld => new Bericht.Bevestiging(Gesteld(wereld, vraag => vraag with { Cluster = null })),
        ["bevestiging-doorverwezen"] = wereld => new Bericht.Bevestiging(Gesteld(wereld, vraag => vraag with { Status = VraagStatus.Opgelost, DoorverwezenNaar = "sbn" })),
        ["kanaalkaart-open"] = wereld => new Bericht.Kanaalkaart(Gesteld(wereld, vraag => vraag with { Urgentie = "ontruiming" }), NoordHolland),
        ["kanaalkaart-opgepakt"] = wereld => new Bericht.Kanaalkaart(Opgepakt(wereld), NoordHolland),
        ["kanaalkaart-wacht"] = wereld => new Bericht.Kanaalkaart(Wacht(wereld), NoordHolland),
        ["kanaalkaart-beantwoord"] = wereld => new Bericht.Kanaalkaart(Beantwoord(wereld), NoordHolland),
        ["kanaalkaart-artikel"] = wereld => new Bericht.Kanaalkaart(wereld.Voeg(EenVraag(Kaartwereld.MetArtikel) with { Status = VraagStatus.Beantwoord, Behandelaar = Bram }, Tekst(Tekstsoort.Vraag, "Mag een bakfiets?")), NoordHolland),
        ["kanaalkaart-knelpunt"] = wereld => new Bericht.Kanaalkaart(Gesteld(wereld, vraag => vraag with { Status = VraagStatus.Opgepakt, Behandelaar = Bram, Knelpunt = Knelpuntsoort.InformatieOntbreekt }), NoordHolland),
        ["kanaalkaart-elders"] = wereld => new Bericht.Kanaalkaart(Gesteld(wereld, vraag => vraag with { Cluster = Zeeland }), NoordHolland),
        ["kanaalkaart-vijandig"] = wereld => new Bericht.Kanaalkaart(wereld.Voeg(EenVraag(), Tekst(Tekstsoort.Vraag, Vijandig), Tekst(Tekstsoort.Toelichting, Vijandig)), NoordHolland),
        ["kanaalkaart-gewist"] = wereld => new Bericht.Kanaalkaart(wereld.Voeg(EenVraag() with { Status = VraagStatus.Opgelost, Gewist = Wissing.Vrager }), NoordHolland),
        ["actie-beantwoorden"] = wereld => new Bericht.Actieformulier(Opgepakt(wereld), Knop.Beantwoorden, Niets),
        ["actie-vraag-terug"] = wereld => new Bericht.Actieformulier(Opgepakt(wereld), Knop.VraagTerug, Niets, "weigering.TekstOntbreekt"),
        ["actie-teruggeven"] = wereld => new Bericht.Actieformulier(Opgepakt(wereld), Knop.Teruggeven, new Dictionary<string, string> { ["toelichting"] = "Ik ben er deze week niet." }),
        ["actie-doorzetten"] = wereld => new Bericht.Actieformulier(Opgepakt(wereld), Knop.Doorzetten, new Dictionary<string, string> { ["bestemming"] = "loket:sbn" }),
        ["actie-aanvullen"] = wereld => new Bericht.Actieformulier(Wacht(wereld), Knop.Aanvullen, Niets),
        ["antwoord-van-pzb"] = wereld => new Bericht.AntwoordVanPzb(Beantwoord(wereld)),
        ["antwoord-van-pzb-opgelost"] = wereld => new Bericht.AntwoordVanPzb(Beantwoord(wereld, VraagStatus.Opgelost)),
        ["bevestiging-met-duur"] = wereld => MetDuren(wereld, new Bericht.Bevestiging(Gesteld(wereld, vraag => vraag with { Urgentie = "afsluiting" }))),
        ["statusformulier"] = _ => new Bericht.Statusformulier(new Dictionary<string, string> { ["grondslag"] = "verzoek-inwoner" }, [], GemeenteNodig: true, "statusvraag.toestemming"),
        ["eerdere-antwoorden"] = wereld => new Bericht.EerdereAntwoorden(
            [Beantwoord(wereld)], new Dictionary<string, string> { ["vraag"] = Vijandig, ["toelichting"] = Vijandig, ["gemeente"] = "'s-Gravenhage (Den Haag)", ["onderwerp"] = "bezwaar", ["urgentie"] = "zomaar iets" }),
        ["vraagkaart-van-bovenaf"] = wereld => new Bericht.Vraagkaart(Gesteld(wereld, vraag => vraag), MagDoorzetten: true),
        ["kanaalkaart-statusvraag"] = wereld => new Bericht.Kanaalkaart(Statusvraag(wereld), NoordHolland),
        ["antwoord-op-statusvraag"] = wereld => new Bericht.AntwoordVanPzb(Statusvraag(wereld)),
        ["kanaalkaart-gekoppeld"] = wereld => new Bericht.Kanaalkaart(Gekoppeld(wereld), NoordHolland),
        ["actie-toewijzen"] = wereld => new Bericht.Actieformulier(Opgepakt(wereld), Knop.Toewijzen, Niets),
        ["actie-koppelen"] = wereld => new Bericht.Actieformulier(MetAndere(wereld), Knop.Koppelen, Niets, "weigering.HoofdvraagOngeldig"),
        ["actie-maak-urgent"] = wereld => new Bericht.Actieformulier(Opgepakt(wereld), Knop.MaakUrgent, Niets),
        ["actie-meld-knelpunt"] = wereld => new Bericht.Actieformulier(Opgepakt(wereld), Knop.MeldKnelpunt, new Dictionary<string, string> { ["knelpunt"] = "Wachttijd" }),
        ["actie-heropenen"] = wereld => new Bericht.Actieformulier(Beantwoord(wereld), Knop.Heropenen, Niets),
        ["actie-beantwoorden-statusvraag"] = wereld => new Bericht.Actieformulier(Statusvraag(wereld), Knop.Beantwoorden, Niets, "weigering.UitkomstOntbreekt"),
        ["mijn-werk"] = wereld => new Bericht.MijnWerk(Rij(wereld), 3),
        ["overzicht"] = wereld => new Bericht.Overzicht([new("eigen-te-laat", [.. Rij(wereld).Take(1)], 1), new("niet-opgepakt", [.. Rij(wereld).Skip(1)], 7)], NaStilstand: false),
        ["overzicht-na-stilstand"] = wereld => new Bericht.Overzicht([new("te-laat", Rij(wereld), 3)], NaStilstand: true),
        ["terugvraag"] = wereld => new Bericht.Terugvraag(Wacht(wereld)),
        ["terugvraag-voorbij"] = wereld => new Bericht.Terugvraag(Opgepakt(wereld, Tekst(Tekstsoort.Terugvraag, "Om welk zaaknummer gaat het?", Bram, 2))),
        ["melding"] = wereld => new Bericht.Melding(Opgepakt(wereld), "melding.doorgezet", new Dictionary<string, string> { ["cluster"] = "PZB-cluster Zeeland", ["reden"] = Vijandig }),
        ["kennisartikel"] = wereld => new Bericht.Kennisartikel(Beantwoord(wereld), "bezwaar-na-ziekte"),
        ["kennisartikel-eerder"] = wereld => new Bericht.Kennisartikel(Beantwoord(wereld), "bezwaar-na-ziekte", Eerder: true),
        ["vraagkaart"] = wereld => new Bericht.Vraagkaart(Beantwoord(wereld)),
        ["mijn-vragen"] = wereld => new Bericht.MijnVragen(Rij(wereld), 5),
        ["wachtrij"] = wereld => new Bericht.Wachtrij(Rij(wereld), 3),
        ["vertrokken"] = wereld => new Bericht.Vertrokken(Bram, Vertrekreden.Uitgeschakeld, [.. Rij(wereld).Skip(1), Opgepakt(wereld)]),
        ["signaal-onbereikbaar"] = wereld => new Bericht.Onbereikbaar(NoordHolland, Maandagochtend, 2, 7, 1, Rij(wereld)),
        ["signaal-onbereikbaar-leeg"] = _ => new Bericht.Onbereikbaar(Zeeland, Maandagochtend, 0, 1, 0, []),
        ["signaal-veel-gevraagd"] = wereld => new Bericht.VeelGevraagd(NoordHolland, new("bezwaar", 6, 3, 1.5), Rij(wereld)),
        ["rapport"] = wereld => new Bericht.Rapport(Weekcijfers(Rij(wereld), 9), IsWeekbericht: false),
        ["rapport-week-zonder-vragen"] = _ => new Bericht.Rapport(Weekcijfers([], 0), IsWeekbericht: true),
        ["niet-bezorgd"] = _ => new Bericht.NietBezorgd([new("Kanaalkaart", "cluster noord-holland", "BotNotInConversationRoster", Maandagochtend)], 2),
        ["contactagenda"] = wereld => new Bericht.Contactagenda("token", Contactmoment(Rij(wereld), 22)),
        ["contactagenda-leeg"] = _ => new Bericht.Contactagenda("token", Contactmoment([], 0)),
        ["mijn-gegevens"] = _ => new Bericht.MijnGegevens("token", Maandagochtend.AddHours(1), Overzicht(lopend: 1)),
        ["wis-gegevens"] = _ => new Bericht.Wisvoorstel(Overzicht(lopend: 0)),
        ["wis-gegevens-lopend"] = _ => new Bericht.Wisvoorstel(Overzicht(lopend: 2) with { Afgesloten = 0 }),
        ["audit"] = _ => new Bericht.Audit(
        [
            new(Maandagochtend, Anna, "toon vraag", "HB-2026-000123", null, new("a:anna"), "t1"),
            new(Maandagochtend, new("t9", "onbekend"), "niet bezorgd", null, Weigering.NietBevoegd, new("a:onbekend"), "t9"),
        ]),
        ["onbekende-vraag"] = _ => new Bericht.Bevestiging(EenVraag(999).Id),
    };

    private static Gegevensoverzicht Overzicht(int lopend) => new("Anna **de** Vries", [new("GM0384")], MailUit: true, new(2026, 12, 3), lopend, 3, 7, Werk: 0);

    private static Contactmoment Contactmoment(IReadOnlyList<VraagId> vragen, int totaal) => new(
        new("GM0384"), NoordHolland, Maandagochtend, Maandagochtend.AddDays(3),
        [.. vragen.Select((vraag, i) => new Agendapunt(vraag, new(2026, 123 + i), VraagStatus.Opgepakt, i, OverTijd: i == 1))], totaal);

    private static Bericht.TermijnUitgerekend Termijn(string vraag, IReadOnlyList<string> gemaskeerd)
    {
        var vandaag = Werktijd.DatumVan(Maandagochtend);
        var antwoord = new Termijnbeantwoorder(new(Gelijkstellingen.Geen)).Beantwoord(Termijnlezer.Lees(vraag, vandaag)!, vandaag);
        return new(antwoord, vraag, gemaskeerd);
    }

    private static Bericht MetDuren(Kaartwereld wereld, Bericht bericht)
    {
        wereld.Antwoordduren.AddRange([TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(5.5), TimeSpan.FromHours(9), TimeSpan.FromHours(20)]);
        return bericht;
    }

    private static VraagId Statusvraag(Kaartwereld wereld) => wereld.Voeg(
        EenVraag() with { Soort = Vraagsoort.Status, Zaaknummer = "UHT-12345", Status = VraagStatus.Beantwoord, Behandelaar = Bram, Uitkomst = Zaakuitkomst.InBehandeling },
        Tekst(Tekstsoort.Vraag, "Hoe staat het met zaak UHT-12345 bij UHT, en is deze persoon erkend als gedupeerde?"),
        Tekst(Tekstsoort.Antwoord, "De integrale beoordeling loopt nog.", Bram, 5));

    private static VraagId Gekoppeld(Kaartwereld wereld)
    {
        var hoofd = EenVraag(124);
        var id = wereld.Voeg(EenVraag() with { Status = VraagStatus.Opgepakt, Behandelaar = Bram, GekoppeldAan = hoofd.Id }, Tekst(Tekstsoort.Vraag, "Tot wanneer kan bezwaar?"));
        wereld.Gebeurt(
            id, new VraagGekoppeld(Maandagochtend.AddHours(1), Bram, hoofd.Id, hoofd.Nummer), new DuplicaatGekoppeld(Maandagochtend.AddHours(2), Bram, EenVraag(125).Id, EenVraag(125).Nummer));
        return id;
    }

    private static VraagId MetAndere(Kaartwereld wereld)
    {
        Rij(wereld);
        return Opgepakt(wereld);
    }

    public static VraagId Gesteld(Kaartwereld wereld, Func<Vraag, Vraag> met) => wereld.Voeg(
        met(EenVraag()),
        Tekst(Tekstsoort.Vraag, "Een ouder kreeg op 2 november een beschikking.\nTot wanneer kan zij bezwaar maken?"),
        Tekst(Tekstsoort.Toelichting, "Zaaknummer UHT-12345. De ouder was in het buitenland."));

    private static VraagId Opgepakt(Kaartwereld wereld, params Vraagtekst[] erbij) => Verder(wereld, VraagStatus.Opgepakt, erbij);

    private static VraagId Wacht(Kaartwereld wereld) =>
        Verder(wereld, VraagStatus.WachtOpGemeente, Tekst(Tekstsoort.Terugvraag, "Om welk UHT-zaaknummer gaat het?", Bram, 2));

    private static VraagId Beantwoord(Kaartwereld wereld, VraagStatus status = VraagStatus.Beantwoord) => Verder(
        wereld, status,
        Tekst(Tekstsoort.Terugvraag, "Om welk UHT-zaaknummer gaat het?", Bram, 2),
        Tekst(Tekstsoort.Aanvulling, "UHT-12345", Anna, 3),
        Tekst(Tekstsoort.Antwoord, "Zij kan bezwaar maken tot en met maandag 14 december 2026.\n\nWas zij door ziekte te laat? Laat haar dat uitleggen.", Bram, 5));

    private static VraagId Verder(Kaartwereld wereld, VraagStatus status, params Vraagtekst[] erbij)
    {
        var id = wereld.Voeg(
            EenVraag() with { Status = status, Behandelaar = Bram },
            [Tekst(Tekstsoort.Vraag, "Tot wanneer kan een ouder bezwaar maken tegen een beschikking van 2 november?"), .. erbij]);
        wereld.Gebeurt(id, new VraagOpgepakt(Maandagochtend.AddHours(1), Bram));
        if (erbij.Length > 1)
        {
            wereld.Gebeurt(
                id,
                new TerugvraagGesteld(Maandagochtend.AddHours(2), Bram), new VraagAangevuld(Maandagochtend.AddHours(3), Anna),
                new HerinneringGestuurd(Maandagochtend.AddHours(4)), new VraagBeantwoord(Maandagochtend.AddHours(5), Bram));
        }

        return id;
    }

    private static IReadOnlyList<VraagId> Rij(Kaartwereld wereld) =>
    [
        wereld.Voeg(EenVraag(123) with { Urgentie = "afsluiting" }),
        wereld.Voeg(EenVraag(124) with { Status = VraagStatus.WachtOpGemeente, Onderwerp = "kindregeling" }),
        wereld.Voeg(EenVraag(125) with { Status = VraagStatus.Beantwoord, Gemeente = null }),
    ];

    private static Kernrapport Weekcijfers(IReadOnlyList<VraagId> teLaat, int aantal) => new(
        "Noordwest", new(2026, 11, 16), new(2026, 11, 22),
        [
            new("open", Celsoort.Aantal, 1_234, null, null), new("over-toezegging", Celsoort.Aantal, aantal, null, null), new("gesteld", Celsoort.Aantal, 31, null, null),
            new("beantwoord", Celsoort.Aantal, 28, null, null), new("antwoord-mediaan", Celsoort.Werkdagen, 1.26, null, null), new("binnen-toezegging", Celsoort.Procent, 0.893, 25, 28),
            new("bot-beantwoord", aantal == 0 ? Celsoort.Aantal : Celsoort.Procent, aantal == 0 ? null : 0.5, aantal == 0 ? null : 40, aantal == 0 ? null : 80), new("zoekmissers", Celsoort.Aantal, 12, null, null),
        ],
        [.. Enumerable.Range(0, 8).Select(week => new Kernweek(new DateOnly(2026, 9, 28).AddDays(7 * week), 20 + (3 * week), 18 + (2 * week)))], teLaat, aantal);
}

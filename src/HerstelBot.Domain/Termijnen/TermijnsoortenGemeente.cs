namespace HerstelBot.Domain.Termijnen;

/// <summary>The kinds of term that a gemeente meets in its own work.</summary>
internal static class TermijnsoortenGemeente
{
    private const string Verzonden = "de verzending of uitreiking van het besluit";
    private const string Bezwaartermijn = "de verzending van het besluit waartegen het bezwaar is";
    private const string NietKorter = "Wie vroeg bezwaar maakt, maakt deze termijn niet korter.";
    private const string Verdagen = "U kunt de beslissing met hoogstens zes weken verdagen. Moet de inwoner het bezwaar nog aanvullen? Dan staat de termijn stil.";
    private const string InGebreke = "De inwoner kan u in gebreke stellen vanaf {daarna}, als er dan nog geen besluit is (Awb artikel 4:17 lid 3).";
    private const string Vastleggen = "De Wht sluit hier aan bij de Awb. Leg de datum vast en deel die met de inwoner.";

    public static IReadOnlyList<Termijnsoort> Alle { get; } =
    [
        new(Termijnsoorten.Bezwaar, "Bezwaar tegen een besluit van de gemeente", Termijnduur.Weken(6), Verzonden)
        {
            Zin = "Bezwaar maken tegen het besluit van de gemeente kan t/m {einde}.",
            Basis = ["Awb artikel 6:7", "Awb artikel 6:8"],
            Kanttekeningen = ["Per post is een bezwaar ook op tijd als het op de laatste dag is gepost en binnen een week daarna binnen is (Awb artikel 6:9 lid 2)."],
        },
        new("bezwaar-per-post", "Laatste dag waarop een bezwaar per post binnen mag komen", Termijnduur.Weken(1), Verzonden)
        {
            Na = Termijnsoorten.Bezwaar,
            Zin = "Een bezwaar dat op tijd is gepost, mag binnenkomen t/m {einde}.",
            Basis = ["Awb artikel 6:9 lid 2"],
            Kanttekeningen = ["Dit geldt alleen als het bezwaar vóór het einde van de bezwaartermijn op de post is gedaan. Bewaar de envelop met het poststempel."],
        },
        new("beslissing-bezwaar", "Beslissen op een bezwaar, zonder adviescommissie", Termijnduur.Weken(6), Bezwaartermijn)
        {
            Na = Termijnsoorten.Bezwaar,
            Zin = "U beslist op het bezwaar t/m {einde}.",
            Daarna = InGebreke,
            Basis = ["Awb artikel 7:10 lid 1"],
            Kanttekeningen = [NietKorter, Verdagen],
        },
        new("beslissing-bezwaar-verdaagd", "Beslissen op een bezwaar, zonder adviescommissie, na verdagen", Termijnduur.Weken(6), Bezwaartermijn)
        {
            Na = "beslissing-bezwaar",
            Zin = "Na verdagen beslist u op het bezwaar t/m {einde}.",
            Daarna = InGebreke,
            Basis = ["Awb artikel 7:10 lid 3"],
            Kanttekeningen = ["Verdaag schriftelijk en vóór het einde van de gewone termijn."],
        },
        new("beslissing-bezwaar-commissie", "Beslissen op een bezwaar, met adviescommissie", Termijnduur.Weken(12), Bezwaartermijn)
        {
            Na = Termijnsoorten.Bezwaar,
            Zin = "Met adviescommissie beslist u op het bezwaar t/m {einde}.",
            Daarna = InGebreke,
            Basis = ["Awb artikel 7:10 lid 1", "Awb artikel 7:13"],
            Kanttekeningen = [NietKorter, "Hebt u de commissie niet gemeld aan de inwoner? Dan is de termijn zes weken.", Verdagen],
        },
        new("beslissing-bezwaar-commissie-verdaagd", "Beslissen op een bezwaar, met adviescommissie, na verdagen", Termijnduur.Weken(6), Bezwaartermijn)
        {
            Na = "beslissing-bezwaar-commissie",
            Zin = "Na verdagen beslist u op het bezwaar t/m {einde}.",
            Daarna = InGebreke,
            Basis = ["Awb artikel 7:10 lid 3"],
            Kanttekeningen = ["Verdaag schriftelijk en vóór het einde van de gewone termijn."],
        },
        new("beroep", "Beroep bij de rechtbank", Termijnduur.Weken(6), "de verzending van de beslissing op bezwaar")
        {
            Zin = "Beroep instellen bij de rechtbank kan t/m {einde}.",
            Basis = ["Awb artikel 6:7", "Awb artikel 6:8"],
        },
        new("hoger-beroep", "Hoger beroep", Termijnduur.Weken(6), "de verzending van de uitspraak")
        {
            Zin = "Hoger beroep instellen kan t/m {einde}.",
            Basis = ["Awb artikel 6:7", "Awb artikel 6:8", "Awb artikel 6:24"],
        },
        new("beslissing-aanvraag", "Beslissen op een aanvraag zonder eigen termijn", Termijnduur.Weken(8), "de ontvangst van de aanvraag")
        {
            Zin = "U beslist op de aanvraag t/m {einde}. Dan is de redelijke termijn in ieder geval voorbij.",
            Daarna = InGebreke,
            Basis = ["Awb artikel 4:13 lid 2", "Awb artikel 4:13 lid 1"],
            Kanttekeningen =
            [
                "Dit geldt alleen als uw regels geen eigen termijn noemen.",
                "Lukt het niet? Laat dan vóór deze dag weten wanneer het besluit wel komt (Awb artikel 4:14).",
            ],
        },
        new("ingebrekestelling", "Beslissen na een ingebrekestelling", Termijnduur.Weken(2), "de ontvangst van de ingebrekestelling")
        {
            Zin = "Na de ingebrekestelling beslist u t/m {einde}.",
            Daarna = "De inwoner kan bij de rechter in beroep vanaf {daarna}, als er dan nog geen besluit is (Awb artikel 6:12).",
            Basis = ["Awb artikel 4:17 lid 3"],
            Zekerheid = Termijnzekerheid.Middel,
            Kanttekeningen = ["Daarna loopt de dwangsom. Die kan al beginnen op de vijftiende dag na de ontvangst.", "Na deze twee weken kan de inwoner ook in beroep bij de rechter (Awb artikel 6:12)."],
        },
        new(Dwangsom.Soort, "Dwangsom bij niet op tijd beslissen", Termijnduur.Dagen(42), "de ontvangst van de ingebrekestelling")
        {
            Zin = "De dwangsom loopt vanaf {begin}, hoogstens 42 dagen: t/m {einde}. Het hoogste bedrag is € 1.442.",
            Basis = ["Awb artikel 4:17 lid 1"],
            GeenAtw = "De 42 dagen schuiven niet door bij een weekend of feestdag.",
            Zekerheid = Termijnzekerheid.Middel,
            Kanttekeningen =
            [
                "De beslistermijn moet al voorbij zijn toen de ingebrekestelling binnenkwam.",
                "Geen dwangsom bij een onredelijk late ingebrekestelling, of als de aanvraag of het bezwaar kennelijk niet-ontvankelijk of ongegrond is.",
            ],
        },
        new("einde-brede-ondersteuning", "Einde van de brede ondersteuning na een afwijzing door UHT", Termijnduur.Dagen(30), "het bericht van UHT aan de gemeente")
        {
            Zin = "De brede ondersteuning loopt t/m {einde}. U beëindigt haar binnen 30 dagen na het bericht.",
            Basis = ["Wht artikel 2.21 lid 6"],
            Kanttekeningen = ["Lopende verplichtingen respecteert u. Nieuwe kosten worden vergoed tot 30 dagen na het bericht (SPUK-regeling artikel 3 lid 6 en 7)."],
        },
        new("eerste-gesprek", "Eerste gesprek over brede ondersteuning", Termijnduur.Weken(8), "de aanmelding bij de gemeente")
        {
            Zin = "Het eerste gesprek is meestal t/m {einde}.",
            Basis = ["Wht artikel 2.21 (termijnen sinds 1 januari 2025)"],
            Zekerheid = Termijnzekerheid.Middel,
            Peildatum = new(2024, 12, 13),
            Kanttekeningen = ["Het is een redelijke termijn, meestal acht weken. Lukt het niet? Laat zelf weten wanneer het gesprek wel komt.", Vastleggen],
        },
        new("plan-van-aanpak", "Plan van aanpak na het eerste gesprek", Termijnduur.Weken(8), "het eerste gesprek")
        {
            Zin = "Het plan van aanpak is er t/m {einde}. Het mag eerst op hoofdlijnen.",
            Basis = ["Wht artikel 2.21 (termijnen sinds 1 januari 2025)"],
            Zekerheid = Termijnzekerheid.Middel,
            Peildatum = new(2024, 12, 13),
            Kanttekeningen = [Vastleggen],
        },
        new("volledig-plan-van-aanpak", "Volledig plan van aanpak", Termijnduur.Jaren(2), "het plan van aanpak op hoofdlijnen")
        {
            Zin = "Het volledige plan van aanpak is er t/m {einde}.",
            Basis = ["Wht artikel 2.21 (termijnen sinds 1 januari 2025)"],
            Zekerheid = Termijnzekerheid.Middel,
            Peildatum = new(2024, 12, 13),
            Kanttekeningen = ["Of de twee jaar verlengd kan worden, weten wij niet."],
        },
        new("schuldsanering-jongere", "Verzoek van een jongere om schuldsanering via de gemeente", Termijnduur.Maanden(12), "de dagtekening van de toekenning")
        {
            Zin = "De jongere kan om schuldsanering vragen t/m {einde}.",
            Basis = ["SPUK-regeling artikel 3 lid 3"],
            Zekerheid = Termijnzekerheid.Middel,
            Peildatum = new(2024, 11, 1),
            Kanttekeningen = ["De regeling is daarna nog gewijzigd. Controleer de termijn bij een besluit."],
        },
    ];
}

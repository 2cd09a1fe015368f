namespace HerstelBot.Domain.Termijnen;

/// <summary>The kinds of term around beschikkingen of UHT and of those who work for it.</summary>
internal static class TermijnsoortenUht
{
    private const string Dagtekening = "de dagtekening van de beschikking";
    private const string Bekendmaking = "Ligt de dagtekening vóór de dag van bekendmaking? Dan telt de bekendmaking.";
    private const string Oud = "Wij lazen de wettekst van 4 december 2024. Controleer bij UHT of dit nog geldt.";
    private const string Beleid = "Beleid UHT over termijnen in het bezwaarproces (10 juli 2024)";

    public static IReadOnlyList<Termijnsoort> Alle { get; } =
    [
        new(Termijnsoorten.BezwaarUht, "Bezwaar tegen een beschikking van UHT", Termijnduur.Weken(16), Dagtekening)
        {
            Zin = "Bezwaar maken tegen de beschikking van UHT kan t/m {einde}.",
            Basis = [Beleid, "Wht artikel 6.10a", "Awb artikel 6:7"],
            VeiligeGrens = Termijnsoorten.BezwaarUhtWettelijk,
            Zekerheid = Termijnzekerheid.Middel,
            Peildatum = new(2024, 11, 4),
            Kanttekeningen = ["UHT hanteert 16 weken sinds 10 juli 2024: de zes weken van de wet en tien weken extra.", Bekendmaking],
        },
        new(Termijnsoorten.BezwaarUhtWettelijk, "Veilige grens voor bezwaar tegen een beschikking van UHT", Termijnduur.Weken(6), Dagtekening)
        {
            Zin = "De veilige grens voor bezwaar bij UHT is {einde}.",
            Basis = ["Awb artikel 6:7", "Wht artikel 6.10a"],
            Kanttekeningen = ["Dit zijn de zes weken van de wet. UHT hanteert 16 weken.", Bekendmaking],
        },
        new("beslissing-bezwaar-uht", "Beslissing van UHT op een bezwaar", Termijnduur.Weken(12), Dagtekening)
        {
            Na = Termijnsoorten.BezwaarUhtWettelijk,
            Zin = "UHT beslist op het bezwaar t/m {einde}.",
            Basis = ["Awb artikel 7:10 lid 1", "Awb artikel 7:13"],
            Zekerheid = Termijnzekerheid.Middel,
            Peildatum = new(2025, 12, 31),
            Kanttekeningen = ["Rechters rekenden vanaf het einde van een bezwaartermijn van zes weken. In de praktijk duurt het vaak veel langer."],
        },
        new("beroep-uht", "Beroep tegen een beslissing op bezwaar van UHT", Termijnduur.Weken(6), "de dagtekening van de beslissing op bezwaar")
        {
            Zin = "Beroep instellen tegen de beslissing op bezwaar van UHT kan t/m {einde}.",
            Basis = ["Awb artikel 6:7", "Wht artikel 6.10b"],
            Kanttekeningen = [Bekendmaking],
        },
        new("zienswijze", "Zienswijze op een vooraankondiging van UHT", Termijnduur.Weken(2), "de dagtekening van de vooraankondiging")
        {
            Zin = "Een zienswijze geven kan t/m {einde}.",
            Basis = ["Wht artikel 6.7"],
            Kanttekeningen = ["De ouder kan binnen deze termijn één keer om verlenging vragen, tot hoogstens zes weken na de dagtekening."],
        },
        new("zienswijze-verlengd", "Zienswijze op een vooraankondiging van UHT, na verlenging", Termijnduur.Weken(6), "de dagtekening van de vooraankondiging")
        {
            Zin = "Na verlenging kan een zienswijze hoogstens t/m {einde}.",
            Basis = ["Wht artikel 6.7"],
            Kanttekeningen = ["Dit geldt alleen als de ouder op tijd om verlenging heeft gevraagd."],
        },
        new("klacht-uht", "Antwoord van UHT op een klacht", Termijnduur.Weken(10), "de ontvangst van de klacht")
        {
            Zin = "UHT behandelt de klacht t/m {einde}.",
            Basis = ["Awb artikel 9:11"],
            Zekerheid = Termijnzekerheid.Middel,
            Peildatum = new(2021, 10, 1),
        },
        new("aanvraag-aanvullende-schade", "Aanvraag van aanvullende schade", Termijnduur.Maanden(6), "het onherroepelijk worden van de beschikking")
        {
            Zin = "De aanvraag van aanvullende schade kon t/m {einde}.",
            Basis = ["Wht artikel 6.1 lid 3"],
            Zekerheid = Termijnzekerheid.Laag,
            Kanttekeningen = ["Het kabinet noemde 31 maart 2026 als laatste dag. Wat daarna geldt, weten wij niet. Vraag het uw PZB-cluster."],
        },
        new("beslissing-aanvullende-schade", "Beslissing op een aanvraag van aanvullende schade", Termijnduur.Maanden(12), "de ontvangst van de aanvraag")
        {
            Zin = "De beslissing op de aanvraag van aanvullende schade is er t/m {einde}.",
            Basis = ["Wht artikel 6.2 lid 1"],
            Zekerheid = Termijnzekerheid.Middel,
            Kanttekeningen = ["Rechters rekenden in 2025 met twaalf maanden. De wettekst van 4 december 2024 noemde zes maanden.", "Verlengen kan één keer, met hoogstens twaalf maanden."],
        },
        new("beslissing-aanvullende-schade-verlengd", "Beslissing op een aanvraag van aanvullende schade, na verlenging", Termijnduur.Maanden(24), "de ontvangst van de aanvraag")
        {
            Zin = "Na verlenging is de beslissing er t/m {einde}.",
            Basis = ["Wht artikel 6.2 lid 1"],
            Zekerheid = Termijnzekerheid.Middel,
            Kanttekeningen = ["De wettekst van 4 december 2024 noemde zes maanden en zes maanden verlenging."],
        },
        new("uitbetaling-forfaitair-bedrag", "Uitbetaling van het forfaitaire bedrag van € 30.000", Termijnduur.Maanden(6), "de ontvangst van de aanvraag van een herstelmaatregel")
        {
            Zin = "Het forfaitaire bedrag wordt uitbetaald t/m {einde}.",
            Basis = ["Wht artikel 6.9 lid 3", "Wht artikel 2.7"],
            Kanttekeningen = [Oud],
        },
        new("aanvraag-kindregeling", "Aanvraag kindregeling, bijvoorbeeld voor een pleegkind", Termijnduur.Jaren(1), Dagtekening)
        {
            Zin = "De aanvraag voor de kindregeling kan t/m {einde}.",
            Basis = ["Wht artikel 6.1 lid 2"],
            Zekerheid = Termijnzekerheid.Middel,
            Kanttekeningen = ["Dit geldt bij een beschikking van na 31 december 2023.", Oud],
        },
        new("aanvraag-ex-toeslagpartner", "Aanvraag ex-toeslagpartner na een uitnodigingsbrief", Termijnduur.Maanden(6), "de dagtekening van de uitnodigingsbrief")
        {
            Zin = "De ex-toeslagpartner kan een aanvraag doen t/m {einde}.",
            Basis = ["Wht artikel 6.1 lid 7", "Wht artikel 6.1 lid 6"],
            Zekerheid = Termijnzekerheid.Middel,
            Kanttekeningen = ["Dit geldt bij een uitnodigingsbrief van na 31 december 2023.", Oud],
        },
        new("aanvraag-schuldenaanpak-ex-partner", "Aanvraag schuldenaanpak door of voor een ex-partner", Termijnduur.Maanden(6), "de dagtekening van de toekenning")
        {
            Zin = "De aanvraag voor de schuldenaanpak kan t/m {einde}.",
            Basis = ["Wht artikel 6.1 lid 8"],
            Zekerheid = Termijnzekerheid.Middel,
            Kanttekeningen = [Oud],
        },
        new("melden-private-schulden", "Private schulden doorgeven aan SBN", Termijnduur.Maanden(6), "de vaststelling dat iemand gedupeerd is")
        {
            Zin = "Private schulden doorgeven aan SBN kan t/m {einde}.",
            Basis = ["UHT, Private schulden oplossen"],
            Zekerheid = Termijnzekerheid.Middel,
            Kanttekeningen = ["Of dit loket nog open is, vraagt u aan SBN."],
        },
    ];
}

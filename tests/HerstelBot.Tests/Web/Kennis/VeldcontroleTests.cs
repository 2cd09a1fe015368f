using HerstelBot.Domain.Kennisbank;
using HerstelBot.Web.Kennis;

namespace HerstelBot.Tests.Web.Kennis;

public class VeldcontroleTests
{
    private static readonly Artikelformulier Goed = Artikelformulier.Van(
        new()
        {
            Id = "x", Titel = "Mag dat?", Onderwerp = "bezwaar", Varianten = ["kan dat"], Tekst = "Ja.", Bronnen = [new("Awb", "2026-11", "https://wetten.overheid.nl/x"), new("Brief", null, null)],
            Peildatum = new(2026, 11, 1), Geldigheid = new(new(2026, 1, 1), new(2026, 12, 31)), Eigenaar = "redactie", HerzienVoor = new(2027, 1, 1),
        }, []);

    [Fact]
    public void What_is_right_passes() => Assert.Empty(Fouten(Goed));

    public static TheoryData<string, string> Zinnen => new()
    {
        { "titel", "Titel: schrijf de vraag in één zin." },
        { "onderwerp", "Onderwerp: kies een onderwerp uit de lijst." },
        { "antwoord", "Antwoord: schrijf het antwoord, met het korte antwoord in de eerste alinea." },
        { "peildatum", "Peildatum: schrijf een datum, zoals 23-11-2026." },
        { "geldig-tot", "Geldig tot: kies een dag na de dag bij Geldig van." },
        { "bron-1-titel", "Titel van bron 1: schrijf hoe de bron heet, of maak de hele regel leeg." },
        { "bron-1-datum", "Datum van bron 1: schrijf een jaar, een maand of een dag, zoals 2026, 2026-11 of 2026-11-23." },
        { "bron-1-adres", "Adres van bron 1: begin met https:// en gebruik een openbaar adres." },
    };

    [Theory]
    [MemberData(nameof(Zinnen))]
    public void Each_fault_names_the_field_and_the_mend(string veld, string zin)
    {
        var fout = Assert.Single(Fouten(veld switch
        {
            "titel" => Goed with { Titel = "" },
            "onderwerp" => Goed with { Onderwerp = "bestaat-niet" },
            "antwoord" => Goed with { Antwoord = "" },
            "peildatum" => Goed with { Peildatum = "31-2-2026" },
            "geldig-tot" => Goed with { GeldigTot = "2025-12-31" },
            "bron-1-titel" => Goed with { Bronnen = [new("", "2026", "")] },
            "bron-1-datum" => Goed with { Bronnen = [new("Awb", "gisteren", "")] },
            "bron-1-adres" => Goed with { Bronnen = [new("Awb", "", "http://wetten.nl")] },
            _ => throw new ArgumentOutOfRangeException(nameof(veld), veld, null),
        }));

        Assert.Equal((veld, zin), (fout.Veld, $"{fout.Naam}: {fout.Zin}"));
    }

    [Fact]
    public void What_is_too_long_is_told_where()
    {
        var fouten = Fouten(Goed with { Titel = new('a', 201), Antwoord = new('a', 20_001), Varianten = new('a', 241) });

        Assert.Equal(["titel", "varianten", "antwoord"], fouten.Select(fout => fout.Veld));
    }

    [Fact]
    public void The_fields_give_back_the_article_that_filled_them_with_all_that_no_field_shows()
    {
        var artikel = new Artikel
        {
            Id = "x", Titel = "Mag dat?", Onderwerp = "bezwaar", Varianten = ["kan dat", "is dat goed"], Tekst = "Ja.\n\n- een", Bronnen = [new("Awb", "2026-11", "https://wetten.overheid.nl/x")],
            Peildatum = new(2026, 11, 1), Geldigheid = new(new(2026, 1, 1), null), Eigenaar = "redactie", HerzienVoor = new(2027, 1, 1), Zekerheid = Zekerheid.Laag,
            Feiten = ["F1"], Verwant = ["y"], Loket = "sbn", Reikwijdte = Reikwijdte.Lokaal,
        };

        var terug = Artikelformulier.Van(artikel, ["oud"]);

        Assert.Equivalent(artikel, terug.Op(new() { Id = "x", Titel = "", Tekst = "", Feiten = ["F1"], Verwant = ["y"], Loket = "sbn", Reikwijdte = Reikwijdte.Lokaal }), strict: true);
        Assert.Equal(["oud"], terug.VervangtIds);
    }

    private static IReadOnlyList<Veldfout> Fouten(Artikelformulier formulier) => Veldcontrole.Van(formulier, id => id == "bezwaar");
}

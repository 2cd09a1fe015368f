using HerstelBot.Export;

namespace HerstelBot.Tests.Export;

/// <summary>The workbook, read back from its XML.</summary>
public class XlsxTests
{
    private const string Teksten = "Vragen zonder antwoord en of";

    private static readonly Werkboeklezer Boek = new(new XlsxSchrijver().Schrijf(Proefrapport.Maak([.. Proefrapport.Formules, .. Proefrapport.Gewoon]), isVoorbeeld: true));

    [Fact]
    public void There_is_a_sheet_about_the_report_one_of_figures_and_one_for_each_table()
    {
        Assert.Equal(4, Boek.Bladen.Count);
        Assert.Equal(["Over dit rapport", "Cijfers", "Alle soorten cellen"], Boek.Bladen.Keys.Take(3));
        Assert.All(Boek.Bladen.Keys, naam => Assert.InRange(naam.Length, 1, 31));
        Assert.Contains("Regio Noordwest", Boek.Kolom("Over dit rapport", 'B'));
        Assert.Contains(Boek.Kolom("Over dit rapport", 'B'), inhoud => inhoud.StartsWith("Alle soorten cellen. Van alles een.", StringComparison.Ordinal));
        Assert.Equal(["Open vragen", "Op tijd", "Antwoordtijd", "Wachttijd", "Heropend", "Niets"], Boek.Kolom("Cijfers", 'A'));
        Assert.Contains("Een vraag is open zolang de vrager wacht.", Boek.Kolom("Cijfers", 'F'));
    }

    [Fact]
    public void The_head_of_each_sheet_stays_in_sight() =>
        Assert.All(Boek.Bladen.Keys, blad => Assert.Matches("^1 A2 frozen", Boek.Vast(blad)));

    [Theory]
    [InlineData("Alle soorten cellen", "B2", 12, "#,##0")]
    [InlineData("Alle soorten cellen", "C2", 0.5, "0.0%")]
    [InlineData("Alle soorten cellen", "D2", 0.3, "0.0")]
    [InlineData("Alle soorten cellen", "E2", 10, "0.0")]
    [InlineData("Alle soorten cellen", "F2", 46328, "dd-mm-yyyy")]
    [InlineData("Cijfers", "B2", 1234, "#,##0")]
    [InlineData("Cijfers", "B3", 0.877, "0.0%")]
    [InlineData("Cijfers", "B4", 1.3, "0.0")]
    [InlineData("Cijfers", "B5", 2, "0.0")]
    [InlineData("Cijfers", "D3", 71, "#,##0")]
    public void A_number_is_a_number_and_a_date_a_date(string blad, string plek, double waarde, string vorm)
    {
        var cel = Boek.Cel(blad, plek)!;

        // ClosedXML knows some forms by a number of their own.
        Assert.Equal(waarde, cel.Getal, 6);
        Assert.Contains(cel.Vorm, new[] { vorm, vorm == "#,##0" ? "3" : vorm });
    }

    [Fact]
    public void What_is_hidden_says_so_and_what_was_counted_for_it_is_not_there()
    {
        Assert.Equal("verborgen", Boek.Cel("Cijfers", "B6")!.Waarde);
        Assert.Null(Boek.Cel("Cijfers", "D6"));
        Assert.Null(Boek.Cel("Cijfers", "E6"));
        Assert.Null(Boek.Cel("Cijfers", "B7"));
        Assert.Equal("verborgen", Boek.Cel("Alle soorten cellen", "B3")!.Waarde);
    }

    [Fact]
    public void No_text_becomes_a_formula_not_even_when_somebody_edits_it()
    {
        var blad = Boek.Bladen.Keys.Last();
        Assert.StartsWith(Teksten, blad.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(Boek.HeeftFormule);
        foreach (var (tekst, rij) in Proefrapport.Formules.Concat(Proefrapport.Gewoon).Select((tekst, rij) => (tekst, rij + 2)).Where(tekst => tekst.tekst.Length > 0))
        {
            var cel = Boek.Cel(blad, $"A{rij}")!;

            // XML has one line end.
            Assert.Equal(tekst.ReplaceLineEndings("\n"), cel.Waarde);
            Assert.True(cel.IsTekst, tekst);
            Assert.Equal((tekst, Proefrapport.Formules.Contains(tekst)), (tekst, cel.MetAanhaling));
        }
    }

    [Fact]
    public void What_is_made_up_says_so_on_the_first_sheet()
    {
        var echt = new Werkboeklezer(new XlsxSchrijver().Schrijf(Proefrapport.Maak("een"), isVoorbeeld: false));

        Assert.Equal("Voorbeeldgegevens: deze vragen en mensen zijn verzonnen.", Boek.Cel("Over dit rapport", "B2")!.Waarde);
        Assert.DoesNotContain(echt.Alles, deel => deel.Contains("Voorbeeldgegevens", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_without_rows_and_with_twice_the_same_title_still_opens()
    {
        var leeg = Proefrapport.Maak();
        var boek = new Werkboeklezer(new XlsxSchrijver().Schrijf(leeg with { Tabellen = [leeg.Tabellen[1], leeg.Tabellen[1], leeg.Tabellen[1] with { Titel = "Cijfers" }] }, isVoorbeeld: false));

        Assert.Equal(5, boek.Bladen.Count);
        Assert.All(boek.Bladen.Keys, blad => Assert.Matches("^1 A2 frozen", boek.Vast(blad)));
    }

    [Fact]
    public void A_text_with_what_no_xml_may_have_is_written_without_it()
    {
        var boek = new Werkboeklezer(new XlsxSchrijver().Schrijf(Proefrapport.Maak("a\0b\u0008c\uFFFEd\uD800e", new string('x', 40_000)), isVoorbeeld: false));

        Assert.Equal("a b c d\uFFFDe", boek.Cel(boek.Bladen.Keys.Last(), "A2")!.Waarde);
        Assert.Equal(32_767, boek.Cel(boek.Bladen.Keys.Last(), "A3")!.Waarde.Length);
    }
}

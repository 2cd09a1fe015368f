using System.Text;
using HerstelBot.Export;

namespace HerstelBot.Tests.Export;

/// <summary>The CSV file, read back by the letter of RFC 4180.</summary>
public class CsvTests
{
    private static readonly byte[] Bestand = new CsvSchrijver().Schrijf(Proefrapport.Maak([.. Proefrapport.Formules, .. Proefrapport.Gewoon]), isVoorbeeld: true);
    private static readonly List<string[]> Regels = Proefrapport.LeesCsv(Bestand);

    [Fact]
    public void It_is_utf_8_with_its_mark_and_every_line_has_the_same_columns()
    {
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), Bestand[..3]);
        Assert.Equal(["onderdeel", "sleutel", "titel", "rij", "kolom", "waarde", "eenheid", "teller", "noemer"], Regels[0]);
        Assert.All(Regels, regel => Assert.Equal(Regels[0].Length, regel.Length));
        Assert.EndsWith("\r\n", Encoding.UTF8.GetString(Bestand), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_written_as_programs_read_it()
    {
        Assert.Contains(Regels, regel => regel is ["cijfer", "open", "Open vragen", "", "", "1234", "aantal", "", ""]);
        Assert.Contains(Regels, regel => regel is ["cijfer", "op-tijd", "Op tijd", "", "", "0.877", "deel", "71", "81"]);
        Assert.Contains(Regels, regel => regel is ["tabel", "soorten", "Alle soorten cellen", "a", "Tijd", "0.3", "werkdagen", "", ""]);
        Assert.Contains(Regels, regel => regel is ["tabel", "soorten", "Alle soorten cellen", "a", "Dag", "2026-11-02", "datum", "", ""]);
        Assert.Contains(Regels, regel => regel is ["kader", "van", "Eerste dag", "", "", "2026-10-26", "datum", "", ""]);
    }

    [Fact]
    public void What_is_hidden_says_so_and_what_was_counted_for_it_is_not_there()
    {
        Assert.Contains(Regels, regel => regel is ["cijfer", "heropend", "Heropend", "", "", "", "verborgen", "", ""]);
        Assert.Contains(Regels, regel => regel is ["tabel", "soorten", "Alle soorten cellen", "b", "Aantal", "", "verborgen", "", ""]);
    }

    [Fact]
    public void No_field_begins_as_a_formula_does_and_nothing_else_is_changed()
    {
        var teksten = Regels.Where(regel => regel is ["tabel", "teksten", _, _, "Vraag", ..]).Select(regel => regel[5]).ToList();

        Assert.Equal([.. Proefrapport.Formules.Select(tekst => $"'{tekst}"), .. Proefrapport.Gewoon], teksten);
        Assert.All(Regels.SelectMany(regel => regel).Where(veld => veld.Length > 0), veld => Assert.DoesNotMatch(@"^\s*[=+\-@]", veld));
    }

    [Fact]
    public void What_is_made_up_says_so()
    {
        Assert.Contains(Regels, regel => regel is ["kader", "let-op", _, _, _, "Voorbeeldgegevens: deze vragen en mensen zijn verzonnen.", ..]);
        Assert.DoesNotContain("Voorbeeldgegevens", Encoding.UTF8.GetString(new CsvSchrijver().Schrijf(Proefrapport.Maak("een"), isVoorbeeld: false)), StringComparison.Ordinal);
    }
}

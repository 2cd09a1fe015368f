using System.Text;
using System.Text.Json;
using HerstelBot.Export;

namespace HerstelBot.Tests.Export;

/// <summary>The JSON file.</summary>
public class JsonTests
{
    private static readonly byte[] Bestand = new JsonSchrijver().Schrijf(Proefrapport.Maak([.. Proefrapport.Formules, .. Proefrapport.Gewoon]), isVoorbeeld: true);
    private static readonly JsonElement Rapport = JsonDocument.Parse(Bestand).RootElement;

    [Fact]
    public void It_is_one_line_with_frame_figures_and_tables()
    {
        Assert.DoesNotContain('\n', Encoding.UTF8.GetString(Bestand));
        Assert.Equal(["kader", "cijfers", "tabellen"], Rapport.EnumerateObject().Select(deel => deel.Name));
        Assert.Equal(
            """{"voorbeeld":true,"naam":"Regio Noordwest","regio":"noordwest","van":"2026-10-26","tot":"2026-11-22","gemaaktOp":"2026-11-26T14:00:00+01:00"}""",
            Rapport.GetProperty("kader").GetRawText().Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_has_its_unit_and_a_figure_what_it_was_made_of() => Assert.Equal(
        [
            """{"sleutel":"open","titel":"Open vragen","definitie":"Een vraag is open zolang de vrager wacht.","eenheid":"aantal","waarde":1234}""",
            """{"sleutel":"op-tijd","titel":"Op tijd","definitie":"Het deel van de antwoorden dat op tijd was.","eenheid":"deel","waarde":0.877,"teller":71,"noemer":81}""",
            """{"sleutel":"antwoordtijd","titel":"Antwoordtijd","definitie":"De middelste.","eenheid":"werkdagen","waarde":1.3,"noemer":81}""",
            """{"sleutel":"wachttijd","titel":"Wachttijd","definitie":"In dagen.","eenheid":"dagen","waarde":2,"noemer":81}""",
            """{"sleutel":"heropend","titel":"Heropend","definitie":"Hoe vaak.","eenheid":"verborgen"}""",
            """{"sleutel":"niets","titel":"Niets","definitie":"Er was niets te meten.","eenheid":"leeg"}""",
        ], Rapport.GetProperty("cijfers").EnumerateArray().Select(cijfer => cijfer.GetRawText()));

    [Fact]
    public void A_text_comes_back_as_it_was_typed() => Assert.Equal(
        [.. Proefrapport.Formules, .. Proefrapport.Gewoon],
        Rapport.GetProperty("tabellen")[1].GetProperty("rijen").EnumerateArray().Select(rij => rij.GetProperty("cellen")[0].GetProperty("waarde").GetString()));

    [Fact]
    public void A_row_tells_where_it_leads() => Assert.Equal(
        """{"sleutel":"a","naar":"amsterdam","cellen":[{"eenheid":"tekst","waarde":"Amsterdam"},{"eenheid":"aantal","waarde":12},{"eenheid":"deel","waarde":0.5},{"eenheid":"werkdagen","waarde":0.3},{"eenheid":"dagen","waarde":10},{"eenheid":"datum","waarde":"2026-11-02"}]}""",
        Rapport.GetProperty("tabellen")[0].GetProperty("rijen")[0].GetRawText());
}

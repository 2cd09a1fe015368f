using System.Text;
using System.Text.Json.Nodes;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Tests.Teams.Kaarten;

public class KaartBinderTests
{
    [Theory]
    [InlineData("""{"a":"${n}"}""", """{"n":5}""", """{"a":5}""")]
    [InlineData("""{"a":"${n}"}""", """{"n":true}""", """{"a":true}""")]
    [InlineData("""{"type":"TextRun","text":"n=${n} en ${b.c}"}""", """{"n":5,"b":{"c":"x"}}""", """{"type":"TextRun","text":"n=5 en x"}""")]
    [InlineData("""{"l":[{"$data":"${r}","type":"TextRun","text":"${$index}: ${k} van ${$root.w}"}]}""", """{"w":"x","r":[{"k":1},{"k":2}]}""",
        """{"l":[{"type":"TextRun","text":"0: 1 van x"},{"type":"TextRun","text":"1: 2 van x"}]}""")]
    [InlineData("""{"l":[{"$data":"${r}","k":"${$data}"}]}""", """{"r":["a","b"]}""", """{"l":[{"k":"a"},{"k":"b"}]}""")]
    [InlineData("""{"l":[{"$data":"${r}","k":1},{"z":1}]}""", """{"r":[]}""", """{"l":[{"z":1}]}""")]
    [InlineData("""{"o":{"$data":"${b}","k":"${c}"}}""", """{"b":{"c":"x"}}""", """{"o":{"k":"x"}}""")]
    [InlineData("""{"a":"${r[1]['k']}"}""", """{"r":[{"k":"x"},{"k":"y"}]}""", """{"a":"y"}""")]
    [InlineData("""{"x":1,"o":{"$when":"${ja && s == 'Open'}","k":1}}""", """{"ja":false,"s":"Open"}""", """{"x":1}""")]
    [InlineData("""{"l":[{"$when":"${!ja || count(r) >= 2}","k":1},{"$when":"${n != 3}","k":2}]}""", """{"ja":true,"r":[1,2],"n":3}""", """{"l":[{"k":1}]}""")]
    [InlineData("""{"type":"TextRun","text":"${date(d,'d MMMM yyyy')}"}""", """{"d":"2026-11-02"}""", """{"type":"TextRun","text":"2 november 2026"}""")]
    [InlineData("""{"type":"TextRun","text":"${date(d,'HH.mm')}"}""", """{"d":"2026-11-02T10:00:00Z"}""", """{"type":"TextRun","text":"11.00"}""")]
    [InlineData("""{"type":"TextRun","text":"€ ${number(n,'N2')}"}""", """{"n":1234.5}""", """{"type":"TextRun","text":"€ 1.234,50"}""")]
    public void It_fills_in_values_and_nothing_else(string sjabloon, string gegevens, string kaart) => Assert.Equal(kaart, Bind(sjabloon, gegevens));

    [Fact]
    public void What_was_filled_in_is_never_read_as_a_template_again() =>
        Assert.Equal("""{"type":"TextRun","text":"${geheim}"}""", Bind("""{"type":"TextRun","text":"${b}"}""", """{"b":"${geheim}","geheim":"x"}"""));

    [Theory]
    [InlineData("""{"a":"${f(x)}"}""")]
    [InlineData("""{"a":"${x + 1}"}""")]
    [InlineData("""{"a":"${$host.x}"}""")]
    [InlineData("""{"a":"${x"}""")]
    [InlineData("""{"a":"${}"}""")]
    [InlineData("""{"a":"${x.${y}}"}""")]
    [InlineData("""{"a":"\\${x}"}""")]
    [InlineData("""{"$when":true}""")]
    [InlineData("""{"$when":"ja"}""")]
    [InlineData("""{"$when":"${a == b}"}""")]
    [InlineData("""{"$when":"${count(r)}"}""")]
    [InlineData("""{"$data":[1,2]}""")]
    [InlineData("""{"$host":1}""")]
    [InlineData("""{"${naam}":1}""")]
    [InlineData("""{"id":"a-${x}"}""")]
    public void What_it_does_not_know_is_a_fault_with_its_line(string sjabloon)
    {
        var fout = Assert.Single(Sjabloonlezer.Lees("x.json", RegelJson.Lees(Encoding.UTF8.GetBytes("{\n\"l\":[\n" + sjabloon + "]}"))).Fouten);

        Assert.Equal(("x.json", 3), (fout.Bestand, fout.Regel));
    }

    [Fact]
    public void A_card_that_is_too_deep_is_a_fault()
    {
        var diep = string.Concat(Enumerable.Repeat("""{"a":""", 40)) + "1" + new string('}', 40);

        Assert.NotEmpty(Sjabloonlezer.Lees("x.json", RegelJson.Lees(Encoding.UTF8.GetBytes(diep))).Fouten);
    }

    [Theory]
    [InlineData("""{"a":"${weg}"}""")]
    [InlineData("""{"a":"${leeg}"}""")]
    [InlineData("""{"a":{"$when":"${tekst}"}}""")]
    [InlineData("""{"a":{"$when":"${weg}"}}""")]
    public void What_is_missing_fails_in_tests_and_leaves_a_gap_in_production(string sjabloon)
    {
        const string gegevens = """{"leeg":null,"tekst":"ja"}""";

        Assert.Throws<KaartException>(() => Bind(sjabloon, gegevens));
        Assert.True(Bind(sjabloon, gegevens, streng: false) is """{"a":""}""" or "{}");
    }

    [Theory]
    [InlineData("""{"a":"${o}"}""")]
    [InlineData("""{"a":"${r}"}""")]
    [InlineData("""{"type":"TextRun","text":"x${o}"}""")]
    public void Data_never_brings_structure_along(string sjabloon) =>
        Assert.Throws<KaartException>(() => Bind(sjabloon, """{"o":{"msteams":{"type":"signin"}},"r":[1]}""", streng: false));

    [Theory]
    [InlineData("""{"id":"${x}"}""")]
    [InlineData("""{"color":"${x}"}""")]
    [InlineData("""{"data":{"vraagId":"${x}"}}""")]
    [InlineData("""{"data":{"diep":{"type":"TextRun","text":"${x}"}}}""")]
    [InlineData("""{"type":"Input.ChoiceSet","value":"${x}"}""")]
    public void Free_text_never_lands_in_an_id_a_setting_or_data(string sjabloon) =>
        Assert.Throws<KaartException>(() => Bind(sjabloon, """{"x":"vrije tekst"}""", streng: false));

    [Fact]
    public void It_refuses_to_repeat_without_end()
    {
        var gegevens = new JsonObject { ["r"] = new JsonArray([.. Enumerable.Range(0, KaartBinder.HoogstensHerhaald + 1).Select(i => JsonValue.Create(i))]) };

        Assert.Throws<KaartException>(() => Bind("""{"l":[{"$data":"${r}","k":1}]}""", gegevens.ToJsonString()));
    }

    [Fact]
    public void A_list_cannot_fill_what_stands_alone() =>
        Assert.Throws<KaartException>(() => Bind("""{"o":{"$data":"${r}","k":1}}""", """{"r":[1,2]}"""));

    private static string Bind(string sjabloon, string gegevens, bool streng = true)
    {
        var (knoop, fouten) = Sjabloonlezer.Lees("x.json", RegelJson.Lees(Encoding.UTF8.GetBytes(sjabloon)));
        Assert.Empty(fouten);
        return new KaartBinder(streng).Bind(knoop, JsonNode.Parse(gegevens)!.AsObject())
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}

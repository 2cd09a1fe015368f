using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Web.Rapporten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace HerstelBot.Tests.Web.Rapporten;

/// <summary>The address of a report, and how its cells are written.</summary>
public class AdresTests
{
    private static readonly Rapportvraag Alles = new(
        new(new RegioId("noordwest"), new ClusterId("noord-holland"), new GemeenteCode("GM0384"), "bezwaar", new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 29)), Klein: true);

    [Fact]
    public void What_is_written_in_an_address_is_read_back()
    {
        var (pad, zoek) = (Alles.Pagina.Split('?')[0], Alles.Pagina.Split('?')[1]);

        Assert.Equal("rapportage/gemeente/GM0384", pad);
        Assert.Equal(Alles, Rapportvraag.Lees(new QueryCollection(QueryHelpers.ParseQuery(zoek)), gemeente: "GM0384"));
    }

    [Fact]
    public void A_file_has_the_same_question_without_small_counts() => Assert.Equal(
        "rapportage/export.xlsx?regio=noordwest&cluster=noord-holland&gemeente=GM0384&onderwerp=bezwaar&van=2026-11-02&tot=2026-11-29", Alles.Export("xlsx"));

    [Theory]
    [InlineData("noord-holland", "rapportage/cluster/noord-holland?onderwerp=bezwaar")]
    [InlineData("GM0384", "rapportage/gemeente/GM0384?onderwerp=bezwaar")]
    [InlineData("HB-2026-000001", "rapportage/vraag/HB-2026-000001")]
    [InlineData("../../<script>", "rapportage/cluster/..%2F..%2F%3Cscript%3E?onderwerp=bezwaar")]
    public void A_row_leads_to_what_it_names(string naar, string pad) => Assert.Equal(pad, new Rapportvraag(new(Onderwerp: "bezwaar")).Naar(naar));

    [Fact]
    public void An_empty_field_of_the_form_asks_nothing() =>
        Assert.Equal(new Rapportvraag(new()), Rapportvraag.Lees(new QueryCollection(QueryHelpers.ParseQuery("regio=&cluster=&gemeente=&onderwerp=&van=&tot="))));

    [Fact]
    public void Numbers_and_days_are_written_as_in_dutch()
    {
        Cel[] cellen =
        [
            new Cel.Aantal(12345), new Cel.Procent(0.925), new Cel.Procent(1), new Cel.Werkdagen(1.25), new Cel.Dagen(3), new Cel.Datum(new DateOnly(2026, 11, 2)), new Cel.Verborgen(), new Cel.Leeg(),
        ];

        Assert.Equal(["12.345", "92,5%", "100%", "1,3", "3,0", "2 november 2026", "verborgen", "–"], cellen.Select(Celtekst.Kort));
    }
}

using System.Net;
using System.Text.RegularExpressions;
using HerstelBot.Tests.Drivers.Web;

namespace HerstelBot.Tests.Web.Rapporten;

/// <summary>What the pages of the report say.</summary>
[Collection(nameof(RapportwereldFixture))]
public partial class PaginaTests(RapportwereldFixture wereld)
{
    [Fact]
    public async Task The_overview_leads_by_cluster_and_gemeente_to_the_history_of_a_vraag()
    {
        var ria = await wereld.Web.AlsAsync(wereld.Web.Teams.Ria);

        var overzicht = await LeesAsync(ria, "/rapportage?klein=toon");
        var cluster = await LeesAsync(ria, Link(overzicht, "PZB-cluster Noord-Holland"));
        var gemeente = await LeesAsync(ria, Link(cluster, "Diemen"));
        var vraag = await LeesAsync(ria, Link(gemeente, wereld.Open));

        Assert.Contains(">Regio Noordwest</h1>", overzicht, StringComparison.Ordinal);
        Assert.Contains(">PZB-cluster Noord-Holland</h1>", cluster, StringComparison.Ordinal);
        Assert.Contains(">Gemeente Diemen</h1>", gemeente, StringComparison.Ordinal);
        Assert.Contains($">{wereld.Open}</h1>", vraag, StringComparison.Ordinal);
        Assert.Contains("Vraag gesteld, naar PZB-cluster Noord-Holland", vraag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happened_to_a_vraag_is_told_without_what_people_typed_and_without_who_asked()
    {
        var ria = await wereld.Web.AlsAsync(wereld.Web.Teams.Ria);

        var pagina = await LeesAsync(ria, $"/rapportage/vraag/{wereld.Beantwoord}");

        Assert.Contains("Opgepakt door Pieter Zaal", pagina, StringComparison.Ordinal);
        Assert.Contains("Beantwoord door Pieter Zaal", pagina, StringComparison.Ordinal);
        Assert.Contains("op tijd", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain("Fatima", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain(RapportwereldFixture.Geheim, pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_each_figure_stands_what_it_means_and_over_which_days()
    {
        var ria = await wereld.Web.AlsAsync(wereld.Web.Teams.Ria);

        var pagina = await LeesAsync(ria, "/rapportage?van=2026-11-02&tot=2026-11-29");

        Assert.Contains("2 november 2026 tot en met 29 november 2026", pagina, StringComparison.Ordinal);
        Assert.Contains("Een vraag is open zolang de vrager op een antwoord wacht", pagina, StringComparison.Ordinal);
        Assert.Contains("Stand op ", pagina, StringComparison.Ordinal);

        var missers = await LeesAsync(ria, "/rapportage/zoekmissers?van=2026-11-02&tot=2026-11-29");
        Assert.Contains("Periode: 5 oktober 2026 tot en met 1 november 2026", missers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Small_counts_are_shown_only_to_who_asks_for_them_and_never_downloaded()
    {
        var ria = await wereld.Web.AlsAsync(wereld.Web.Teams.Ria);

        var gewoon = await LeesAsync(ria, "/rapportage");
        var klein = await LeesAsync(ria, Link(gewoon, "Toon ze op dit scherm"));

        Assert.Contains("Aantallen onder 5 zijn verborgen", gewoon, StringComparison.Ordinal);
        Assert.Contains("U ziet ook aantallen onder 5", klein, StringComparison.Ordinal);
        Assert.DoesNotContain("klein", Link(klein, "Excel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_holds_the_whole_question_and_every_way_on_keeps_it()
    {
        var bea = await wereld.Web.AlsAsync(wereld.Web.Teams.Bea);

        var pagina = await LeesAsync(bea, "/rapportage?regio=noordwest&onderwerp=bezwaar&van=2026-10-01&tot=2026-11-30&klein=toon");

        foreach (var naar in new[] { Link(pagina, "PZB-cluster Noord-Holland"), Link(pagina, "CSV") })
        {
            Assert.Contains("regio=noordwest", naar, StringComparison.Ordinal);
            Assert.Contains("onderwerp=bezwaar", naar, StringComparison.Ordinal);
            Assert.Contains("van=2026-10-01", naar, StringComparison.Ordinal);
            Assert.Contains("tot=2026-11-30", naar, StringComparison.Ordinal);
        }

        Assert.Contains("rapportage/export.csv?", Link(pagina, "CSV"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?van=gisteren", "Een van de datums is niet te lezen")]
    [InlineData("?van=2026-11-10&tot=2026-11-01", "De laatste dag ligt voor de eerste dag")]
    [InlineData("?van=2020-01-01&tot=2026-01-01", "Kies een periode van hoogstens 732 dagen")]
    public async Task A_period_that_cannot_be_is_refused_in_a_sentence(string vraag, string zin)
    {
        var ria = await wereld.Web.AlsAsync(wereld.Web.Teams.Ria);

        var (status, pagina) = await ria.LeesAsync($"/rapportage{vraag}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(zin, pagina, StringComparison.Ordinal);
    }

    private static async Task<string> LeesAsync(Webbezoeker wie, string pad)
    {
        var (status, pagina) = await wie.LeesAsync(pad);
        Assert.Equal((pad, HttpStatusCode.OK), (pad, status));
        return WebUtility.HtmlDecode(pagina);
    }

    private static string Link(string pagina, string tekst) =>
        $"/{Anker().Matches(pagina).First(anker => anker.Groups[2].Value.Trim() == tekst).Groups[1].Value}";

    [GeneratedRegex("<a[^>]* href=\"([^\"]+)\"[^>]*>([^<]*)</a>")]
    private static partial Regex Anker();
}

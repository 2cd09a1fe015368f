using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Tests.Teams.Kaarten;

public class KaartBouwerTests
{
    private readonly Kaartwereld _wereld = new();

    [Fact]
    public async Task A_long_list_is_cut_within_the_budget_and_says_how_many_more_there_are()
    {
        var ids = Enumerable.Range(1, 60).Select(nummer => _wereld.Voeg(Kaartwereld.EenVraag(nummer) with { Urgentie = "ontruiming" })).ToList();

        var kaart = await TekstAsync(new Bericht.Wachtrij(ids, 75));

        Assert.InRange(Encoding.UTF8.GetByteCount(kaart), 5_000, KaartBouwer.Budget);
        var rijen = Enumerable.Range(1, 60).Count(nummer => kaart.Contains($"HB-2026-{nummer:000000}", StringComparison.Ordinal));
        Assert.InRange(rijen, 5, 59);
        Assert.Contains($"en nog {75 - rijen} meer", kaart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vraag_with_much_text_keeps_its_question_and_what_came_last()
    {
        var id = _wereld.Voeg(
            Kaartwereld.EenVraag() with { Status = VraagStatus.Opgepakt, Behandelaar = Kaartwereld.Bram },
            [
                Kaartwereld.Tekst(Tekstsoort.Vraag, "Het begin. " + new string('é', 4000)),
                .. Enumerable.Range(1, 40).Select(i => Kaartwereld.Tekst(Tekstsoort.Aanvulling, $"Aanvulling {i}. " + new string('é', 8000))),
            ]);

        var kaart = await TekstAsync(new Bericht.Kanaalkaart(id, Kaartwereld.NoordHolland));

        Assert.InRange(Encoding.UTF8.GetByteCount(kaart), 1, KaartBouwer.Budget);
        Assert.Contains("Het begin.", kaart, StringComparison.Ordinal);
        Assert.Contains("Aanvulling 40.", kaart, StringComparison.Ordinal);
        Assert.Contains("Eerdere berichten", kaart, StringComparison.Ordinal);
        Assert.Contains("beantwoorden", kaart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_gives_back_everything_that_was_typed()
    {
        var ingevuld = new Dictionary<string, string> { [Velden.Vraag] = new string('v', 9000), [Velden.Toelichting] = new string('t', 9000) };

        var kaart = await TekstAsync(new Bericht.Vraagformulier(ingevuld, [], GemeenteNodig: false, "formulier.te-lang"));

        Assert.Contains(ingevuld[Velden.Vraag], kaart, StringComparison.Ordinal);
        Assert.Contains(ingevuld[Velden.Toelichting], kaart, StringComparison.Ordinal);
        Assert.InRange(kaart.Length, 18_000, KaartBouwer.Grens);
    }

    [Fact]
    public async Task Nothing_that_people_can_type_makes_a_card_that_Teams_refuses()
    {
        var tekst = new string('"', 10_000);
        var id = _wereld.Voeg(Kaartwereld.EenVraag(), [.. Enum.GetValues<Tekstsoort>().Select(soort => Kaartwereld.Tekst(soort, tekst))]);
        var ingevuld = Velden.Alle.ToDictionary(veld => veld, _ => tekst);

        Assert.InRange((await TekstAsync(new Bericht.Vraagformulier(ingevuld, [], GemeenteNodig: true))).Length, 1, KaartBouwer.Grens);
        Assert.InRange((await TekstAsync(new Bericht.Actieformulier(id, Knop.Beantwoorden, ingevuld))).Length, 1, KaartBouwer.Grens);
        Assert.InRange((await TekstAsync(new Bericht.Vraagkaart(id))).Length, 1, KaartBouwer.Grens);
        Assert.InRange((await TekstAsync(new Bericht.ArtikelAntwoord("bezwaartermijn", tekst, []))).Length, 1, KaartBouwer.Grens);
    }

    [Theory]
    [InlineData(VraagStatus.Open, "oppakken toewijzen maak-urgent bekijk-verloop meld-knelpunt")]
    [InlineData(VraagStatus.Opgepakt, "beantwoorden vraag-terug doorzetten teruggeven toewijzen koppelen maak-urgent bekijk-verloop meld-knelpunt")]
    [InlineData(VraagStatus.WachtOpGemeente, "doorzetten toewijzen bekijk-verloop meld-knelpunt")]
    [InlineData(VraagStatus.Beantwoord, "heropenen bekijk-verloop maak-kennisartikel meld-knelpunt")]
    [InlineData(VraagStatus.Opgelost, "heropenen bekijk-verloop maak-kennisartikel meld-knelpunt")]
    [InlineData(VraagStatus.Ingetrokken, "bekijk-verloop meld-knelpunt")]
    public async Task The_card_in_the_channel_has_the_buttons_that_fit(VraagStatus status, string knoppen)
    {
        var id = Voorbeelden.Gesteld(_wereld, vraag => vraag with { Status = status, Behandelaar = Kaartwereld.Bram });

        Assert.Equal(knoppen, string.Join(' ', Verbs(await KaartAsync(new Bericht.Kanaalkaart(id, Kaartwereld.NoordHolland)))));
    }

    [Fact]
    public async Task The_card_in_a_channel_that_lost_the_vraag_shows_nothing_of_it()
    {
        var id = Voorbeelden.Gesteld(_wereld, vraag => vraag with { Cluster = Kaartwereld.Zeeland });

        var kaart = await TekstAsync(new Bericht.Kanaalkaart(id, Kaartwereld.NoordHolland));

        Assert.DoesNotContain("beschikking", kaart, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", kaart, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.", kaart, StringComparison.Ordinal);
        Assert.Contains("PZB-cluster Zeeland", kaart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_cites_its_sources_once_without_an_AI_label()
    {
        var activiteit = await _wereld.Bouwer.BouwAsync(new Bericht.ArtikelAntwoord("bezwaartermijn", "vraag", []), "a", TestContext.Current.CancellationToken);

        var wortel = Assert.Single(activiteit["entities"]!.AsArray())!;
        Assert.Null(wortel["additionalType"]);
        Assert.Equal([1, 2], wortel["citation"]!.AsArray().Select(citaat => citaat!["position"]!.GetValue<int>()));
        Assert.All(wortel["citation"]!.AsArray(), citaat =>
        {
            Assert.InRange(citaat!["appearance"]!["name"]!.GetValue<string>().Length, 1, 80);
            Assert.InRange(citaat["appearance"]!["abstract"]!.GetValue<string>().Length, 1, 160);
        });
        Assert.Equal("default", activiteit["channelData"]!["feedbackLoop"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_article_with_twenty_sources_keeps_ten()
    {
        _wereld.Voeg(new Artikel { Id = "veel", Titel = "Veel", Tekst = "Tekst.", Bronnen = [.. Enumerable.Range(1, 20).Select(i => new Bron($"Bron {i} {new string('x', 300)}", null, null))] });

        var activiteit = await _wereld.Bouwer.BouwAsync(new Bericht.ArtikelAntwoord("veel", "vraag", []), "a", TestContext.Current.CancellationToken);

        Assert.Equal(10, activiteit["entities"]![0]!["citation"]!.AsArray().Count);
        Assert.Contains("zonder datum", activiteit.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://herstel.toeslagen.nl")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://u:p@herstel.toeslagen.nl")]
    [InlineData("https://127.0.0.1/x")]
    [InlineData("https://localhost/x")]
    [InlineData("https://herstel.toeslagen.nl:8443/")]
    [InlineData("/los")]
    public void An_address_that_is_not_public_https_becomes_text(string adres) => Assert.Equal("titel", Artikelopmaak.Link("titel", adres));

    [Fact]
    public void An_address_cannot_leave_its_link() =>
        Assert.Equal("[a (b)](https://x.nl/%29%28y)", Artikelopmaak.Link("a [b]", "https://x.nl/)(y"));

    [Fact]
    public void Headings_tables_and_html_become_what_a_card_can_show() => Assert.Equal(
        ["**Kop**", "Een _schuine_ **vette** regel", "1. een\n2. twee\n  - diep", "- **a**; B: c"],
        Artikelopmaak.Alineas("# Kop\n\nEen *schuine* __vette__\nregel\n\n1. een\n2. twee\n   - diep\n\n<script>x</script>\n\n| A | B |\n|---|---|\n| a | c |"));

    private async Task<JsonObject> KaartAsync(Bericht bericht) =>
        ((Kaartinhoud.Kaart)await _wereld.Bouwer.BouwKaartAsync(bericht, Kaartwereld.ActieId, TestContext.Current.CancellationToken)).Inhoud;

    private async Task<string> TekstAsync(Bericht bericht) =>
        (await KaartAsync(bericht)).ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static IEnumerable<string> Verbs(JsonNode? deel) => deel switch
    {
        JsonObject voorwerp when voorwerp["type"]?.ToString() == "Action.Execute" => [voorwerp["verb"]!.ToString()],
        JsonObject voorwerp => voorwerp.SelectMany(lid => Verbs(lid.Value)),
        JsonArray lijst => lijst.SelectMany(Verbs),
        _ => [],
    };
}

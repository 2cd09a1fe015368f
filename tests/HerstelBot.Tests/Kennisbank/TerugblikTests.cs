using System.Text.Json;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Search;
using HerstelBot.Tests.Cli;
using HerstelBot.Tests.Infrastructure;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>The rule of a day in the past, on the shipped articles: labelled with its period, and never in the place of the rule of today.</summary>
public sealed class TerugblikTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly DialogsMap Dialogs = DialogsMap.Vind(null);

    private readonly GelezenKennisbank _gelezen = Meegeleverd.Kennisbank;

    private IReadOnlyList<Artikel> Vervallen => [.. _gelezen.Kennisbank.Alle.Where(artikel => artikel.Geldigheid.Tot < Vandaag)];

    [Fact]
    public void No_question_yields_a_superseded_article_as_the_answer_of_today()
    {
        Assert.NotEmpty(Vervallen);
        Assert.All(Vervallen.SelectMany(artikel => artikel.Varianten.Prepend(artikel.Titel)), vraag =>
        {
            if (Beantwoord(vraag) is Uitkomst.Besloten { Besluit: Antwoordbesluit.Antwoord(var artikel, _) } besloten)
            {
                Assert.True(artikel.Geldigheid.GeldtOp(Vandaag) || besloten.Terugblik is { } toen && artikel.Geldigheid.GeldtOp(toen.Dag), $"{vraag}: {artikel.Id}");
            }
        });
    }

    [Fact]
    public void A_sentence_that_only_a_superseded_article_claims_is_answered_with_it_and_names_what_holds_now()
    {
        var vandaag = _gelezen.Kennisbank.Alle.Where(artikel => artikel.Geldigheid.GeldtOp(Vandaag)).SelectMany(artikel => artikel.Varianten.Prepend(artikel.Titel)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(Vervallen, artikel => Assert.All(artikel.Varianten.Prepend(artikel.Titel).Where(vraag => Zaakherkenner.Herken(vraag) is null && !vandaag.Contains(vraag)), vraag =>
        {
            var besloten = Assert.IsType<Uitkomst.Besloten>(Beantwoord(vraag));
            var antwoord = Assert.IsType<Antwoordbesluit.Antwoord>(besloten.Besluit);
            Assert.True(artikel.Id == antwoord.Artikel.Id, $"{vraag}: {antwoord.Artikel.Id}");
            Assert.Equal(artikel.Id, antwoord.Kandidaten[0].ArtikelId);
            Assert.Equal(_gelezen.Kennisbank.Geldend(artikel, Vandaag)?.Id, besloten.Terugblik?.Nu);
        }));
    }

    [Theory]
    [InlineData("ging vroeger elk bezwaar naar de BAC?", "bezwaar-bac-tot-2023")]
    [InlineData("hoe lang was destijds de bezwaartermijn bij UHT, zes weken?", "bezwaartermijn-uht-6-weken")]
    [InlineData("how long was the objection period at UHT originally", "bezwaartermijn-uht-6-weken")]
    [InlineData("wie betaalde private schulden voordat de Wht er was?", "private-schulden-tot-wht")]
    [InlineData("wanneer zou de hersteloperatie oorspronkelijk klaar zijn?", "einddatum-hersteloperatie-tot-2025")]
    [InlineData("wie hadden er in het begin recht op brede ondersteuning", "bo-wie-tot-2023")]
    [InlineData("mochten gemeenten ouders zelf benaderen met een machtiging van het college?", "bo-machtiging-tot-2021")]
    [InlineData("moest een aangemelde ouder toeslagschulden terugbetalen tijdens het herstel?", "invordering-tot-2024")]
    [InlineData("wie viel begin 2022 onder de SPUK?", "spuk-regeling-2021")]
    [InlineData("what was the objection period before May 2024", "bezwaartermijn-uht-6-weken")]
    [InlineData("back in 2022, what were the rules for private debts", "private-schulden-tot-wht")]
    [InlineData("until when could parents apply for additional damage in 2022", "aanvullende-schade-aanvraagtermijn-tot-2023")]
    [InlineData("in 2022 nog nieuwe afspraken maken na de uitkomst niet gedupeerd, mocht dat?", "bo-stopt-niet-gedupeerd-tot-2024")]
    public void A_past_without_a_date_or_with_one_that_is_typed_otherwise_gets_the_rule_of_then(string vraag, string artikel)
    {
        var besloten = Assert.IsType<Uitkomst.Besloten>(Beantwoord(vraag));

        Assert.Equal(artikel, Eerste(besloten.Besluit));
        Assert.NotNull(besloten.Terugblik);
    }

    [Theory]
    [InlineData("wat was de bezwaartermijn bij UHT?", "bezwaartermijn-uht", "bezwaartermijn-uht-6-weken")]
    [InlineData("wat was ook alweer de bezwaartermijn bij UHT?", "bezwaartermijn-uht", null)]
    [InlineData("mochten wij ouders bellen?", "bo-proactief-benaderen", "bo-machtiging-tot-2021")]
    public void In_doubt_the_rule_of_today_answers_and_the_one_before_it_is_named(string vraag, string artikel, string? eerder)
    {
        var besloten = Assert.IsType<Uitkomst.Besloten>(Beantwoord(vraag));

        Assert.Equal(artikel, Eerste(besloten.Besluit));
        Assert.Equal(eerder, besloten.Terugblik?.Eerder);
    }

    // How sure one must be to answer is for the cut-offs; which rule comes first is not.
    private static string Eerste(Antwoordbesluit besluit) =>
        besluit is Antwoordbesluit.BedoeltU { Keuzes: [var eerste, ..] } ? eerste.ArtikelId : Assert.IsType<Antwoordbesluit.Antwoord>(besluit).Artikel.Id;

    [Fact]
    public async Task The_rule_of_today_says_since_when_it_holds_and_what_held_before()
    {
        var antwoord = (await VraagAsync("wat was de bezwaartermijn bij UHT?")).GetProperty("antwoord").GetString();

        Assert.StartsWith("Dit geldt vanaf 10 juli 2024.\nTot en met 9 juli 2024 gold: Bezwaartermijn van 6 weken bij UHT (oude situatie)\n\n", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_gives_the_amounts_of_several_years_is_said_to_do_so()
    {
        var antwoord = await VraagAsync("hoeveel had de hersteloperatie begin 2024 gekost?");

        Assert.Equal("kosten-hersteloperatie", antwoord.GetProperty("artikel").GetString());
        Assert.StartsWith("U vraagt hoe het begin 2024 was. Kijk bij het antwoord wanneer het gold.\n\n", antwoord.GetProperty("antwoord").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Within_its_period_a_superseded_article_answers_its_own_variants_and_names_what_holds_now() =>
        Assert.All(Vervallen, artikel =>
        {
            var dag = artikel.Geldigheid.Tot!.Value;
            // A variant about somebody in particular goes to a person on every day.
            string[] varianten = [.. artikel.Varianten.Where(vraag => Zaakherkenner.Herken(vraag) is null)];
            Assert.NotEmpty(varianten);
            Assert.All(varianten, vraag =>
            {
                var uitkomst = Beantwoord(vraag, dag);
                var besloten = Assert.IsType<Uitkomst.Besloten>(uitkomst);
                var antwoord = Assert.IsType<Antwoordbesluit.Antwoord>(besloten.Besluit);
                Assert.True(artikel.Id == antwoord.Artikel.Id, $"{vraag}: {antwoord.Artikel.Id}");
                Assert.Equal(_gelezen.Kennisbank.Geldend(artikel, Vandaag)?.Id, besloten.Terugblik?.Nu);
                Assert.Equal(dag, besloten.Terugblik?.Dag);
            });
        });

    [Fact]
    public void An_article_that_began_later_is_never_the_rule_of_before() =>
        Assert.All(_gelezen.Kennisbank.Alle.Where(artikel => artikel.Geldigheid is { Van: not null, Tot: null }), artikel =>
            Assert.All(artikel.Varianten, vraag =>
                Assert.False(Beantwoord(vraag, artikel.Geldigheid.Van!.Value.AddDays(-1)) is Uitkomst.Besloten { Besluit: Antwoordbesluit.Antwoord(var ander, _) } && ander.Id == artikel.Id, vraag)));

    [Theory]
    [InlineData("Welke bezwaartermijn gold in maart 2024 bij UHT?", "bezwaartermijn-uht-6-weken", "bezwaartermijn-uht", null)]
    [InlineData("hoe lang was de bezwaartermijn bij UHT in 2024", "bezwaartermijn-uht", null, "bezwaartermijn-uht-6-weken")]
    [InlineData("hoeveel weken bezwaar in 2023", "bezwaartermijn-uht-6-weken", "bezwaartermijn-uht", null)]
    [InlineData("welke termijnen golden er vóór 2025 voor brede ondersteuning", "bo-termijnen-tot-2025", "bo-termijnen", null)]
    [InlineData("aanmelden in 2023 als gedupeerde", "aanmelden-bij-uht-tot-2024", "aanmelden-gesloten", null)]
    [InlineData("welke drie schaderoutes waren er in 2024", "aanvullende-schade-routes-2024", "aanvullende-schade-routes", null)]
    public void A_question_about_the_past_gets_the_rule_of_then(string vraag, string artikel, string? nu, string? eerder)
    {
        var besloten = Assert.IsType<Uitkomst.Besloten>(Beantwoord(vraag));

        Assert.Equal(artikel, Assert.IsType<Antwoordbesluit.Antwoord>(besloten.Besluit).Artikel.Id);
        Assert.Equal((nu, eerder), (besloten.Terugblik?.Nu, besloten.Terugblik?.Eerder));
    }

    [Fact]
    public async Task The_first_line_says_for_which_period_and_the_second_what_holds_now()
    {
        var antwoord = await VraagAsync("Welke bezwaartermijn gold in maart 2024 bij UHT?");

        Assert.Equal(("antwoord", "bezwaartermijn-uht-6-weken"), (antwoord.GetProperty("uitkomst").GetString(), antwoord.GetProperty("artikel").GetString()));
        var regels = antwoord.GetProperty("antwoord").GetString()!.Split('\n');
        Assert.Equal("Dit gold in maart 2024. De regel gold tot en met 9 juli 2024.", regels[0]);
        Assert.Equal("Dit geldt nu niet meer.", regels[1]);
        Assert.StartsWith("Nu geldt: ", regels[2], StringComparison.Ordinal);
        Assert.Contains("gewone termijn van 6 weken", antwoord.GetProperty("antwoord").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(antwoord.GetProperty("bronnen").EnumerateArray());
    }

    [Fact]
    public async Task A_given_day_stands_above_what_the_question_says()
    {
        var antwoord = await VraagAsync("--op", "2024-03-01", "bezwaartermijn UHT hoeveel weken");

        Assert.Equal("bezwaartermijn-uht-6-weken", antwoord.GetProperty("artikel").GetString());
        Assert.StartsWith("Dit gold op 1 maart 2024.", antwoord.GetProperty("antwoord").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_changed_within_the_year_is_told_with_both_its_periods()
    {
        var antwoord = (await VraagAsync("hoe lang was de bezwaartermijn bij UHT in 2024")).GetProperty("antwoord").GetString();

        Assert.StartsWith("De regel is in 2024 veranderd. Vanaf 10 juli 2024 gold wat hieronder staat.\nTot en met 9 juli 2024 gold een andere regel. ", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_we_do_not_know_of_then_goes_to_a_person_with_what_holds_now()
    {
        var antwoord = await VraagAsync("Hoe werkte MijnHerstel in 2022?");

        Assert.Equal(("doorzetten", "vroeger-onbekend"), (antwoord.GetProperty("uitkomst").GetString(), antwoord.GetProperty("reden").GetString()));
        Assert.StartsWith("Hoe dit in 2022 was, weet ik niet. Nu geldt: ", antwoord.GetProperty("antwoord").GetString(), StringComparison.Ordinal);
        Assert.False(antwoord.TryGetProperty("artikel", out _));
    }

    [Theory]
    [InlineData("de ouder heeft een beschikking van 3 februari 2023, wat is de bezwaartermijn bij UHT?")]
    [InlineData("Wat is de bezwaartermijn bij UHT?")]
    public async Task A_question_about_today_carries_no_period(string vraag)
    {
        var antwoord = await VraagAsync(vraag);

        Assert.False(antwoord.TryGetProperty("antwoord", out var tekst) && tekst.GetString()!.StartsWith("Dit gold", StringComparison.Ordinal));
        Assert.False(antwoord.TryGetProperty("artikel", out var artikel) && artikel.GetString() == "bezwaartermijn-uht-6-weken");
    }

    private Uitkomst Beantwoord(string vraag, DateOnly? op = null) => new Vraagbaak(_gelezen.Kennisbank, _gelezen.Drempels, new(Gelijkstellingen.Geen)).Beantwoord(vraag, Vandaag, op);

    private static async Task<JsonElement> VraagAsync(params string[] args)
    {
        var terminal = Terminal.With();
        Assert.Equal(0, await terminal.RunAsync(["vraag", .. args]));
        return JsonDocument.Parse(Assert.Single(terminal.Lines)).RootElement;
    }
}

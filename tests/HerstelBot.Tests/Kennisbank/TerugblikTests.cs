using System.Text.Json;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Search;
using HerstelBot.Tests.Cli;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>The rule of a day in the past, on the shipped articles: labelled with its period, and never in the place of the rule of today.</summary>
public sealed class TerugblikTests : IDisposable
{
    private static readonly DateOnly Vandaag = new(2026, 11, 23);
    private static readonly DialogsMap Dialogs = DialogsMap.Vind(null);

    private readonly GelezenKennisbank _gelezen = GelezenKennisbank.Lees(Dialogs, Dialogs.Kennisbank, new());

    public void Dispose() => _gelezen.Dispose();

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

        Assert.StartsWith("De regel is in 2024 veranderd. Vanaf 10 juli 2024 gold wat hieronder staat.\nTot en met 9 juli 2024 gold: ", antwoord, StringComparison.Ordinal);
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

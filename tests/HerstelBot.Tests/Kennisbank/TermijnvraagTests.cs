using System.Text.Json;
using HerstelBot.Dialogs;
using HerstelBot.Tests.Cli;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>Questions for a date through the verb <c>vraag</c>.</summary>
public class TermijnvraagTests
{
    // What the answer must hold. Split by |.
    private static readonly Dictionary<string, string> Verwacht = new()
    {
        ["D050"] = "t/m vrijdag 20 november 2026",
        ["D051"] = "Nee. |t/m maandag 28 december 2026|tweede kerstdag",
        ["D052"] = "t/m maandag 18 mei 2026|gelijk is gesteld",
        ["D053"] = "t/m vrijdag 18 december 2026|vrijdag 25 september 2026|vroeg bezwaar",
        ["D054"] = "vanaf dinsdag 27 oktober 2026|€ 1.442|42 dagen",
        ["D055"] = "t/m maandag 28 december 2026|4:14",
        ["D056"] = "t/m maandag 28 december 2026|Lopende verplichtingen",
        ["D057"] = "t/m vrijdag 2 oktober 2026|vrijdag 24 juli 2026|middel|16 weken",
        ["D058"] = "Ja. |vrijdag 20 november 2026|27 november 2026|6:9 lid 2",
    };

    [Fact]
    public async Task Every_termijn_of_the_development_set_comes_out_right()
    {
        var vragen = File.ReadLines(DialogsMap.Vind(null).Ontwikkelvragen)
            .Select(regel => JsonDocument.Parse(regel).RootElement).Where(vraag => vraag.GetProperty("type").GetString() == "termijn").ToList();
        Assert.Equal(Verwacht.Keys.Order(), vragen.Select(vraag => vraag.GetProperty("id").GetString()!).Order());
        var terminal = Terminal.With(string.Concat(vragen.Select(vraag => JsonSerializer.Serialize(new { id = vraag.GetProperty("id").GetString(), vraag = vraag.GetProperty("vraag").GetString(), op = "2026-11-23" }) + "\n")));

        Assert.Equal(0, await terminal.RunAsync("vraag", "--jsonl"));

        Assert.All(terminal.Lines.Select(regel => JsonDocument.Parse(regel).RootElement), antwoord =>
        {
            var tekst = antwoord.GetProperty("antwoord").GetString()!;
            Assert.Equal("termijn", antwoord.GetProperty("uitkomst").GetString());
            Assert.All(Verwacht[antwoord.GetProperty("id").GetString()!].Split('|'), deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
            Assert.Contains("uitgerekend", tekst, StringComparison.Ordinal);
            Assert.NotEmpty(antwoord.GetProperty("titel").GetString()!);
            Assert.NotEmpty(antwoord.GetProperty("bronnen").EnumerateArray());
            Assert.Matches(@"^\d{4}-\d\d-\d\d$", antwoord.GetProperty("peildatum").GetString());
            Assert.Equal(5, antwoord.GetProperty("kandidaten").GetArrayLength());
            Assert.StartsWith("uitgerekend: ", antwoord.GetProperty("reden").GetString(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Onze afwijzing is van 2 maart 2026. De inwoner stuurde op 28 april een bezwaar. Is dat te laat?", "Nee. ", "maandag 13 april 2026", "6:11")]
    [InlineData("bezwaar ontvangen op 10 april 2026, ons besluit is van 2 maart 2026. op tijd?", "Ja. ", "maandag 13 april 2026", "binnen de termijn")]
    [InlineData("bezwaar kwam binnen op 16 april 2026, ons besluit is van 2 maart 2026. op tijd?", "Nee. ", "op de post is gedaan", "20 april 2026")]
    [InlineData("bezwaar gepost op 13 april 2026, ons besluit is van 2 maart 2026. op tijd?", "Ja. ", "uiterlijk 20 april 2026", "6:9 lid 2")]
    [InlineData("bezwaar gepost op 13 april 2026, ontvangen 21 april 2026, ons besluit is van 2 maart 2026. op tijd?", "Nee. ", "te laat", "6:11")]
    [InlineData("Klopt t/m 20 november als laatste dag voor bezwaar tegen ons besluit van 9 oktober 2026?", "Ja. ", "vrijdag 20 november 2026", "uitgerekend")]
    [InlineData("Kan een inwoner nog bezwaar maken tegen ons besluit van 2 november 2026?", "Ja. ", "maandag 14 december 2026", "nog niet voorbij")]
    [InlineData("wij zijn gisteren in gebreke gesteld, hoe lang hebben we nog?", "zondag 22 november 2026", "maandag 7 december 2026", "Ik ging uit van")]
    [InlineData("zienswijze op vooraankondiging van 2 november 2026, tot wanneer?", "t/m maandag 16 november 2026", "maandag 14 december 2026", "verlenging")]
    [InlineData("BO aanvraag ontvangen op 6 mei 2026, nog geen besluit. vanaf welke dag kan de inwoner ons in gebreke stellen?", "vanaf donderdag 2 juli 2026", "t/m woensdag 1 juli 2026")]
    [InlineData("inwoner stelde ons op 11 aug 2026 in gebreke (ontvangen die dag). vanaf wanneer mag zij naar de rechter omdat wij niet tijdig beslissen?", "vanaf woensdag 26 augustus 2026", "6:12")]
    [InlineData("besluit bekendgemaakt 16 april 2026, bezwaar van 22 april, wij hebben geen commissie. wanneer moeten we beslissen", "t/m donderdag 9 juli 2026")]
    [InlineData("UHT liet op 4 maart 2026 weten dat ouder niet gedupeerd is. uiterlijk wanneer moet de BO stoppen volgens de wet", "t/m dinsdag 7 april 2026")]
    public async Task The_answer_says_yes_or_no_and_why(string vraag, params string[] delen)
    {
        var tekst = (await VraagAsync(vraag)).GetProperty("antwoord").GetString()!;

        Assert.All(delen, deel => Assert.Contains(deel, tekst, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hoe lang is de bezwaartermijn bij UHT?")]
    [InlineData("is BSN 999927176 op tijd met bezwaar tegen ons besluit van 9 oktober 2026?")]
    [InlineData("deze mevrouw kreeg op 3 maart 2026 een beschikking van UHT en heeft nog steeds geen antwoord op haar bezwaar, wanneer krijgt ze dat?")]
    [InlineData("mw belt elke week, haar bezwaar tegen de beschikking van 3 maart 2026 ligt er nog. kunnen jullie zeggen wanneer er beslist wordt?")]
    [InlineData("welke bezwaartermijn gold op 3 maart 2024 bij UHT?")]
    [InlineData("wat is er veranderd sinds 1 januari 2025 in de termijnen?")]
    [InlineData("wat is de status van het bezwaar van deze ouder tegen de beschikking van 3 maart 2026, op tijd?")]
    public async Task A_general_rule_or_the_state_of_a_case_is_not_computed(string vraag) =>
        Assert.NotEqual("termijn", (await VraagAsync(vraag)).GetProperty("uitkomst").GetString());

    [Fact]
    public async Task A_date_about_one_case_is_computed_all_the_same() =>
        Assert.Contains("t/m vrijdag 2 oktober 2026", (await VraagAsync("Mijn cliënt kreeg de UHT-beschikking met dagtekening 12 juni 2026. Tot wanneer kan zij bezwaar maken?")).GetProperty("antwoord").GetString(), StringComparison.Ordinal);

    private static async Task<JsonElement> VraagAsync(string vraag)
    {
        var terminal = Terminal.With();
        Assert.Equal(0, await terminal.RunAsync("vraag", "--op", "2026-11-23", vraag));
        return JsonDocument.Parse(Assert.Single(terminal.Lines)).RootElement;
    }
}

using System.Text.Json;

namespace HerstelBot.Tests.Cli;

public class TermijnVerbTests
{
    [Fact]
    public async Task One_term_gives_begin_end_steps_and_articles()
    {
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync("termijn", "bezwaar", "2026-11-13"));
        var antwoord = JsonDocument.Parse(Assert.Single(terminal.Lines)).RootElement;
        Assert.Equal(["soort", "begin", "einde", "verlengd", "uitleg", "grondslag"], antwoord.EnumerateObject().Select(veld => veld.Name));
        Assert.Equal(("bezwaar", "2026-11-14", "2026-12-28", true), (Tekst("soort"), Tekst("begin"), Tekst("einde"), antwoord.GetProperty("verlengd").GetBoolean()));
        Assert.Contains(antwoord.GetProperty("uitleg").EnumerateArray(), stap => stap.GetString()!.Contains("eerste kerstdag", StringComparison.Ordinal));
        Assert.Equal(["Awb artikel 6:7", "Awb artikel 6:8", "Atw artikel 1 lid 1", "Atw artikel 3"], antwoord.GetProperty("grondslag").EnumerateArray().Select(artikel => artikel.GetString()));

        string Tekst(string naam) => antwoord.GetProperty(naam).GetString()!;
    }

    [Fact]
    public async Task The_days_by_besluit_are_read_from_the_files()
    {
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync("termijn", "bezwaar", "2026-04-03"));
        Assert.Equal("2026-05-18", JsonDocument.Parse(terminal.Output).RootElement.GetProperty("einde").GetString());
    }

    [Fact]
    public async Task Lines_keep_their_id_and_order_and_a_bad_line_stops_nothing()
    {
        var terminal = Terminal.With(
            "{\"id\":\"a\",\"soort\":\"bezwaar-uht\",\"datum\":\"2026-06-12\"}\n{\"id\":\"b\",\"soort\":\"bezwar\",\"datum\":\"2026-06-12\"}\n"
            + "{\"id\":\"c\",\"soort\":\"bezwaar\",\"datum\":\"2026-02-30\"}\n{\"id\":\"d\",\"soort\":\"bezwaar\",\"datum\":\"1993-12-31\"}\n"
            + "{\"id\":\"e\",\"soort\":\"bezwaar\"}\n{\"id\":6,\"soort\":\"Dwangsom\",\"datum\":\"2026-10-12\"}\n");

        Assert.Equal(1, await terminal.RunAsync("termijn", "--jsonl"));
        Assert.Equal(
            ["\"a\" 2026-10-02", "6 2026-12-07"],
            terminal.Lines.Select(regel => JsonDocument.Parse(regel).RootElement).Select(regel => $"{regel.GetProperty("id").GetRawText()} {regel.GetProperty("einde").GetString()}"));
        Assert.Contains("regel 2: 'bezwar' is geen soort termijn. Kies uit: bezwaar,", terminal.Error, StringComparison.Ordinal);
        Assert.Contains("regel 3: '2026-02-30' is geen dag. Schrijf jaar-maand-dag", terminal.Error, StringComparison.Ordinal);
        Assert.Contains("regel 4: 1993-12-31 ligt te ver weg.", terminal.Error, StringComparison.Ordinal);
        Assert.Contains("regel 5: ", terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_holds_every_kind_of_the_contract_with_its_basis()
    {
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync("termijn", "--lijst"));
        var soorten = terminal.Lines.Select(regel => JsonDocument.Parse(regel).RootElement).ToDictionary(regel => regel.GetProperty("soort").GetString()!);
        string[] contract =
            ["bezwaar", "beroep", "bezwaar-uht", "zienswijze", "beslissing-bezwaar", "beslissing-bezwaar-commissie", "ingebrekestelling", "dwangsom", "einde-brede-ondersteuning"];
        Assert.All(contract, soort => Assert.NotEmpty(soorten[soort].GetProperty("grondslag").EnumerateArray()));
        Assert.False(soorten["bezwaar-uht"].GetProperty("atw").GetBoolean());
        Assert.Contains("twaalf weken", soorten["bezwaar-uht"].GetProperty("waaromGeenAtw").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "termijn")]
    [InlineData(2, "termijn", "bezwaar")]
    [InlineData(2, "termijn", "bezwaar", "2026-11-13", "--lijst")]
    [InlineData(2, "termijn", "--lijst", "--jsonl")]
    [InlineData(2, "termijn", "bezwaar", "--jsonl")]
    [InlineData(2, "termijn", "bezwaar", "2026-11-13", "2026-11-14")]
    [InlineData(1, "termijn", "bezwar", "2026-11-13")]
    [InlineData(1, "termijn", "bezwaar", "13-11-2026")]
    [InlineData(1, "termijn", "bezwaar", "2101-01-01")]
    public async Task Wrong_use_and_wrong_input_exit_with_a_sentence(int code, params string[] args)
    {
        var terminal = Terminal.With();

        Assert.Equal(code, await terminal.RunAsync(args));
        Assert.Empty(terminal.Output);
        Assert.NotEmpty(terminal.Error);
    }
}

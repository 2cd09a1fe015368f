namespace HerstelBot.Tests.Cli;

/// <summary>A beheerder measures the bot on questions of their own.</summary>
public sealed class MeetVragenTests : IDisposable
{
    private readonly string _bestand = Path.GetTempFileName();

    public void Dispose() => File.Delete(_bestand);

    [Fact]
    public async Task A_file_with_questions_gives_shares_a_table_and_times()
    {
        var terminal = await MeetAsync(
            """{"id":"1","vraag":"is de IB verplicht","type":"faq","artikel":"ib-verplicht"}""",
            """{"id":"2","vraag":"is de IB verplicht","type":"faq","feit":["F999"]}""",
            """{"id":"3","vraag":"Hoi!","type":"chitchat","feit":null}""");

        Assert.Contains("faq juiste artikel eerst: 50 % (ratio 0.5435 against minstens 92 %)", terminal.Lines);
        Assert.Contains("faq fout antwoord als zeker: 50 % (ratio 25 against hoogstens 2 %)", terminal.Lines);
        Assert.Contains("chitchat als begroeting: 1 vragen (ratio 1 against alle 1 chitchat)", terminal.Lines);
        Assert.Contains(terminal.Lines, lijn => lijn.StartsWith("vraag tot besluit p99: ", StringComparison.Ordinal));
        Assert.Contains("bedoelt-u", terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_goes_otherwise_than_it_should_is_shown_with_its_cause()
    {
        await File.WriteAllLinesAsync(
            _bestand,
            ["""{"id":"goed","vraag":"is de IB verplicht","type":"faq","artikel":["ib-verplicht"]}""", """{"id":"mis","vraag":"is de IB verplicht","type":"casus"}"""],
            TestContext.Current.CancellationToken);
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync("meet", "--vragen", _bestand, "--fouten"));

        var lijn = Assert.Single(terminal.Lines);
        Assert.StartsWith("""{"id":"mis",""", lijn, StringComparison.Ordinal);
        Assert.Contains("\"wat\":\"casus-als-antwoord\"", lijn, StringComparison.Ordinal);
        Assert.Contains("\"dekking\":", lijn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"1","type":"faq"}""", "Er staat geen vraag.")]
    [InlineData("""{"id":"1","vraag":"wat?"}""", "Er staat geen type.")]
    [InlineData("""{"vraag":"wat?","type":"faq"}""", "Er staat geen id.")]
    [InlineData("""{"id":"1","vraag":"wat?","type":"faq","feit":[1]}""", "Bij feit hoort een tekst of een lijst van teksten.")]
    [InlineData("""{"id":"1","vraag":"wat?","type":"faq","op":"gisteren"}""", "Bij op hoort een dag als jaar-maand-dag.")]
    [InlineData("[]", "Dit is geen JSON-object.")]
    [InlineData("{", "Geen geldige JSON")]
    public async Task A_line_that_cannot_be_read_is_named_with_its_place(string regel, string zin)
    {
        await File.WriteAllLinesAsync(_bestand, ["""{"id":"0","vraag":"Hoi!","type":"chitchat"}""", "", regel], TestContext.Current.CancellationToken);
        var terminal = Terminal.With();

        Assert.Equal(1, await terminal.RunAsync("meet", "--vragen", _bestand));
        Assert.StartsWith($"{_bestand}:3: {zin}", terminal.Error, StringComparison.Ordinal);
        Assert.Empty(terminal.Output);
    }

    [Fact]
    public async Task A_file_without_a_question_is_refused()
    {
        var terminal = Terminal.With();

        Assert.Equal(1, await terminal.RunAsync("meet", "--vragen", _bestand));
        Assert.Contains($"{_bestand}:1: Er staat geen vraag in.", terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_in_one_sentence()
    {
        var terminal = Terminal.With();

        Assert.Equal(1, await terminal.RunAsync("meet", "--vragen", _bestand + ".weg"));
        Assert.Contains(_bestand + ".weg", terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_a_place_for_the_figures_is_left_as_it_is()
    {
        await File.WriteAllTextAsync(_bestand, "# Niets", TestContext.Current.CancellationToken);
        var terminal = Terminal.With();

        Assert.Equal(1, await terminal.RunAsync("meet", "--document", _bestand));
        Assert.Contains("<!-- measured -->", terminal.Error, StringComparison.Ordinal);
        Assert.Equal("# Niets", await File.ReadAllTextAsync(_bestand, TestContext.Current.CancellationToken));
    }

    private async Task<Terminal> MeetAsync(params string[] regels)
    {
        await File.WriteAllLinesAsync(_bestand, regels, TestContext.Current.CancellationToken);
        var terminal = Terminal.With();
        Assert.Equal(0, await terminal.RunAsync("meet", "--vragen", _bestand));
        return terminal;
    }
}

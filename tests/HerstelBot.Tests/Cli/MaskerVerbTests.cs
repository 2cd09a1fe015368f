namespace HerstelBot.Tests.Cli;

public class MaskerVerbTests
{
    [Fact]
    public async Task A_text_on_the_command_line_is_masked()
    {
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync("masker", "bsn", "999927176", "en", "06-12345678"));
        Assert.Equal("""{"tekst":"bsn [bsn verwijderd] en [telefoonnummer verwijderd]","gemaskeerd":[{"soort":"bsn","aantal":1},{"soort":"telefoon","aantal":1}]}""" + "\n", terminal.Output);
    }

    [Theory]
    [InlineData("@jan belt")]
    [InlineData("--", "--jsonl")]
    [InlineData("[diagram]")]
    public async Task Every_text_is_a_text(params string[] tekst)
    {
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync(["masker", .. tekst]));
        Assert.Equal($$"""{"tekst":"{{tekst[^1]}}","gemaskeerd":[]}""" + "\n", terminal.Output);
    }

    [Fact]
    public async Task Lines_are_masked_in_order()
    {
        var terminal = Terminal.With("{\"id\":\"a\",\"tekst\":\"hallo\"}\n{\"id\":2,\"tekst\":\"a@b.nl, c@d.nl\"}\n");

        Assert.Equal(0, await terminal.RunAsync("masker", "--jsonl"));
        Assert.Equal(
            [
                """{"id":"a","tekst":"hallo","gemaskeerd":[]}""",
                """{"id":2,"tekst":"[e-mailadres verwijderd], [e-mailadres verwijderd]","gemaskeerd":[{"soort":"email","aantal":2}]}""",
            ],
            terminal.Lines);
    }

    [Theory]
    [InlineData("masker")]
    [InlineData("masker", "--jsonl", "tekst")]
    [InlineData("masker", "--onbekend")]
    public async Task Wrong_use_exits_with_2(params string[] args)
    {
        var terminal = Terminal.With();

        Assert.Equal(2, await terminal.RunAsync(args));
        Assert.Empty(terminal.Output);
        Assert.NotEmpty(terminal.Error);
    }
}

using HerstelBot.Cli;

namespace HerstelBot.Tests.Cli;

public class VerbsTests
{
    [Theory]
    [InlineData("bestaatniet")]
    [InlineData("serv")]
    [InlineData("serve", "iets")]
    [InlineData("--ursl", "http://127.0.0.1:1")]
    [InlineData("serve", "--HerstelBot:Opslag:Map")]
    [InlineData("serve", "--urls")]
    [InlineData("--help", "--bestaatniet")]
    public async Task Wrong_use_exits_with_2_and_a_dutch_sentence(params string[] args)
    {
        var terminal = Terminal.With();

        Assert.Equal(2, await terminal.RunAsync(args));
        Assert.Empty(terminal.Output);
        Assert.Contains("Kijk met 'herstelbot", terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Opdrachten:", "--help")]
    [InlineData("Opdrachten:", "-h")]
    [InlineData("herstelbot serve [opties]", "serve", "--help")]
    public async Task Help_is_in_dutch(string expected, params string[] args)
    {
        var terminal = Terminal.With();

        Assert.Equal(0, await terminal.RunAsync(args));
        Assert.Contains(expected, terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Toont deze hulp.", terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", terminal.Output, StringComparison.Ordinal);
        Assert.Empty(terminal.Error);
    }

    [Theory]
    [InlineData("--HerstelBot:Opslag:Map", "map")]
    [InlineData("--HerstelBot:Opslag:Map=map")]
    [InlineData("--environment=Development", "--contentRoot=x", "--applicationName=herstelbot")]
    public void A_configuration_key_is_a_setting_of_the_service(params string[] args) =>
        Assert.Null(ServeVerb.NotASetting(args));
}

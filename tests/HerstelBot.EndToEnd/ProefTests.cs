using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace HerstelBot.EndToEnd;

/// <summary>The command <c>proef</c> on the command line.</summary>
public class ProefTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_tells_both_addresses_and_ends_both_when_it_is_stopped(string sein)
    {
        await using var proef = await Proef.StartAsync();
        using var http = new HttpClient();
        Assert.Contains("goed", await http.GetStringAsync(new Uri(proef.Bot + "/health/ready"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("<html", await http.GetStringAsync(new Uri(proef.Playground), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await proef.SeinAsync(sein);

        Assert.Equal(0, await proef.EindeAsync());
        using var regel = JsonDocument.Parse(Assert.Single(proef.Uit));
        Assert.Equal(["bot", "playground"], regel.RootElement.EnumerateObject().Select(deel => deel.Name));
        Assert.Contains($"De Playground draait op  {proef.Playground}", proef.Fout, StringComparison.Ordinal);
        Assert.Contains("Stop met Ctrl+C.", proef.Fout, StringComparison.Ordinal);
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri(proef.Bot), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri(proef.Playground), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_node_it_says_what_to_install()
    {
        await using var proef = Proef.Begin(Proef.VrijePoort(), Proef.VrijePoort(), pad: "/nergens");

        Assert.Equal(1, await proef.EindeAsync());
        Assert.Contains("'npx' is niet gevonden. Installeer Node.js 20 of hoger", proef.Fout, StringComparison.Ordinal);
        Assert.Empty(proef.Uit);
    }

    [Fact]
    public async Task A_busy_port_of_the_bot_is_named_in_one_sentence()
    {
        using var ander = Bezet();
        var poort = Poort(ander);
        await using var proef = Proef.Begin(poort, Proef.VrijePoort());

        Assert.Equal(1, await proef.EindeAsync());
        Assert.Equal($"Poort {poort} is bezet. Draait er nog een proef? Stop die, of kies een andere poort met --poort.", proef.Fout);
        Assert.Empty(proef.Uit);
    }

    [Fact]
    public async Task A_busy_port_of_the_playground_is_named_and_no_other_is_taken_silently()
    {
        Vereist.Node();
        using var ander = Bezet();
        var poort = Poort(ander);
        var bot = Proef.VrijePoort();
        await using var proef = Proef.Begin(bot, poort);

        Assert.Equal(1, await proef.EindeAsync());
        Assert.Contains($"Poort {poort} is bezet. Draait er nog een proef? Stop die, of kies een andere poort met --playground-poort.", proef.Fout, StringComparison.Ordinal);
        Assert.Empty(proef.Uit);
    }

    private static TcpListener Bezet()
    {
        var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return luisteraar;
    }

    private static int Poort(TcpListener luisteraar) => ((IPEndPoint)luisteraar.LocalEndpoint).Port;
}

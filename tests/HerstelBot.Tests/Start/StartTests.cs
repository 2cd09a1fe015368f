using System.Net;
using System.Net.Sockets;

namespace HerstelBot.Tests.Start;

/// <summary>A start that cannot be right ends with one Dutch sentence that names the mend, and no stack trace.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-start-");

    public static TheoryData<string[], string> Fout => new()
    {
        { ["--environment", "Production"], "HerstelBot:Teams:AppId is leeg" },
        { ["--HerstelBot:Teams:AppId=abc"], "HerstelBot:Teams:AppId is 'abc'" },
        { ["--urls", "http://0.0.0.0:0"], "gebruik http://127.0.0.1:3978" },
        { ["--HerstelBot:Personen:Bestand=/bestaat/niet.json"], "Zet HerstelBot:Personen:Bestand op het goede bestand" },
        { ["--HerstelBot:Dialogs:Map=/bestaat/niet"], "Zet HerstelBot:Dialogs:Map op de map dialogs" },
        { ["--HerstelBot:Opslag:Shards=0"], "HerstelBot:Opslag:Shards" },
        { [$"--HerstelBot:Kennisbank:Cache={typeof(StartTests).Assembly.Location}"], "noem een map, of laat de waarde leeg" },
    };

    [Theory]
    [MemberData(nameof(Fout))]
    public async Task A_wrong_setting_stops_the_start_with_a_sentence(string[] args, string zin)
    {
        var (code, gezegd) = await StartAsync(args);

        Assert.Equal(1, code);
        Assert.Contains(zin, gezegd, StringComparison.Ordinal);
        Assert.Single(gezegd.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_in_Dutch()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();

        var (code, gezegd) = await StartAsync("--urls", $"http://127.0.0.1:{((IPEndPoint)bezet.LocalEndpoint).Port}");

        Assert.Equal(1, code);
        Assert.Contains("al in gebruik", gezegd, StringComparison.Ordinal);
    }

    public void Dispose() => _map.Delete(recursive: true);

    private async Task<(int Code, string Gezegd)> StartAsync(params string[] args)
    {
        using var gezegd = new StringWriter();
        string[] basis = ["--HerstelBot:Opslag:Map", Path.Combine(_map.FullName, "opslag")];
        var code = await ServiceHost.RunAsync(args.Contains("--urls") ? [.. basis, .. args] : [.. basis, "--urls", "http://127.0.0.1:0", .. args], gezegd);
        return (code, gezegd.ToString());
    }
}

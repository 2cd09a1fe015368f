using HerstelBot.Cli.Proef;
using HerstelBot.Cli.Voorbeeld;

namespace HerstelBot.Tests.Cli.Voorbeeld;

/// <summary>The example never comes among real data, nor where real data is meant to come.</summary>
public sealed class WeigerenTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-weigeren-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public async Task Where_something_is_stored_already_nothing_is_added()
    {
        var opslag = Directory.CreateDirectory(ProefPersonen.Opslag(_map.FullName));
        await File.WriteAllTextAsync(Path.Combine(opslag.FullName, "appendonly"), "echt", TestContext.Current.CancellationToken);
        var terminal = Terminal.With();

        var code = await terminal.RunAsync("voorbeeld", "--map", _map.FullName);

        Assert.Equal(1, code);
        Assert.Contains("staan al gegevens", terminal.Error, StringComparison.Ordinal);
        Assert.Empty(terminal.Output);
        Assert.Equal(Path.Combine(opslag.FullName, "appendonly"), Assert.Single(Directory.GetFiles(_map.FullName, "*", SearchOption.AllDirectories)));
    }

    [Theory]
    [InlineData("HerstelBot:Redis:Verbinding", "redis.example.nl:6379")]
    [InlineData("environment", "Production")]
    [InlineData("environment", "Acceptatie")]
    [InlineData("HerstelBot:Teams:AppId", "44444444-4444-4444-8444-444444444444")]
    [InlineData("HerstelBot:Tenants:22222222-2222-4222-8222-222222222222", "GM0384")]
    public async Task In_a_deployment_it_is_refused_and_nothing_is_made(string sleutel, string waarde)
    {
        var (gemaakt, fout) = await Voorbeeldmaker.MaakAsync(_map.FullName, Voorbeeldopslag.Einde, [$"--{sleutel}={waarde}"], TestContext.Current.CancellationToken);

        Assert.Null(gemaakt);
        Assert.Contains("Voorbeeldgegevens", fout, StringComparison.Ordinal);
        Assert.Empty(_map.EnumerateFileSystemInfos());
    }
}

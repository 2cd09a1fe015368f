using HerstelBot.Cli.Proef;
using HerstelBot.Cli.Voorbeeld;

namespace HerstelBot.Tests.Cli.Voorbeeld;

/// <summary>One made example for all that only looks at it.</summary>
[CollectionDefinition(nameof(Voorbeeldopslag))]
public sealed class Voorbeeldcollectie : ICollectionFixture<Voorbeeldopslag>;

/// <summary>The example as the verb makes it, until a Thursday at two. Each test looks at a copy.</summary>
public sealed class Voorbeeldopslag : IAsyncLifetime
{
    /// <summary>Until when things happen in it.</summary>
    public static readonly DateTimeOffset Einde = new(2026, 11, 26, 14, 0, 0, TimeSpan.FromHours(1));

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-voorbeeld-");

    /// <summary>What the verb said of it.</summary>
    internal Voorbeeldresultaat Resultaat { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Resultaat = await MaakAsync(Path.Combine(_map.FullName, "proef"));

    /// <summary>Makes one more, as the first was made.</summary>
    internal static async Task<Voorbeeldresultaat> MaakAsync(string map)
    {
        var (gemaakt, fout) = await Voorbeeldmaker.MaakAsync(map, Einde, [], TestContext.Current.CancellationToken);
        return gemaakt ?? throw new Xunit.Sdk.XunitException(fout!);
    }

    /// <summary>A copy of the folder of the store, with the people beside it as the service reads them.</summary>
    internal async Task<(string Opslag, string Personen)> KopieAsync()
    {
        var kopie = Path.Combine(_map.FullName, Path.GetRandomFileName());
        foreach (var bestand in Directory.GetFiles(Resultaat.Map, "*", SearchOption.AllDirectories))
        {
            var naar = Path.Combine(ProefPersonen.Opslag(kopie), Path.GetRelativePath(Resultaat.Map, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(naar)!);
            File.Copy(bestand, naar);
        }

        return (ProefPersonen.Opslag(kopie), await ProefPersonen.WriteAsync(kopie, ProefPersonen.Opslag(kopie), TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync()
    {
        _map.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

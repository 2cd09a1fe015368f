using System.Text.Json;
using HerstelBot.Tests.Cli.Voorbeeld;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Drivers.Web;

namespace HerstelBot.Tests.Web.Rapporten;

/// <summary>The service with sign-in on the store of the example, and somebody of each role.</summary>
internal sealed class Exportwereld : IAsyncDisposable
{
    private readonly DirectoryInfo _map;
    private readonly List<Webbezoeker> _bezoekers = [];

    private Exportwereld(TeamsWereld teams, Inlogserver entra, DirectoryInfo map) => (Teams, Entra, _map) = (teams, entra, map);

    /// <summary>Everybody, by a word for who they are; without a word nobody signed in.</summary>
    public static IReadOnlyDictionary<string, (string[] Rollen, string? Gemeente, string? Cluster, string? Regio)> Mensen { get; } =
        new Dictionary<string, (string[], string?, string?, string?)>
        {
            ["vrager"] = (["gemeentemedewerker"], "GM0363", null, null),
            ["pzb"] = (["pzb"], null, "amsterdam", null),
            ["coordinator"] = (["coordinator"], null, "amsterdam", null),
            ["regio"] = (["regioverantwoordelijke"], null, null, "noordwest"),
            ["regio-elders"] = (["regioverantwoordelijke"], null, null, "zuidwest"),
            ["redacteur"] = (["redacteur"], null, null, null),
            ["beheerder"] = (["beheerder"], null, null, null),
            ["zonder-rol"] = ([], null, null, null),
        };

    /// <summary>The service.</summary>
    public TeamsWereld Teams { get; }

    /// <summary>Where people sign in.</summary>
    public Inlogserver Entra { get; }

    /// <summary>How Entra knows somebody.</summary>
    public static Account Account(string wie) => new(TeamsWereld.Uht, wie, $"Naam van {wie}");

    /// <summary>Starts it on a copy of the example.</summary>
    public static async Task<Exportwereld> StartAsync(Voorbeeldopslag voorbeeld)
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-rapport-");
        var personen = Path.Combine(map.FullName, "personen.json");
        await File.WriteAllTextAsync(personen, JsonSerializer.Serialize(Mensen.Select(mens => new
        {
            tenantId = TeamsWereld.Uht, objectId = mens.Key, naam = $"Naam van {mens.Key}", rollen = mens.Value.Rollen, gemeente = mens.Value.Gemeente, cluster = mens.Value.Cluster, regio = mens.Value.Regio,
        })));
        var entra = await Inlogserver.StartAsync();
        var (opslag, _) = await voorbeeld.KopieAsync();
        return new(await TeamsWereld.StartZonderKanaalAsync([.. entra.Instellingen, $"--HerstelBot:Opslag:Map={opslag}", $"--HerstelBot:Personen:Bestand={personen}"]), entra, map);
    }

    /// <summary>A browser in which this person signed in, or nobody.</summary>
    public async Task<Webbezoeker> AlsAsync(string? wie)
    {
        var bezoeker = new Webbezoeker(Teams.Http.BaseAddress!);
        _bezoekers.Add(bezoeker);
        if (wie is not null)
        {
            Entra.Wie = Account(wie);
            using var _ = await bezoeker.OpenAsync("/aanmelden");
        }

        return bezoeker;
    }

    public async ValueTask DisposeAsync()
    {
        _bezoekers.ForEach(static bezoeker => bezoeker.Dispose());
        await Teams.DisposeAsync();
        await Entra.DisposeAsync();
        _map.Delete(recursive: true);
    }
}

using System.Text.Json.Nodes;
using HerstelBot.Personen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Storm;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Matrix;

/// <summary>Scope before limit: what somebody may not see takes no place in a list, and is not counted.</summary>
public sealed class BereikTests : IAsyncLifetime
{
    // More than a list shows.
    private const int Vreemde = 20;

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-bereik-");
    private readonly List<string> _vreemd = [];
    private TeamsWereld _teams = null!;
    private string _eigen = "";

    public async ValueTask InitializeAsync()
    {
        await SchrijfAsync(pieterIn: "noord-holland");
        _teams = await TeamsWereld.StartAsync($"--HerstelBot:Personen:Bestand={Personen}");
        for (var i = 0; i < Vreemde; i++)
        {
            _vreemd.Add(await _teams.Fatima.VraagtAsync($"Graag {Stormdeelnemers.Letters(i)}?", ("urgentie", "ontruiming")));
        }

        _eigen = await _teams.Karim.VraagtAsync("Is er een spreekuur in Zeeland?", ("gemeente", "Middelburg"));
    }

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        _map.Delete(recursive: true);
    }

    [Fact]
    public async Task A_queue_shows_the_one_vraag_of_the_cluster_behind_twenty_of_another()
    {
        await _teams.Lotte.TyptAsync("wachtrij");

        AlleenEigen((await _teams.Lotte.ZietAsync("De wachtrij")).Tekst);
        await _teams.Ria.TyptAsync("wachtrij");
        Assert.Contains($"en nog {Vreemde - 15} meer", (await _teams.Ria.ZietAsync("De wachtrij")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_work_shows_the_one_vraag_of_now_behind_twenty_of_the_cluster_of_before()
    {
        foreach (var nummer in _vreemd)
        {
            await _teams.Pieter.VervalstAsync("oppakken", new() { ["vraag"] = (await _teams.VraagAsync(nummer)).Id.ToString() });
        }

        await SchrijfAsync(pieterIn: "zeeland");
        _teams.Services.GetRequiredService<PersonenBestand>().Herlees();
        await _teams.Pieter.VervalstAsync("oppakken", new() { ["vraag"] = (await _teams.VraagAsync(_eigen)).Id.ToString() });

        await _teams.Pieter.TyptAsync("mijn werk");

        AlleenEigen((await _teams.Pieter.ZietAsync("Uw werk")).Tekst);
    }

    private string Personen => Path.Combine(_map.FullName, "personen.json");

    private void AlleenEigen(string lijst)
    {
        Assert.Contains(_eigen, lijst, StringComparison.Ordinal);
        Assert.DoesNotContain("en nog", lijst, StringComparison.Ordinal);
        Assert.All(_vreemd, nummer => Assert.DoesNotContain(nummer, lijst, StringComparison.Ordinal));
    }

    private Task SchrijfAsync(string pieterIn) => File.WriteAllTextAsync(Personen, new JsonArray(
        Rij(TeamsWereld.Gemeentetenant, "fatima", "gemeentemedewerker", "gemeente", "GM0384"),
        Rij(TeamsWereld.Gemeentetenant, "karim", "gemeentemedewerker", "gemeente", ""),
        Rij(TeamsWereld.Uht, "pieter", "pzb", "cluster", pieterIn),
        Rij(TeamsWereld.Uht, "lotte", "pzb", "cluster", "zeeland"),
        Rij(TeamsWereld.Uht, "ria", "regioverantwoordelijke", "regio", "noordwest"),
        Rij(TeamsWereld.Uht, "bea", "beheerder", "regio", "")).ToJsonString());

    private static JsonObject Rij(string tenant, string id, string rol, string waar, string waarde) => new()
    {
        ["tenantId"] = tenant, ["objectId"] = id, ["naam"] = id, ["rollen"] = new JsonArray(rol), [waar] = waarde,
    };
}

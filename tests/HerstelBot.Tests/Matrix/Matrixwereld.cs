using System.Text.Json;
using System.Text.Json.Serialization;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Matrix;

/// <summary>One world for all that only looks at it.</summary>
[CollectionDefinition(nameof(Matrixwereld))]
public sealed class Matrixcollectie : ICollectionFixture<Matrixwereld>;

/// <summary>Everybody who can stand in any relation to a vraag, and one vraag of Fatima in each status.</summary>
public sealed class Matrixwereld : IAsyncLifetime
{
    /// <summary>A tenant in which somebody has the same object id as Fatima.</summary>
    private const string Vreemd = "44444444-4444-4444-8444-444444444444";

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-matrix-");
    private readonly Dictionary<VraagStatus, string> _nummers = [];

    internal TeamsWereld Teams { get; private set; } = null!;

    /// <summary>Everybody, by a word for how they stand to the vragen.</summary>
    internal IReadOnlyDictionary<string, Persoon> Mensen { get; private set; } = null!;

    /// <summary>The number of the vraag in each status.</summary>
    internal IReadOnlyDictionary<VraagStatus, string> Nummers => _nummers;

    /// <summary>The number of the vraag of Haarlem, where colleagues do not read along.</summary>
    internal string VanHaarlem { get; private set; } = "";

    /// <summary>A word that stands in the text of every vraag here and nowhere else.</summary>
    internal static string Geheim => "kwetterend";

    public async ValueTask InitializeAsync()
    {
        var personen = Path.Combine(_map.FullName, "personen.json");
        await File.WriteAllTextAsync(personen, JsonSerializer.Serialize(Rijen()));
        Teams = await TeamsWereld.StartAsync($"--HerstelBot:Personen:Bestand={personen}", "--HerstelBot:CollegasLezenMee=GM0384");
        Mensen = Rijen().ToDictionary(rij => rij.Woord, rij => new Persoon(Teams, rij.ObjectId, rij.Naam, rij.TenantId) { Chat = $"a:{rij.Woord}" });
        foreach (var status in Enum.GetValues<VraagStatus>())
        {
            _nummers[status] = await InStatusAsync(status);
        }

        VanHaarlem = await Mensen["haarlem"].VraagtAsync($"Hoe {Geheim} is Haarlem?");
        await Teams.UitgewerktAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        _map.Delete(recursive: true);
    }

    private async Task<string> InStatusAsync(VraagStatus status)
    {
        var (fatima, pieter) = (Mensen["vrager"], Mensen["pzb"]);
        var nummer = await fatima.VraagtAsync($"Hoe {Geheim} is {status}?");
        switch (status)
        {
            case VraagStatus.Open:
                break;
            case VraagStatus.Opgepakt:
                await pieter.PaktOpAsync(nummer);
                break;
            case VraagStatus.WachtOpGemeente:
                await pieter.DoetAsync(await pieter.PaktOpAsync(nummer), "Vraag terug", ("toelichting", $"Hoe {Geheim}?"));
                break;
            case VraagStatus.Beantwoord:
                await pieter.HandeltAfAsync(nummer, $"Zeer {Geheim}.");
                break;
            case VraagStatus.Opgelost:
                await pieter.HandeltAfAsync(nummer, $"Zeer {Geheim}.");
                await fatima.DruktAsync(await fatima.ZietAsync($"Antwoord op {nummer}", "Is opgelost"), "Is opgelost");
                break;
            case VraagStatus.Ingetrokken:
                await fatima.DruktAsync(await fatima.BevestigingAsync(nummer, "Intrekken"), "Intrekken");
                break;
        }

        await Teams.TotVraagAsync(nummer, vraag => vraag.Status == status);
        return nummer;
    }

    // As rows of the persons file.
    private static List<Rij> Rijen() =>
    [
        new("vrager", TeamsWereld.Gemeentetenant, "fatima", ["gemeentemedewerker"], Gemeente: "GM0384"),
        new("collega", TeamsWereld.Gemeentetenant, "samira", ["gemeentemedewerker"], Gemeente: "GM0384"),
        new("andere-gemeente", TeamsWereld.Gemeentetenant, "karim", ["gemeentemedewerker"], Gemeente: "GM0363"),
        new("andere-tenant", Vreemd, "fatima", ["gemeentemedewerker"], Gemeente: "GM0384"),
        new("haarlem", TeamsWereld.Haarlem, "noor", ["gemeentemedewerker"], Gemeente: "GM0392"),
        new("collega-haarlem", TeamsWereld.Haarlem, "nina", ["gemeentemedewerker"], Gemeente: "GM0392"),
        new("pzb", TeamsWereld.Uht, "pieter", ["pzb"], Cluster: "noord-holland"),
        new("collega-pzb", TeamsWereld.Uht, "youssef", ["pzb"], Cluster: "noord-holland"),
        new("pzb-zelfde-regio", TeamsWereld.Uht, "anouk", ["pzb"], Cluster: "amsterdam"),
        new("pzb-andere-regio", TeamsWereld.Uht, "lotte", ["pzb"], Cluster: "zeeland"),
        new("coordinator", TeamsWereld.Uht, "carla", ["coordinator"], Cluster: "noord-holland"),
        new("coordinator-elders", TeamsWereld.Uht, "cor", ["coordinator"], Cluster: "zeeland"),
        new("regio", TeamsWereld.Uht, "ria", ["regioverantwoordelijke"], Regio: "noordwest"),
        new("regio-elders", TeamsWereld.Uht, "rik", ["regioverantwoordelijke"], Regio: "zuidwest"),
        new("redacteur", TeamsWereld.Uht, "rob", ["redacteur"]),
        new("beheerder", TeamsWereld.Uht, "bea", ["beheerder"]),
        new("niemand", TeamsWereld.Uht, "niek", []),
    ];

    private sealed record Rij([property: JsonIgnore] string Woord, string TenantId, string ObjectId, string[] Rollen, string? Gemeente = null, string? Cluster = null, string? Regio = null)
    {
        public string Naam => $"Naam van {Woord}";
    }
}

using System.Text.Json;

namespace HerstelBot.Cli.Proef;

/// <summary>The made-up persons and places of <c>proef</c>: for the Playground and for the bot.</summary>
internal static class ProefPersonen
{
    /// <summary>The channel where the vragen arrive.</summary>
    public const string Kanaal = "PZB-cluster Noord-Holland";

    private const string Tenant = "11111111-1111-4111-8111-111111111111";

    private static readonly string[] AlleRollen =
        ["gemeentemedewerker", "pzb", "coordinator", "regioverantwoordelijke", "redacteur", "beheerder"];

    // Fatima sits behind the one browser window and plays every part; the Playground wants exactly five others.
    private static readonly Persoon[] Personen =
    [
        new("fatima", 1, "Fatima", "Vermeer", AlleRollen, Gemeente: "GM0384"),
        new("pieter", 2, "Pieter", "Zaal", ["pzb"], Cluster: "noord-holland"),
        new("bea", 3, "Bea", "Beheer", ["beheerder"]),
        new("ria", 4, "Ria", "van Regio", ["regioverantwoordelijke"]),
        new("youssef", 5, "Youssef", "El Amrani", ["pzb"], Cluster: "noord-holland"),
        new("lotte", 6, "Lotte", "Bos", ["gemeentemedewerker"], Gemeente: "GM0363"),
    ];

    /// <summary>Writes the configuration of the Playground and the persons file into a folder.</summary>
    /// <returns>The path of the persons file.</returns>
    public static async Task<string> WriteAsync(string map, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(map);
        await File.WriteAllTextAsync(Path.Combine(map, ".m365agentsplayground.yml"), Playground(), cancellationToken);
        var bestand = Path.Combine(map, "personen.json");
        await File.WriteAllTextAsync(bestand, JsonSerializer.Serialize(Personen.Select(p => new
        {
            tenantId = Tenant, objectId = p.ObjectId, naam = p.Naam, rollen = p.Rollen, gemeente = p.Gemeente, cluster = p.Cluster,
        })), cancellationToken);
        return bestand;
    }

    private static string Playground() => $"""
        version: "0.1.1"
        tenantId: {Tenant}
        bot:
          id: "28:herstelbot"
          name: HerstelBot
        currentUser:
        {Regels(Personen[0], "  ")}
        users:
        {string.Join("\n", Personen[1..].Select(p => "  - " + Regels(p, "    ").TrimStart()))}
        personalChat:
          id: "a:fatima"
        groupChat:
          id: "19:diemen@thread.v2"
          name: Gemeente Diemen
        team:
          id: "19:uht@thread.tacv2"
          name: UHT
          aadGroupId: 00000000-0000-4000-8000-000000000099
          channels:
            - id: "19:noord-holland@thread.tacv2"
              name: {Kanaal}
        """ + "\n";

    // The Playground spells userPrincipleName so.
    private static string Regels(Persoon p, string inspringing) => string.Join("\n", new[]
    {
        $"id: \"29:{p.Id}\"",
        $"name: {p.Naam}",
        $"userPrincipleName: {p.Id}@example.com",
        $"aadObjectId: {p.ObjectId}",
        $"givenName: {p.Voornaam}",
        $"surname: {p.Achternaam}",
        $"email: {p.Id}@example.com",
    }.Select(regel => inspringing + regel));

    private sealed record Persoon(
        string Id, int Nummer, string Voornaam, string Achternaam, string[] Rollen, string? Gemeente = null, string? Cluster = null)
    {
        public string Naam => $"{Voornaam} {Achternaam}";

        public string ObjectId => $"00000000-0000-4000-8000-{Nummer:000000000000}";
    }
}

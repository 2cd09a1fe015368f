using System.Text.Json;

namespace HerstelBot.Cli.Proef;

/// <summary>A row of the persons file.</summary>
internal sealed record Persoonsrij(string TenantId, string ObjectId, string Naam, string[] Rollen, string? Gemeente, string? Cluster, string? Regio);

/// <summary>The made-up persons and places of <c>proef</c>: for the Playground and for the bot.</summary>
internal static class ProefPersonen
{
    /// <summary>The channel where the vragen arrive.</summary>
    public const string Kanaal = "PZB-cluster Noord-Holland";

    /// <summary>The tenant of all of them.</summary>
    public const string Tenant = "11111111-1111-4111-8111-111111111111";

    /// <summary>In the folder of the store: the people of the example, when it holds that.</summary>
    public const string Voorbeeldbestand = "voorbeeldpersonen.json";

    private static readonly string[] AlleRollen =
        ["gemeentemedewerker", "pzb", "coordinator", "regioverantwoordelijke", "redacteur", "beheerder"];

    // Fatima sits behind the one browser window and plays every part; the Playground wants exactly five others.
    private static readonly Persoon[] Personen =
    [
        new("fatima", 1, "Fatima", "Vermeer", AlleRollen, Gemeente: "GM0384"),
        new("pieter", 2, "Pieter", "Zaal", ["pzb"], Cluster: "noord-holland"),
        new("bea", 3, "Bea", "Beheer", ["beheerder"]),
        new("ria", 4, "Ria", "van Regio", ["regioverantwoordelijke"], Regio: "noordwest"),
        new("youssef", 5, "Youssef", "El Amrani", ["pzb"], Cluster: "noord-holland"),
        new("lotte", 6, "Lotte", "Bos", ["gemeentemedewerker"], Gemeente: "GM0363"),
    ];

    /// <summary>The folder of the store within that of <c>proef</c>.</summary>
    public static string Opslag(string map) => Path.Combine(map, "opslag");

    /// <summary>Writes the configuration of the Playground and the persons file into a folder.</summary>
    /// <param name="map">The folder.</param>
    /// <param name="opslag">The folder of the store: with the example in it come its people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The path of the persons file.</returns>
    public static async Task<string> WriteAsync(string map, string opslag, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(map);
        await File.WriteAllTextAsync(Path.Combine(map, ".m365agentsplayground.yml"), Playground(), cancellationToken);
        var bestand = Path.Combine(map, "personen.json");
        var voorbeeld = Path.Combine(opslag, Voorbeeldbestand);
        var verzonnen = File.Exists(voorbeeld) ? JsonSerializer.Deserialize<Persoonsrij[]>(await File.ReadAllTextAsync(voorbeeld, cancellationToken), JsonSerializerOptions.Web)! : [];
        Persoonsrij[] rijen = [.. Personen.Select(p => new Persoonsrij(Tenant, p.ObjectId, p.Naam, p.Rollen, p.Gemeente, p.Cluster, p.Regio)), .. verzonnen];
        await File.WriteAllTextAsync(bestand, JsonSerializer.Serialize(rijen, JsonSerializerOptions.Web), cancellationToken);
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
        string Id, int Nummer, string Voornaam, string Achternaam, string[] Rollen, string? Gemeente = null, string? Cluster = null, string? Regio = null)
    {
        public string Naam => $"{Voornaam} {Achternaam}";

        public string ObjectId => $"00000000-0000-4000-8000-{Nummer:000000000000}";
    }
}

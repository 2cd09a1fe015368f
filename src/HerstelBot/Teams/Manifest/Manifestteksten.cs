using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Manifest;

/// <summary>The texts of a manifest that users read, under the names that language files give them (Localization schema of Teams).</summary>
internal static class Manifestteksten
{
    /// <summary>Every text that each language must have.</summary>
    public static IEnumerable<(string Naam, JsonNode? Plek)> Van(JsonObject manifest)
    {
        foreach (var (groep, deel) in ((string, string)[])[("name", "short"), ("name", "full"), ("description", "short"), ("description", "full")])
        {
            yield return ($"{groep}.{deel}", manifest[groep].Deel(deel));
        }

        foreach (var (naam, opdracht) in Opdrachtregels.Van(manifest))
        {
            yield return ($"{naam}.title", opdracht.Deel("title"));
            yield return ($"{naam}.description", opdracht.Deel("description"));
        }
    }

    /// <summary>How many characters Teams takes.</summary>
    public static int Langste(string naam) => naam switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        _ when naam.EndsWith(".title", StringComparison.Ordinal) => 128,
        _ => 4000,
    };
}

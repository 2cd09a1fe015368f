using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Manifest;

/// <summary>The texts of a manifest that users read, under the names that language files give them (Localization schema of Teams).</summary>
internal static class Manifestteksten
{
    private const string Uitbreidingen = "composeExtensions";

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

        foreach (var (naam, deel) in Uitbreiding(manifest))
        {
            yield return ($"{naam}.title", deel.Deel("title"));
            yield return ($"{naam}.description", deel.Deel("description"));
        }

        // The chat is a tab too; Teams names that one itself.
        foreach (var (plek, tab) in manifest["staticTabs"].Lijst().Index().Where(tab => tab.Item.Deel("contentUrl") is not null))
        {
            yield return ($"staticTabs[{plek}].name", tab.Deel("name"));
        }
    }

    // The commands of the message extension and what can be filled in with them.
    private static IEnumerable<(string Naam, JsonNode? Deel)> Uitbreiding(JsonObject manifest) =>
        manifest[Uitbreidingen].Eerste().Deel("commands").Lijst().Index().SelectMany(opdracht => new[] { ($"{Uitbreidingen}[0].commands[{opdracht.Index}]", opdracht.Item) }
            .Concat(opdracht.Item.Deel("parameters").Lijst().Index().Select(veld => ($"{Uitbreidingen}[0].commands[{opdracht.Index}].parameters[{veld.Index}]", veld.Item))));

    /// <summary>How many characters Teams takes.</summary>
    public static int Langste(string naam) => naam switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        _ when naam.StartsWith(Uitbreidingen, StringComparison.Ordinal) => naam.EndsWith(".title", StringComparison.Ordinal) ? 32 : 128,
        _ when naam.EndsWith(".title", StringComparison.Ordinal) || naam.StartsWith("staticTabs", StringComparison.Ordinal) => 128,
        _ => 4000,
    };
}

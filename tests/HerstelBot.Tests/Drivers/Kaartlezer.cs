using System.Text.Json.Nodes;

namespace HerstelBot.Tests.Drivers;

/// <summary>Finds on a card what a person can press and fill in.</summary>
internal static class Kaartlezer
{
    /// <summary>Every Action.Execute on the card, wherever it stands.</summary>
    public static IEnumerable<JsonObject> Acties(JsonNode kaart) => Objecten(kaart).Where(o => Soort(o) == "Action.Execute");

    /// <summary>The titles of the buttons.</summary>
    public static IReadOnlyList<string> Knoppen(JsonNode kaart) => [.. Acties(kaart).Select(actie => actie["title"]!.GetValue<string>())];

    /// <summary>All of it as readable text, to look for words in.</summary>
    public static string Tekst(JsonNode kaart) =>
        kaart.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Every input on the card.</summary>
    public static IEnumerable<JsonObject> Invoer(JsonNode kaart) =>
        Objecten(kaart).Where(o => Soort(o)?.StartsWith("Input.", StringComparison.Ordinal) == true);

    private static string? Soort(JsonObject o) => o["type"] is JsonValue waarde && waarde.TryGetValue<string>(out var soort) ? soort : null;

    private static IEnumerable<JsonObject> Objecten(JsonNode? knoop) => knoop switch
    {
        JsonObject o => o.Where(deel => deel.Key is not ("data" or "fallback")).SelectMany(deel => Objecten(deel.Value)).Prepend(o),
        JsonArray rij => rij.SelectMany(Objecten),
        _ => [],
    };
}

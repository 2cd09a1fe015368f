using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Manifest;

/// <summary>Looks into JSON that somebody may have written in another shape than it should have: what is not there is absent, never an exception.</summary>
internal static class Jsonlezing
{
    /// <summary>A property; <see langword="null"/> when it is absent or this is no object.</summary>
    public static JsonNode? Deel(this JsonNode? json, string naam) => (json as JsonObject)?[naam];

    /// <summary>The first of a list; <see langword="null"/> when it is empty or this is no list.</summary>
    public static JsonNode? Eerste(this JsonNode? json) => json is JsonArray { Count: > 0 } lijst ? lijst[0] : null;

    /// <summary>The parts of a list; empty when this is no list.</summary>
    public static JsonArray Lijst(this JsonNode? json) => json as JsonArray ?? [];

    /// <summary>The text; <see langword="null"/> when it is absent or no text.</summary>
    public static string? Tekst(this JsonNode? json) => json is JsonValue waarde && waarde.TryGetValue<string>(out var tekst) ? tekst : null;
}

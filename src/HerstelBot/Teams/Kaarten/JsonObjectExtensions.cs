using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Makes the data of a card readable as one expression.</summary>
internal static class JsonObjectExtensions
{
    /// <summary>The same object, with one member more.</summary>
    public static JsonObject Met(this JsonObject gegevens, string naam, JsonNode? waarde)
    {
        gegevens[naam] = waarde;
        return gegevens;
    }
}

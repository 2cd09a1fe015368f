using System.Text.Json;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>Careful looks into JSON that others wrote: what has another shape than expected is absent.</summary>
internal static class JsonElementExtensions
{
    /// <summary>The member with this name; <see langword="null"/> when this is no object or has none.</summary>
    public static JsonElement? Deel(this JsonElement element, string naam) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(naam, out var deel) ? deel : null;

    /// <summary>The text of the member with this name; <see langword="null"/> when it is absent or no text.</summary>
    public static string? Tekst(this JsonElement element, string naam) =>
        element.Deel(naam) is { ValueKind: JsonValueKind.String } deel ? deel.GetString() : null;
}

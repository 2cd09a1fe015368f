using System.Text.Encodings.Web;
using System.Text.Json;

namespace HerstelBot.Teams.Connector;

/// <summary>Reading what the Connector answers: nothing in it is certain.</summary>
internal static class ConnectorJson
{
    /// <summary>How bodies are written: letters as they are, because the size limit counts them.</summary>
    public static readonly JsonSerializerOptions Schrijf = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a body; <see langword="null"/> when it is not JSON.</summary>
    public static JsonElement? Lees(ReadOnlySpan<byte> inhoud)
    {
        var lezer = new Utf8JsonReader(inhoud);
        try
        {
            return JsonElement.TryParseValue(ref lezer, out var element) ? element : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A property that holds a non-empty text.</summary>
    public static string? Tekst(this JsonElement element, string naam) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(naam, out var waarde)
        && waarde.ValueKind == JsonValueKind.String && waarde.GetString() is { Length: > 0 } tekst
            ? tekst
            : null;
}

using System.Text.Json;
using System.Text.Unicode;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>JSON without the room that attackers use: UTF-8, unique names at every level, no comments, no deep nesting, only real text in strings.</summary>
internal static class StriktJson
{
    /// <summary>How deep JSON may nest.</summary>
    public const int MaxDiepte = 64;

    private static readonly JsonDocumentOptions _document = new() { MaxDepth = MaxDiepte, AllowDuplicateProperties = false };

    /// <summary>Reads JSON; <see langword="null"/> when it is not strict. Whatever the bytes are, this never throws.</summary>
    public static JsonDocument? Lees(ReadOnlyMemory<byte> json)
    {
        try
        {
            return Utf8.IsValid(json.Span) && !HeeftHalfTeken(json.Span) ? JsonDocument.Parse(json, _document) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // An escape such as \ud800 alone is JSON but no text: whoever reads that string falls over it, JsonDocument's own check of duplicate names first.
    private static bool HeeftHalfTeken(ReadOnlySpan<byte> json)
    {
        var lezer = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDiepte });
        while (lezer.Read())
        {
            if (lezer.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !lezer.ValueIsEscaped) { continue; }
            try { _ = lezer.GetString(); }
            catch (InvalidOperationException) { return true; }
        }
        return false;
    }
}

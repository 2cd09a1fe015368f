using System.Text.Json;
using System.Text.Unicode;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>Reads a body as an activity: strict JSON (RFC 8259), unique names (A2001), the right types and sane sizes.</summary>
internal static class ActiviteitLezer
{
    /// <summary>How deep JSON may nest.</summary>
    public const int MaxDiepte = 64;

    private static readonly JsonDocumentOptions _document = new() { MaxDepth = MaxDiepte, AllowDuplicateProperties = false };

    /// <summary>Reads a body. Whatever the bytes are, this answers and never throws.</summary>
    public static Leesresultaat Lees(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span)) { return new Leesresultaat.Onleesbaar("body is not UTF-8"); }
        try
        {
            if (HeeftHalfTeken(body.Span)) { return new Leesresultaat.Onleesbaar("body holds half a surrogate pair"); }
            using (var document = JsonDocument.Parse(body, _document))
            {
                if (document.RootElement.ValueKind != JsonValueKind.Object) { return new Leesresultaat.Onleesbaar("body is not an object"); }
                if (Ontbreekt(document.RootElement) is { } plaats) { return new Leesresultaat.Onleesbaar($"{plaats} is missing"); }
            }
            var activiteit = JsonSerializer.Deserialize(body.Span, ActiviteitJson.Default.Activiteit)!;
            activiteit = Gevuld(activiteit) with { Kanaal = Kanaal(activiteit.ChannelData) };
            return Grenzen.Overschreden(activiteit) is { } grens
                ? new Leesresultaat.Onleesbaar(grens)
                : new Leesresultaat.Gelezen(activiteit with { Sleutel = Transportsleutel.Van(activiteit, body.Span) });
        }
        catch (JsonException fout)
        {
            // The path names fields of ours; the message may quote the body and stays unread.
            return new Leesresultaat.Onleesbaar(fout.Path is { Length: > 1 } pad ? $"{pad} has the wrong type" : "body is not strict JSON");
        }
    }

    private static string? Ontbreekt(JsonElement wortel) =>
        wortel.Tekst("type") is not { Length: > 0 } ? "type"
        : wortel.Deel("from")?.Tekst("id") is not { Length: > 0 } ? "from.id"
        : wortel.Deel("conversation")?.Tekst("id") is not { Length: > 0 } ? "conversation.id"
        : null;

    // An escape such as \ud800 alone is JSON but no text: whoever reads that string falls over it, JsonDocument's own check of duplicate names first.
    private static bool HeeftHalfTeken(ReadOnlySpan<byte> body)
    {
        var lezer = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDiepte });
        while (lezer.Read())
        {
            if (lezer.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !lezer.ValueIsEscaped) { continue; }
            try { _ = lezer.GetString(); }
            catch (InvalidOperationException) { return true; }
        }
        return false;
    }

    // A list that is written as null is an empty list.
    private static Activiteit Gevuld(Activiteit activiteit) => activiteit with
    {
        Attachments = activiteit.Attachments ?? [],
        Entities = activiteit.Entities ?? [],
        MembersAdded = activiteit.MembersAdded ?? [],
        MembersRemoved = activiteit.MembersRemoved ?? [],
        ReactionsAdded = activiteit.ReactionsAdded ?? [],
        ReactionsRemoved = activiteit.ReactionsRemoved ?? [],
    };

    private static Kanaalgegevens Kanaal(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } gegevens ? gegevens.Deserialize(ActiviteitJson.Default.Kanaalgegevens)! : new();
}

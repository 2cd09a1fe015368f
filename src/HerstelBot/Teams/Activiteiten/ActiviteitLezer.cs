using System.Text.Json;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>Reads a body as an activity: strict JSON, the right types (A2003) and sane sizes.</summary>
internal static class ActiviteitLezer
{
    /// <summary>Reads a body. Whatever the bytes are, this answers and never throws.</summary>
    public static Leesresultaat Lees(ReadOnlyMemory<byte> body)
    {
        using (var document = StriktJson.Lees(body))
        {
            if (document is null) { return new Leesresultaat.Onleesbaar("body is not strict JSON"); }
            if (document.RootElement.ValueKind != JsonValueKind.Object) { return new Leesresultaat.Onleesbaar("body is not an object"); }
            if (Ontbreekt(document.RootElement) is { } plaats) { return new Leesresultaat.Onleesbaar($"{plaats} is missing"); }
        }
        try
        {
            var activiteit = Gevuld(JsonSerializer.Deserialize(body.Span, ActiviteitJson.Default.Activiteit)!);
            return Grenzen.Overschreden(activiteit) is { } grens
                ? new Leesresultaat.Onleesbaar(grens)
                : new Leesresultaat.Gelezen(activiteit with { Sleutel = Transportsleutel.Van(activiteit, body.Span) });
        }
        catch (JsonException fout)
        {
            // The path names fields of ours; the message may quote the body and stays unread.
            return new Leesresultaat.Onleesbaar($"{fout.Path} has the wrong type");
        }
    }

    private static string? Ontbreekt(JsonElement wortel) =>
        wortel.Tekst("type") is not { Length: > 0 } ? "type"
        : wortel.Deel("from")?.Tekst("id") is not { Length: > 0 } ? "from.id"
        : wortel.Deel("conversation")?.Tekst("id") is not { Length: > 0 } ? "conversation.id"
        : null;

    // A list that is written as null is an empty list.
    private static Activiteit Gevuld(Activiteit activiteit) => activiteit with
    {
        Attachments = activiteit.Attachments ?? [],
        Entities = activiteit.Entities ?? [],
        MembersAdded = activiteit.MembersAdded ?? [],
        MembersRemoved = activiteit.MembersRemoved ?? [],
        ReactionsAdded = activiteit.ReactionsAdded ?? [],
        ReactionsRemoved = activiteit.ReactionsRemoved ?? [],
        Kanaal = Kanaal(activiteit.ChannelData),
    };

    private static Kanaalgegevens Kanaal(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } gegevens ? gegevens.Deserialize(ActiviteitJson.Default.Kanaalgegevens)! : new();
}

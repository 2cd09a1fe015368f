using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Teams.Activiteiten;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>The invokes we answer, and what is wrong with one (protocol: Universal Action Model, "adaptiveCard/action").</summary>
internal static class Invokes
{
    /// <summary>Whether we answer an invoke of this name.</summary>
    public static bool Kent(string? naam) => naam is Invokenaam.Kaartactie or Invokenaam.Feedback;

    /// <summary>The answer to a malformed card action; <see langword="null"/> when it is well formed or something else.</summary>
    public static JsonObject? LeesFout(Activiteit activiteit)
    {
        if (activiteit is not { Type: Activiteitsoort.Invoke, Name: Invokenaam.Kaartactie })
        {
            return null;
        }

        return activiteit.Value is not { ValueKind: JsonValueKind.Object } value
            || !value.TryGetProperty("action", out var actie) || actie.ValueKind != JsonValueKind.Object
                ? Fout("BadRequest", "De actie van de kaart ontbreekt.")
                : actie.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() != "Action.Execute"
                    ? Fout("NotSupported", "Alleen Action.Execute wordt ondersteund.")
                    : Kaarten.Knoppen.Lees(Data(actie)) is null ? Fout("BadRequest", "Deze knop bestaat niet.") : null;
    }

    /// <summary>The data of a well-formed card action, the verb included.</summary>
    public static JsonElement Actiedata(Activiteit activiteit) => Data(activiteit.Value!.Value.GetProperty("action"));

    // The verb may stand beside the data only; with it inside, both kinds of action read the same.
    private static JsonElement Data(JsonElement actie)
    {
        var data = actie.TryGetProperty("data", out var gegeven) && gegeven.ValueKind == JsonValueKind.Object
            ? JsonObject.Create(gegeven)!
            : [];
        if (!data.ContainsKey("verb") && actie.TryGetProperty("verb", out var verb) && verb.ValueKind == JsonValueKind.String)
        {
            data["verb"] = verb.GetString();
        }

        return JsonSerializer.SerializeToElement(data);
    }

    private static JsonObject Fout(string code, string zin) => new()
    {
        ["statusCode"] = StatusCodes.Status400BadRequest,
        ["type"] = "application/vnd.microsoft.error",
        ["value"] = new JsonObject { ["code"] = code, ["message"] = zin },
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Kaarten;

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
                    : Druk(actie) is null ? Fout("BadRequest", "Deze knop bestaat niet.") : null;
    }

    /// <summary>The press that a card action carries; <see langword="null"/> when the button does not exist.</summary>
    public static Druk? Druk(Activiteit activiteit) =>
        activiteit.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("action", out var actie) ? Druk(actie) : null;

    // The verb stands beside the data; with an older card it stands inside only.
    private static Druk? Druk(JsonElement actie) => Druklezer.Lees(
        actie.TryGetProperty("data", out var data) ? data : default,
        actie.TryGetProperty("verb", out var verb) && verb.ValueKind == JsonValueKind.String ? verb.GetString() : null);

    private static JsonObject Fout(string code, string zin) => new()
    {
        ["statusCode"] = StatusCodes.Status400BadRequest,
        ["type"] = "application/vnd.microsoft.error",
        ["value"] = new JsonObject { ["code"] = code, ["message"] = zin },
    };
}

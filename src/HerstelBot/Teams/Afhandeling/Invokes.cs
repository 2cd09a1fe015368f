using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>The invokes we answer, and what is wrong with one (protocol: Universal Action Model, dialogs and message extensions).</summary>
internal static class Invokes
{
    /// <summary>Whether we answer an invoke of this name.</summary>
    public static bool Kent(string? naam) =>
        naam is Invokenaam.Kaartactie or Invokenaam.Feedback or Invokenaam.Zoeken || IsDialoog(naam);

    /// <summary>Whether the answer is shown in a dialog.</summary>
    public static bool IsDialoog(string? naam) =>
        naam is Invokenaam.DialoogOpenen or Invokenaam.DialoogVersturen || IsUitbreiding(naam);

    /// <summary>Whether it comes from the message extension: then from any conversation, also one in which the bot is not.</summary>
    public static bool IsUitbreiding(string? naam) => naam is Invokenaam.ActieOpenen or Invokenaam.ActieVersturen;

    /// <summary>The answer to a malformed press; <see langword="null"/> when it is well formed or something else.</summary>
    public static JsonObject? LeesFout(Activiteit activiteit) => activiteit switch
    {
        { Type: Activiteitsoort.Invoke, Name: Invokenaam.Kaartactie } => Kaartfout(activiteit),
        { Type: Activiteitsoort.Invoke } when IsDialoog(activiteit.Name) && Druk(activiteit) is null => Dialoogvormer.Melding("Deze knop bestaat niet."),
        _ => null,
    };

    /// <summary>What somebody of an organisation that we do not serve sees; <see langword="null"/> where nobody looks at an answer.</summary>
    public static JsonObject? NietBediend(Activiteit activiteit)
    {
        const string Zin = "Uw organisatie gebruikt HerstelBot nog niet. Vraag uw beheerder ernaar.";
        return activiteit.Type != Activiteitsoort.Invoke ? null
            : activiteit.Name == Invokenaam.Zoeken ? Zoekvormer.Melding(Zin)
            : IsDialoog(activiteit.Name) ? Dialoogvormer.Melding(Zin)
            : null;
    }

    /// <summary>The press that an invoke carries; <see langword="null"/> when the button does not exist.</summary>
    public static Druk? Druk(Activiteit activiteit) => activiteit.Value is { } value
        ? activiteit.Name switch
        {
            Invokenaam.Kaartactie => value.Deel("action") is { } actie ? Druk(actie) : null,
            Invokenaam.DialoogOpenen or Invokenaam.DialoogVersturen or Invokenaam.ActieVersturen => value.Deel("data") is { } data ? Druklezer.Lees(data) : null,
            Invokenaam.ActieOpenen => Berichtlezer.NieuweVraag(value),
            _ => null,
        }
        : null;

    private static JsonObject? Kaartfout(Activiteit activiteit) =>
        activiteit.Value?.Deel("action") is not { ValueKind: JsonValueKind.Object } actie ? Fout("BadRequest", "De actie van de kaart ontbreekt.")
        : actie.Tekst("type") is { } type && type != "Action.Execute" ? Fout("NotSupported", "Alleen Action.Execute wordt ondersteund.")
        : Druk(actie) is null ? Fout("BadRequest", "Deze knop bestaat niet.")
        : null;

    // The verb stands beside the data; with an older card it stands inside only.
    private static Druk? Druk(JsonElement actie) => Druklezer.Lees(actie.Deel("data") ?? default, actie.Tekst("verb"));

    private static JsonObject Fout(string code, string zin) => new()
    {
        ["statusCode"] = StatusCodes.Status400BadRequest,
        ["type"] = "application/vnd.microsoft.error",
        ["value"] = new JsonObject { ["code"] = code, ["message"] = zin },
    };
}

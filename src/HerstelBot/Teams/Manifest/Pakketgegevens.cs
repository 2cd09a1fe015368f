using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Manifest;

/// <summary>What one deployment fills in the template of the app package.</summary>
/// <param name="AppId">The App ID of the bot (GUID); also the id of the Teams app.</param>
/// <param name="Domein">The host on which the bot answers, without scheme or port.</param>
/// <param name="Versie">MAJOR.MINOR.PATCH; Teams takes an update only with a higher one.</param>
/// <param name="Organisatie">Who offers the bot, at most 32 characters.</param>
/// <param name="Website">Where help is to be found (https).</param>
/// <param name="Privacyverklaring">The privacy statement (https).</param>
/// <param name="Voorwaarden">The terms of use (https).</param>
internal sealed record Pakketgegevens(string AppId, string Domein, string Versie, string Organisatie, string Website, string Privacyverklaring, string Voorwaarden)
{
    /// <summary>Data of nobody, with which a template can be checked before anybody deploys it.</summary>
    public static Pakketgegevens Voorbeeld { get; } = new(
        "00000000-0000-4000-8000-000000000000", "bot.example.nl", "1.0.0", "Voorbeeld", "https://bot.example.nl/", "https://bot.example.nl/", "https://bot.example.nl/");

    /// <summary>Puts the data in place of the placeholders of one text.</summary>
    public string Vul(string tekst) => tekst
        .Replace("{{APP_ID}}", AppId, StringComparison.Ordinal)
        .Replace("{{BOT_DOMAIN}}", Domein, StringComparison.Ordinal)
        .Replace("{{VERSION}}", Versie, StringComparison.Ordinal)
        .Replace("{{ORGANISATION}}", Organisatie, StringComparison.Ordinal)
        .Replace("{{WEBSITE_URL}}", Website, StringComparison.Ordinal)
        .Replace("{{PRIVACY_URL}}", Privacyverklaring, StringComparison.Ordinal)
        .Replace("{{TERMS_URL}}", Voorwaarden, StringComparison.Ordinal);

    /// <summary>A copy of the JSON in which every text is filled; on nodes, so that a value can never become structure.</summary>
    public JsonNode? Vul(JsonNode? sjabloon) => sjabloon switch
    {
        JsonObject voorwerp => new JsonObject(voorwerp.Select(deel => KeyValuePair.Create(deel.Key, Vul(deel.Value)))),
        JsonArray lijst => new JsonArray([.. lijst.Select(Vul)]),
        JsonValue waarde when waarde.TryGetValue<string>(out var tekst) => JsonValue.Create(Vul(tekst)),
        _ => sjabloon?.DeepClone(),
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>Answers the search box of the message extension: each result is a line to choose and a card that can be put in any chat (protocol: composeExtension/query).</summary>
internal sealed class Zoekvormer(Deelzoeker zoeker, KaartBouwer kaarten, Teksten teksten)
{
    private const string Parameter = "zoek";
    private const int HoogstensPerKeer = 25;

    /// <summary>The results, or a sentence that says why there are none.</summary>
    public async Task<JsonObject> VormAsync(Activiteit activiteit, Medewerker van, DateTimeOffset op, CancellationToken cancellationToken)
    {
        if (van.Rollen == Rollen.Geen)
        {
            return Melding(teksten.Zin("gesprek.geen-toegang"));
        }

        var opties = activiteit.Value?.Deel("queryOptions");
        var (overslaan, aantal) = (Getal(opties, "skip") ?? 0, Getal(opties, "count") ?? HoogstensPerKeer);
        var gevonden = await zoeker.ZoekAsync(van, Getypt(activiteit.Value), op, cancellationToken);
        var bladzijde = new JsonArray();
        foreach (var (nummer, bericht) in gevonden.Index().Skip(overslaan).Take(Math.Min(aantal, HoogstensPerKeer)))
        {
            if (await kaarten.BouwKaartAsync(bericht, activiteit.ActieId(nummer), cancellationToken) is Kaartinhoud.Kaart kaart)
            {
                bladzijde.Add((JsonNode)Regel(bericht, kaart));
            }
        }

        return bladzijde.Count == 0 && overslaan == 0 ? Melding(teksten.Zin("zoeken.niets")) : Antwoord(new() { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = bladzijde });
    }

    /// <summary>A sentence in the place of results.</summary>
    public static JsonObject Melding(string zin) => Antwoord(new() { ["type"] = "message", ["text"] = zin });

    // The first time nothing was typed yet; Teams then sends another parameter.
    private static string Getypt(JsonElement? value) => value?.Deel("parameters") is { ValueKind: JsonValueKind.Array } parameters
        ? parameters.EnumerateArray().Where(parameter => parameter.Tekst("name") == Parameter).Select(parameter => parameter.Tekst("value")).FirstOrDefault() ?? ""
        : "";

    private static int? Getal(JsonElement? opties, string naam) =>
        opties?.Deel(naam) is { ValueKind: JsonValueKind.Number } deel && deel.TryGetInt32(out var getal) && getal >= 0 ? getal : null;

    private JsonObject Regel(Bericht bericht, Kaartinhoud.Kaart kaart) => new()
    {
        ["contentType"] = "application/vnd.microsoft.card.adaptive",
        ["content"] = kaart.Inhoud,
        ["preview"] = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JsonObject
            {
                ["title"] = kaart.Samenvatting,
                ["text"] = teksten.Zin(bericht is Bericht.GedeeldeVraag ? "zoeken.vraag" : "zoeken.artikel"),
            },
        },
    };

    private static JsonObject Antwoord(JsonObject inhoud) => new() { ["composeExtension"] = inhoud };
}

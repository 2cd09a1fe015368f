using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Kaarten;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>Puts what the sender sees at once in a dialog: a form that goes on, or a sentence that closes it (protocol: task/fetch and task/submit).</summary>
internal sealed class Dialoogvormer(Teksten teksten)
{
    /// <summary>The answer, in the language of the cards: the first form, else every sentence, else that it is done.</summary>
    public async Task<JsonObject> VormAsync(KaartBouwer kaarten, Activiteit activiteit, IReadOnlyList<Bericht> direct, CancellationToken cancellationToken)
    {
        var zinnen = new List<string>();
        foreach (var (nummer, bericht) in direct.Index())
        {
            switch (await kaarten.BouwKaartAsync(bericht, activiteit.ActieId(nummer), cancellationToken))
            {
                case Kaartinhoud.Kaart kaart when GaatVerder(bericht):
                    return Verder(kaart);
                case Kaartinhoud.Tekst(var zin):
                    zinnen.Add(zin);
                    break;
            }
        }

        return Melding(zinnen.Count > 0 ? string.Join("\n\n", zinnen) : teksten.Zin("dialoog.klaar"));
    }

    /// <summary>A sentence; closing it closes the dialog.</summary>
    public static JsonObject Melding(string zin) => new() { ["task"] = new JsonObject { ["type"] = "message", ["value"] = zin } };

    private static bool GaatVerder(Bericht bericht) =>
        bericht is Bericht.Vraagformulier or Bericht.Statusformulier or Bericht.Actieformulier or Bericht.EerdereAntwoorden or Bericht.NaarLoket;

    private static JsonObject Verder(Kaartinhoud.Kaart kaart) => new()
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject
            {
                ["title"] = kaart.Samenvatting,
                ["height"] = "large",
                ["width"] = "medium",
                ["card"] = new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = MetSubmit(kaart.Inhoud) },
            },
        },
    };

    // In a dialog only Action.Submit comes back as task/submit; each of our buttons has one as its fallback, with the same data and verb.
    private static JsonNode? MetSubmit(JsonNode? deel) => deel switch
    {
        JsonObject knop when knop["type"] is JsonValue soort && soort.TryGetValue(out string? naam) && naam == "Action.Execute" && knop["fallback"] is { } terugval => terugval.DeepClone(),
        JsonObject voorwerp => new JsonObject(voorwerp.Select(lid => KeyValuePair.Create(lid.Key, MetSubmit(lid.Value)))),
        JsonArray rij => new JsonArray([.. rij.Select(MetSubmit)]),
        _ => deel?.DeepClone(),
    };
}

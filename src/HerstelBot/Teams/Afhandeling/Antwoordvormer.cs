using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Inkomend;
using HerstelBot.Teams.Kaarten;
using Gesprek = HerstelBot.Domain.Gesprekken.Gesprek;

namespace HerstelBot.Teams.Afhandeling;

/// <summary>Puts what the sender sees at once in the form that the protocol wants for this kind of activity.</summary>
internal sealed class Antwoordvormer(KaartBouwer bouwer, Dialoogvormer dialogen, Taalgeheugen taalgeheugen)
{
    private const string Kaarttype = "application/vnd.microsoft.card.adaptive";
    private const string Teksttype = "application/vnd.microsoft.activity.message";

    public async Task<Verwerking> VormAsync(
        Activiteit activiteit, Ontvangst ontvangst, Gesprek gesprek, IReadOnlyList<Bericht> direct, CancellationToken cancellationToken)
    {
        var kaarten = bouwer.InTaal(await taalgeheugen.VoorAsync(gesprek, cancellationToken));
        if (activiteit.Type != Activiteitsoort.Invoke)
        {
            return ontvangst.AntwoordenGevraagd
                ? new Verwerking.Antwoorden(await ActiviteitenAsync(kaarten, activiteit, direct, cancellationToken))
                : new Verwerking.Aanvaard();
        }

        // Anything but an empty object is an error for feedback (Teams, message/submitAction).
        var body = activiteit.Name == Invokenaam.Kaartactie ? await KaartantwoordAsync(kaarten, activiteit, direct, cancellationToken)
            : Invokes.IsDialoog(activiteit.Name) ? await dialogen.VormAsync(kaarten, activiteit, direct, cancellationToken)
            : [];
        return Invoke(ontvangst, body, ontvangst.AntwoordenGevraagd ? await ActiviteitenAsync(kaarten, activiteit, direct, cancellationToken) : []);
    }

    /// <summary>The answer to an invoke; for who wants all replies in it, behind those.</summary>
    public static Verwerking Invoke(Ontvangst ontvangst, JsonObject body, JsonArray antwoorden)
    {
        if (!ontvangst.AntwoordenGevraagd)
        {
            return new Verwerking.Invoke(StatusCodes.Status200OK, body);
        }

        antwoorden.Add((JsonNode)new JsonObject
        {
            ["type"] = "invokeResponse",
            ["value"] = new JsonObject { ["status"] = StatusCodes.Status200OK, ["body"] = body },
        });
        return new Verwerking.Antwoorden(antwoorden);
    }

    private static async Task<JsonArray> ActiviteitenAsync(KaartBouwer kaarten, Activiteit activiteit, IReadOnlyList<Bericht> direct, CancellationToken cancellationToken)
    {
        var activiteiten = new JsonArray();
        foreach (var (bericht, nummer) in direct.Select((bericht, nummer) => (bericht, nummer)))
        {
            activiteiten.Add((JsonNode)await kaarten.BouwAsync(bericht, activiteit.ActieId(nummer), cancellationToken));
        }

        return activiteiten;
    }

    // One card or one sentence fits in the answer: the card says most.
    private static async Task<JsonObject> KaartantwoordAsync(KaartBouwer kaarten, Activiteit activiteit, IReadOnlyList<Bericht> direct, CancellationToken cancellationToken)
    {
        var zinnen = new List<string>();
        foreach (var (bericht, nummer) in (direct.Count > 0 ? direct : [new Bericht.Zin("gesprek.verwerkt")]).Select((bericht, nummer) => (bericht, nummer)))
        {
            switch (await kaarten.BouwKaartAsync(bericht, activiteit.ActieId(nummer), cancellationToken))
            {
                case Kaartinhoud.Kaart kaart:
                    return Antwoord(Kaarttype, kaart.Inhoud);
                case Kaartinhoud.Tekst(var zin):
                    zinnen.Add(zin);
                    break;
            }
        }

        return Antwoord(Teksttype, JsonValue.Create(string.Join("\n\n", zinnen)));
    }

    private static JsonObject Antwoord(string type, JsonNode waarde) => new()
    {
        ["statusCode"] = StatusCodes.Status200OK, ["type"] = type, ["value"] = waarde,
    };
}

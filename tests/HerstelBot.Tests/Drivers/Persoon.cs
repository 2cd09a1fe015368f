using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace HerstelBot.Tests.Drivers;

/// <summary>Somebody in Teams: types, presses buttons, sees messages.</summary>
/// <param name="Wereld">Where it happens.</param>
/// <param name="ObjectId">The Entra object id.</param>
/// <param name="Naam">The display name.</param>
/// <param name="TenantId">The Entra tenant.</param>
internal sealed record Persoon(Wereld Wereld, string ObjectId, string Naam, string TenantId)
{
    /// <summary>The personal chat with the bot.</summary>
    public string Chat { get; init; } = $"a:{ObjectId}";

    /// <summary>Adds the bot in the personal chat, which Teams tells twice over.</summary>
    public async Task VoegtBotToeAsync()
    {
        await StuurAsync(Activiteit("installationUpdate", Chat) with { Extra = new() { ["action"] = "add" } });
        await StuurAsync(Activiteit("conversationUpdate", Chat) with
        {
            Extra = new() { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = Drivers.Wereld.BotId }) },
        });
    }

    /// <summary>Removes the bot from the personal chat.</summary>
    public Task VerwijdertBotAsync() => StuurAsync(Activiteit("installationUpdate", Chat) with { Extra = new() { ["action"] = "remove" } });

    /// <summary>Types to the bot, in the personal chat or elsewhere; gives the id of the message.</summary>
    public async Task<string> TyptAsync(string tekst, string? gesprek = null)
    {
        var activiteit = Activiteit("message", gesprek ?? Chat) with { Extra = new() { ["text"] = tekst, ["textFormat"] = "plain" } };
        await StuurAsync(activiteit);
        return activiteit.Id;
    }

    /// <summary>Changes what was typed in the personal chat.</summary>
    public Task WijzigtAsync(string berichtId, string tekst) => StuurAsync(Activiteit("messageUpdate", Chat) with
    {
        Id = berichtId, Extra = new() { ["text"] = tekst, ["textFormat"] = "plain", ["timestamp"] = $"2026-11-23T09:00:01.{tekst.Length:000}Z" },
    });

    /// <summary>Takes away what was typed in the personal chat.</summary>
    public Task HaaltWegAsync(string berichtId) => StuurAsync(Activiteit("messageDelete", Chat) with
    {
        Id = berichtId, Extra = new() { ["channelData"] = new JsonObject { ["eventType"] = "softDeleteMessage", ["tenant"] = new JsonObject { ["id"] = TenantId } } },
    });

    /// <summary>Puts reactions on a message, or takes them away.</summary>
    public Task ReageertAsync(Bericht bericht, string[] erbij, params string[] weg) => StuurAsync(Activiteit("messageReaction", bericht.Gesprek) with
    {
        Extra = new() { ["replyToId"] = bericht.Id, ["reactionsAdded"] = Reacties(erbij), ["reactionsRemoved"] = Reacties(weg) },
    });

    /// <summary>Sends an invoke and gives the answer.</summary>
    public async Task<JsonObject> RoeptAanAsync(string naam, JsonObject value, string? gesprek = null)
    {
        using var antwoord = await StuurAsync(Activiteit("invoke", gesprek ?? Chat) with { Extra = new() { ["name"] = naam, ["value"] = value } });
        return (await antwoord.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }

    /// <summary>Presses a button as Teams does for Action.Execute; gives what Teams would show at once.</summary>
    public async Task<JsonObject> DruktAsync(Bericht bericht, string knop, params (string Veld, string Waarde)[] ingevuld) =>
        await DruktAsync(bericht.Gesprek, bericht.Id, bericht.Kaart ?? throw new InvalidOperationException("No card in this message."), knop, ingevuld);

    /// <summary>Presses a button on a card that was shown at once.</summary>
    public async Task<JsonObject> DruktAsync(
        string gesprek, string berichtId, JsonObject kaart, string knop, params (string Veld, string Waarde)[] ingevuld)
    {
        var activiteit = Invoke(gesprek, berichtId, kaart, knop, ingevuld);
        using var antwoord = await StuurAsync(activiteit);
        return (await antwoord.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }

    /// <summary>Sends a press on a button that no card of ours need have carried, from the personal chat or elsewhere.</summary>
    public async Task<JsonObject> VervalstAsync(string verb, JsonObject data, string? gesprek = null)
    {
        using var antwoord = await StuurAsync(Vervalst(verb, data, gesprek));
        return (await antwoord.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }

    /// <summary>The activity of such a press, to send by hand.</summary>
    public TeamsActiviteit Vervalst(string verb, JsonObject data, string? gesprek = null)
    {
        var actie = new JsonObject { ["type"] = "Action.Execute", ["title"] = verb, ["verb"] = verb, ["data"] = data };
        return Invoke(gesprek ?? Chat, "b0", new JsonObject { ["actions"] = new JsonArray(actie) }, verb);
    }

    /// <summary>Presses the fallback of a button, as an older client does.</summary>
    public Task DruktOudAsync(Bericht bericht, string knop, params (string Veld, string Waarde)[] ingevuld)
    {
        var data = (JsonObject)Knop(bericht.Kaart!, knop)["fallback"]!["data"]!.DeepClone();
        Vul(data, bericht.Kaart!, ingevuld);
        return StuurAsync(Activiteit("message", bericht.Gesprek) with { Extra = new() { ["value"] = data, ["replyToId"] = bericht.Id } });
    }

    /// <summary>Puts a thumb under a message, with a remark.</summary>
    public Task DuimtAsync(Bericht bericht, string reactie, string opmerking) => StuurAsync(Activiteit("invoke", bericht.Gesprek) with
    {
        Extra = new()
        {
            ["name"] = "message/submitAction",
            ["replyToId"] = bericht.Id,
            ["value"] = new JsonObject
            {
                ["actionName"] = "feedback",
                ["actionValue"] = new JsonObject
                {
                    ["reaction"] = reactie, ["feedback"] = new JsonObject { ["feedbackText"] = opmerking }.ToJsonString(),
                },
            },
        },
    });

    /// <summary>The activity of a press, to send by hand.</summary>
    public TeamsActiviteit Invoke(string gesprek, string berichtId, JsonObject kaart, string knop, params (string Veld, string Waarde)[] ingevuld)
    {
        var actie = Knop(kaart, knop);
        var data = (JsonObject?)actie["data"]?.DeepClone() ?? [];
        Vul(data, kaart, ingevuld);
        return Activiteit("invoke", gesprek) with
        {
            Extra = new()
            {
                ["name"] = "adaptiveCard/action",
                ["replyToId"] = berichtId,
                ["value"] = new JsonObject
                {
                    ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = actie["verb"]?.DeepClone(), ["data"] = data },
                    ["trigger"] = "manual",
                },
            },
        };
    }

    /// <summary>Sends an activity as this world delivers it; it must be accepted.</summary>
    public Task<HttpResponseMessage> StuurAsync(TeamsActiviteit activiteit) => Wereld.LeverAsync(activiteit);

    /// <summary>Waits until the personal chat holds a message with these words, and gives the newest.</summary>
    public Task<Bericht> ZietAsync(params string[] woorden) => Wereld.ZietInAsync(Chat, woorden);

    private static JsonArray Reacties(string[] soorten) => new([.. soorten.Select(soort => new JsonObject { ["type"] = soort })]);

    private TeamsActiviteit Activiteit(string type, string gesprek) => new(Wereld, type, Guid.NewGuid().ToString(), gesprek, this);

    private static JsonObject Knop(JsonObject kaart, string titel) =>
        Kaartlezer.Acties(kaart).FirstOrDefault(actie => actie["title"]?.GetValue<string>() == titel)
        ?? throw new InvalidOperationException(
            $"No button '{titel}' on the card, only: {string.Join(", ", Kaartlezer.Acties(kaart).Select(actie => actie["title"]))}");

    // A client sends the inputs of the card with their present values, changed by what the person filled in.
    private static void Vul(JsonObject data, JsonObject kaart, (string Veld, string Waarde)[] ingevuld)
    {
        foreach (var invoer in Kaartlezer.Invoer(kaart))
        {
            if (invoer["value"] is { } waarde)
            {
                data[invoer["id"]!.GetValue<string>()] = waarde.DeepClone();
            }
        }

        foreach (var (veld, waarde) in ingevuld)
        {
            Assert.Contains(Kaartlezer.Invoer(kaart), invoer => invoer["id"]?.GetValue<string>() == veld);
            data[veld] = waarde;
        }
    }
}

/// <summary>An activity on the wire.</summary>
internal sealed record TeamsActiviteit(Wereld Wereld, string Type, string Id, string Gesprek, Persoon Van)
{
    /// <summary>What this type carries beside the common fields.</summary>
    public Dictionary<string, JsonNode?> Extra { get; init; } = [];

    /// <summary>The body of the request.</summary>
    public JsonObject Body()
    {
        var groep = Gesprek.EndsWith("@thread.v2", StringComparison.Ordinal);
        var kanaal = !groep && Gesprek.StartsWith("19:", StringComparison.Ordinal);
        var body = new JsonObject
        {
            ["type"] = Type,
            ["id"] = Id,
            ["timestamp"] = "2026-11-23T09:00:00.000Z",
            ["serviceUrl"] = Wereld.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = $"29:{Van.ObjectId}", ["name"] = Van.Naam, ["aadObjectId"] = Van.ObjectId },
            ["recipient"] = new JsonObject { ["id"] = Drivers.Wereld.BotId, ["name"] = "HerstelBot" },
            ["conversation"] = new JsonObject { ["id"] = Gesprek, ["conversationType"] = kanaal ? "channel" : groep ? "groupChat" : "personal", ["tenantId"] = Van.TenantId },
            ["locale"] = "nl-NL",
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Van.TenantId } },
        };
        if (kanaal)
        {
            body["channelData"]!["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2" };
            body["channelData"]!["channel"] = new JsonObject { ["id"] = Gesprek.Split(';')[0] };
        }

        foreach (var (naam, waarde) in Extra)
        {
            body[naam] = waarde?.DeepClone();
        }

        return body;
    }
}

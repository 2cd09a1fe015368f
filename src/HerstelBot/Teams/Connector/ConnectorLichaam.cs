using System.Text.Json;
using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Connector;

/// <summary>The bodies that the Connector takes (Bot Framework activity specification, A2004 to A2302).</summary>
internal static class ConnectorLichaam
{
    private static readonly string[] Velden =
    [
        "type", "text", "textFormat", "summary", "locale", "attachments", "attachmentLayout", "entities",
        "suggestedActions", "channelData", "importance", "replyToId",
    ];

    /// <summary>An activity as it goes out: only what a bot may set, without empty values, with who and where.</summary>
    public static JsonObject Activiteit(JsonObject activiteit, string gesprekId, string? botId, string? antwoordOp = null)
    {
        var uit = new JsonObject();
        foreach (var veld in Velden)
        {
            if (activiteit[veld] is { } waarde && !IsLeeg(waarde))
            {
                uit[veld] = waarde.DeepClone();
            }
        }

        if (antwoordOp is not null)
        {
            uit["replyToId"] = antwoordOp;
        }

        if (botId is not null)
        {
            uit["from"] = new JsonObject { ["id"] = botId };
        }

        uit["conversation"] = new JsonObject { ["id"] = gesprekId };
        return uit;
    }

    /// <summary>A conversation of the bot with one person.</summary>
    public static JsonObject Persoonlijk(string tenantId, string botId, string lidId) => new()
    {
        ["bot"] = new JsonObject { ["id"] = botId },
        ["members"] = new JsonArray(new JsonObject { ["id"] = lidId }),
        ["tenantId"] = tenantId,
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenantId } },
        ["isGroup"] = false,
    };

    /// <summary>A new thread in a channel, with its first message.</summary>
    public static JsonObject Draad(string tenantId, string kanaalId, JsonObject activiteit) => new()
    {
        ["isGroup"] = true,
        ["channelData"] = new JsonObject
        {
            ["channel"] = new JsonObject { ["id"] = kanaalId },
            ["tenant"] = new JsonObject { ["id"] = tenantId },
        },
        ["activity"] = activiteit,
    };

    private static bool IsLeeg(JsonNode waarde) => waarde switch
    {
        JsonArray lijst => lijst.Count == 0,
        JsonValue => waarde.GetValueKind() == JsonValueKind.String && waarde.GetValue<string>().Length == 0,
        _ => false,
    };
}

using System.Text.Json.Nodes;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>The body of an activity, right unless a test bends it.</summary>
internal static class Body
{
    public const string Tenant = "33333333-aaaa-4bbb-8ccc-444444444444", VreemdeTenant = "55555555-aaaa-4bbb-8ccc-666666666666";

    /// <summary>Stands in every text that is sent; the log scan looks for it.</summary>
    public const string Geheim = "geheime-woorden-van-een-vrager";

    public static JsonObject Bericht() => new()
    {
        ["type"] = "message", ["id"] = Guid.NewGuid().ToString(), ["timestamp"] = "2026-11-23T09:00:00Z", ["channelId"] = "msteams", ["serviceUrl"] = Token.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:anna", ["name"] = "Anna", ["aadObjectId"] = "77777777-aaaa-4bbb-8ccc-888888888888" },
        ["recipient"] = new JsonObject { ["id"] = $"28:{Token.App}", ["name"] = "HerstelBot" },
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
        ["text"] = Geheim,
    };

    /// <summary>The same with one member changed; <see langword="null"/> takes it away.</summary>
    public static JsonObject Met(string naam, JsonNode? waarde)
    {
        var body = Bericht();
        if (waarde is null) { body.Remove(naam); } else { body[naam] = waarde; }
        return body;
    }
}

using System.Net;
using System.Text;
using System.Text.Json;

namespace HerstelBot.Teams.Connector;

/// <summary>Reads why the Connector refuses: on status and code, never on text (bot-framework swagger <c>ErrorResponse</c>; Teams "status code" tables).</summary>
internal static class Foutcode
{
    private const int MaxDiepte = 6, MaxLengte = 64;

    /// <summary>The reason of a refused call.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="inhoud">The body: <c>{"error":{"code",…}}</c>, or the flat form with <c>errorCode</c> and JSON inside <c>message</c>, or anything else.</param>
    /// <param name="overBericht">Whether the call named a message.</param>
    public static ConnectorUitkomst.Gestopt Lees(HttpStatusCode status, ReadOnlySpan<byte> inhoud, bool overBericht)
    {
        var codes = new List<string>();
        if (ConnectorJson.Lees(inhoud) is { } element)
        {
            Verzamel(element, codes, 0);
        }

        foreach (var code in codes)
        {
            if (VanCode(status, code) is { } reden)
            {
                return new(reden, code);
            }
        }

        return new(VanStatus(status, overBericht), codes.FirstOrDefault() ?? $"{(int)status}");
    }

    private static Stopreden? VanCode(HttpStatusCode status, string code) => code.ToUpperInvariant() switch
    {
        "BOTNOTREGISTERED" => Stopreden.BotNietGeregistreerd,
        "BOTDISABLEDBYADMIN" => Stopreden.UitgezetDoorBeheerder,
        "BOTNOTINCONVERSATIONROSTER" => Stopreden.NietInGesprek,
        "CONVERSATIONBLOCKEDBYUSER" or "MESSAGEWRITESBLOCKED" => Stopreden.Geblokkeerd,
        "209" when status == HttpStatusCode.Forbidden => Stopreden.Geblokkeerd,
        "INVALIDBOTAPIHOST" => Stopreden.VerkeerdeHost,
        "NOTENOUGHPERMISSIONS" or "FORBIDDENOPERATIONEXCEPTION" => Stopreden.NietToegestaan,
        "CONVERSATIONNOTFOUND" => Stopreden.GesprekBestaatNiet,
        "ACTIVITYNOTFOUNDINCONVERSATION" => Stopreden.BerichtBestaatNiet,
        "MESSAGESIZETOOBIG" => Stopreden.TeGroot,
        _ => null,
    };

    private static Stopreden VanStatus(HttpStatusCode status, bool overBericht) => (int)status switch
    {
        401 => Stopreden.TokenGeweigerd,
        403 => Stopreden.NietToegestaan,
        404 => overBericht ? Stopreden.BerichtBestaatNiet : Stopreden.GesprekBestaatNiet,
        413 => Stopreden.TeGroot,
        >= 300 and < 400 => Stopreden.VerkeerdeHost,
        >= 400 and < 500 => Stopreden.FouteAanvraag,
        _ => Stopreden.ServerFout,
    };

    private static void Verzamel(JsonElement element, List<string> codes, int diepte)
    {
        if (diepte > MaxDiepte || element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var eigenschap in element.EnumerateObject())
        {
            var waarde = eigenschap.Value;
            if (IsCode(eigenschap.Name))
            {
                Voeg(waarde, codes);
            }
            else if (waarde.ValueKind == JsonValueKind.String && waarde.GetString() is ['{', ..] genest
                && ConnectorJson.Lees(Encoding.UTF8.GetBytes(genest)) is { } binnen)
            {
                Verzamel(binnen, codes, diepte + 1);
            }
            else
            {
                Verzamel(waarde, codes, diepte + 1);
            }
        }
    }

    private static bool IsCode(string naam) =>
        naam.Equals("code", StringComparison.OrdinalIgnoreCase) || naam.Equals("errorCode", StringComparison.OrdinalIgnoreCase)
        || naam.Equals("subCode", StringComparison.OrdinalIgnoreCase) || naam.Equals("errorSubCode", StringComparison.OrdinalIgnoreCase);

    private static void Voeg(JsonElement waarde, List<string> codes)
    {
        var code = waarde.ValueKind switch
        {
            JsonValueKind.String => waarde.GetString()!,
            JsonValueKind.Number => waarde.GetRawText(),
            _ => "",
        };

        // Codes are logged: a text of people that ends up in this place is not one.
        code = code.Replace(" ", "", StringComparison.Ordinal);
        if (code.Length is > 0 and <= MaxLengte && code.All(teken => char.IsAsciiLetterOrDigit(teken) || teken is '_' or '-' or '.'))
        {
            codes.Add(code);
        }
    }
}

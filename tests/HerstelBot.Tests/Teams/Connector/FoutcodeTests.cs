using HerstelBot.Teams.Connector;
using Microsoft.Extensions.Logging;
using static HerstelBot.Tests.Teams.Connector.NepHandler;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>Table 5.6 of the protocol notes, row by row.</summary>
public class FoutcodeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400, """{"error":{"code":"Bad Argument","message":"x"}}""", "FouteAanvraag", "BadArgument")]
    [InlineData(401, """{"error":{"code":"BotNotRegistered"}}""", "BotNietGeregistreerd", "BotNotRegistered")]
    [InlineData(401, """{"message":"Authorization has been denied for this request."}""", "TokenGeweigerd", "401")]
    [InlineData(403, """{"error":{"code":"BotDisabledByAdmin"}}""", "UitgezetDoorBeheerder", "BotDisabledByAdmin")]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster"}}""", "NietInGesprek", "BotNotInConversationRoster")]
    [InlineData(403, """{"error":{"code":"ConversationBlockedByUser"}}""", "Geblokkeerd", "ConversationBlockedByUser")]
    [InlineData(403, """{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is not accessible\",\r\n  \"errorCode\": null\r\n}"}""", "Geblokkeerd", "209")]
    [InlineData(403, """{"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""", "Geblokkeerd", "MessageWritesBlocked")]
    [InlineData(403, """{"error":{"code":"Forbidden","innerHttpError":{"statusCode":403,"body":{"subCode":"MessageWritesBlocked"}}}}""", "Geblokkeerd", "MessageWritesBlocked")]
    [InlineData(403, """{"error":{"code":"InvalidBotApiHost","message":"use https://elders.example"}}""", "VerkeerdeHost", "InvalidBotApiHost")]
    [InlineData(403, """{"error":{"code":"NotEnoughPermissions"}}""", "NietToegestaan", "NotEnoughPermissions")]
    [InlineData(403, """{"error":{"code":"ForbiddenOperationException"}}""", "NietToegestaan", "ForbiddenOperationException")]
    [InlineData(403, "<html>no</html>", "NietToegestaan", "403")]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""", "GesprekBestaatNiet", "ConversationNotFound")]
    [InlineData(404, """{"error":{"code":"ActivityNotFoundInConversation"}}""", "BerichtBestaatNiet", "ActivityNotFoundInConversation")]
    [InlineData(404, "", "GesprekBestaatNiet", "404")]
    [InlineData(413, """{"error":{"code":"MessageSizeTooBig"}}""", "TeGroot", "MessageSizeTooBig")]
    [InlineData(413, "", "TeGroot", "413")]
    [InlineData(500, """{"error":{"code":"ServiceError"}}""", "ServerFout", "ServiceError")]
    [InlineData(302, "", "VerkeerdeHost", "302")]
    [InlineData(400, "[1,2]", "FouteAanvraag", "400")]
    [InlineData(400, """{"error":{"code":209}}""", "FouteAanvraag", "209")]
    [InlineData(403, """{"error":{"code":"Anna, you may not write here","message":"ConversationBlockedByUser"}}""", "NietToegestaan", "403")]
    public async Task A_refusal_is_read_by_its_code_and_never_by_its_text(int status, string inhoud, string reden, string code)
    {
        using var opstelling = new Opstelling(new NepHandler(Met(status, inhoud)));

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gestopt(Enum.Parse<Stopreden>(reden), code), uitkomst);
    }

    [Theory]
    [InlineData(401, """{"error":{"code":"BotNotRegistered"}}""")]
    [InlineData(401, "")]
    [InlineData(403, """{"error":{"code":"InvalidBotApiHost"}}""")]
    public async Task What_stops_all_sending_raises_an_alert(int status, string inhoud)
    {
        using var opstelling = new Opstelling(new NepHandler(Met(status, inhoud)));

        await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Single(opstelling.Log.GetSnapshot(), regel => regel.Level == LogLevel.Critical);
    }

    [Fact]
    public async Task A_refusal_nested_without_end_is_still_a_refusal()
    {
        var diep = string.Concat(Enumerable.Repeat("""{"a":""", 60)) + "{}" + new string('}', 60);
        using var opstelling = new Opstelling(new NepHandler(Met(403, diep)));

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gestopt(Stopreden.NietToegestaan, "403"), uitkomst);
    }
}

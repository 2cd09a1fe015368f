using System.Text.Json.Nodes;
using HerstelBot.Teams.Connector;
using Microsoft.AspNetCore.Http;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>The calls of table 5.1.</summary>
public sealed class ConnectorClientTests : ConnectorMetTls
{
    [Fact]
    public async Task Sending_posts_the_activity_with_who_and_where()
    {
        Antwoordt(201, """{"id":"1700000000001"}""");

        var uitkomst = await Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht("Grüße & <b>één</b>"), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("1700000000001"), uitkomst);
        var verzoek = Assert.Single(Connector.Verzoeken);
        Assert.Equal(("POST", $"{Gesprek}/activities"), (verzoek.Methode, verzoek.Pad));
        Assert.Equal("Bearer token-1", verzoek.Koppen["Authorization"]);
        Assert.Equal("application/json; charset=utf-8", verzoek.Koppen["Content-Type"]);
        Assert.Matches(@"^HerstelBot/\d+\.\d+\.\d+", verzoek.Koppen["User-Agent"]);
        Assert.Matches("^[0-9a-f]{32}$", verzoek.Koppen["X-Correlation-ID"]);
        Gelijk(
            """
            {"type":"message","text":"Grüße & <b>één</b>","textFormat":"plain","from":{"id":"28:bot"},
             "conversation":{"id":"19:kanaal@thread.tacv2;messageid=17"}}
            """,
            verzoek.Inhoud);
    }

    [Fact]
    public async Task Only_what_a_bot_may_set_goes_out_and_nothing_empty()
    {
        var activiteit = JsonNode.Parse("""
            {"type":"message","text":"","summary":null,"entities":[],"id":"x","timestamp":"2026","serviceUrl":"https://elders.example","recipient":{"id":"29:x"},
             "from":{"id":"28:ander"},"conversation":{"id":"ander"},"attachments":[{"content":{"value":"","niets":null}}],"channelData":{"notification":{"alert":true}}}
            """)!.AsObject();

        await Client.StuurAsync(Opstelling.Adres, activiteit, cancellationToken: Stop);

        Gelijk(
            """
            {"type":"message","attachments":[{"content":{"value":"","niets":null}}],"channelData":{"notification":{"alert":true}},"from":{"id":"28:bot"},
             "conversation":{"id":"19:kanaal@thread.tacv2;messageid=17"}}
            """,
            Connector.Verzoeken.Single().Inhoud);
        Assert.Equal("28:ander", (string?)activiteit["from"]!["id"]);
    }

    [Fact]
    public async Task An_answer_goes_under_its_message()
    {
        Antwoordt(200, """{"id":"2"}""");

        var uitkomst = await Client.AntwoordAsync(Opstelling.Adres, "f:1;@/é", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("2"), uitkomst);
        var verzoek = Assert.Single(Connector.Verzoeken);
        Assert.Equal(("POST", $"{Gesprek}/activities/f%3A1%3B%40%2F%C3%A9"), (verzoek.Methode, verzoek.Pad));
        Assert.Equal("f:1;@/é", (string?)verzoek.Inhoud!["replyToId"]);
    }

    [Theory]
    [InlineData("""{"error":{"code":"ActivityNotFoundInConversation"}}""")]
    [InlineData("")]
    public async Task An_answer_to_a_message_that_is_gone_becomes_a_new_message(string fout)
    {
        Connector.Antwoord = http =>
        {
            var onder = http.Request.Path.Value!.EndsWith("/weg", StringComparison.Ordinal);
            http.Response.StatusCode = onder ? 404 : 201;
            return http.Response.WriteAsync(onder ? fout : """{"id":"3"}""");
        };

        var uitkomst = await Client.AntwoordAsync(Opstelling.Adres, "weg", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("3"), uitkomst);
        Assert.Equal([$"{Gesprek}/activities/weg", $"{Gesprek}/activities"], Connector.Verzoeken.Select(verzoek => verzoek.Pad));
        Assert.Null(Connector.Verzoeken[1].Inhoud!["replyToId"]);
    }

    [Fact]
    public async Task An_answer_in_a_conversation_that_is_gone_is_not_sent_again()
    {
        Antwoordt(404, """{"error":{"code":"ConversationNotFound"}}""");

        var uitkomst = await Client.AntwoordAsync(Opstelling.Adres, "1", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gestopt(Stopreden.GesprekBestaatNiet, "ConversationNotFound"), uitkomst);
        Assert.Single(Connector.Verzoeken);
    }

    [Theory]
    [InlineData("""{"id":"9"}""", "9")]
    [InlineData("{}", "5")]
    [InlineData("", "5")]
    public async Task Updating_puts_and_knows_the_id_also_when_it_is_not_said(string inhoud, string id)
    {
        Antwoordt(200, inhoud);

        var uitkomst = await Client.WerkBijAsync(Opstelling.Adres, "5", Opstelling.Bericht(), Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt(id), uitkomst);
        Assert.Equal(("PUT", $"{Gesprek}/activities/5"), (Connector.Verzoeken[0].Methode, Connector.Verzoeken[0].Pad));
    }

    [Theory]
    [InlineData(404, """{"error":{"code":"ActivityNotFoundInConversation"}}""")]
    [InlineData(403, """{"error":{"code":"NotEnoughPermissions"}}""")]
    [InlineData(400, """{"error":{"code":"BadSyntax"}}""")]
    [InlineData(405, "")]
    public async Task A_card_that_cannot_be_updated_comes_as_a_new_one(int status, string fout)
    {
        Connector.Antwoord = http =>
        {
            http.Response.StatusCode = HttpMethods.IsPut(http.Request.Method) ? status : 201;
            return http.Response.WriteAsync(HttpMethods.IsPut(http.Request.Method) ? fout : """{"id":"nieuw"}""");
        };

        var uitkomst = await Client.WerkBijOfStuurAsync(Opstelling.Adres, "5", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("nieuw"), uitkomst);
        Assert.Equal(["PUT", "POST"], Connector.Verzoeken.Select(verzoek => verzoek.Methode));
    }

    [Fact]
    public async Task A_card_in_a_conversation_that_we_may_not_write_in_does_not_come_as_a_new_one()
    {
        Antwoordt(403, """{"error":{"code":"BotNotInConversationRoster"}}""");

        var uitkomst = await Client.WerkBijOfStuurAsync(Opstelling.Adres, "5", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gestopt(Stopreden.NietInGesprek, "BotNotInConversationRoster"), uitkomst);
        Assert.Single(Connector.Verzoeken);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(202, "")]
    [InlineData(404, """{"error":{"code":"ActivityNotFoundInConversation"}}""")]
    public async Task Deleting_is_done_when_the_message_is_gone(int status, string inhoud)
    {
        Antwoordt(status, inhoud);

        var uitkomst = await Client.VerwijderAsync(Opstelling.Adres, "5", Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("5"), uitkomst);
        Assert.Equal(("DELETE", $"{Gesprek}/activities/5"), (Connector.Verzoeken[0].Methode, Connector.Verzoeken[0].Pad));
    }

    [Fact]
    public async Task A_conversation_with_a_person_is_opened()
    {
        Antwoordt(201, """{"id":"a:1xyz","serviceUrl":"https://elders.example/"}""");

        var uitkomst = await Client.MaakPersoonlijkAsync(new("https://smba.trafficmanager.net/emea"), "tenant-1", "28:bot", "29:anna", Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt(null, "a:1xyz"), uitkomst);
        var verzoek = Assert.Single(Connector.Verzoeken);
        Assert.Equal(("POST", "/emea/v3/conversations"), (verzoek.Methode, verzoek.Pad));
        Gelijk(
            """{"bot":{"id":"28:bot"},"members":[{"id":"29:anna"}],"tenantId":"tenant-1","channelData":{"tenant":{"id":"tenant-1"}},"isGroup":false}""",
            verzoek.Inhoud);
    }

    [Fact]
    public async Task An_opened_conversation_without_an_id_is_of_no_use()
    {
        Antwoordt(201, "ok");

        var uitkomst = await Client.MaakPersoonlijkAsync(Opstelling.Publiek, "tenant-1", "28:bot", "29:anna", Stop);

        Assert.Equal(Stopreden.OnleesbaarAntwoord, Assert.IsType<ConnectorUitkomst.Gestopt>(uitkomst).Reden);
    }

    [Fact]
    public async Task A_thread_begins_in_the_channel_with_its_first_message()
    {
        Antwoordt(201, """{"id":"19:kanaal@thread.tacv2;messageid=42","activityId":"42"}""");

        var uitkomst = await Client.BeginDraadAsync(Opstelling.Adres, Opstelling.Bericht("Hallo"), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("42", "19:kanaal@thread.tacv2;messageid=42"), uitkomst);
        var verzoek = Assert.Single(Connector.Verzoeken);
        Assert.Equal(("POST", "/emea/v3/conversations"), (verzoek.Methode, verzoek.Pad));
        Gelijk(
            """
            {"isGroup":true,"channelData":{"channel":{"id":"19:kanaal@thread.tacv2"},"tenant":{"id":"9b1a7c1e-0000-4000-8000-000000000001"}},
             "activity":{"type":"message","text":"Hallo","textFormat":"plain","from":{"id":"28:bot"},"conversation":{"id":"19:kanaal@thread.tacv2"}}}
            """,
            verzoek.Inhoud);
    }
}

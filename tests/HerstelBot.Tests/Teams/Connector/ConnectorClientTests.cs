using System.Text.Json.Nodes;
using HerstelBot.Teams.Connector;
using Microsoft.AspNetCore.Http;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>The calls of table 5.1 over a real socket, with TLS, as in production.</summary>
public sealed class ConnectorClientTests : IAsyncLifetime
{
    private const string Gesprek = "/emea/v3/conversations/19%3Akanaal%40thread.tacv2%3Bmessageid%3D17";
    private EchteConnector _connector = null!;
    private Opstelling _opstelling = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ConnectorClient Client => _opstelling.Client;

    public async ValueTask InitializeAsync()
    {
        _connector = await EchteConnector.StartAsync(tls: true);
        _opstelling = new Opstelling(meer: _connector.Leid);
    }

    public async ValueTask DisposeAsync()
    {
        _opstelling.Dispose();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task Sending_posts_the_activity_with_who_and_where()
    {
        Antwoordt(201, """{"id":"1700000000001"}""");

        var uitkomst = await Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht("Grüße & <b>één</b>"), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("1700000000001"), uitkomst);
        var verzoek = Assert.Single(_connector.Verzoeken);
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
            _connector.Verzoeken.Single().Inhoud);
        Assert.Equal("28:ander", (string?)activiteit["from"]!["id"]);
    }

    [Fact]
    public async Task An_answer_goes_under_its_message()
    {
        Antwoordt(200, """{"id":"2"}""");

        var uitkomst = await Client.AntwoordAsync(Opstelling.Adres, "f:1;@/é", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("2"), uitkomst);
        var verzoek = Assert.Single(_connector.Verzoeken);
        Assert.Equal(("POST", $"{Gesprek}/activities/f%3A1%3B%40%2F%C3%A9"), (verzoek.Methode, verzoek.Pad));
        Assert.Equal("f:1;@/é", (string?)verzoek.Inhoud!["replyToId"]);
    }

    [Theory]
    [InlineData("""{"error":{"code":"ActivityNotFoundInConversation"}}""")]
    [InlineData("")]
    public async Task An_answer_to_a_message_that_is_gone_becomes_a_new_message(string fout)
    {
        _connector.Antwoord = http =>
        {
            var onder = http.Request.Path.Value!.EndsWith("/weg", StringComparison.Ordinal);
            http.Response.StatusCode = onder ? 404 : 201;
            return http.Response.WriteAsync(onder ? fout : """{"id":"3"}""");
        };

        var uitkomst = await Client.AntwoordAsync(Opstelling.Adres, "weg", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("3"), uitkomst);
        Assert.Equal([$"{Gesprek}/activities/weg", $"{Gesprek}/activities"], _connector.Verzoeken.Select(verzoek => verzoek.Pad));
        Assert.Null(_connector.Verzoeken[1].Inhoud!["replyToId"]);
    }

    [Fact]
    public async Task An_answer_in_a_conversation_that_is_gone_is_not_sent_again()
    {
        Antwoordt(404, """{"error":{"code":"ConversationNotFound"}}""");

        var uitkomst = await Client.AntwoordAsync(Opstelling.Adres, "1", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gestopt(Stopreden.GesprekBestaatNiet, "ConversationNotFound"), uitkomst);
        Assert.Single(_connector.Verzoeken);
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
        Assert.Equal(("PUT", $"{Gesprek}/activities/5"), (_connector.Verzoeken[0].Methode, _connector.Verzoeken[0].Pad));
    }

    [Theory]
    [InlineData(404, """{"error":{"code":"ActivityNotFoundInConversation"}}""")]
    [InlineData(403, """{"error":{"code":"NotEnoughPermissions"}}""")]
    [InlineData(400, """{"error":{"code":"BadSyntax"}}""")]
    [InlineData(405, "")]
    public async Task A_card_that_cannot_be_updated_comes_as_a_new_one(int status, string fout)
    {
        _connector.Antwoord = http =>
        {
            http.Response.StatusCode = HttpMethods.IsPut(http.Request.Method) ? status : 201;
            return http.Response.WriteAsync(HttpMethods.IsPut(http.Request.Method) ? fout : """{"id":"nieuw"}""");
        };

        var uitkomst = await Client.WerkBijOfStuurAsync(Opstelling.Adres, "5", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("nieuw"), uitkomst);
        Assert.Equal(["PUT", "POST"], _connector.Verzoeken.Select(verzoek => verzoek.Methode));
    }

    [Fact]
    public async Task A_card_in_a_conversation_that_we_may_not_write_in_does_not_come_as_a_new_one()
    {
        Antwoordt(403, """{"error":{"code":"BotNotInConversationRoster"}}""");

        var uitkomst = await Client.WerkBijOfStuurAsync(Opstelling.Adres, "5", Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gestopt(Stopreden.NietInGesprek, "BotNotInConversationRoster"), uitkomst);
        Assert.Single(_connector.Verzoeken);
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
        Assert.Equal(("DELETE", $"{Gesprek}/activities/5"), (_connector.Verzoeken[0].Methode, _connector.Verzoeken[0].Pad));
    }

    [Fact]
    public async Task A_conversation_with_a_person_is_opened()
    {
        Antwoordt(201, """{"id":"a:1xyz","serviceUrl":"https://elders.example/"}""");

        var uitkomst = await Client.MaakPersoonlijkAsync(new("https://smba.trafficmanager.net/emea"), "tenant-1", "28:bot", "29:anna", Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt(null, "a:1xyz"), uitkomst);
        var verzoek = Assert.Single(_connector.Verzoeken);
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
        var verzoek = Assert.Single(_connector.Verzoeken);
        Assert.Equal(("POST", "/emea/v3/conversations"), (verzoek.Methode, verzoek.Pad));
        Gelijk(
            """
            {"isGroup":true,"channelData":{"channel":{"id":"19:kanaal@thread.tacv2"},"tenant":{"id":"9b1a7c1e-0000-4000-8000-000000000001"}},
             "activity":{"type":"message","text":"Hallo","textFormat":"plain","from":{"id":"28:bot"},"conversation":{"id":"19:kanaal@thread.tacv2"}}}
            """,
            verzoek.Inhoud);
    }

    [Fact]
    public async Task Members_are_read_page_by_page()
    {
        _connector.Antwoord = http => http.Response.WriteAsync(http.Request.Query["continuationToken"].ToString() switch
        {
            "" => """{"members":[{"id":"29:a","aadObjectId":"oa","tenantId":"t","name":"Anna","email":"anna@voorbeeld.nl"},{"name":"zonder id"}],"continuationToken":"p&2="}""",
            "p&2=" => """{"members":[{"id":"29:b","objectId":"ob"}]}""",
            _ => "[]",
        });

        var leden = Assert.IsType<ConnectorUitkomst.Leden>(await Client.LedenAsync(Opstelling.Adres, Stop));

        Assert.True(leden.Volledig);
        Assert.Equal([new("29:a", "oa", "t", "Anna", "anna@voorbeeld.nl"), new("29:b", "ob", null, null, null)], leden.Lijst);
        Assert.Equal([$"{Gesprek}/pagedmembers?pageSize=200", $"{Gesprek}/pagedmembers?pageSize=200&continuationToken=p%262%3D"], _connector.Verzoeken.Select(verzoek => verzoek.Pad));
    }

    [Fact]
    public async Task Members_that_never_end_are_cut()
    {
        _connector.Antwoord = http => http.Response.WriteAsync("""{"members":[{"id":"29:a"}],"continuationToken":"steeds"}""");

        var leden = Assert.IsType<ConnectorUitkomst.Leden>(await Client.LedenAsync(Opstelling.Adres, Stop));

        Assert.False(leden.Volledig);
        Assert.Equal(2, _connector.Verzoeken.Count);
    }

    [Fact]
    public async Task One_member_is_read_and_shows_only_an_id()
    {
        Antwoordt(200, """{"id":"29:a","aadObjectId":"oa","name":"Anna"}""");

        var leden = Assert.IsType<ConnectorUitkomst.Leden>(await Client.LidAsync(Opstelling.Adres, "29:a", Stop));

        Assert.Equal("29:a", Assert.Single(leden.Lijst).ToString());
        Assert.Equal(("GET", $"{Gesprek}/members/29%3Aa"), (_connector.Verzoeken[0].Methode, _connector.Verzoeken[0].Pad));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("geen json")]
    public async Task An_answer_that_is_no_member_stops(string inhoud)
    {
        Antwoordt(200, inhoud);

        Assert.Equal(Stopreden.OnleesbaarAntwoord, Assert.IsType<ConnectorUitkomst.Gestopt>(await Client.LidAsync(Opstelling.Adres, "29:a", Stop)).Reden);
        Assert.Equal(Stopreden.OnleesbaarAntwoord, Assert.IsType<ConnectorUitkomst.Gestopt>(await Client.LedenAsync(Opstelling.Adres, Stop)).Reden);
    }

    [Theory]
    [InlineData(".", "1")]
    [InlineData("..", "1")]
    [InlineData("", "1")]
    [InlineData("a:1", "..")]
    [InlineData("a:1", "")]
    public async Task An_id_that_would_name_another_address_is_refused(string gesprek, string bericht)
    {
        var uitkomst = await Client.WerkBijAsync(Opstelling.Adres with { GesprekId = gesprek }, bericht, Opstelling.Bericht(), Stop);

        Assert.Equal(new ConnectorUitkomst.Gestopt(Stopreden.FouteAanvraag, "OngeldigId"), uitkomst);
        Assert.Empty(_connector.Verzoeken);
    }

    [Theory]
    [InlineData("../../../../../elders")]
    [InlineData("%2e%2e")]
    [InlineData("a?x=1#y")]
    [InlineData("a\\..\\b")]
    public async Task An_id_stays_one_part_of_the_address(string gesprek)
    {
        await Client.StuurAsync(Opstelling.Adres with { GesprekId = gesprek }, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal($"/emea/v3/conversations/{Uri.EscapeDataString(gesprek)}/activities", Assert.Single(_connector.Verzoeken).Pad);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net", "")]
    [InlineData("https://smba.trafficmanager.net/emea/tenant-1/", "/emea/tenant-1")]
    [InlineData("https://SMBA.trafficmanager.net/teams?x=1#y", "/teams")]
    public async Task The_path_of_the_service_url_may_vary(string serviceUrl, string voor)
    {
        await Client.StuurAsync(Opstelling.Adres with { ServiceUrl = new(serviceUrl), GesprekId = "g" }, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal($"{voor}/v3/conversations/g/activities", Assert.Single(_connector.Verzoeken).Pad);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        // All connections end at this server, so whoever follows would be seen here a second time.
        _connector.Antwoord = http =>
        {
            http.Response.Redirect("https://elders.example/v3/conversations", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };

        var stuur = await Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);
        var lees = await Client.LidAsync(Opstelling.Adres, "29:a", Stop);

        Assert.Equal([new ConnectorUitkomst.Gestopt(Stopreden.VerkeerdeHost, "307"), new ConnectorUitkomst.Gestopt(Stopreden.VerkeerdeHost, "307")], [stuur, lees]);
        Assert.Equal(["POST", "GET"], _connector.Verzoeken.Select(verzoek => verzoek.Methode));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_without_end_is_not_read(bool metLengte)
    {
        var blok = new byte[64 * 1024];
        var verstuurd = 0L;
        _connector.Antwoord = async http =>
        {
            http.Response.ContentLength = metLengte ? 100L * 1024 * 1024 : null;
            for (var i = 0; i < 1600; i++)
            {
                await http.Response.Body.WriteAsync(blok, http.RequestAborted);
                verstuurd += blok.Length;

                // A write after the hang-up succeeds and goes nowhere, until the server has noticed.
                await Task.Delay(TimeSpan.FromMilliseconds(2), http.RequestAborted);
            }
        };

        var lees = await Client.LidAsync(Opstelling.Adres, "29:a", Stop);

        Assert.Equal(Stopreden.OnleesbaarAntwoord, Assert.IsType<ConnectorUitkomst.Gestopt>(lees).Reden);
        Assert.InRange(verstuurd, 0, 50L * 1024 * 1024);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_message_was_written_is_uncertain()
    {
        _connector.Antwoord = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        var uitkomst = await _opstelling.Klok.Loop(Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.IsType<ConnectorUitkomst.Onzeker>(uitkomst);
        Assert.Single(_connector.Verzoeken);
    }

    [Fact]
    public async Task A_message_that_Teams_would_refuse_for_its_size_is_not_sent()
    {
        var uitkomst = await Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(new string('x', 46_000)), cancellationToken: Stop);

        Assert.Equal(Stopreden.TeGroot, Assert.IsType<ConnectorUitkomst.Gestopt>(uitkomst).Reden);
        Assert.Empty(_connector.Verzoeken);
    }

    [Fact]
    public async Task Many_conversations_are_served_at_once()
    {
        _connector.Antwoord = http => http.Response.WriteAsync($$"""{"id":"{{http.Request.Path.Value!.Split('/')[4]}}"}""");

        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Client.StuurAsync(
            Opstelling.Adres with { TenantId = $"t{i % 20}", GesprekId = $"g{i}" }, Opstelling.Bericht(), cancellationToken: Stop)));

        Assert.Equal(Enumerable.Range(0, 200).Select(i => new ConnectorUitkomst.Gelukt($"g{i}")), uitkomsten);
    }

    [Fact]
    public async Task Local_mode_speaks_plain_http_to_this_machine()
    {
        await using var lokaal = await EchteConnector.StartAsync(tls: false);
        using var opstelling = new Opstelling(lokaal: true);
        lokaal.Antwoord = http => http.Response.WriteAsync("""{"id":"1"}""");

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres with { ServiceUrl = lokaal.Adres }, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("1"), uitkomst);
        Assert.False(Assert.Single(lokaal.Verzoeken).Koppen.ContainsKey("Authorization"));
    }

    private void Antwoordt(int status, string inhoud) => _connector.Antwoord = http =>
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync(inhoud);
    };

    private static void Gelijk(string verwacht, JsonNode? werkelijk) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(verwacht), werkelijk), werkelijk?.ToJsonString());
}

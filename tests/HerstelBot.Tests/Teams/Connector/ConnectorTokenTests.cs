using HerstelBot.Teams;
using HerstelBot.Teams.Connector;
using Microsoft.Extensions.Logging;
using static HerstelBot.Tests.Teams.Connector.NepHandler;

namespace HerstelBot.Tests.Teams.Connector;

public class ConnectorTokenTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_token_goes_to_the_trusted_host()
    {
        var draad = new NepHandler(Met(200));
        using var opstelling = new Opstelling(draad);

        await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal("token-1", Assert.Single(draad.Ontvangen).Token);
    }

    [Theory]
    [InlineData("https://evil.example/emea/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://iemand:wachtwoord@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("http://127.0.0.1:3978/")]
    [InlineData("https://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    public async Task Another_address_is_refused_before_anything_is_sent_and_raises_an_alert(string serviceUrl)
    {
        var draad = new NepHandler(Met(200));
        using var opstelling = new Opstelling(draad);
        var adres = Opstelling.Adres with { ServiceUrl = new(serviceUrl) };

        ConnectorUitkomst[] uitkomsten =
        [
            await opstelling.Client.StuurAsync(adres, Opstelling.Bericht(), cancellationToken: Stop),
            await opstelling.Client.WerkBijOfStuurAsync(adres, "1", Opstelling.Bericht(), cancellationToken: Stop),
            await opstelling.Client.VerwijderAsync(adres, "1", Stop),
            await opstelling.Client.MaakPersoonlijkAsync(adres.ServiceUrl, adres.TenantId, "28:bot", "29:anna", Stop),
            await opstelling.Client.BeginDraadAsync(adres, Opstelling.Bericht(), cancellationToken: Stop),
            await opstelling.Client.LedenAsync(adres, Stop),
            await opstelling.Client.LidAsync(adres, "29:anna", Stop),
        ];

        Assert.All(uitkomsten, uitkomst => Assert.Equal(Stopreden.VerkeerdeHost, Assert.IsType<ConnectorUitkomst.Gestopt>(uitkomst).Reden));
        Assert.Empty(draad.Ontvangen);
        Assert.Equal(uitkomsten.Length, opstelling.Log.GetSnapshot().Count(regel => regel.Level == LogLevel.Critical));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://192.168.1.10:3978/")]
    [InlineData("http://localhost.evil.example/")]
    public async Task Local_mode_speaks_to_this_machine_only(string serviceUrl)
    {
        var draad = new NepHandler(Met(200));
        using var opstelling = new Opstelling(draad, lokaal: true);

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres with { ServiceUrl = new(serviceUrl) }, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(Stopreden.VerkeerdeHost, Assert.IsType<ConnectorUitkomst.Gestopt>(uitkomst).Reden);
        Assert.Empty(draad.Ontvangen);
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://127.0.0.1:56150")]
    [InlineData("https://[::1]:56150/")]
    public async Task Local_mode_never_asks_or_sends_a_token(string serviceUrl)
    {
        var draad = new NepHandler(Met(200));
        using var opstelling = new Opstelling(draad, lokaal: true) { Tokens = { Fout = new(false, "asked") } };

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres with { ServiceUrl = new(serviceUrl) }, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.IsType<ConnectorUitkomst.Gelukt>(uitkomst);
        Assert.Null(Assert.Single(draad.Ontvangen).Token);
    }

    [Theory]
    [InlineData("https://evil.example/v3/conversations")]
    [InlineData("http://smba.trafficmanager.net/v3/conversations")]
    public async Task The_token_handler_checks_the_final_address_itself(string adres)
    {
        var draad = new NepHandler(Met(200));
        using var handler = new TokenHandler(new NepTokens(), new TeamsOptions(), new Hostregel(false, ["smba.trafficmanager.net"])) { InnerHandler = draad };
        using var http = new HttpMessageInvoker(handler);
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, adres) { Headers = { Authorization = new("Bearer", "left-over") } };

        using var antwoord = await http.SendAsync(verzoek, Stop);

        Assert.Null(Assert.Single(draad.Ontvangen).Token);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once()
    {
        var draad = new NepHandler(Met(401), Met(201, """{"id":"7"}"""));
        using var opstelling = new Opstelling(draad);

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gelukt("7"), uitkomst);
        Assert.Equal(["token-1", "token-2"], draad.Ontvangen.Select(ontvangen => ontvangen.Token));
    }

    [Fact]
    public async Task A_token_that_is_refused_twice_stops()
    {
        var draad = new NepHandler(Met(401));
        using var opstelling = new Opstelling(draad);

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gestopt(Stopreden.TokenGeweigerd, "401"), uitkomst);
        Assert.Equal((2, 1), (draad.Ontvangen.Count, opstelling.Tokens.Ververst));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        var draad = new NepHandler(Met(200));
        using var opstelling = new Opstelling(draad) { Tokens = { Fout = new(false, "invalid_client") } };

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.Gestopt(Stopreden.GeenToken, "invalid_client"), uitkomst);
        Assert.Empty(draad.Ontvangen);
    }

    [Fact]
    public async Task When_Entra_is_away_for_a_while_the_message_waits()
    {
        var draad = new NepHandler(Met(200));
        using var opstelling = new Opstelling(draad) { Tokens = { Fout = new(true, "service_not_available") } };

        var uitkomst = await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.IsType<ConnectorUitkomst.LaterOpnieuw>(uitkomst);
        Assert.Equal(3, opstelling.Klok.Gewacht.Count);
        Assert.Empty(draad.Ontvangen);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task Logs_hold_no_token_and_no_text(int status)
    {
        using var opstelling = new Opstelling(new NepHandler(Met(429), Verbroken, Met(status, $$$"""{"id":"1","error":{"code":"{{{Opstelling.Tekst}}}","message":"{{{Opstelling.Tekst}}}"}}""")));

        await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), dubbelMag: true, Stop));
        await opstelling.Klok.Loop(opstelling.Client.LidAsync(Opstelling.Adres, "29:anna", Stop));

        var regels = opstelling.Log.GetSnapshot();
        Assert.NotEmpty(regels);
        Assert.All(regels, regel =>
        {
            var alles = $"{regel.Message} {regel.Exception} {string.Join(' ', regel.StructuredState ?? [])} {string.Join(' ', regel.Scopes)}";
            Assert.DoesNotContain("token-", alles, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Bearer", alles, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("De Wit", alles, StringComparison.OrdinalIgnoreCase);
        });
    }
}

using HerstelBot.Teams.Connector;
using Microsoft.AspNetCore.Http;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>A call goes where it should and nowhere else.</summary>
public sealed class ConnectorAdresTests : ConnectorMetTls
{
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
        Assert.Empty(Connector.Verzoeken);
    }

    [Theory]
    [InlineData("../../../../../elders")]
    [InlineData("%2e%2e")]
    [InlineData("a?x=1#y")]
    [InlineData("a\\..\\b")]
    public async Task An_id_stays_one_part_of_the_address(string gesprek)
    {
        await Client.StuurAsync(Opstelling.Adres with { GesprekId = gesprek }, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal($"/emea/v3/conversations/{Uri.EscapeDataString(gesprek)}/activities", Assert.Single(Connector.Verzoeken).Pad);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net", "")]
    [InlineData("https://smba.trafficmanager.net/emea/tenant-1/", "/emea/tenant-1")]
    [InlineData("https://SMBA.trafficmanager.net/teams?x=1#y", "/teams")]
    public async Task The_path_of_the_service_url_may_vary(string serviceUrl, string voor)
    {
        await Client.StuurAsync(Opstelling.Adres with { ServiceUrl = new(serviceUrl), GesprekId = "g" }, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal($"{voor}/v3/conversations/g/activities", Assert.Single(Connector.Verzoeken).Pad);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        // All connections end at this server, so whoever follows would be seen here a second time.
        Connector.Antwoord = http =>
        {
            http.Response.Redirect("https://elders.example/v3/conversations", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };

        var stuur = await Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);
        var lees = await Client.LidAsync(Opstelling.Adres, "29:a", Stop);

        Assert.Equal([new ConnectorUitkomst.Gestopt(Stopreden.VerkeerdeHost, "307"), new ConnectorUitkomst.Gestopt(Stopreden.VerkeerdeHost, "307")], [stuur, lees]);
        Assert.Equal(["POST", "GET"], Connector.Verzoeken.Select(verzoek => verzoek.Methode));
    }
}

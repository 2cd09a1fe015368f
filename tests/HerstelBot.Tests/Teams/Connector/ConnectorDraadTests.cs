using HerstelBot.Teams.Connector;
using Microsoft.AspNetCore.Http;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>Calls over a line that breaks, floods or carries many at once.</summary>
public sealed class ConnectorDraadTests : ConnectorMetTls
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_without_end_is_not_read(bool metLengte)
    {
        var blok = new byte[64 * 1024];
        var verstuurd = 0L;
        Connector.Antwoord = async http =>
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
        Connector.Antwoord = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        var uitkomst = await Opstelling.Klok.Loop(Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.IsType<ConnectorUitkomst.Onzeker>(uitkomst);
        Assert.Single(Connector.Verzoeken);
    }

    [Fact]
    public async Task A_message_that_Teams_would_refuse_for_its_size_is_not_sent()
    {
        var uitkomst = await Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(new string('x', 46_000)), cancellationToken: Stop);

        Assert.Equal(Stopreden.TeGroot, Assert.IsType<ConnectorUitkomst.Gestopt>(uitkomst).Reden);
        Assert.Empty(Connector.Verzoeken);
    }

    [Fact]
    public async Task Many_conversations_are_served_at_once()
    {
        Connector.Antwoord = http => http.Response.WriteAsync($$"""{"id":"{{http.Request.Path.Value!.Split('/')[4]}}"}""");

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
}

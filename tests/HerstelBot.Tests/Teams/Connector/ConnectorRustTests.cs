using HerstelBot.Teams.Connector;
using static HerstelBot.Tests.Teams.Connector.NepHandler;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>A host that keeps failing is left alone for a while.</summary>
public class ConnectorRustTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_that_keeps_failing_is_left_alone_and_tried_again_later()
    {
        var kapot = true;
        var draad = new NepHandler((aanvraag, stop) => Met(kapot ? 500 : 200)(aanvraag, stop));
        using var opstelling = new Opstelling(draad);
        for (var i = 0; i < Herhaalbeleid.MinimumVoorRust; i++)
        {
            await opstelling.Client.StuurAsync(Opstelling.Adres with { GesprekId = $"a:{i}" }, Opstelling.Bericht(), cancellationToken: Stop);
        }

        var gedaan = draad.Ontvangen.Count;
        var dicht = await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);
        Assert.Equal(Herhaalbeleid.Rust, Assert.IsType<ConnectorUitkomst.LaterOpnieuw>(dicht).Na);
        Assert.Equal(gedaan, draad.Ontvangen.Count);

        kapot = false;
        opstelling.Klok.Advance(Herhaalbeleid.Rust);
        Assert.IsType<ConnectorUitkomst.Gelukt>(await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));
    }

    [Fact]
    public async Task One_failing_host_does_not_stop_another()
    {
        var draad = new NepHandler((aanvraag, stop) => Met(aanvraag.RequestUri!.Port == 3978 ? 500 : 200)(aanvraag, stop));
        using var opstelling = new Opstelling(draad, lokaal: true);
        for (var i = 0; i <= Herhaalbeleid.MinimumVoorRust; i++)
        {
            await opstelling.Client.StuurAsync(Opstelling.Adres with { ServiceUrl = new("http://localhost:3978") }, Opstelling.Bericht(), cancellationToken: Stop);
        }

        Assert.Equal(Herhaalbeleid.MinimumVoorRust, draad.Ontvangen.Count);
        Assert.IsType<ConnectorUitkomst.Gelukt>(await opstelling.Client.StuurAsync(
            Opstelling.Adres with { ServiceUrl = new("http://localhost:3979") }, Opstelling.Bericht(), cancellationToken: Stop));
    }

    [Fact]
    public async Task Throttled_conversations_do_not_close_the_host()
    {
        var draad = new NepHandler(Met(429, retryAfter: "100"));
        using var opstelling = new Opstelling(draad);
        for (var i = 0; i < 20; i++)
        {
            await opstelling.Client.StuurAsync(Opstelling.Adres with { GesprekId = $"a:{i}" }, Opstelling.Bericht(), cancellationToken: Stop);
        }

        Assert.Equal(20, draad.Ontvangen.Count);
    }
}

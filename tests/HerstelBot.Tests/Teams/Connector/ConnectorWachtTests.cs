using System.Globalization;
using HerstelBot.Teams.Connector;
using static HerstelBot.Tests.Teams.Connector.NepHandler;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>How long is waited before it is tried again.</summary>
public class ConnectorWachtTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Waits_without_a_given_time_are_short_and_differ()
    {
        var draad = new NepHandler(Met(429));
        using var opstelling = new Opstelling(draad);

        await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.Equal(4, opstelling.Klok.Gewacht.Count);
        Assert.All(opstelling.Klok.Gewacht, wacht => Assert.InRange(wacht, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(15)));
        Assert.Equal(4, opstelling.Klok.Gewacht.Distinct().Count());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Retry_after_is_obeyed(int status)
    {
        var draad = new NepHandler(Met(status, retryAfter: "17"), Met(200));
        using var opstelling = new Opstelling(draad);

        var uitkomst = await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.IsType<ConnectorUitkomst.Gelukt>(uitkomst);
        Assert.Equal([TimeSpan.FromSeconds(17)], opstelling.Klok.Gewacht);
    }

    [Fact]
    public async Task Retry_after_may_be_a_moment()
    {
        using var voorMoment = new Opstelling();
        var moment = voorMoment.Klok.GetUtcNow().AddSeconds(23).ToString("r", CultureInfo.InvariantCulture);
        using var opstelling = new Opstelling(new NepHandler(Met(429, retryAfter: moment), Met(200)));

        await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.Equal([TimeSpan.FromSeconds(23)], opstelling.Klok.Gewacht);
    }

    [Fact]
    public async Task A_wait_longer_than_a_call_goes_back_to_the_caller()
    {
        var draad = new NepHandler(Met(429, retryAfter: "61"));
        using var opstelling = new Opstelling(draad);

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.LaterOpnieuw(TimeSpan.FromSeconds(61)), uitkomst);
        Assert.Single(draad.Ontvangen);
    }

    [Fact]
    public async Task A_wait_that_no_longer_fits_in_the_call_goes_back_to_the_caller()
    {
        var draad = new NepHandler(Met(429, retryAfter: "40"));
        using var opstelling = new Opstelling(draad);

        var uitkomst = await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.Equal(new ConnectorUitkomst.LaterOpnieuw(TimeSpan.FromSeconds(40)), uitkomst);
        Assert.Equal(2, draad.Ontvangen.Count);
    }

    [Fact]
    public async Task Nobody_makes_us_wait_for_days()
    {
        using var opstelling = new Opstelling(new NepHandler(Met(429, retryAfter: "2000000000")));

        var uitkomst = await opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop);

        Assert.Equal(new ConnectorUitkomst.LaterOpnieuw(TimeSpan.FromHours(1)), uitkomst);
    }
}

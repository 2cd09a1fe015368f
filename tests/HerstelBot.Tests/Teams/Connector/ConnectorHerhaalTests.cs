using System.Globalization;
using HerstelBot.Teams.Connector;
using static HerstelBot.Tests.Teams.Connector.NepHandler;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>Table 5.4 of the protocol notes, row by row.</summary>
public class ConnectorHerhaalTests
{
    private const string Later = "LaterOpnieuw", Onzeker = "Onzeker", Gestopt = "Gestopt";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("429", 5, Later)]
    [InlineData("412", 5, Later)]
    [InlineData("503 with Retry-After", 4, Later)]
    [InlineData("no connection", 4, Later)]
    [InlineData("502", 1, Onzeker)]
    [InlineData("503", 1, Onzeker)]
    [InlineData("504", 1, Onzeker)]
    [InlineData("reset", 1, Onzeker)]
    [InlineData("timeout", 1, Onzeker)]
    [InlineData("500", 1, Gestopt)]
    [InlineData("409", 1, Gestopt)]
    public async Task A_new_message_is_tried_again_only_when_it_cannot_have_arrived(string wat, int pogingen, string einde)
    {
        var draad = new NepHandler(Fout(wat));
        using var opstelling = new Opstelling(draad);

        var uitkomst = await Doe(opstelling, draad, wat, opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.Equal((pogingen, einde), (draad.Ontvangen.Count, uitkomst.GetType().Name));
    }

    [Theory]
    [InlineData("429", 5, Later)]
    [InlineData("412", 5, Later)]
    [InlineData("503 with Retry-After", 4, Later)]
    [InlineData("no connection", 4, Later)]
    [InlineData("502", 4, Later)]
    [InlineData("503", 4, Later)]
    [InlineData("504", 4, Later)]
    [InlineData("reset", 4, Later)]
    [InlineData("timeout", 4, Later)]
    [InlineData("500", 1, Gestopt)]
    [InlineData("409", 1, Gestopt)]
    public async Task What_has_one_effect_when_done_twice_is_tried_again(string wat, int pogingen, string einde)
    {
        foreach (var doe in new Func<ConnectorClient, Task<ConnectorUitkomst>>[]
        {
            client => client.WerkBijAsync(Opstelling.Adres, "1", Opstelling.Bericht(), Stop),
            client => client.VerwijderAsync(Opstelling.Adres, "1", Stop),
            client => client.LidAsync(Opstelling.Adres, "29:anna", Stop),
        })
        {
            var draad = new NepHandler(Fout(wat));
            using var opstelling = new Opstelling(draad);

            var uitkomst = await Doe(opstelling, draad, wat, doe(opstelling.Client));

            Assert.Equal((pogingen, einde), (draad.Ontvangen.Count, uitkomst.GetType().Name));
        }
    }

    [Theory]
    [InlineData("502")]
    [InlineData("504")]
    [InlineData("reset")]
    [InlineData("timeout")]
    public async Task A_message_that_may_come_twice_is_repeated_once_when_it_may_have_arrived(string wat)
    {
        var draad = new NepHandler(Fout(wat));
        using var opstelling = new Opstelling(draad);

        var uitkomst = await Doe(opstelling, draad, wat, opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), dubbelMag: true, Stop));

        Assert.Equal(2, draad.Ontvangen.Count);
        Assert.IsType<ConnectorUitkomst.Onzeker>(uitkomst);
    }

    [Fact]
    public async Task What_was_uncertain_stays_uncertain_when_the_repeat_certainly_did_not_arrive()
    {
        var draad = new NepHandler(Verbroken, GeenVerbinding);
        using var opstelling = new Opstelling(draad);

        var uitkomst = await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), dubbelMag: true, Stop));

        Assert.IsType<ConnectorUitkomst.Onzeker>(uitkomst);
    }

    [Fact]
    public async Task A_message_that_was_accepted_is_not_sent_again_when_the_answer_breaks_off()
    {
        var draad = new NepHandler(BreektAf);
        using var opstelling = new Opstelling(draad);

        var uitkomst = await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), dubbelMag: true, Stop));

        Assert.Equal(new ConnectorUitkomst.Gelukt(null), uitkomst);
        Assert.Single(draad.Ontvangen);
    }

    [Fact]
    public async Task Reading_is_tried_again_when_the_answer_breaks_off()
    {
        var draad = new NepHandler(BreektAf, Met(200, """{"id":"29:a"}"""));
        using var opstelling = new Opstelling(draad);

        var uitkomst = await opstelling.Klok.Loop(opstelling.Client.LidAsync(Opstelling.Adres, "29:a", Stop));

        Assert.Equal("29:a", Assert.Single(Assert.IsType<ConnectorUitkomst.Leden>(uitkomst).Lijst).Id);
        Assert.Equal(2, draad.Ontvangen.Count);
    }

    [Fact]
    public async Task A_passing_fault_is_not_noticed()
    {
        var draad = new NepHandler(Met(429), GeenVerbinding, Met(412), Met(201, """{"id":"42"}"""));
        using var opstelling = new Opstelling(draad);

        var uitkomst = await opstelling.Klok.Loop(opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: Stop));

        Assert.Equal(new ConnectorUitkomst.Gelukt("42"), uitkomst);
        Assert.Equal(3, opstelling.Klok.Gewacht.Count);
    }

    [Fact]
    public async Task A_caller_who_stops_while_the_message_is_under_way_learns_that_it_is_uncertain()
    {
        var draad = new NepHandler(Stil);
        using var opstelling = new Opstelling(draad);
        using var stop = new CancellationTokenSource();

        var taak = opstelling.Client.StuurAsync(Opstelling.Adres, Opstelling.Bericht(), cancellationToken: stop.Token);
        await draad.Aangekomen.WaitAsync(Stop);
        await stop.CancelAsync();

        Assert.IsType<ConnectorUitkomst.Onzeker>(await taak);
    }

    [Fact]
    public async Task A_caller_who_stops_while_nothing_can_have_arrived_sees_that_it_stopped()
    {
        var draad = new NepHandler(Stil);
        using var opstelling = new Opstelling(draad);
        using var stop = new CancellationTokenSource();

        var taak = opstelling.Client.LidAsync(Opstelling.Adres, "29:anna", stop.Token);
        await draad.Aangekomen.WaitAsync(Stop);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => taak);
    }

    private static async Task<ConnectorUitkomst> Doe(Opstelling opstelling, NepHandler draad, string wat, Task<ConnectorUitkomst> taak)
    {
        if (wat != "timeout")
        {
            return await opstelling.Klok.Loop(taak);
        }

        var lopend = opstelling.Klok.Loop(taak);
        while (await Task.WhenAny(lopend, draad.Aangekomen.WaitAsync(Stop)) != lopend)
        {
            opstelling.Klok.Advance(Herhaalbeleid.PerPoging);
        }

        return await lopend;
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Fout(string wat) => wat switch
    {
        "503 with Retry-After" => Met(503, retryAfter: "2"),
        "no connection" => GeenVerbinding,
        "reset" => Verbroken,
        "timeout" => Stil,
        _ => Met(int.Parse(wat, CultureInfo.InvariantCulture)),
    };
}

using System.Text.Json.Nodes;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using HerstelBot.Tests.Teams.Inkomend;

namespace HerstelBot.Tests.Zwakheden;

/// <summary>Missing authorisation on what people do in Teams, as seen in other helpdesk bots: W12 to W14 and W17.</summary>
public class BevoegdheidTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private readonly TeamsWereld _teams = dag.Teams;

    [Fact]
    public async Task W12_Who_knows_the_id_of_a_vraag_can_do_nothing_with_it_from_another_channel()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Kan een ander kanaal hieraan?");
        var vraag = await _teams.VraagAsync(nummer);

        foreach (var knop in new[] { "oppakken", "beantwoorden", "toewijzen", "doorzetten", "teruggeven", "bekijk", "bekijk-verloop" })
        {
            var nee = await _teams.Lotte.VervalstAsync(
                knop, new() { ["vraag"] = vraag.Id.ToString(), ["antwoord"] = "Ja.", ["collega"] = $"{TeamsWereld.Uht}/lotte" }, "19:ander-team@thread.tacv2");
            Assert.Contains(Zinnen.Kern("weigering.VraagOnbekend"), Stappen.Zin(nee), StringComparison.Ordinal);
        }

        Assert.Equal(vraag, await _teams.VraagAsync(nummer));
        Assert.DoesNotContain(_teams.Connector.In("19:ander-team@thread.tacv2"), b => b.Tekst.Contains("Kan een ander kanaal hieraan?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("message")]
    [InlineData("invoke")]
    [InlineData("installationUpdate")]
    public async Task W13_A_tenant_that_is_not_served_or_not_named_is_heard_in_nothing(string soort)
    {
        await using var host = await Proefhost.Nieuw();
        await host.Gereed();
        foreach (var tenant in new[] { Body.VreemdeTenant, "", null })
        {
            var body = Van(tenant, soort);
            using var antwoord = await host.Stuur(body);
            Assert.Empty(host.Verwerker.Ontvangen);
        }

        using var eigen = await host.Stuur(Van(Body.Tenant, soort));
        Assert.Single(host.Verwerker.Ontvangen);
    }

    [Fact]
    public async Task W14_Only_who_asked_takes_back_or_adds_and_an_unknown_id_is_no_error()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Kan een collega dit intrekken?");
        var vraag = await _teams.VraagAsync(nummer);

        foreach (var (knop, id) in new[] { ("intrekken", vraag.Id.ToString()), ("aanvullen", vraag.Id.ToString()), ("intrekken", Guid.NewGuid().ToString("N")), ("intrekken", "../../etc"), ("aanvullen", "") })
        {
            var nee = await _teams.Samira.VervalstAsync(knop, new() { ["vraag"] = id, ["aanvulling"] = "Van mij.", ["vrager"] = vraag.Vrager.ToString() });
            Assert.Contains(Zinnen.Kern("weigering.VraagOnbekend"), Stappen.Zin(nee), StringComparison.Ordinal);
        }

        Assert.Equal(vraag, await _teams.VraagAsync(nummer));
    }

    [Fact]
    public async Task W17_Nobody_becomes_a_receiver_of_vragen_by_a_command_or_by_a_name()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Wie leest dit?");
        var vermomd = new Persoon(_teams, "vermomd", "Pieter Zaal (PZB)", TeamsWereld.Uht);

        await _teams.Noor.TyptAsync("koppel cluster noord-holland", "19:haarlem@thread.tacv2");
        await _teams.ZietInAsync("19:haarlem@thread.tacv2", Zinnen.Kern("koppel.geen-recht"));
        await vermomd.TyptAsync("wachtrij");
        await vermomd.ZietAsync(Zinnen.Kern("weigering.NietBevoegd"));
        await vermomd.TyptAsync(nummer);
        await vermomd.ZietAsync(Zinnen.Kern("weigering.VraagOnbekend"));
        await vermomd.VervalstAsync("oppakken", new() { ["vraag"] = (await _teams.VraagAsync(nummer)).Id.ToString() });

        var volgende = await _teams.Fatima.VraagtAsync("En deze?");
        await _teams.KaartVanAsync(volgende, "Oppakken");
        await _teams.UitgewerktAsync();
        Assert.Single(_teams.Connector.In("19:haarlem@thread.tacv2"));
        Assert.Equal(1, (await _teams.VraagAsync(nummer)).Versie);
    }

    private static JsonObject Van(string? tenant, string soort)
    {
        var body = Body.Met("type", soort);
        body["conversation"]!["tenantId"] = tenant;
        body["channelData"]!["tenant"]!["id"] = tenant;
        if (soort == "invoke")
        {
            body["name"] = "adaptiveCard/action";
            body["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "dit-helpt" } };
        }

        return body;
    }
}

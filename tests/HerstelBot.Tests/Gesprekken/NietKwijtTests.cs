using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Nothing lies where nobody looks: a vraag of no cluster, a notice to whoever cannot be reached, a vraag of whoever may not ask.</summary>
public class NietKwijtTests
{
    [Fact]
    public async Task A_vraag_without_a_cluster_is_sent_on_by_the_beheerder()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Wil.VraagtAsync("Bij wie hoort onze gemeente?");
        await teams.Bea.DruktAsync(await teams.Bea.ZietAsync($"Bericht over {nummer}", "geen cluster gevonden"), "Bekijk");
        await teams.Bea.TyptAsync("wachtrij");
        await teams.Bea.ZietAsync("De wachtrij", nummer);

        await teams.Bea.DoetAsync(
            await teams.Bea.ZietAsync($"Vraag {nummer}", "Doorzetten"), "Doorzetten", ("bestemming", "cluster:noord-holland"), ("toelichting", "Nieuwe gemeente."));

        await teams.Pieter.HandeltAfAsync(nummer, "Bij ons.");
        await teams.Wil.ZietAsync($"Antwoord op {nummer}", "Bij ons.");
    }

    [Fact]
    public async Task The_beheerder_looks_at_what_has_a_cluster_but_does_not_touch_it()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Wie leest mee met een dossier?");
        await teams.Bea.TyptAsync(nummer);
        var kaart = await teams.Bea.ZietAsync($"Vraag {nummer}", "Verloop");

        Assert.DoesNotContain("Doorzetten", Kaartlezer.Knoppen(kaart.Kaart!));
        Assert.Contains(Zinnen.Kern("weigering.NietBevoegd"), Stappen.Zin(await teams.Bea.VervalstAsync(
            "doorzetten", new() { ["vraag"] = (await teams.VraagAsync(nummer)).Id.ToString(), ["bestemming"] = "cluster:zeeland", ["toelichting"] = "Daar." })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_to_who_has_no_bot_waits_for_the_channel_and_holds_nobody_else_up()
    {
        await using var teams = await TeamsWereld.StartMetKlokAsync(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Teamsdag.Begin));
        var nummer = await teams.Fatima.VraagtAsync("Hoort u mij?");
        var moment = (await teams.VraagAsync(nummer)).Toezegging.HerinnerOppakkenOp;
        await teams.GaNaarAsync(moment.AddMinutes(1));
        await teams.TotVraagAsync(nummer, vraag => vraag.BewaaktTot == vraag.Toezegging.HerinnerOppakkenOp);
        await teams.GaNaarAsync(new(2026, 11, 25, 9, 1, 0, TimeSpan.FromHours(1)));
        await teams.TotVraagAsync(nummer, vraag => vraag.BewaaktTot == vraag.Toezegging.OppakkenVoor); // Carla must hear of it, but has no bot, and there is no channel

        await teams.Noor.TyptAsync("help");
        await teams.Noor.ZietAsync("Wat HerstelBot kan");
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        await teams.GaNaarAsync(new(2026, 11, 25, 9, 15, 0, TimeSpan.FromHours(1)));

        await teams.ZietInAsync(Wereld.Kanaal, $"Bericht over {nummer}", Zinnen.Kern("melding.escalatie"));
        await teams.UitgewerktAsync();
        Assert.Equal(0, (await teams.Services.GetRequiredService<IUitbak>().StandAsync(TestContext.Current.CancellationToken)).NietBezorgd);
    }

    [Theory]
    [InlineData("verstuur")]
    [InlineData("verstuur-statusvraag")]
    [InlineData("stel-aan-pzb")]
    [InlineData("statusvraag")]
    public async Task Who_does_not_work_for_a_gemeente_asks_nothing_that_nobody_could_close(string verb)
    {
        await using var teams = await Teamsdag.NieuwAsync();

        var nee = await teams.Lotte.VervalstAsync(verb, new()
        {
            ["vraag"] = "Mag ik ook iets vragen?", ["onderwerp"] = "bezwaar", ["gemeente"] = "Diemen", ["zaaknummer"] = "UHT-1234", ["grondslag"] = "verzoek-inwoner", ["toestemming"] = "ja",
        });

        Assert.Contains(Zinnen.Kern("weigering.NietBevoegd"), Stappen.Zin(nee), StringComparison.Ordinal);
        Assert.Equal(0, await teams.AantalVanAsync(teams.Lotte));
    }
}

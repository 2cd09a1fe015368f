using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Zwakheden;

/// <summary>Wrong or missing data, as seen in other helpdesk bots for Teams: W19 to W25.</summary>
public class GegevensTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private readonly TeamsWereld _teams = dag.Teams;

    [Fact]
    public async Task W19_Reopening_wipes_nothing_who_did_what_and_when_stays_known()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Blijft het verleden staan?");
        await _teams.Pieter.HandeltAfAsync(nummer, "Eerste antwoord.");
        await _teams.Fatima.DruktAsync(await _teams.Fatima.ZietAsync($"Antwoord op {nummer}", "Is opgelost"), "Is opgelost");
        await _teams.TotVraagAsync(nummer, vraag => vraag.Status == VraagStatus.Opgelost);
        var eerder = await _teams.VerloopAsync(nummer);

        await _teams.Pieter.DoetAsync(await _teams.KaartVanAsync(nummer, "Opgelost"), "Heropenen", ("toelichting", "Toch niet."));

        var nu = await _teams.VerloopAsync(nummer);
        Assert.Equal(eerder, nu.Take(eerder.Count));
        Assert.Equal(
            [(nameof(VraagGesteld), "fatima"), (nameof(VraagOpgepakt), "pieter"), (nameof(VraagBeantwoord), "pieter"), (nameof(OplossingBevestigd), "fatima"), (nameof(VraagHeropend), "pieter")],
            nu.Select(gebeurtenis => (gebeurtenis.GetType().Name, gebeurtenis.Door!.Value.ObjectId)));
        Assert.Equal(nu.Select(gebeurtenis => gebeurtenis.Op).Order(), nu.Select(gebeurtenis => gebeurtenis.Op));
    }

    [Fact]
    public async Task W20_Every_answer_shows_its_source_and_the_day_on_which_it_was_checked()
    {
        await _teams.Noor.TyptAsync("Telt inkomen en vermogen mee bij brede ondersteuning?");

        var antwoord = await _teams.Noor.ZietAsync("Antwoord uit de kennisbank", "Dit helpt");
        Assert.Contains("Bron [1]", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Gecontroleerd op", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task W21_The_history_is_in_the_order_of_time_and_outlives_its_card()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Waar blijft de geschiedenis?");
        var kaart = await _teams.Youssef.PaktOpAsync(nummer);
        await _teams.Youssef.DoetAsync(kaart, "Teruggeven", ("toelichting", "Te druk."));
        kaart = await _teams.Pieter.PaktOpAsync(nummer);
        await _teams.UitgewerktAsync();
        _teams.Connector.Verwijder(kaart);

        await _teams.Carla.TyptAsync(nummer);

        var tekst = (await _teams.Carla.ZietAsync($"Vraag {nummer}", "Verloop")).Tekst;
        string[] verwacht = ["Opgepakt door Pieter Zaal", "Teruggegeven door Youssef El Amrani", "Opgepakt door Youssef El Amrani", "Vraag gesteld, naar"];
        var plekken = verwacht.Select(regel => tekst.IndexOf(regel, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, plekken);
        Assert.Equal(plekken.Order(), plekken);
    }

    [Fact]
    public async Task W22_A_press_is_about_its_own_id_never_about_what_looks_like_it_and_is_always_answered()
    {
        var voor = await OordelenAsync();

        await _teams.Noor.VervalstAsync("dit-helpt", new() { ["artikel"] = "bo-inkomen-vermoge" }); // one letter short of an article that exists
        Assert.Contains(Zinnen.Kern("gesprek.artikel-weg"), Stappen.Zin(await _teams.Noor.VervalstAsync("kies-artikel", new() { ["artikel"] = "bo-inkomen-vermoge" })), StringComparison.Ordinal);
        var onbekend = Kaartlezer.Tekst(await _teams.Noor.VervalstAsync("verwijder-alles", new() { ["vraag"] = "x" }));

        Assert.Contains("Deze knop bestaat niet", onbekend, StringComparison.Ordinal);
        Assert.Equal(voor, await OordelenAsync());
        await _teams.Noor.VervalstAsync("dit-helpt", new() { ["artikel"] = "bo-inkomen-vermogen" });
        Assert.Equal(voor + 1, await OordelenAsync());

        async Task<int> OordelenAsync() => (await Waarnemingen().OordelenAsync(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, TestContext.Current.CancellationToken)).Count;
    }

    [Fact]
    public async Task W23_A_question_without_an_answer_is_kept_with_its_cause_also_when_nobody_asks_a_person()
    {
        await _teams.Fatima.TyptAsync("Hoeveel kost een nieuwe kwantumcomputer voor de toeslagenouder?");
        await _teams.Fatima.ZietAsync("Stel aan een PZB'er", "kwantumcomputer");

        var missers = await Waarnemingen().ZoekmissersAsync(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, TestContext.Current.CancellationToken);
        var misser = Assert.Single(missers, misser => misser.Vraag.Contains("kwantumcomputer", StringComparison.Ordinal));
        Assert.NotEmpty(misser.Oorzaak);
        Assert.NotEmpty(misser.Kandidaten);
        Assert.Equal(("GM0384", "noord-holland"), (misser.Gemeente!.Value.Waarde, misser.Cluster!.Value.Waarde));
    }

    [Fact]
    public async Task W24_Personal_data_is_in_no_card_no_message_and_no_stored_text()
    {
        string[] gevoelig = ["999971153", "jan@example.nl", "06-12345678", "NL91ABNA0417164300"];
        var nummer = await _teams.Fatima.VraagtAsync("Mag ik gegevens noemen?", ("toelichting", $"Namelijk {string.Join(" en ", gevoelig)}."));
        await _teams.Pieter.HandeltAfAsync(nummer, $"Nee, dus ook niet {string.Join(" of ", gevoelig)}.");
        await _teams.Fatima.ZietAsync($"Antwoord op {nummer}", "Nee, dus ook niet");
        await _teams.UitgewerktAsync();

        var teksten = await _teams.Services.GetRequiredService<IVragen>().TekstenAsync((await _teams.VraagAsync(nummer)).Id, TestContext.Current.CancellationToken);
        Assert.Equal([Tekstsoort.Vraag, Tekstsoort.Toelichting, Tekstsoort.Antwoord], teksten.Select(tekst => tekst.Soort));
        foreach (var gegeven in gevoelig)
        {
            Assert.DoesNotContain(_teams.Connector.Berichten, b => b.Tekst.Contains(gegeven, StringComparison.Ordinal));
            Assert.DoesNotContain(teksten, tekst => tekst.Tekst.Waarde.Contains(gegeven, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task W25_A_long_answer_arrives_whole_and_one_that_is_too_long_comes_back_whole()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Mag het wat langer?");
        var kaart = await _teams.Pieter.PaktOpAsync(nummer);
        var teLang = Lang(8001);

        var terug = Kaartlezer.Tekst(Stappen.Formulier(await _teams.Pieter.DoetAsync(kaart, "Beantwoorden", ("antwoord", teLang))));
        Assert.Contains(Zinnen.Kern("weigering.TekstTeLang"), terug, StringComparison.Ordinal);
        Assert.Contains(teLang, terug, StringComparison.Ordinal);
        await _teams.Pieter.BeantwoordtAsync(kaart, Lang(8000));

        await _teams.Fatima.ZietAsync($"Antwoord op {nummer}", Lang(8000));

        // The last sign shows that nothing is left out.
        static string Lang(int tekens) => string.Concat(Enumerable.Repeat("uitleg ", 1 + (tekens / 7)))[..(tekens - 1)] + "!";
    }

    private RedisWaarnemingen Waarnemingen() => _teams.Services.GetRequiredService<RedisWaarnemingen>();
}

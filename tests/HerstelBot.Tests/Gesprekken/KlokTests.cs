using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Whom the clock reminds. That it does so once, in working time, with any number of instances, is in DeadlineWorkerTests.</summary>
public class KlokTests
{
    private static readonly DateTimeOffset Dinsdag = Teamsdag.Begin.AddDays(1);

    [Fact]
    public async Task The_behandelaar_is_reminded_when_three_quarters_of_the_promise_have_passed()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Welke kosten dekt een noodfonds?");
        await teams.Pieter.PaktOpAsync(nummer);
        var moment = (await teams.VraagAsync(nummer)).Toezegging.HerinnerAntwoordOp;

        await teams.GaNaarAsync(moment.AddMinutes(-5));
        Assert.DoesNotContain(await teams.VerloopAsync(nummer), gebeurtenis => gebeurtenis is HerinneringGestuurd);
        await teams.GaNaarAsync(moment.AddMinutes(1));

        await teams.Pieter.ZietAsync($"Bericht over {nummer}", "De beloofde tijd voor deze vraag is bijna om");
        Assert.Single((await teams.VerloopAsync(nummer)).OfType<HerinneringGestuurd>());
    }

    [Fact]
    public async Task While_the_behandelaar_is_away_whoever_stands_in_is_reminded()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        await teams.Pieter.TyptAsync("afwezig tot en met 3 december, vervanger Youssef");
        await teams.Pieter.ZietAsync("U bent afwezig");
        var nummer = await teams.Fatima.VraagtAsync("Mag een budgetcoach uit de brede ondersteuning?");
        await teams.Pieter.PaktOpAsync(nummer);

        await teams.GaNaarAsync((await teams.VraagAsync(nummer)).Toezegging.HerinnerAntwoordOp.AddMinutes(1));

        await teams.Youssef.ZietAsync($"Bericht over {nummer}", "is bijna om");
        Assert.DoesNotContain(teams.Connector.In(teams.Pieter.Chat), b => b.Tekst.Contains("is bijna om", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_nobody_stands_in_the_cluster_is_reminded()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        await teams.Pieter.TyptAsync("afwezig tot en met 3 december");
        await teams.Pieter.ZietAsync("U bent afwezig");
        var nummer = await teams.Fatima.VraagtAsync("Kan een inboedel worden vergoed?");
        await teams.Pieter.PaktOpAsync(nummer);

        await teams.GaNaarAsync((await teams.VraagAsync(nummer)).Toezegging.HerinnerAntwoordOp.AddMinutes(1));

        await teams.ZietInAsync(Wereld.Kanaal, $"Bericht over {nummer}", "is bijna om");
    }

    [Fact]
    public async Task The_vrager_is_reminded_of_what_was_asked_back_after_five_werkdagen_and_our_clock_stands_still()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Welke stukken vraagt de notaris?");
        await teams.Pieter.DoetAsync(await teams.Pieter.PaktOpAsync(nummer), "Vraag terug", ("toelichting", "Gaat het om een woning?"));
        await teams.Fatima.ZietAsync($"Er is een vraag over {nummer}");

        // Five werkdagen after Monday end on the next Monday at closing time: the first working moment after it is Tuesday morning.
        await teams.GaNaarAsync(Teamsdag.Begin.AddDays(7).AddHours(6).AddMinutes(55));
        Assert.DoesNotContain(await teams.VerloopAsync(nummer), gebeurtenis => gebeurtenis is VragerHerinnerd);
        await teams.GaNaarAsync(Dinsdag.AddDays(7).AddHours(-1).AddMinutes(1));

        await teams.Fatima.ZietAsync($"Bericht over {nummer}", "Een PZB'er wacht op uw antwoord");
        Assert.DoesNotContain(await teams.VerloopAsync(nummer), gebeurtenis => gebeurtenis is HerinneringGestuurd or VraagGeescaleerd);
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync($"Er is een vraag over {nummer}"), "Aanvullen", ("aanvulling", "Ja, een woning."));
        var vraag = await teams.TotVraagAsync(nummer, vraag => vraag.Status == VraagStatus.Opgepakt);
        Assert.True(vraag.Toezegging.AntwoordVoor > Dinsdag.AddDays(7), "The time that we waited is not ours.");
    }

    [Fact]
    public async Task What_is_added_to_a_vraag_in_the_queue_is_told_to_the_cluster_and_moves_no_promise()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Hoe wordt de hoogte van de schade bepaald?");
        var beloofd = (await teams.VraagAsync(nummer)).Toezegging;
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(2));

        await teams.Fatima.DoetAsync(await teams.Fatima.BevestigingAsync(nummer, "Aanvullen"), "Aanvullen", ("aanvulling", "Er is een taxatie."));

        await teams.KaartVanAsync(nummer, "Er is een taxatie.", "Oppakken");
        await teams.ZietInAsync(Wereld.Kanaal, $"Bericht over {nummer}", "De vrager heeft deze vraag aangevuld");
        Assert.Equal(beloofd, (await teams.VraagAsync(nummer)).Toezegging);
    }

    [Fact]
    public async Task What_became_due_while_nobody_worked_on_it_is_told_by_itself_when_somebody_does_and_is_no_standstill()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Welke schulden neemt de Belastingdienst over?");
        var beloofd = (await teams.VraagAsync(nummer)).Toezegging;
        foreach (var moment in new[] { beloofd.HerinnerOppakkenOp.AddMinutes(1), Dinsdag.AddDays(1).AddHours(-1).AddMinutes(1), Dinsdag.AddDays(2).AddHours(-1).AddMinutes(1) })
        {
            await teams.GaNaarAsync(moment);
            await teams.UitgewerktAsync();
        }

        Assert.Equal([1, 2], (await teams.VerloopAsync(nummer)).OfType<VraagGeescaleerd>().Select(gebeurtenis => gebeurtenis.Niveau));
        var vrijdag = Dinsdag.AddDays(3).AddHours(3);
        Assert.True(beloofd.AntwoordVoor < vrijdag.AddHours(-4));
        await teams.GaNaarAsync(vrijdag);
        await teams.Pieter.PaktOpAsync(nummer);
        for (var minuut = 1; minuut < 12; minuut++)
        {
            await teams.GaNaarAsync(vrijdag.AddMinutes(minuut));
        }

        await teams.TotVraagAsync(nummer, vraag => vraag.BewaaktTot >= beloofd.AntwoordVoor);
        await teams.UitgewerktAsync();
        Assert.Equal(2, teams.Connector.In(teams.Carla.Chat).Count(bericht => bericht.Tekst.Contains($"Bericht over {nummer}", StringComparison.Ordinal)));
        Assert.DoesNotContain(teams.Connector.Berichten, bericht => bericht.Tekst.Contains("werkte een tijd niet", StringComparison.Ordinal));
    }
}

using System.Net;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Bericht = HerstelBot.Tests.Drivers.Bericht;

namespace HerstelBot.Tests.Zwakheden;

/// <summary>Lost or stuck work, as seen in other helpdesk bots for Teams: W01 to W09.</summary>
public class VerlorenWerkTests
{
    [Fact]
    public async Task W01_A_vraag_is_not_lost_when_the_channel_refuses_its_card()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var weigert = true;
        teams.Connector.Tussen = async (context, verder) =>
        {
            if (!Volatile.Read(ref weigert) || context.Request.Path != "/v3/conversations")
            {
                await verder();
                return;
            }

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "BotNotInConversationRoster" } });
        };

        var nummer = await teams.Fatima.VraagtAsync("Raakt deze vraag kwijt?");
        await teams.Pieter.TyptAsync("wachtrij");
        await teams.Pieter.ZietAsync("De wachtrij", nummer);
        Volatile.Write(ref weigert, false);
        await teams.Bea.TyptAsync("help", Wereld.Kanaal); // the bot hears the channel again

        await teams.Pieter.HandeltAfAsync(nummer, "Nee.");
        await teams.Fatima.ZietAsync($"Antwoord op {nummer}", "Nee.");
    }

    [Fact]
    public async Task W02_When_the_kennisbank_fails_a_question_still_reaches_a_person()
    {
        await using var teams = await TeamsWereld.StartMetBouwAsync(builder => builder.Services.AddSingleton<IKennisbron, KapotteBron>());
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);

        await teams.Fatima.TyptAsync("Telt inkomen en vermogen mee bij brede ondersteuning?");
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync(Zinnen.Kern("weetniet.storing"), "Stel aan een PZB'er"), "Stel aan een PZB'er");
        var formulier = await teams.Fatima.ZietAsync("Verstuur", "Telt inkomen en vermogen mee");
        await teams.Fatima.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"));

        await teams.KaartVanAsync(await teams.Fatima.NummerOpAsync(formulier), "Oppakken", "Telt inkomen en vermogen mee");
    }

    [Fact]
    public async Task W03_What_Teams_had_no_room_for_is_delivered_the_second_time()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nogNee = 4;
        teams.Connector.Tussen = (context, verder) =>
        {
            if (context.Request.Path != "/v3/conversations" || Interlocked.Decrement(ref nogNee) < 0)
            {
                return verder();
            }

            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "2";
            return Task.CompletedTask;
        };

        var nummer = await teams.Fatima.VraagtAsync("Is het druk in Teams?");

        await teams.KaartVanAsync(nummer, "Oppakken");
        Assert.True(Volatile.Read(ref nogNee) < 0);
        await teams.UitgewerktAsync();
        Assert.Single(teams.Connector.In(Wereld.Kanaal), b => Stappen.Nummer(b) == nummer);
    }

    [Fact]
    public async Task W04_A_card_that_may_have_come_twice_still_acts_once()
    {
        await using var teams = await Teamsdag.NieuwAsync("--HerstelBot:Uitbak:Lease=15");
        var gebroken = 0;
        teams.Connector.Tussen = async (context, verder) =>
        {
            if (context.Request.Path != "/v3/conversations" || Interlocked.Exchange(ref gebroken, 1) == 1)
            {
                await verder();
                return;
            }

            // It is accepted, but the answer never comes back.
            context.Response.Body = Stream.Null;
            await verder();
            context.Abort();
        };

        var nummer = await teams.Fatima.VraagtAsync("Komt deze kaart twee keer?");
        await teams.VindAsync(() => Kaarten() is [_, var tweede] ? tweede : null, () => "It was not sent again.");
        var (eerste, laatste) = (Kaarten()[0], Kaarten()[1]);
        Assert.Equal(ActieId(eerste), ActieId(laatste));

        await teams.Pieter.DruktAsync(laatste, "Oppakken");
        Assert.Contains(Zinnen.Kern("weigering.AlOpgepakt"), Stappen.Zin(await teams.Youssef.DruktAsync(eerste, "Oppakken")), StringComparison.Ordinal);
        await teams.Pieter.DruktAsync(eerste, "Oppakken");

        Assert.Single((await teams.VerloopAsync(nummer)).OfType<VraagOpgepakt>());

        List<Bericht> Kaarten() => [.. teams.Connector.In(Wereld.Kanaal).Where(b => Stappen.Nummer(b) == nummer)];
        static string ActieId(Bericht kaart) => Kaartlezer.Acties(kaart.Kaart!).First()["data"]!["actieId"]!.GetValue<string>();
    }

    [Fact]
    public async Task W05_Who_ask_at_the_same_moment_get_different_numbers_and_each_keeps_the_own_vraag()
    {
        await using var teams = await TeamsWereld.StartAsync();
        var vragers = Storm.Stormdeelnemers.Vragers(teams, 20);

        var nummers = await Task.WhenAll(vragers.Select(vrager => vrager.VraagtAsync($"Vraag van {vrager.ObjectId} zelf?", ("gemeente", "Diemen"))));

        Assert.Distinct(nummers);
        foreach (var (vrager, nummer) in vragers.Zip(nummers))
        {
            var vraag = await teams.VraagAsync(nummer);
            var tekst = (await teams.Services.GetRequiredService<IVragen>().TekstenAsync(vraag.Id, TestContext.Current.CancellationToken)).Single().Tekst.Waarde;
            Assert.Equal((vrager.ObjectId, $"Vraag van {vrager.ObjectId} zelf?"), (vraag.Vrager.ObjectId, tekst));
        }
    }

    [Fact]
    public async Task W06_A_fault_in_the_middle_leaves_nothing_half_done_and_the_next_delivery_does_it_once()
    {
        var gelijkenis = new Haperend();
        await using var teams = await TeamsWereld.StartMetBouwAsync(builder => builder.Services.AddSingleton<IGelijkenis>(gelijkenis));
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        var formulier = await teams.Fatima.OpentFormulierAsync("Gaat het mis?");
        var druk = teams.Fatima.Invoke(formulier.Gesprek, formulier.Id, formulier.Kaart!, "Verstuur", ("onderwerp", "bezwaar"));

        gelijkenis.Hapert = true;
        using var fout = await teams.PostAsync(druk);
        Assert.Equal((HttpStatusCode.InternalServerError, 0), (fout.StatusCode, await teams.AantalVanAsync(teams.Fatima)));
        gelijkenis.Hapert = false;
        using var goed = await teams.PostAsync(druk);
        using var nogEens = await teams.PostAsync(druk);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (goed.StatusCode, nogEens.StatusCode));
        await teams.KaartVanAsync(await teams.Fatima.NummerOpAsync(formulier), "Oppakken");
        await teams.UitgewerktAsync();
        Assert.Equal(1, await teams.AantalVanAsync(teams.Fatima));
        Assert.Single(teams.Connector.In(Wereld.Kanaal), b => b.Kaart is not null);
    }

    [Fact]
    public async Task W07_Pressing_twice_asks_once()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var formulier = await teams.Fatima.OpentFormulierAsync("Klik ik te vaak?");

        await teams.Fatima.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"));
        await teams.Fatima.DruktAsync(formulier, "Verstuur", ("onderwerp", "bezwaar"));

        await teams.KaartVanAsync(await teams.Fatima.NummerOpAsync(formulier), "Oppakken");
        Assert.Equal(1, await teams.AantalVanAsync(teams.Fatima));
        Assert.DoesNotContain("Verstuur", Kaartlezer.Knoppen(teams.Connector.In(teams.Fatima.Chat).Single(b => b.Id == formulier.Id).Kaart!));
    }

    [Fact]
    public async Task W08_What_was_delivered_is_not_sent_again_after_a_restart()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        await teams.Pieter.HandeltAfAsync(await teams.Fatima.VraagtAsync("Komt dit nog eens?"), "Nee.");
        await teams.Fatima.ZietAsync("Antwoord op", "Nee.");
        await teams.GaNaarAsync(Teamsdag.Begin.AddMinutes(10));
        await teams.Ria.ZietAsync("Zo was de week");
        await teams.UitgewerktAsync();
        await teams.StopInstantiesAsync();
        var keren = teams.Connector.Keren;

        await teams.StartInstantieAsync();
        await teams.Noor.TyptAsync("hallo");
        await teams.Noor.ZietAsync("Goedendag");

        await teams.UitgewerktAsync();
        Assert.Equal(keren + 1, teams.Connector.Keren);
    }

    [Fact]
    public async Task W09_An_answer_is_kept_and_told_of_when_its_card_and_its_asker_are_gone()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Ben ik er nog?");
        var kaart = await teams.Pieter.PaktOpAsync(nummer);
        await teams.UitgewerktAsync();
        teams.Connector.Verwijder(kaart);
        await teams.Fatima.VerwijdertBotAsync();

        await teams.Pieter.BeantwoordtAsync(kaart, "Het antwoord.");

        await teams.KaartVanAsync(nummer, "Het antwoord.", "Heropenen");
        await teams.ZietInAsync(Wereld.Kanaal, $"Bericht over {nummer}", Zinnen.Kern("melding.vrager-onbereikbaar"));
        Assert.Equal(VraagStatus.Beantwoord, (await teams.VraagAsync(nummer)).Status);
        await teams.Bea.TyptAsync("niet bezorgd");
        await teams.Bea.ZietAsync("Berichten die niet zijn bezorgd");
    }

    private sealed class KapotteBron : IKennisbron
    {
        public T Raadpleeg<T>(Func<IKennisbank, Drempels, T> doe) => throw new IOException("the index is gone");
    }

    private sealed class Haperend : IGelijkenis
    {
        public bool Hapert { get; set; }

        public IReadOnlyList<double> Meet(string vraag, IReadOnlyList<string> andere) => Hapert ? throw new IOException("a hiccup") : [.. andere.Select(_ => 0.0)];

        public IReadOnlyList<int> Groepeer(IReadOnlyList<string> teksten, double drempel) => [.. teksten.Select((_, plek) => plek)];
    }
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Workers;

/// <summary>The outbox against a Teams that refuses, stalls and breaks off.</summary>
public sealed class OutboxWorkerTests
{
    private static readonly TimeSpan _lease = TimeSpan.FromSeconds(150);

    private readonly FakeTimeProvider _klok = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)));

    [Theory]
    [InlineData(429, "2")]
    [InlineData(503, "2")]
    [InlineData(429, "900")]
    public async Task What_Teams_refuses_for_a_while_arrives_once_and_in_order(int status, string wachttijd)
    {
        await using var teams = await StartAsync();
        var nee = 2;
        teams.Connector.Tussen = (context, verder) =>
        {
            if (Interlocked.Decrement(ref nee) < 0)
            {
                return verder();
            }

            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = wachttijd;
            return Task.CompletedTask;
        };

        await teams.Fatima.TyptAsync("hallo");
        await teams.Fatima.TyptAsync("help");
        await VersneldTotAsync(teams, () => teams.Connector.In(teams.Fatima.Chat).Count == 2);

        Assert.Null(teams.Connector.In(teams.Fatima.Chat)[0].Kaart);
        Assert.NotNull(teams.Connector.In(teams.Fatima.Chat)[1].Kaart);
    }

    [Fact]
    public async Task Nobody_knows_whether_it_arrived_then_it_waits_for_its_lease_and_is_counted_as_a_possible_repeat()
    {
        await using var teams = await StartAsync();
        await StelAsync(teams);
        var gebroken = 0;
        teams.Connector.Tussen = async (context, verder) =>
        {
            if (context.Request.Path == "/v3/conversations" && Interlocked.Exchange(ref gebroken, 1) == 0)
            {
                // It is accepted, but the answer never comes back.
                context.Response.Body = Stream.Null;
                await verder();
                context.Abort();
                return;
            }

            await verder();
        };

        await VerstuurAsync(teams);
        await TeamsWereld.TotAsync(() => Kaarten(teams) == 1, "It was accepted once.");
        _klok.Advance(_lease / 2);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(1, Kaarten(teams));

        await VersneldTotAsync(teams, () => Kaarten(teams) == 2);

        await teams.UitgewerktAsync();
        Assert.Equal(1, (await CijfersAsync(teams))["mogelijkeHerhalingen"]!.GetValue<int>());
        await teams.Pieter.DruktAsync(teams.Connector.In(Wereld.Kanaal).Last(b => b.Kaart is not null), "Oppakken");
        await teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden");
        Assert.Equal(2, Kaarten(teams)); // the newest is updated, no third is made
    }

    [Fact]
    public async Task Uncertain_for_the_first_time_after_a_refusal_is_not_given_up()
    {
        await using var teams = await StartAsync();
        await StelAsync(teams);
        var keer = 0;
        teams.Connector.Tussen = (context, verder) =>
        {
            if (context.Request.Path != "/v3/conversations")
            {
                return verder();
            }

            switch (Interlocked.Increment(ref keer))
            {
                case 1:
                    context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                    context.Response.Headers.RetryAfter = "900";
                    return Task.CompletedTask;
                case 2:
                    context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                    return Task.CompletedTask;
                default:
                    return verder();
            }
        };

        await VerstuurAsync(teams);
        await VersneldTotAsync(teams, () => Kaarten(teams) == 1);

        await teams.UitgewerktAsync();
        Assert.Equal(0, (await CijfersAsync(teams))["nietBezorgd"]!.GetValue<int>());
    }

    [Fact]
    public async Task What_stays_uncertain_is_given_up_visibly_and_what_stands_behind_it_goes_on()
    {
        await using var teams = await StartAsync();
        await StelAsync(teams);
        var keer = 0;
        teams.Connector.Storing = (_, pad) => pad == "/v3/conversations" && Interlocked.Increment(ref keer) <= 2 ? System.Net.HttpStatusCode.InternalServerError : null;

        await VerstuurAsync(teams);
        await VersneldTotAsync(teams, () => Volatile.Read(ref keer) == 2);
        await teams.UitgewerktAsync();

        Assert.Equal(1, (await CijfersAsync(teams))["nietBezorgd"]!.GetValue<int>());
        await teams.Bea.TyptAsync("niet bezorgd");
        await teams.Bea.ZietAsync("noord-holland", "onzeker");
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("Intrekken"), "Intrekken");
        await teams.ZietInAsync(Wereld.Kanaal, "Ingetrokken");
    }

    [Fact]
    public async Task A_chat_that_blocked_us_gets_what_waited_as_soon_as_the_person_writes_again()
    {
        await using var teams = await StartAsync();
        var geblokkeerd = true;
        var geweigerd = 0;
        teams.Connector.Tussen = async (context, verder) =>
        {
            if (!Volatile.Read(ref geblokkeerd))
            {
                await verder();
                return;
            }

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "ConversationBlockedByUser" } });
            Interlocked.Increment(ref geweigerd);
        };
        await teams.Fatima.TyptAsync("hallo");
        await TeamsWereld.TotAsync(() => Volatile.Read(ref geweigerd) > 0, "It is tried.");

        // An attempt of which the outcome is not yet noted when its ten seconds are over is made again, and rightly so.
        var gesprekken = teams.Services.GetRequiredService<IGesprekken>();
        await TeamsWereld.TotAsync(
            () => gesprekken.PersoonlijkAsync(new(teams.Fatima.TenantId, teams.Fatima.ObjectId), CancellationToken.None).Result?.Staat == Gespreksstaat.Opgeschort, "It is noted.");
        for (var seconde = 0; seconde < 30; seconde++)
        {
            _klok.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, Volatile.Read(ref geweigerd)); // and not again and again

        Volatile.Write(ref geblokkeerd, false);
        await teams.Fatima.TyptAsync("help");

        // Long before the half hour for which a silent conversation is left in peace.
        await teams.Fatima.ZietAsync("Wat HerstelBot kan");
        Assert.Equal(2, teams.Connector.In(teams.Fatima.Chat).Count);
    }

    [Fact]
    public async Task After_a_restart_on_the_embedded_store_what_was_being_sent_goes_at_once()
    {
        await using var teams = await StartAsync();
        await StelAsync(teams);
        var (stil, bezig) = (true, false);
        teams.Connector.Tussen = async (context, verder) =>
        {
            if (Volatile.Read(ref stil) && context.Request.Path == "/v3/conversations")
            {
                Volatile.Write(ref bezig, true);
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return;
            }

            await verder();
        };
        await VerstuurAsync(teams);
        await TeamsWereld.TotAsync(() => Volatile.Read(ref bezig), "The card is being sent.");
        await teams.StopInstantiesAsync();
        Volatile.Write(ref stil, false);

        await teams.StartInstantieAsync();

        await TeamsWereld.TotAsync(() => Kaarten(teams) == 1, "It is sent without waiting for its lease.");
    }

    private static int Kaarten(TeamsWereld teams) => teams.Connector.In(Wereld.Kanaal).Count(b => b.Kaart is not null);

    private static async Task StelAsync(TeamsWereld teams)
    {
        await teams.Fatima.TyptAsync("Wat is de status van de aanvraag van mijn ouder?");
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("Stel aan een PZB'er"), "Stel aan een PZB'er");
        await teams.Fatima.ZietAsync("Verstuur");
    }

    private static async Task VerstuurAsync(TeamsWereld teams) =>
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("Verstuur"), "Verstuur", ("onderwerp", "bezwaar"));

    private static async Task<JsonNode> CijfersAsync(TeamsWereld teams)
    {
        var stand = await teams.Http.GetFromJsonAsync<JsonObject>("/health/ready", TestContext.Current.CancellationToken);
        return stand!["onderdelen"]!["opslag"]!["cijfers"]!;
    }

    private async Task<TeamsWereld> StartAsync()
    {
        var teams = await TeamsWereld.StartMetKlokAsync(_klok);
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        await teams.UitgewerktAsync();
        return teams;
    }

    // Faster than life, but slow enough that an attempt does not run out of its ten seconds.
    private async Task VersneldTotAsync(TeamsWereld teams, Func<bool> zo)
    {
        for (var keer = 0; keer < 1000 && !zo(); keer++)
        {
            _klok.Advance(TimeSpan.FromSeconds(2));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.True(zo(), string.Join("\n", teams.Connector.Berichten.Select(b => b.Tekst)));
    }
}

using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using HerstelBot.Tests.Redis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Workers;

/// <summary>The clock reminds, escalates and closes: each once, by working time, with any number of instances.</summary>
public sealed class DeadlineWorkerTests : IAsyncLifetime
{
    // Picked up before the end of Tuesday: sixteen hours of work, three quarters of it end on Tuesday at 13:00.
    private static readonly DateTimeOffset _maandag = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    private readonly FakeTimeProvider _klok = new(_maandag);
    private RedisServer _server = null!;
    private TeamsWereld _teams = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _teams = await TeamsWereld.StartMetKlokAsync(_klok, $"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{_server.Port}");
        await _teams.StartInstantieAsync();
        await _teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        await _teams.Carla.VoegtBotToeAsync();
        await _teams.Ria.VoegtBotToeAsync();
        await CirkelTests.GesteldAsync(_teams);
    }

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_vraag_that_nobody_picks_up_is_reminded_and_escalated_once_each_on_its_moment()
    {
        await NietVoorAsync<HerinneringGestuurd>(Op(24, 13), hoeveelste: 1);
        await _teams.ZietInAsync(Wereld.Kanaal, "bijna om");

        // The promise ends at closing time, so that the first working moment after it is the next morning.
        await NietVoorAsync<VraagGeescaleerd>(Op(25, 9), hoeveelste: 1);
        await _teams.Carla.ZietAsync("is voorbij");
        Assert.DoesNotContain(_teams.Connector.In(_teams.Ria.Chat), Escalatie);
        await NietVoorAsync<VraagGeescaleerd>(Op(26, 9), hoeveelste: 2);
        await _teams.Ria.ZietAsync("al een werkdag voorbij");

        await GaNaarAsync(Op(27, 16));
        Assert.Equal(4, (await VerloopAsync()).Count);
        Assert.Single(_teams.Connector.In(Wereld.Kanaal), b => b.Tekst.Contains("bijna om", StringComparison.Ordinal));
        Assert.Single(_teams.Connector.In(_teams.Carla.Chat), Escalatie);
        Assert.Single(_teams.Connector.In(_teams.Ria.Chat), Escalatie);
    }

    [Fact]
    public async Task An_answer_without_a_reaction_closes_itself_after_ten_werkdagen()
    {
        await _teams.Pieter.DruktAsync(await _teams.ZietInAsync(Wereld.Kanaal, "Oppakken"), "Oppakken");
        await CirkelTests.BeantwoordtAsync(_teams.Pieter, await _teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden"), "Het staat in de brief.");
        await _teams.Fatima.ZietAsync("Het staat in de brief.");

        // Ten werkdagen end on Monday 7 December at closing time.
        await NietVoorAsync<VraagStilGesloten>(_maandag.AddDays(15), hoeveelste: 1);

        await _teams.Fatima.ZietAsync("niet gereageerd");
        await GaNaarAsync(_maandag.AddDays(16));
        Assert.Single(_teams.Connector.In(_teams.Fatima.Chat), b => b.Tekst.Contains("niet gereageerd", StringComparison.Ordinal));
        Assert.Single((await VerloopAsync()).OfType<VraagStilGesloten>());
    }

    [Fact]
    public async Task After_a_standstill_everything_that_was_due_happens_once_and_not_before_opening_time()
    {
        await _teams.UitgewerktAsync();
        await _teams.StopInstantiesAsync();
        _klok.SetUtcNow(_maandag.AddDays(12)); // a Saturday
        await _teams.StartInstantieAsync();
        await _teams.StartInstantieAsync();

        // That the time is almost over is not said after it.
        await NietVoorAsync<VraagGeescaleerd>(_maandag.AddDays(14), hoeveelste: 2);
        for (var minuut = 0; minuut < 8; minuut++)
        {
            await GaNaarAsync(_klok.GetUtcNow().AddMinutes(1));
        }

        await _teams.Carla.ZietAsync("werkte een tijd niet", "HB-2026-000001");
        await _teams.Ria.ZietAsync("werkte een tijd niet", "HB-2026-000001");
        await _teams.UitgewerktAsync();
        var verloop = await VerloopAsync();
        Assert.Equal(3, verloop.Count);
        Assert.All(verloop, gebeurtenis => Assert.Equal(gebeurtenis.Op, new Werktijd().InWerktijd(gebeurtenis.Op)));
        Assert.Single(_teams.Connector.In(_teams.Ria.Chat), Overzicht);
        Assert.Single(_teams.Connector.In(_teams.Carla.Chat), Overzicht);
        Assert.DoesNotContain(_teams.Connector.Berichten, Escalatie);
    }

    private static bool Escalatie(Drivers.Bericht bericht) => bericht.Tekst.Contains("De beloofde tijd voor deze vraag is", StringComparison.Ordinal) && bericht.Tekst.Contains("voorbij", StringComparison.Ordinal);

    private static bool Overzicht(Drivers.Bericht bericht) => bericht.Tekst.Contains("Overzicht van uw vragen", StringComparison.Ordinal);

    private static DateTimeOffset Op(int dag, int uur) => new(2026, 11, dag, uur, 0, 0, TimeSpan.FromHours(1));

    // Just before the moment it has not happened; after it, it happens.
    private async Task NietVoorAsync<T>(DateTimeOffset moment, int hoeveelste)
        where T : VraagGebeurtenis
    {
        await GaNaarAsync(moment.AddMinutes(-5));
        Assert.InRange((await VerloopAsync()).OfType<T>().Count(), 0, hoeveelste - 1);
        await GaNaarAsync(moment.AddMinutes(1));
        await GebeurtAsync<T>(hoeveelste);
        Assert.InRange((await VerloopAsync()).OfType<T>().Last().Op, moment, moment.AddMinutes(10));
    }

    private async Task GebeurtAsync<T>(int aantal)
        where T : VraagGebeurtenis
    {
        for (var keer = 0; keer < 400 && (await VerloopAsync()).OfType<T>().Count() < aantal; keer++)
        {
            _klok.Advance(TimeSpan.FromMilliseconds(200));
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.Equal(aantal, (await VerloopAsync()).OfType<T>().Count());
    }

    // Time jumps only while nothing is being sent, and both instances get the chance to look.
    private async Task GaNaarAsync(DateTimeOffset moment)
    {
        await _teams.UitgewerktAsync();
        _klok.SetUtcNow(moment);
        await Task.Delay(300, TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<VraagGebeurtenis>> VerloopAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        var vragen = _teams.Services.GetRequiredService<IVragen>();
        var id = await vragen.ZoekAsync(new Vraagnummer(2026, 1), ct);
        return await vragen.VerloopAsync(id!.Value, ct);
    }
}

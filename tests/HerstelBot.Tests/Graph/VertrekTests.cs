using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using Microsoft.Extensions.DependencyInjection;
using static HerstelBot.Tests.Graph.Graphwereld;

namespace HerstelBot.Tests.Graph;

/// <summary>Whoever divides the work hears once when somebody with open work has left, and only in working time.</summary>
public sealed class VertrekTests : IAsyncLifetime
{
    private Graphwereld _wereld = null!;
    private Drivers.Bericht _kaart = null!;

    private TeamsWereld Teams => _wereld.Teams;

    public async ValueTask InitializeAsync()
    {
        _wereld = await StartAsync();
        await Teams.Carla.VoegtBotToeAsync();
        await Teams.Ria.VoegtBotToeAsync();
        _kaart = await CirkelTests.OpgepaktAsync(Teams);
    }

    public ValueTask DisposeAsync() => _wereld.DisposeAsync();

    [Theory]
    [InlineData(true, "Het account van Pieter Zaal staat uit")]
    [InlineData(false, "Het account van Pieter Zaal bestaat niet meer")]
    public async Task An_account_that_is_off_or_gone_is_told_to_the_coordinator_once_at_the_next_opening(bool bestaat, string zin)
    {
        if (bestaat) { _wereld.Graph.Kent("pieter", ingeschakeld: false); } else { _wereld.Graph.Mensen.TryRemove("pieter", out _); }
        await _wereld.GaNaarAsync(Maandag.AddHours(22)); // Tuesday, half past seven
        Assert.Empty(Meldingen(Teams.Carla));

        await _wereld.GaNaarAsync(Maandag.AddHours(24));

        var melding = await Teams.Carla.ZietAsync(zin, "000001", "Bekijk");
        await Teams.Carla.DruktAsync(melding, "Bekijk");
        await Teams.Carla.ZietAsync("Opgepakt door Pieter Zaal");
        for (var dag = 2; dag < 9; dag++)
        {
            await _wereld.GaNaarAsync(Maandag.AddDays(dag));
        }

        Assert.Single(Meldingen(Teams.Carla));
        Assert.Empty(Meldingen(Teams.Ria));
    }

    [Fact]
    public async Task Thirty_days_without_a_sign_of_life_is_told_and_a_sign_of_life_begins_anew()
    {
        await _wereld.GaNaarAsync(Maandag.AddDays(28));
        Assert.Empty(Meldingen(Teams.Carla));

        await _wereld.GaNaarAsync(Maandag.AddDays(31));
        await Teams.Carla.ZietAsync("al 30 dagen niets van Pieter Zaal gehoord", "000001");
        await Teams.Pieter.TyptAsync("help");
        await _wereld.GaNaarAsync(Maandag.AddDays(45));
        Assert.Single(Meldingen(Teams.Carla));

        await _wereld.GaNaarAsync(Maandag.AddDays(63));
        await _wereld.TotAsync(() => Meldingen(Teams.Carla).Count == 2, "The second absence is told too.");
    }

    [Fact]
    public async Task What_was_handed_over_since_is_not_on_the_card_and_nobody_hears_of_somebody_without_work()
    {
        _wereld.Graph.Kent("pieter", ingeschakeld: false);
        await CirkelTests.BeantwoordtAsync(Teams.Pieter, _kaart, "Het staat in de brief.");
        await Teams.Fatima.ZietAsync("Het staat in de brief.");

        await _wereld.GaNaarAsync(Maandag.AddDays(1));
        await _wereld.GaNaarAsync(Maandag.AddDays(2));

        Assert.Empty(Meldingen(Teams.Carla));
    }

    [Fact]
    public async Task When_Graph_does_not_know_nobody_is_alarmed_and_it_is_looked_at_again_the_next_day()
    {
        _wereld.Graph.Kent("pieter", ingeschakeld: false);
        _wereld.Graph.Weigert("/users/", 403);
        await _wereld.GaNaarAsync(Maandag.AddDays(1));
        await Wereld.TotAsync(() => _wereld.Graph.Keren("/users/pieter") > 0, "It is asked.");
        await Teams.UitgewerktAsync();
        Assert.Empty(Meldingen(Teams.Carla));

        _wereld.Graph.Herstelt();
        await _wereld.GaNaarAsync(Maandag.AddDays(2));

        await Teams.Carla.ZietAsync("Het account van Pieter Zaal staat uit");
    }

    [Fact]
    public async Task The_coordinator_herself_is_told_of_to_the_next_in_line()
    {
        var bewaking = Teams.Services.GetRequiredService<Vertrekbewaking>();
        _wereld.Graph.Kent("carla", ingeschakeld: false);
        _wereld.Graph.Groepen[Pzbgroep] = ["carla"];
        await _wereld.GaNaarAsync(Maandag.AddMinutes(16));
        var personen = Teams.Services.GetRequiredService<IPersonen>();
        _wereld.Graph.Kent("carla");
        await _wereld.GaNaarAsync(Maandag.AddMinutes(32));
        await _wereld.TotAsync(() => personen.Wie(new(TeamsWereld.Uht, "carla"), "").Is(Rollen.Pzb), "Carla answers too.");
        await CirkelTests.MetFormulierAsync(Teams.Pieter, _kaart, "Teruggeven", ("toelichting", "Carla neemt het over."));
        await Teams.Carla.DruktAsync(await Teams.ZietInAsync(Wereld.Kanaal, "000001", "Oppakken"), "Oppakken");
        await Teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden", "Carla Coord");
        _wereld.Graph.Kent("carla", ingeschakeld: false);

        Assert.Equal(1, await bewaking.ControleerAsync(_wereld.Klok.GetUtcNow(), TestContext.Current.CancellationToken));
        Assert.Equal(0, await bewaking.ControleerAsync(_wereld.Klok.GetUtcNow(), TestContext.Current.CancellationToken));

        await Teams.Ria.ZietAsync("Het account van Carla Coord staat uit", "000001");
        Assert.Empty(Meldingen(Teams.Carla));
    }

    private List<Drivers.Bericht> Meldingen(Persoon wie) =>
        [.. Teams.Connector.In(wie.Chat).Where(b => b.Tekst.Contains("Open vragen van een collega", StringComparison.Ordinal))];
}

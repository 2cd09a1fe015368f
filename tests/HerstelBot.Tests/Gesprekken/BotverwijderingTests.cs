using System.Text.Json.Nodes;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Somebody removes the bot, which Teams tells twice over and delivers twice.</summary>
public sealed class BotverwijderingTests : IAsyncLifetime
{
    private TeamsWereld _teams = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await TeamsWereld.StartAsync();
        await _teams.Fatima.VoegtBotToeAsync();
        await _teams.Pieter.VoegtBotToeAsync();
        await _teams.Carla.VoegtBotToeAsync();
        await _teams.StelAsync(_teams.Fatima, "Welke datum staat op de beschikking van mijn ouder?", "bezwaar");
        await _teams.Pieter.DruktAsync(await _teams.ZietInAsync(Wereld.Kanaal, "Oppakken", "000001"), "Oppakken");
        await _teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden", "Pieter Zaal");
        await _teams.UitgewerktAsync();
    }

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Fact]
    public async Task The_cluster_hears_under_the_card_that_the_vrager_is_gone_once()
    {
        await VerwijdertAsync(_teams.Fatima);
        await _teams.ZietInAsync(Wereld.Kanaal, "De vrager heeft HerstelBot verwijderd");
        await _teams.UitgewerktAsync();

        Assert.Single(_teams.Connector.In(Wereld.Kanaal), bericht => bericht.Tekst.Contains("De vrager heeft HerstelBot verwijderd", StringComparison.Ordinal));
        Assert.DoesNotContain(_teams.Connector.In(_teams.Carla.Chat), bericht => bericht.Tekst.Contains("verwijderd", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_coordinator_hears_that_a_pzber_with_work_is_gone_once()
    {
        await VerwijdertAsync(_teams.Pieter);
        await _teams.Carla.ZietAsync("Pieter Zaal heeft HerstelBot verwijderd", "000001");
        await _teams.UitgewerktAsync();

        Assert.Single(_teams.Connector.In(_teams.Carla.Chat), bericht => bericht.Tekst.Contains("heeft HerstelBot verwijderd", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_removal_after_a_return_is_told_again()
    {
        await VerwijdertAsync(_teams.Pieter);
        await _teams.Carla.ZietAsync("Pieter Zaal heeft HerstelBot verwijderd");
        await _teams.Pieter.VoegtBotToeAsync();
        await VerwijdertAsync(_teams.Pieter);
        await _teams.UitgewerktAsync();

        await TeamsWereld.TotAsync(
            () => _teams.Connector.In(_teams.Carla.Chat).Count(bericht => bericht.Tekst.Contains("heeft HerstelBot verwijderd", StringComparison.Ordinal)) == 2, "It happened twice.");
    }

    [Fact]
    public async Task Whoever_has_nothing_open_leaves_quietly()
    {
        await _teams.Youssef.VoegtBotToeAsync();
        await _teams.UitgewerktAsync();
        var voor = _teams.Connector.Keren;

        await VerwijdertAsync(_teams.Youssef);
        await _teams.UitgewerktAsync();

        Assert.Equal(voor, _teams.Connector.Keren);
    }

    private static async Task VerwijdertAsync(Persoon wie)
    {
        await wie.VerwijdertBotAsync();
        await wie.StuurAsync(new TeamsActiviteit(wie.Wereld, "conversationUpdate", Guid.NewGuid().ToString(), wie.Chat, wie)
        {
            Extra = new() { ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = Wereld.BotId }) },
        });
    }
}

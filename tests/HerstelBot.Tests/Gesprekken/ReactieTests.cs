using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Reactions on an answer of the kennisbank; every activity delivered twice.</summary>
public sealed class ReactieTests : IAsyncLifetime
{
    private TeamsWereld _teams = null!;
    private Bericht _antwoord = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await TeamsWereld.StartAsync();
        await _teams.Fatima.TyptAsync("Hoe lang duurt een bezwaar bij UHT?");
        _antwoord = await _teams.Fatima.ZietAsync("Dit helpt");
        await _teams.UitgewerktAsync();
    }

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Theory]
    [InlineData("like", true)]
    [InlineData("heart", true)]
    [InlineData("sad", false)]
    [InlineData("angry", false)]
    public async Task A_reaction_is_an_oordeel(string soort, bool positief)
    {
        await _teams.Fatima.ReageertAsync(_antwoord, [soort]);

        Assert.Equal(positief, Assert.Single(await OordelenAsync()).Positief);
    }

    [Fact]
    public async Task Each_person_counts_once_for_each_message()
    {
        await _teams.Fatima.ReageertAsync(_antwoord, ["like"]);
        await _teams.Fatima.ReageertAsync(_antwoord, ["heart"]);
        await _teams.Fatima.ReageertAsync(_antwoord, ["laugh"]);

        Assert.True(Assert.Single(await OordelenAsync()).Positief);
    }

    [Fact]
    public async Task Whoever_changes_their_mind_leaves_only_the_last_one()
    {
        await _teams.Fatima.ReageertAsync(_antwoord, ["like"]);
        await _teams.Fatima.ReageertAsync(_antwoord, ["sad"]);
        await _teams.Fatima.ReageertAsync(_antwoord, [], "like");

        Assert.False(Assert.Single(await OordelenAsync()).Positief);
    }

    [Fact]
    public async Task A_reaction_that_is_taken_back_never_was()
    {
        await _teams.Fatima.ReageertAsync(_antwoord, ["like"]);
        await _teams.Fatima.ReageertAsync(_antwoord, [], "like");

        Assert.Empty(await OordelenAsync());
    }

    [Fact]
    public async Task A_reaction_on_anything_else_means_nothing_and_is_not_answered()
    {
        await _teams.Fatima.TyptAsync("help");
        var hulp = await _teams.Fatima.ZietAsync("Wat kan ik voor u doen");
        await _teams.UitgewerktAsync();
        var voor = _teams.Connector.Keren;

        await _teams.Fatima.ReageertAsync(hulp, ["like"]);
        await _teams.Vera.ReageertAsync(_antwoord, ["angry"]);
        await _teams.UitgewerktAsync();

        Assert.Empty(await OordelenAsync());
        Assert.Equal(voor, _teams.Connector.Keren);
    }

    private Task<IReadOnlyList<Domain.Rapportage.Oordeel>> OordelenAsync() => _teams.Services.GetRequiredService<RedisWaarnemingen>()
        .OordelenAsync(DateTimeOffset.MinValue.AddYears(2000), DateTimeOffset.MaxValue.AddDays(-1), TestContext.Current.CancellationToken);
}

using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>One Monday morning that the scenarios of a class share: each with its own vragen, none moves the clock.</summary>
public sealed class Teamsdag : IAsyncLifetime
{
    /// <summary>Monday 23 November 2026, ten o'clock.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    internal TeamsWereld Teams { get; private set; } = null!;

    /// <summary>The same for a scenario that needs a day of its own. Whoever works for the cluster has the bot.</summary>
    internal static async Task<TeamsWereld> NieuwAsync(params string[] instellingen)
    {
        var teams = await TeamsWereld.StartMetKlokAsync(new FakeTimeProvider(Begin), instellingen);
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        foreach (var wie in new[] { teams.Pieter, teams.Youssef, teams.Carla, teams.Ria, teams.Bea })
        {
            await wie.VoegtBotToeAsync();
        }

        return teams;
    }

    public async ValueTask InitializeAsync() => Teams = await NieuwAsync();

    public async ValueTask DisposeAsync() => await Teams.DisposeAsync();
}

using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;

namespace HerstelBot.Tests.Workers;

/// <summary>The outbox of several instances on one store.</summary>
public class OutboxInstantiesTests
{
    [Fact]
    public async Task Two_instances_deliver_everything_once_and_in_order_per_conversation()
    {
        const int Berichten = 25;
        await using var server = await RedisServer.StartAsync();
        await using var teams = await TeamsWereld.StartAsync($"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{server.Port}");
        await teams.StartInstantieAsync();
        Persoon[] mensen = [teams.Fatima, teams.Karim, teams.Pieter, teams.Lotte];

        await Task.WhenAll(mensen.Select(async wie =>
        {
            for (var i = 0; i < Berichten; i++)
            {
                await wie.TyptAsync($"koppel cluster nummer{i}"); // answered alike, so that only the order of arrival counts
                await wie.TyptAsync(i % 2 == 0 ? "help" : "hallo");
            }
        }));
        await teams.UitgewerktAsync();

        foreach (var wie in mensen)
        {
            var gezien = teams.Connector.In(wie.Chat);
            Assert.Equal(2 * Berichten, gezien.Count);
            Assert.All(gezien.Select((bericht, plek) => (bericht, plek)), paar => Assert.Equal(paar.plek % 4 == 1, paar.bericht.Kaart is not null));
        }
    }
}

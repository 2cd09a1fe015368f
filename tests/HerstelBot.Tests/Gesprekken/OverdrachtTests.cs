using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Storm;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>All open work of one to another, in one action.</summary>
public class OverdrachtTests
{
    private const int Vragen = 50;

    [Fact]
    public async Task Fifty_vragen_change_hands_over_a_restart_none_lost_none_twice()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Youssef.VoegtBotToeAsync();
        await teams.Pieter.VoegtBotToeAsync();
        List<string> nummers = [];
        for (var i = 0; i < Vragen; i++)
        {
            nummers.Add(await teams.Fatima.VraagtAsync($"Vraag {Stormdeelnemers.Letters(i)} van vandaag?"));
            await teams.Pieter.DruktAsync(await teams.KaartVanAsync(nummers[i], "Oppakken"), "Oppakken");
        }

        await teams.UitgewerktAsync();
        await teams.Pieter.TyptAsync("draag mijn werk over aan Youssef");
        await teams.StopInstantiesAsync();
        await teams.StartInstantieAsync();

        foreach (var nummer in nummers)
        {
            await teams.TotVraagAsync(nummer, vraag => vraag.Behandelaar?.ObjectId == "youssef");
            Assert.Single((await teams.VerloopAsync(nummer)).OfType<VraagToegewezen>());
        }

        await teams.UitgewerktAsync();
        Assert.Equal((0, Vragen), (await AantalBijAsync(teams, "pieter"), await AantalBijAsync(teams, "youssef")));
        Assert.Single(teams.Connector.In(teams.Pieter.Chat), b => b.Tekst.Contains($"Open vragen van Pieter Zaal die naar Youssef El Amrani gaan: {Vragen}", StringComparison.Ordinal));
        Assert.Single(teams.Connector.In(teams.Youssef.Chat), b => b.Tekst.Contains("Open vragen van Pieter Zaal die nu van u zijn", StringComparison.Ordinal));
        Assert.DoesNotContain(teams.Connector.In(teams.Youssef.Chat), b => b.Tekst.Contains("aan u toegewezen", StringComparison.Ordinal));
        var verteld = teams.Connector.In(teams.Fatima.Chat).Where(b => b.Tekst.Contains("Youssef El Amrani behandelt nu uw vraag", StringComparison.Ordinal)).Select(Stappen.Nummer).ToList();
        Assert.Equal(nummers.Order(), verteld.Order());
    }

    [Fact]
    public async Task The_coordinator_hands_over_for_a_colleague_who_hears_of_it()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Mag de gemeente een schuldregeling afwijzen?");
        await teams.Pieter.PaktOpAsync(nummer);

        await teams.Carla.TyptAsync("draag alles van Pieter Zaal over aan Youssef");

        await teams.Carla.ZietAsync("Open vragen van Pieter Zaal die naar Youssef El Amrani gaan: 1");
        await teams.Pieter.ZietAsync("Open vragen van Pieter Zaal die naar Youssef El Amrani gaan: 1");
        await teams.Youssef.ZietAsync("Open vragen van Pieter Zaal die nu van u zijn: 1");
        await teams.TotVraagAsync(nummer, vraag => vraag.Behandelaar?.ObjectId == "youssef");
    }

    [Theory]
    [InlineData("draag over van Youssef aan Pieter", "Youssef El Amrani heeft geen open vragen die u")]
    [InlineData("draag mijn werk over aan Lotte", "Ik ken geen PZB'er van dit cluster")]
    [InlineData("draag mijn werk over aan Pieter", "Ik ken geen PZB'er van dit cluster")]
    [InlineData("draag mijn werk over aan niemand", "Ik ken geen PZB'er van dit cluster")]
    public async Task A_pzber_hands_over_the_own_work_only_and_only_inside_the_cluster(string getypt, string zin)
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var vanYoussef = await teams.Fatima.VraagtAsync("Wie beslist over een voorschot?");
        await teams.Youssef.PaktOpAsync(vanYoussef);
        var vanPieter = await teams.Noor.VraagtAsync("Waar staat de datum van aanmelding?");
        await teams.Pieter.PaktOpAsync(vanPieter);

        await teams.Pieter.TyptAsync(getypt);

        await teams.Pieter.ZietAsync(zin);
        await teams.UitgewerktAsync();
        Assert.Equal(("youssef", "pieter"), ((await teams.VraagAsync(vanYoussef)).Behandelaar!.Value.ObjectId, (await teams.VraagAsync(vanPieter)).Behandelaar!.Value.ObjectId));
    }

    private static async Task<int> AantalBijAsync(TeamsWereld teams, string pzber) => (await teams.Services.GetRequiredService<IVragen>()
        .VanBehandelaarAsync(new MedewerkerId(TeamsWereld.Uht, pzber), 0, TestContext.Current.CancellationToken)).Totaal;
}

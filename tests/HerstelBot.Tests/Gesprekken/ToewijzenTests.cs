using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>WijsToe: who may give a vraag to a colleague, and who hears of it.</summary>
public class ToewijzenTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private const string Youssef = $"{TeamsWereld.Uht}/youssef";
    private readonly TeamsWereld _teams = dag.Teams;

    [Fact]
    public async Task The_coordinator_gives_a_vraag_from_the_queue_to_a_colleague()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Geldt de kwijtschelding ook voor een schuld bij het waterschap?");

        await _teams.Carla.DoetAsync(await _teams.KaartVanAsync(nummer, "Oppakken"), "Toewijzen", ("collega", Youssef));

        await _teams.KaartVanAsync(nummer, "Beantwoorden", "Youssef El Amrani");
        await _teams.Fatima.ZietAsync($"Bericht over {nummer}", "Youssef El Amrani behandelt nu uw vraag");
        await _teams.Youssef.ZietAsync($"Bericht over {nummer}", "Carla Coord heeft deze vraag aan u toegewezen");
        await _teams.Youssef.BeantwoordtAsync(await _teams.KaartVanAsync(nummer, "Beantwoorden"), "Ja, ook daarvoor.");
        await _teams.Fatima.ZietAsync($"Antwoord op {nummer}", "Ja, ook daarvoor.");
    }

    [Fact]
    public async Task The_regioverantwoordelijke_takes_it_from_one_and_gives_it_to_another_who_both_hear_it()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Mag een huurachterstand uit de brede ondersteuning worden betaald?");
        var kaart = await _teams.Pieter.PaktOpAsync(nummer);

        await _teams.Ria.DoetAsync(kaart, "Toewijzen", ("collega", Youssef), ("toelichting", "Pieter is ziek."));

        await _teams.KaartVanAsync(nummer, "Youssef El Amrani", "Pieter is ziek.");
        await _teams.Pieter.ZietAsync($"Bericht over {nummer}", "Youssef El Amrani behandelt deze vraag nu");
        await _teams.Youssef.ZietAsync($"Bericht over {nummer}", "Ria van Regio heeft deze vraag aan u toegewezen");
        Assert.Equal(["Gesteld", "Opgepakt", "Toegewezen"], (await _teams.VerloopAsync(nummer)).Select(g => g.GetType().Name["Vraag".Length..]));
    }

    [Fact]
    public async Task The_behandelaar_hands_over_and_what_waits_for_the_gemeente_waits_on()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Telt een gezamenlijke spaarrekening mee na een scheiding?");
        await _teams.Pieter.DoetAsync(await _teams.Pieter.PaktOpAsync(nummer), "Vraag terug", ("toelichting", "Sinds wanneer gescheiden?"));

        await _teams.Pieter.DoetAsync(await _teams.KaartVanAsync(nummer, "Wacht op gemeente"), "Toewijzen", ("collega", Youssef));

        var vraag = await _teams.TotVraagAsync(nummer, vraag => vraag.Behandelaar?.ObjectId == "youssef");
        Assert.Equal(VraagStatus.WachtOpGemeente, vraag.Status);
        await _teams.Fatima.DruktAsync(await _teams.Fatima.ZietAsync($"Er is een vraag over {nummer}"), "Aanvullen", ("aanvulling", "Sinds maart."));
        await _teams.KaartVanAsync(nummer, "Beantwoorden", "Youssef El Amrani", "Sinds maart.");
        Assert.DoesNotContain(_teams.Connector.In(_teams.Pieter.Chat), b => b.Tekst.Contains($"Bericht over {nummer}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_colleague_of_another_cluster_or_nobody_gets_nothing()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Wie betaalt de opslag van een inboedel na ontruiming?");
        var kaart = await _teams.KaartVanAsync(nummer, "Oppakken");
        var formulier = Stappen.Formulier(await _teams.Carla.DruktAsync(kaart, "Toewijzen"));
        Assert.DoesNotContain("Lotte Bos", Kaartlezer.Tekst(formulier), StringComparison.Ordinal);

        foreach (var collega in new[] { $"{TeamsWereld.Uht}/lotte", "iemand", $"{TeamsWereld.Uht}/carla" })
        {
            var terug = Stappen.Formulier(await _teams.Carla.DruktAsync(kaart.Gesprek, kaart.Id, formulier, "Verstuur", ("collega", collega)));
            Assert.Contains("Ik ken geen PZB'er van dit cluster", Kaartlezer.Tekst(terug), StringComparison.Ordinal);
        }

        Assert.Equal((VraagStatus.Open, 1L), ((await _teams.VraagAsync(nummer)).Status, (await _teams.VraagAsync(nummer)).Versie));
    }
}

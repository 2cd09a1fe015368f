using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Being away, with and without somebody who stands in, and being back. Each on a day of its own: who is away, is away for all.</summary>
public class AfwezigTests
{
    private const string Youssef = $"{TeamsWereld.Uht}/youssef";

    [Fact]
    public async Task With_somebody_who_stands_in_the_open_work_goes_there_at_once_and_each_hears_it_once()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var eerste = await teams.Fatima.VraagtAsync("Kan een ouder twee keer bezwaar maken?");
        var tweede = await teams.Noor.VraagtAsync("Welke vormfouten mag UHT herstellen?");
        await teams.Pieter.PaktOpAsync(eerste);
        await teams.Pieter.DoetAsync(await teams.Pieter.PaktOpAsync(tweede), "Vraag terug", ("toelichting", "Welke brief?"));

        await teams.Pieter.TyptAsync("afwezig tot en met 3 december, vervanger Youssef");

        await teams.Pieter.ZietAsync("U bent afwezig tot en met", "3 december", "Open vragen die naar Youssef El Amrani gaan: 2");
        await teams.Youssef.ZietAsync("U vervangt Pieter Zaal", "3 december", "2");
        Assert.Equal(VraagStatus.Opgepakt, (await teams.TotVraagAsync(eerste, vraag => vraag.Behandelaar?.ObjectId == "youssef")).Status);
        Assert.Equal(VraagStatus.WachtOpGemeente, (await teams.TotVraagAsync(tweede, vraag => vraag.Behandelaar?.ObjectId == "youssef")).Status);
        await teams.Fatima.ZietAsync($"Bericht over {eerste}", "Youssef El Amrani behandelt nu uw vraag");
        await teams.UitgewerktAsync();
        Assert.DoesNotContain(teams.Connector.In(teams.Youssef.Chat), b => b.Tekst.Contains("aan u toegewezen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_one_the_work_stays_and_the_coordinator_hears_of_it_and_hands_it_over()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Is een persoonlijk plan van aanpak verplicht?");
        await teams.Pieter.PaktOpAsync(nummer);

        await teams.Pieter.TyptAsync("ik ben afwezig tot vrijdag");

        await teams.Pieter.ZietAsync("afwezig tot en met", "26 november", "Vragen die nog bij u liggen: 1");
        await teams.Carla.ZietAsync("Pieter Zaal is afwezig", "26 november", "Open vragen die daar nog liggen: 1");
        Assert.Equal("pieter", (await teams.VraagAsync(nummer)).Behandelaar!.Value.ObjectId);
        await teams.Carla.TyptAsync("draag over van Pieter aan Youssef");
        await teams.Carla.ZietAsync("Open vragen van Pieter Zaal die naar Youssef El Amrani gaan: 1");
        await teams.Youssef.ZietAsync("Open vragen van Pieter Zaal die nu van u zijn: 1");
        await teams.TotVraagAsync(nummer, vraag => vraag.Behandelaar?.ObjectId == "youssef");
    }

    [Fact]
    public async Task Nothing_is_given_to_whoever_is_away_until_that_person_is_back()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Hoe vraagt een ouder een kopie van het dossier?");
        await teams.Youssef.TyptAsync("afwezig tot en met 3 december");
        await teams.Youssef.ZietAsync("U bent afwezig tot en met", "3 december");
        var kaart = await teams.KaartVanAsync(nummer, "Oppakken");

        var terug = Stappen.Formulier(await teams.Carla.DoetAsync(kaart, "Toewijzen", ("collega", Youssef), ("toelichting", "Past bij hem.")));
        Assert.Contains("Deze collega is nu afwezig", Kaartlezer.Tekst(terug), StringComparison.Ordinal);
        Assert.Contains("Past bij hem.", Kaartlezer.Tekst(terug), StringComparison.Ordinal);
        await teams.Pieter.TyptAsync("draag over aan Youssef");
        await teams.Pieter.ZietAsync("Deze collega is nu afwezig");

        await teams.Youssef.TyptAsync("weer aanwezig");
        await teams.Youssef.ZietAsync("Welkom terug");
        await teams.Carla.DruktAsync(kaart.Gesprek, kaart.Id, terug, "Verstuur", ("collega", Youssef));
        await teams.KaartVanAsync(nummer, "Beantwoorden", "Youssef El Amrani");
    }

    [Theory]
    [InlineData("afwezig tot ooit", "Ik begrijp niet tot wanneer")]
    [InlineData("afwezig tot en met 3 december 2031", "Ik begrijp niet tot wanneer")]
    [InlineData("afwezig tot en met 3 december, vervanger Lotte", "Ik ken geen PZB'er van dit cluster")]
    [InlineData("afwezig tot en met 3 december, vervanger Pieter", "Ik ken geen PZB'er van dit cluster")]
    public async Task What_cannot_be_right_is_said_and_nobody_is_away(string getypt, string zin)
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Wat is een hersteltoets?");

        await teams.Pieter.TyptAsync(getypt);

        await teams.Pieter.ZietAsync(zin);
        await teams.Carla.DoetAsync(await teams.KaartVanAsync(nummer, "Oppakken"), "Toewijzen", ("collega", $"{TeamsWereld.Uht}/pieter"));
        await teams.KaartVanAsync(nummer, "Beantwoorden", "Pieter Zaal");
    }

    [Fact]
    public async Task Who_asks_is_not_away_for_the_cluster()
    {
        await using var teams = await Teamsdag.NieuwAsync();

        await teams.Fatima.TyptAsync("afwezig tot en met 3 december");

        await teams.Fatima.ZietAsync("Dit kunt u hier niet doen");
    }
}

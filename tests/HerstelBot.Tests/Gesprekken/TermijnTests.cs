using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>A question for a date, asked in Teams.</summary>
public class TermijnTests
{
    private const string Vraag = "Ons college heeft op vrijdag 9 oktober 2026 een besluit over BO verstuurd. Tot wanneer kan iemand bezwaar maken?";

    [Fact]
    public async Task A_colleague_gets_the_day_with_its_steps_and_can_still_ask_a_person()
    {
        await using var teams = await TeamsWereld.StartAsync();

        await teams.Fatima.TyptAsync(Vraag);
        var kaart = await teams.Fatima.ZietAsync("Uitgerekende termijn", "t/m vrijdag 20 november 2026", "Awb artikel 6:7", "Algemene wet bestuursrecht", "Gecontroleerd op", "Stel aan een PZB'er");
        Assert.Equal(["Stel aan een PZB'er"], Kaartlezer.Knoppen(kaart.Kaart!));

        await teams.Fatima.DruktAsync(kaart, "Stel aan een PZB'er");
        await teams.Fatima.ZietAsync("Verstuur", Vraag);
    }
}

using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Storm;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>A service that was down for a week catches up with one overview per person, and no flood.</summary>
public class StilstandTests
{
    private const int Vragen = 12;

    [Fact]
    public async Task After_a_week_of_standstill_everybody_gets_one_overview_with_all_that_was_missed()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        List<string> nummers = [];
        for (var i = 0; i < Vragen; i++)
        {
            nummers.Add(await teams.Fatima.VraagtAsync($"Nummer {Stormdeelnemers.Letters(i)} van vandaag?"));
        }

        foreach (var nummer in nummers.Take(4))
        {
            await teams.Pieter.PaktOpAsync(nummer);
        }

        var terug = await teams.Noor.VraagtAsync("Welke gegevens staan op een beschikking?");
        await teams.Youssef.DoetAsync(await teams.Youssef.PaktOpAsync(terug), "Vraag terug", ("toelichting", "Welk jaar?"));
        await teams.Noor.ZietAsync($"Er is een vraag over {terug}");
        await teams.UitgewerktAsync();
        await teams.StopInstantiesAsync();
        var voor = teams.Connector.Berichten.Count;
        teams.ZetKlok(new(2026, 12, 3, 8, 55, 0, TimeSpan.FromHours(1)));
        await teams.StartInstantieAsync();

        for (var minuut = 0; minuut < 25; minuut++)
        {
            await teams.GaNaarAsync(new DateTimeOffset(2026, 12, 3, 9, 0, 0, TimeSpan.FromHours(1)).AddMinutes(minuut));
        }

        Assert.Single(Overzichten(teams, teams.Carla));
        Assert.Single(Overzichten(teams, teams.Ria));
        Assert.Contains("Bij u, over de beloofde tijd: 4", Assert.Single(Overzichten(teams, teams.Pieter)).Tekst, StringComparison.Ordinal);
        Assert.Contains("Een PZB'er wacht op uw antwoord: 1", Assert.Single(Overzichten(teams, teams.Noor)).Tekst, StringComparison.Ordinal);
        Assert.Contains($"In het cluster, over de beloofde tijd: {Vragen}", Overzichten(teams, teams.Carla).Single().Tekst, StringComparison.Ordinal);
        Assert.Single(teams.Connector.In(Wereld.Kanaal), IsOverzicht);
        Assert.DoesNotContain(teams.Connector.Berichten.Skip(voor), b => b.Tekst.Contains("is voorbij", StringComparison.Ordinal) || b.Tekst.Contains("is bijna om", StringComparison.Ordinal));
        Assert.Empty(Overzichten(teams, teams.Fatima)); // nothing was asked of her
    }

    private static List<Bericht> Overzichten(TeamsWereld teams, Persoon wie) => [.. teams.Connector.In(wie.Chat).Where(IsOverzicht)];

    private static bool IsOverzicht(Bericht bericht) => bericht.Tekst.Contains("werkte een tijd niet", StringComparison.Ordinal);
}

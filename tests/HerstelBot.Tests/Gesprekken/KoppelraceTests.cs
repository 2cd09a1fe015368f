using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Storm;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Somebody links a vraag to another one while a colleague answers that other one.</summary>
public class KoppelraceTests
{
    private const int Keren = 50;
    private const int Tegelijk = 10;

    [Fact]
    public async Task Whoever_is_first_the_answer_reaches_both_exactly_once()
    {
        await using var teams = await TeamsWereld.StartAsync();
        for (var ronde = 0; ronde < Keren / Tegelijk; ronde++)
        {
            var paren = await Task.WhenAll(Enumerable.Range(ronde * Tegelijk, Tegelijk).Select(i => PaarAsync(teams, i)));
            await Task.WhenAll(paren.SelectMany(paar => new[] { KoppeltAsync(teams, paar), BeantwoordtAsync(teams, paar) }));
            foreach (var paar in paren)
            {
                await teams.TotVraagAsync(paar.Hoofd, vraag => vraag.Status == VraagStatus.Beantwoord);
                await teams.TotVraagAsync(paar.Duplicaat, vraag => vraag.Status == VraagStatus.Beantwoord);
            }
        }

        await teams.UitgewerktAsync();
        for (var i = 0; i < Keren; i++)
        {
            Assert.Single(teams.Connector.In(Vrager(teams, i).Chat), b => b.Tekst.Contains(Antwoord(i), StringComparison.Ordinal));
            Assert.Single(teams.Connector.In(Ander(teams, i).Chat), b => b.Tekst.Contains(Antwoord(i), StringComparison.Ordinal));
        }
    }

    private static Persoon Vrager(TeamsWereld teams, int i) => new(teams, $"vrager-{i}", "Vrager", TeamsWereld.Gemeentetenant);

    private static Persoon Ander(TeamsWereld teams, int i) => new(teams, $"ander-{i}", "Ander", TeamsWereld.Haarlem);

    private static string Antwoord(int i) => $"Het antwoord {Stormdeelnemers.Letters(i)}.";

    private static async Task<Paar> PaarAsync(TeamsWereld teams, int i)
    {
        var hoofd = await Vrager(teams, i).VraagtAsync($"Eerste vraag {Stormdeelnemers.Letters(i)}?", ("gemeente", "Diemen"));
        var duplicaat = await Ander(teams, i).VraagtAsync($"Zelfde anders gesteld {Stormdeelnemers.Letters(i)}?", ("gemeente", "Haarlem"));
        return new(i, hoofd, duplicaat, await teams.Youssef.PaktOpAsync(hoofd), await teams.Pieter.PaktOpAsync(duplicaat));
    }

    private static Task KoppeltAsync(TeamsWereld teams, Paar paar) => teams.LeverInBewegingAsync(teams.Pieter.Vervalst("koppelen", new()
    {
        ["vraag"] = Stappen.VraagId(paar.Kaart), ["hoofdvraag"] = Stappen.VraagId(paar.Hoofdkaart),
    }));

    // Without the version that the card showed: linking makes it a new one, and an answer that comes back would be no race.
    private static Task BeantwoordtAsync(TeamsWereld teams, Paar paar) => teams.LeverInBewegingAsync(teams.Youssef.Vervalst("beantwoorden", new()
    {
        ["vraag"] = Stappen.VraagId(paar.Hoofdkaart), ["antwoord"] = Antwoord(paar.Nummer),
    }));

    private sealed record Paar(int Nummer, string Hoofd, string Duplicaat, Bericht Hoofdkaart, Bericht Kaart);
}

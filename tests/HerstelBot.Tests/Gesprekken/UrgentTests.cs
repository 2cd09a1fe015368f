using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>MaakUrgent: "FIFO, tenzij", with a promise of its own.</summary>
public class UrgentTests(Teamsdag dag) : IClassFixture<Teamsdag>
{
    private readonly TeamsWereld _teams = dag.Teams;

    [Fact]
    public async Task The_vrager_asks_for_priority_with_a_criterium_and_goes_before_the_others()
    {
        var eerste = await _teams.Fatima.VraagtAsync("Welke papieren vraagt UHT bij een tweede beoordeling?");
        var tweede = await _teams.Fatima.VraagtAsync("Kan een deurwaarder nog beslag leggen op het loon?");
        var bevestiging = await _teams.Fatima.BevestigingAsync(tweede, "Maak urgent");

        var terug = Stappen.Formulier(await _teams.Fatima.DoetAsync(bevestiging, "Maak urgent", ("toelichting", "Er is haast.")));
        Assert.Contains("Kies waarom deze vraag spoed heeft", Kaartlezer.Tekst(terug), StringComparison.Ordinal);
        await _teams.Fatima.DruktAsync(bevestiging.Gesprek, bevestiging.Id, terug, "Verstuur", ("urgentie", "ontruiming"));

        await _teams.KaartVanAsync(tweede, "Dreigende ontruiming", "Er is haast.");
        await _teams.ZietInAsync(Wereld.Kanaal, $"Bericht over {tweede}", "De vrager vraagt om spoed");
        bevestiging = await _teams.Fatima.BevestigingAsync(tweede, "Dreigende ontruiming");
        Assert.DoesNotContain("Maak urgent", Kaartlezer.Knoppen(bevestiging.Kaart!));
        await _teams.Pieter.TyptAsync("wachtrij");
        var rij = (await _teams.Pieter.ZietAsync("De wachtrij", eerste, tweede)).Tekst;
        Assert.True(rij.IndexOf(tweede, StringComparison.Ordinal) < rij.IndexOf(eerste, StringComparison.Ordinal), rij);
    }

    [Fact]
    public async Task The_urgent_promise_is_two_and_eight_hours_of_work()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Wordt de stroom afgesloten zolang er een regeling loopt?");
        await _teams.Fatima.DoetAsync(await _teams.Fatima.BevestigingAsync(nummer, "Maak urgent"), "Maak urgent", ("urgentie", "afsluiting"));

        var toezegging = (await _teams.TotVraagAsync(nummer, vraag => vraag.Urgentie is not null)).Toezegging;

        // Asked a little after ten on Monday: eight hours of work end a little after ten on Tuesday.
        Assert.InRange(toezegging.OppakkenVoor, Teamsdag.Begin.AddHours(2), Teamsdag.Begin.AddHours(3));
        Assert.InRange(toezegging.AntwoordVoor, Teamsdag.Begin.AddDays(1), Teamsdag.Begin.AddDays(1).AddHours(1));
    }

    [Fact]
    public async Task A_pzber_gives_priority_and_the_vrager_hears_it()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Wat als de kinderopvang per direct stopt?");

        await _teams.Youssef.DoetAsync(await _teams.KaartVanAsync(nummer, "Oppakken"), "Maak urgent", ("urgentie", "veiligheid-kinderen"));

        await _teams.Fatima.ZietAsync($"Bericht over {nummer}", "Uw vraag heeft spoed gekregen");
        await _teams.KaartVanAsync(nummer, "De veiligheid van kinderen");
        Assert.Contains("heeft al spoed", Stappen.Zin(await _teams.Youssef.VervalstAsync(
            "maak-urgent", new() { ["vraag"] = Stappen.VraagId(await _teams.KaartVanAsync(nummer)), ["urgentie"] = "ontruiming" })), StringComparison.Ordinal);
        Assert.Equal("veiligheid-kinderen", (await _teams.VraagAsync(nummer)).Urgentie);
    }

    [Fact]
    public async Task Asked_with_priority_it_has_the_urgent_promise_at_once()
    {
        var nummer = await _teams.Fatima.VraagtAsync("Waar vindt een gezin vandaag nog eten?", ("urgentie", "acute-nood"));

        await _teams.KaartVanAsync(nummer, "Acute nood");
        var vraag = await _teams.VraagAsync(nummer);
        Assert.Equal(("acute-nood", VraagStatus.Open), (vraag.Urgentie, vraag.Status));
        Assert.InRange(vraag.Toezegging.OppakkenVoor, Teamsdag.Begin.AddHours(2), Teamsdag.Begin.AddHours(3));
    }
}

using System.Net;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using static HerstelBot.Tests.Privacy.Privacywereld;

namespace HerstelBot.Tests.Privacy;

/// <summary>Wis mijn gegevens: shown first, erased once, and in the whole store nothing of the person is left.</summary>
public sealed class WisGegevensTests
{
    [Fact]
    public async Task After_it_the_store_holds_nothing_of_the_vrager_and_still_all_that_a_report_counts()
    {
        await using var teams = await StartAsync(Klok());
        var was = await OpgelostAsync(teams);
        var wat = (await Vragen(teams).VerloopAsync(was.Id, TestContext.Current.CancellationToken)).Select(stap => (stap.GetType(), stap.Op)).ToList();
        await teams.Fatima.TyptAsync("wis mijn gegevens");
        var voorstel = await teams.Fatima.ZietAsync("afgesloten vragen (1)", "Archiefwet", "Berichten die al in Teams staan");
        Assert.NotEmpty(await Vragen(teams).TekstenAsync(was.Id, TestContext.Current.CancellationToken));
        Assert.Contains("fatima", await AllesAsync(teams), StringComparison.OrdinalIgnoreCase);

        // Once: whoever comes in again, be it by a redelivery, is met again.
        using var antwoord = await teams.PostAsync(teams.Fatima.Invoke(voorstel.Gesprek, voorstel.Id, voorstel.Kaart!, "Wis mijn gegevens"));

        Assert.True(antwoord.IsSuccessStatusCode);
        await TotAsync(async () => !(await AllesAsync(teams)).Contains("fatima", StringComparison.OrdinalIgnoreCase), await AllesAsync(teams));
        // What the kennisbank could not answer was kept without a name from the start.
        var alles = (await AllesAsync(teams)).Split('\n').Where(regel => !regel.Contains(":zoekmissers:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(alles);
        Assert.All(["Vermeer", Antwoordtekst, "mijn ouder"], tekst => Assert.DoesNotContain(alles, regel => regel.Contains(tekst, StringComparison.Ordinal)));
        var vraag = await VraagAsync(teams);
        Assert.Equal((Wissing.Vrager, MedewerkerId.Gewist, was.Status, was.AfgeslotenOp), (vraag.Gewist, vraag.Vrager, vraag.Status, vraag.AfgeslotenOp));
        var verloop = await Vragen(teams).VerloopAsync(was.Id, TestContext.Current.CancellationToken);
        Assert.Equal(wat, verloop.SkipLast(1).Select(stap => (stap.GetType(), stap.Op)));
        Assert.Equal(Wissing.Vrager, Assert.IsType<VraagGewist>(verloop[^1]).Hoever);
        Assert.Equal("pieter", verloop.OfType<VraagOpgepakt>().Single().Door!.Value.ObjectId);
        Assert.Equal(MedewerkerId.Gewist, verloop.OfType<VraagGesteld>().Single().Door);

        var kaart = await teams.ZietInAsync(Wereld.Kanaal, "000001", "De tekst is gewist");
        Assert.DoesNotContain("mijn ouder", kaart.Tekst, StringComparison.Ordinal);
        Assert.Empty(await Vragen(teams).BeantwoordAsync(new("GM0384"), 10, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_runs_stays_with_all_that_it_needs()
    {
        await using var teams = await StartAsync(Klok());
        await CirkelTests.GesteldAsync(teams);
        await teams.Fatima.TyptAsync("wis mijn gegevens");
        var voorstel = await teams.Fatima.ZietAsync("Vragen die nog lopen (1) wissen wij niet");
        Assert.Empty(Kaartlezer.Knoppen(voorstel.Kaart!));

        var kaart = await teams.ZietInAsync(Wereld.Kanaal, "000001", "Oppakken");
        await teams.Pieter.DruktAsync(kaart, "Oppakken");
        await CirkelTests.BeantwoordtAsync(teams.Pieter, await teams.ZietInAsync(Wereld.Kanaal, "000001", "Beantwoorden"), Antwoordtekst);
        await teams.Fatima.ZietAsync(Antwoordtekst);
    }

    [Fact]
    public async Task A_vraag_that_was_asked_after_the_card_was_shown_is_not_erased_nor_who_waits_for_its_answer()
    {
        await using var teams = await StartAsync(Klok());
        await OpgelostAsync(teams);
        await teams.Fatima.TyptAsync("wis mijn gegevens");
        var voorstel = await teams.Fatima.ZietAsync("afgesloten vragen (1)");
        var nieuw = await NogEenAsync(teams);

        await teams.Fatima.DruktOudAsync(voorstel, "Wis mijn gegevens");

        await teams.Fatima.ZietAsync("Wat nog loopt, blijft staan");
        await TotAsync(async () => (await VraagAsync(teams)).Gewist == Wissing.Vrager, "The closed vraag is erased.");
        await teams.UitgewerktAsync();
        Assert.Equal(nieuw, await Vragen(teams).ZoekAsync(nieuw.Id, TestContext.Current.CancellationToken));
        Assert.NotEmpty(await Vragen(teams).TekstenAsync(nieuw.Id, TestContext.Current.CancellationToken));
        await teams.Fatima.TyptAsync("mijn vragen");
        Assert.DoesNotContain("000001", (await teams.Fatima.ZietAsync("Uw vragen", nieuw.Nummer.ToString())).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erased_vraag_cannot_be_opened_again()
    {
        await using var teams = await StartAsync(Klok());
        await OpgelostAsync(teams);
        var kaart = await teams.ZietInAsync(Wereld.Kanaal, "000001", "Opgelost", "Bekijk verloop");
        await teams.Fatima.TyptAsync("wis mijn gegevens");
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("afgesloten vragen (1)"), "Wis mijn gegevens");
        await TotAsync(async () => (await VraagAsync(teams)).Gewist == Wissing.Vrager, "The closed vraag is erased.");

        var vraag = await VraagAsync(teams);

        Assert.Equal(
            new Overgang.Geweigerd(Weigering.AlGewist),
            vraag.Heropen(new(TeamsWereld.Uht, "pieter"), binnenTermijn: true, behandelaarErNog: true, vraag.Toezegging, vraag.GesteldOp.AddHours(3)));
        await teams.Pieter.DruktAsync(kaart, "Bekijk verloop");
        await teams.ZietInAsync(Wereld.Kanaal, "Teksten en namen gewist");
    }

    [Fact]
    public async Task A_step_that_waited_through_a_stop_of_the_service_is_done_after_it()
    {
        await using var teams = await StartAsync(Klok());
        await OpgelostAsync(teams);
        await teams.Fatima.TyptAsync("wis mijn gegevens");
        var voorstel = await teams.Fatima.ZietAsync("afgesloten vragen (1)");
        // Teams answers nothing, so that the card in the channel is not updated before the stop.
        teams.Connector.Storing = (_, _) => HttpStatusCode.ServiceUnavailable;
        await teams.Fatima.DruktAsync(voorstel, "Wis mijn gegevens");
        await teams.StopInstantiesAsync();
        teams.Connector.Storing = (_, _) => null;

        await teams.StartInstantieAsync();

        await TotAsync(async () => (await VraagAsync(teams)).Gewist == Wissing.Vrager, "The closed vraag is erased.");
        Assert.Single((await Vragen(teams).VerloopAsync((await VraagAsync(teams)).Id, TestContext.Current.CancellationToken)).OfType<VraagGewist>());
    }
}

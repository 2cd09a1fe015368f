using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Who may not, gets a friendly no and changes nothing; what Teams tells twice counts once.</summary>
public class BewakerTests
{
    [Fact]
    public async Task A_colleague_who_is_second_is_told_who_was_first()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await CirkelTests.GesteldAsync(teams);
        var kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken");
        await teams.Pieter.DruktAsync(kaart, "Oppakken");

        var nee = await teams.Youssef.DruktAsync(kaart, "Oppakken");

        Assert.Contains("Pieter Zaal", nee["value"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pzber_of_another_cluster_learns_nothing_of_a_vraag()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await CirkelTests.GesteldAsync(teams);
        var kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken");

        var nee = await teams.Lotte.DruktAsync(kaart, "Oppakken");
        await teams.Lotte.TyptAsync("HB-2026-000001");

        Assert.DoesNotContain("status van", nee.ToJsonString(), StringComparison.Ordinal);
        await TeamsWereld.TotAsync(() => teams.Connector.In(teams.Lotte.Chat).Count > 0, "Lotte gets an answer.");
        Assert.DoesNotContain(teams.Connector.In(teams.Lotte.Chat), b => b.Tekst.Contains("status van", StringComparison.Ordinal));
        await teams.Pieter.DruktAsync(kaart, "Oppakken");
        await teams.ZietInAsync(TeamsWereld.Kanaal, "Pieter Zaal");
    }

    [Fact]
    public async Task An_old_card_does_not_act_and_keeps_what_was_typed()
    {
        await using var teams = await TeamsWereld.StartAsync();
        var kaart = await CirkelTests.OpgepaktAsync(teams);
        var bevestiging = await teams.Fatima.ZietAsync("000001", "Aanvullen");
        var getoond = await teams.Fatima.DruktAsync(bevestiging, "Aanvullen");
        await teams.Fatima.DruktAsync(bevestiging.Gesprek, bevestiging.Id, getoond["value"]!.AsObject(), "Verstuur", ("aanvulling", "Nog iets belangrijks."));
        await teams.ZietInAsync(TeamsWereld.Kanaal, "Nog iets belangrijks.");

        var formulier = (await teams.Pieter.DruktAsync(kaart, "Beantwoorden"))["value"]!.AsObject();
        await teams.Youssef.DruktAsync(kaart, "Oppakken");

        Assert.Contains("Nog iets belangrijks.", formulier.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bsn_is_stored_and_shown_nowhere()
    {
        await using var teams = await TeamsWereld.StartAsync();
        const string Bsn = "999971153";
        await teams.Fatima.TyptAsync($"Wat is de status van de ouder met BSN {Bsn}?");
        var weetNiet = await teams.Fatima.ZietAsync("Stel aan een PZB'er");
        await teams.Fatima.DruktAsync(weetNiet, "Stel aan een PZB'er");
        var formulier = await teams.Fatima.ZietAsync("Verstuur");

        await teams.Fatima.DruktAsync(
            formulier, "Verstuur", ("onderwerp", "bezwaar"), ("vraag", $"Wat is de status van {Bsn}?"), ("toelichting", "Zie 9999.71.153"));

        await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken", "verwijderd");
        await teams.Fatima.ZietAsync("zaaknummer");
        Assert.DoesNotContain(teams.Connector.Berichten, b => b.Tekst.Contains(Bsn, StringComparison.Ordinal) || b.Tekst.Contains("9999.71.153", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_bot_welcomes_once_per_installation()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.VoegtBotToeAsync();
        await teams.Fatima.ZietAsync("HerstelBot");
        await teams.Fatima.TyptAsync("help");
        await TeamsWereld.TotAsync(() => teams.Connector.In(teams.Fatima.Chat).Count == 2, "One welcome and one help.");

        await teams.Fatima.VerwijdertBotAsync();
        await teams.Fatima.VoegtBotToeAsync();

        await TeamsWereld.TotAsync(() => teams.Connector.In(teams.Fatima.Chat).Count == 3, "A second welcome.");
    }

    [Fact]
    public async Task Of_fifty_pzbers_who_press_at_once_one_wins()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await CirkelTests.GesteldAsync(teams);
        var kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken");
        Persoon[] collegas = [teams.Pieter, teams.Youssef];

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
        {
            using var antwoord = await teams.PostAsync(collegas[i % 2].Invoke(kaart.Gesprek, kaart.Id, kaart.Kaart!, "Oppakken"));
            return await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }));

        // Both colleagues may press often; only the card for the winner comes back as a card, and its repeats are the same press.
        Assert.NotEmpty(antwoorden);
        await teams.Fatima.ZietAsync("opgepakt");
        Assert.Single(teams.Connector.In(teams.Fatima.Chat), b => b.Tekst.Contains("opgepakt", StringComparison.OrdinalIgnoreCase) && b.Versie == 1 && b.Kaart is not null && b.Tekst.Contains("Pieter", StringComparison.Ordinal) | b.Tekst.Contains("Youssef", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_card_comes_back_at_the_next_step()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await CirkelTests.GesteldAsync(teams);
        var kaart = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken");
        teams.Connector.Verwijder(kaart);

        await teams.Pieter.DruktAsync(kaart, "Oppakken");

        var nieuw = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Beantwoorden");
        Assert.NotEqual(kaart.Id, nieuw.Id);
    }
}

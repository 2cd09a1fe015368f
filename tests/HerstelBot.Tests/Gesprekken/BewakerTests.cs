using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

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
    public async Task A_card_of_before_does_not_act_any_more()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await CirkelTests.GesteldAsync(teams);
        var oud = await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken");
        await teams.Pieter.DruktAsync(oud, "Oppakken");
        await CirkelTests.MetFormulierAsync(teams.Pieter, await teams.ZietInAsync(TeamsWereld.Kanaal, "Teruggeven"), "Teruggeven", ("toelichting", "Toch niet."));
        await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken");

        var nee = await teams.Youssef.DruktAsync(oud, "Oppakken");

        Assert.Equal("application/vnd.microsoft.activity.message", nee["type"]!.GetValue<string>());
        await teams.Youssef.DruktAsync(await teams.ZietInAsync(TeamsWereld.Kanaal, "000001", "Oppakken"), "Oppakken");
        await teams.ZietInAsync(TeamsWereld.Kanaal, "Youssef El Amrani");
    }

    [Fact]
    public async Task An_answer_typed_while_the_vrager_added_something_comes_back_with_it_and_is_not_lost()
    {
        await using var teams = await TeamsWereld.StartAsync();
        var kaart = await CirkelTests.OpgepaktAsync(teams);
        var formulier = (await teams.Pieter.DruktAsync(kaart, "Beantwoorden"))["value"]!.AsObject();
        var bevestiging = await teams.Fatima.ZietAsync("000001", "Aanvullen");
        await CirkelTests.MetFormulierAsync(teams.Fatima, bevestiging, "Aanvullen", ("aanvulling", "Nog iets belangrijks."));
        await teams.ZietInAsync(TeamsWereld.Kanaal, "Nog iets belangrijks.");

        var terug = (await teams.Pieter.DruktAsync(kaart.Gesprek, kaart.Id, formulier, "Verstuur", ("antwoord", "Mijn lange antwoord.")))["value"]!.AsObject();

        Assert.Contains("Mijn lange antwoord.", Kaartlezer.Tekst(terug), StringComparison.Ordinal);
        Assert.Contains("Nog iets belangrijks.", Kaartlezer.Tekst(terug), StringComparison.Ordinal);
        await teams.Pieter.DruktAsync(kaart.Gesprek, kaart.Id, terug, "Verstuur");
        await teams.Fatima.ZietAsync("Mijn lange antwoord.", "Is opgelost");
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

    [Fact]
    public async Task A_thumb_under_an_answer_is_kept_with_its_article_and_without_personal_data()
    {
        await using var teams = await TeamsWereld.StartAsync();
        await teams.Fatima.TyptAsync("Telt inkomen en vermogen mee bij brede ondersteuning?");
        var antwoord = await teams.Fatima.ZietAsync("Dit helpt");

        await teams.Fatima.DuimtAsync(antwoord, "dislike", "Mijn collega heeft BSN 999971153 nodig.");
        await teams.Fatima.DruktAsync(antwoord, "Dit helpt");

        var oordelen = await teams.Services.GetRequiredService<RedisWaarnemingen>().OordelenAsync(
            DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, TestContext.Current.CancellationToken);
        Assert.Equal([false, true], oordelen.Select(oordeel => oordeel.Positief).Order());
        Assert.All(oordelen, oordeel => Assert.Equal("bo-inkomen-vermogen", oordeel.Artikel));
        Assert.DoesNotContain(oordelen, oordeel => oordeel.Opmerking?.Contains("999971153", StringComparison.Ordinal) == true);
    }
}

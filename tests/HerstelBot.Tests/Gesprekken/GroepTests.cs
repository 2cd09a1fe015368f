using HerstelBot.Tests.Drivers;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>Group chats and channels of gemeenten, where others read along.</summary>
public sealed class GroepTests : IAsyncLifetime
{
    private const string Groep = "19:team-diemen@thread.v2";
    private const string Draad = "19:diemen@thread.tacv2;messageid=1700000000001";
    private const string Gestuurd = "persoonlijk gestuurd";
    private TeamsWereld _teams = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await TeamsWereld.StartAsync();
        await _teams.Fatima.VoegtBotToeAsync();
        await _teams.Pieter.VoegtBotToeAsync();
    }

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Theory]
    [InlineData(Groep)]
    [InlineData(Draad)]
    public async Task A_question_is_answered_in_the_thread_where_it_was_asked(string gesprek)
    {
        await _teams.Fatima.TyptAsync("Hoe lang duurt een bezwaar bij UHT?", gesprek);

        Assert.Equal(gesprek, (await _teams.ZietInAsync(gesprek, "Dit helpt")).Gesprek);
    }

    [Theory]
    [InlineData(Groep)]
    [InlineData(Draad)]
    public async Task A_vraag_that_is_asked_in_a_group_is_confirmed_and_answered_there(string gesprek)
    {
        var bevestiging = await _teams.StelAsync(_teams.Fatima, "Welke datum staat op de beschikking van mijn ouder?", "bezwaar", gesprek);
        var kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Oppakken", "000001");
        await _teams.Pieter.DruktAsync(kaart, "Oppakken");
        kaart = await _teams.ZietInAsync(Wereld.Kanaal, "Beantwoorden", "Pieter Zaal");
        var direct = await _teams.Pieter.DruktAsync(kaart, "Beantwoorden");
        await _teams.Pieter.DruktAsync(kaart.Gesprek, kaart.Id, (System.Text.Json.Nodes.JsonObject)direct["value"]!, "Verstuur", ("antwoord", "Dat is 3 februari."));

        Assert.Equal(gesprek, bevestiging.Gesprek);
        Assert.Equal(gesprek, (await _teams.ZietInAsync(gesprek, "Dat is 3 februari.", "Is opgelost")).Gesprek);
    }

    [Fact]
    public async Task Personal_data_typed_in_a_group_is_pointed_out_there_and_not_repeated()
    {
        await _teams.Fatima.TyptAsync("Wat is de status van de aanvraag van 999927176?", Groep);

        var antwoord = await _teams.ZietInAsync(Groep, "UHT-zaaknummer");
        Assert.DoesNotContain("999927176", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_own_vragen_asked_for_in_a_group_come_in_the_personal_chat()
    {
        await _teams.StelAsync(_teams.Fatima, "Welke datum staat op de beschikking van mijn ouder?", "bezwaar");

        await _teams.Fatima.TyptAsync("mijn vragen", Groep);

        await _teams.ZietInAsync(Groep, Gestuurd);
        await _teams.Fatima.ZietAsync("Uw vragen", "000001");
        Assert.DoesNotContain(_teams.Connector.In(Groep), bericht => bericht.Tekst.Contains("000001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_vraag_asked_for_by_its_number_in_a_group_comes_in_the_personal_chat()
    {
        const string vraag = "Welke datum staat op de beschikking van mijn ouder?";
        await _teams.StelAsync(_teams.Fatima, vraag, "bezwaar");

        await _teams.Fatima.TyptAsync("HB-2026-000001", Draad);

        await _teams.ZietInAsync(Draad, Gestuurd);
        await _teams.Fatima.ZietAsync(vraag, "Verloop");
        Assert.DoesNotContain(_teams.Connector.In(Draad), bericht => bericht.Tekst.Contains("beschikking", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_the_channel_of_the_cluster_its_vragen_and_queue_are_shown_there_and_elsewhere_personally()
    {
        const string vraag = "Welke datum staat op de beschikking van mijn ouder?";
        await _teams.StelAsync(_teams.Fatima, vraag, "bezwaar");
        await _teams.Pieter.TyptAsync("HB-2026-000001", Wereld.Kanaal);
        await _teams.Pieter.TyptAsync("wachtrij", Wereld.Kanaal);
        await _teams.ZietInAsync(Wereld.Kanaal, vraag, "Verloop");
        await _teams.ZietInAsync(Wereld.Kanaal, "Wachtrij", "000001");

        await _teams.Pieter.TyptAsync("wachtrij", Groep);

        await _teams.ZietInAsync(Groep, Gestuurd);
        await _teams.Pieter.ZietAsync("Wachtrij", "000001");
        Assert.DoesNotContain(_teams.Connector.In(Groep), bericht => bericht.Tekst.Contains("000001", StringComparison.Ordinal));
    }
}

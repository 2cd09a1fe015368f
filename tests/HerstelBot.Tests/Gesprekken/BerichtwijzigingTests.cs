using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>What somebody typed changes or goes away afterwards; every activity delivered twice.</summary>
public sealed class BerichtwijzigingTests : IAsyncLifetime
{
    private const string Onbekend = "Welke subsidie geldt voor het dak van het zwembad in Diemen?";
    private TeamsWereld _teams = null!;

    public async ValueTask InitializeAsync() => _teams = await TeamsWereld.StartAsync();

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Fact]
    public async Task A_question_that_is_mended_gets_a_new_answer_in_place_of_the_old_one()
    {
        var getypt = await _teams.Fatima.TyptAsync("Wat is de status van de aanvraag van mijn ouder?");
        var eerst = await _teams.Fatima.ZietAsync("Stel aan een PZB'er");
        await _teams.UitgewerktAsync();
        Assert.Single(await MissersAsync());

        await _teams.Fatima.WijzigtAsync(getypt, "Hoe lang duurt een bezwaar bij UHT?");

        var daarna = await _teams.Fatima.ZietAsync("Dit helpt");
        Assert.Equal(eerst.Id, daarna.Id);
        Assert.Empty(await MissersAsync());
    }

    [Fact]
    public async Task A_change_of_a_message_that_was_never_answered_is_answered_as_a_new_one()
    {
        await _teams.Fatima.WijzigtAsync("onbekend-bericht", "Hoe lang duurt een bezwaar bij UHT?");

        await _teams.Fatima.ZietAsync("Dit helpt");
        Assert.Single(_teams.Connector.In(_teams.Fatima.Chat));
    }

    [Fact]
    public async Task A_question_that_is_taken_away_takes_its_answer_and_its_zoekmisser_along()
    {
        var getypt = await _teams.Fatima.TyptAsync(Onbekend);
        await TeamsWereld.TotAsync(() => _teams.Connector.In(_teams.Fatima.Chat).Count == 1, "The bot answers.");
        await _teams.UitgewerktAsync();
        Assert.Single(await MissersAsync());

        await _teams.Fatima.HaaltWegAsync(getypt);

        await TeamsWereld.TotAsync(() => _teams.Connector.In(_teams.Fatima.Chat).Count == 0, "The answer goes with the question.");
        Assert.Empty(await MissersAsync());
    }

    [Fact]
    public async Task Taking_away_what_was_never_answered_or_is_gone_already_breaks_nothing()
    {
        var getypt = await _teams.Fatima.TyptAsync(Onbekend);
        await TeamsWereld.TotAsync(() => _teams.Connector.In(_teams.Fatima.Chat).Count == 1, "The bot answers.");
        await _teams.UitgewerktAsync();
        _teams.Connector.Verwijder(_teams.Connector.In(_teams.Fatima.Chat)[0]);

        await _teams.Fatima.HaaltWegAsync(getypt);
        await _teams.Fatima.HaaltWegAsync("onbekend-bericht");
        await _teams.UitgewerktAsync();

        await _teams.Bea.TyptAsync("niet bezorgd");
        await _teams.Bea.ZietAsync("Alle berichten zijn bezorgd");
    }

    [Fact]
    public async Task The_card_of_a_vraag_stays_when_the_command_that_began_it_goes()
    {
        var getypt = await _teams.Fatima.TyptAsync("statusvraag");
        var formulier = await _teams.Fatima.ZietAsync("Verstuur", "zaaknummer");
        await _teams.Fatima.DruktAsync(formulier, "Verstuur", ("zaaknummer", "UHT-2025-1234"), ("grondslag", "brede-ondersteuning"), ("toestemming", "ja"));
        var bevestiging = await _teams.Fatima.ZietAsync("HB-2026-000001", "uiterlijk");

        await _teams.Fatima.HaaltWegAsync(getypt);
        await _teams.UitgewerktAsync();

        Assert.Contains(_teams.Connector.In(_teams.Fatima.Chat), bericht => bericht.Id == bevestiging.Id);
    }

    private Task<IReadOnlyList<Domain.Rapportage.Zoekmisser>> MissersAsync() => _teams.Services.GetRequiredService<RedisWaarnemingen>()
        .ZoekmissersAsync(DateTimeOffset.MinValue.AddYears(2000), DateTimeOffset.MaxValue.AddDays(-1), TestContext.Current.CancellationToken);
}

using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using HerstelBot.Workers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using static HerstelBot.Tests.Privacy.Privacywereld;

namespace HerstelBot.Tests.Privacy;

/// <summary>What was kept long enough is erased at night: not a day before, once, and never what still runs.</summary>
public sealed class BewaartermijnTests
{
    // Closed on 23 November 2026: kept through 23 December 2027.
    private static readonly DateTimeOffset LaatsteNacht = new(2027, 12, 23, 23, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateTimeOffset EersteNacht = new(2027, 12, 24, 0, 30, 0, TimeSpan.FromHours(1));

    private readonly FakeTimeProvider _klok = Klok();

    [Fact]
    public async Task A_closed_vraag_is_kept_through_its_last_day_and_then_only_what_a_report_counts_is_left()
    {
        await using var teams = await StartAsync(_klok);
        var was = await OpgelostAsync(teams);
        Assert.Single(await Vragen(teams).BeantwoordAsync(new("GM0384"), 10, TestContext.Current.CancellationToken));

        await NachtAsync(teams, LaatsteNacht);
        Assert.Equal(was, await VraagAsync(teams));
        Assert.NotEmpty(await Vragen(teams).TekstenAsync(was.Id, TestContext.Current.CancellationToken));

        await NachtAsync(teams, EersteNacht);
        var vraag = await VraagAsync(teams);
        Assert.Equal((Wissing.Geheel, MedewerkerId.Gewist, MedewerkerId.Gewist, was.Status), (vraag.Gewist, vraag.Vrager, vraag.Behandelaar!.Value, vraag.Status));
        Assert.Empty(await Vragen(teams).TekstenAsync(was.Id, TestContext.Current.CancellationToken));
        var verloop = await Vragen(teams).VerloopAsync(was.Id, TestContext.Current.CancellationToken);
        Assert.All(verloop, stap => Assert.True(stap.Door is null || stap.Door == MedewerkerId.Gewist));
        Assert.Single(verloop.OfType<VraagBeantwoord>());
        Assert.Empty(await Vragen(teams).BeantwoordAsync(new("GM0384"), 10, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Antwoordtekst, await AllesAsync(teams), StringComparison.Ordinal);
        await teams.ZietInAsync(Wereld.Kanaal, "000001", "De tekst is gewist");
    }

    [Fact]
    public async Task What_the_vrager_had_erased_loses_its_other_people_in_time()
    {
        await using var teams = await StartAsync(_klok);
        await OpgelostAsync(teams);
        await teams.Fatima.TyptAsync("wis mijn gegevens");
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("afgesloten vragen (1)"), "Wis mijn gegevens");
        await TotAsync(async () => (await VraagAsync(teams)).Gewist == Wissing.Vrager, "The vraag is erased.");

        await NachtAsync(teams, EersteNacht);

        Assert.Equal((Wissing.Geheel, MedewerkerId.Gewist), ((await VraagAsync(teams)).Gewist, (await VraagAsync(teams)).Behandelaar!.Value));
    }

    [Fact]
    public async Task A_vraag_that_runs_is_never_touched_however_old()
    {
        await using var teams = await StartAsync(_klok);
        await CirkelTests.GesteldAsync(teams);

        await NachtAsync(teams, EersteNacht.AddYears(9));

        Assert.Equal((Wissing.Niet, Fatima), ((await VraagAsync(teams)).Gewist, (await VraagAsync(teams)).Vrager));
        Assert.NotEmpty(await Vragen(teams).TekstenAsync((await VraagAsync(teams)).Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Zoekmissers_and_lines_of_the_audit_log_go_by_their_own_terms()
    {
        await using var teams = await StartAsync(_klok);
        await teams.Fatima.TyptAsync("Hoe bak je een appeltaart met rozijnen?");
        await teams.Bea.TyptAsync("niet bezorgd");

        await NachtAsync(teams, new(2028, 5, 23, 23, 0, 0, TimeSpan.FromHours(2)));
        Assert.Equal((true, true), (await HeeftMisserAsync(teams), await HeeftAuditAsync(teams)));
        await NachtAsync(teams, new(2028, 5, 24, 0, 30, 0, TimeSpan.FromHours(2)));
        Assert.Equal((true, false), (await HeeftMisserAsync(teams), await HeeftAuditAsync(teams)));
        await NachtAsync(teams, new(2028, 11, 24, 0, 30, 0, TimeSpan.FromHours(1)));
        Assert.False(await HeeftMisserAsync(teams));
    }

    [Fact]
    public async Task Of_several_instances_one_erases_and_a_round_that_stopped_halfway_is_ended_by_the_next()
    {
        await using var server = await HerstelBot.Tests.Redis.RedisServer.StartAsync();
        await using var teams = await StartAsync(_klok, $"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{server.Port}");
        var id = (await OpgelostAsync(teams)).Id;
        await teams.Karim.TyptAsync("PZB'er");
        var ronde = teams.Services.GetRequiredService<Bewaarronde>();
        Assert.Equal([id], await ronde.BeginAsync(EersteNacht, TestContext.Current.CancellationToken));

        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ronde.WisAsync(id, EersteNacht, TestContext.Current.CancellationToken)));

        Assert.Single(uitkomsten, gewist => gewist);
        Assert.Single((await Vragen(teams).VerloopAsync(id, TestContext.Current.CancellationToken)).OfType<VraagGewist>());
        // It stopped here; nobody noted that the day is done.
        Assert.Equal([], await ronde.BeginAsync(EersteNacht, TestContext.Current.CancellationToken));
        await ronde.EindigAsync(compleet: false, EersteNacht, TestContext.Current.CancellationToken);
        Assert.NotNull(await ronde.BeginAsync(EersteNacht, TestContext.Current.CancellationToken));
        await ronde.EindigAsync(compleet: true, EersteNacht, TestContext.Current.CancellationToken);
        Assert.Null(await ronde.BeginAsync(EersteNacht.AddHours(1), TestContext.Current.CancellationToken));
        Assert.NotNull(await ronde.BeginAsync(EersteNacht.AddDays(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task In_working_time_nothing_is_erased()
    {
        await using var teams = await StartAsync(_klok);

        Assert.Null(await teams.Services.GetRequiredService<Bewaarronde>().BeginAsync(new(2028, 1, 4, 12, 0, 0, TimeSpan.FromHours(1)), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    public void A_term_out_of_range_is_refused_with_its_key_its_value_and_how_to_mend_it(int maanden)
    {
        var fout = Assert.Single(new BewaarOptionsValidator().Validate(null, new() { Audit = maanden }).Failures!);

        Assert.Equal($"HerstelBot:Bewaren:Audit is {maanden}, maar moet van 1 tot en met 120 zijn (maanden); 18 is de standaard.", fout);
        Assert.True(new BewaarOptionsValidator().Validate(null, new()).Succeeded);
    }

    // The clock jumps; the worker looks when its pause is over, and has done so when the day is noted.
    private async Task NachtAsync(TeamsWereld teams, DateTimeOffset moment)
    {
        _klok.SetUtcNow(moment.AddMinutes(-15));
        _klok.SetUtcNow(moment);
        var bewaring = teams.Services.GetRequiredService<IBewaring>();
        await TotAsync(
            async () =>
            {
                _klok.Advance(TimeSpan.FromSeconds(5));
                return await bewaring.IsGedaanAsync(DateOnly.FromDateTime(moment.DateTime), TestContext.Current.CancellationToken);
            },
            "The round of this night is done.");
        await teams.UitgewerktAsync();
    }

    private static async Task<bool> HeeftMisserAsync(TeamsWereld teams) => (await teams.Services.GetRequiredService<RedisWaarnemingen>()
        .ZoekmissersAsync(DateTimeOffset.MinValue.AddYears(1970), DateTimeOffset.MaxValue.AddYears(-10), TestContext.Current.CancellationToken)).Count > 0;

    private static async Task<bool> HeeftAuditAsync(TeamsWereld teams) =>
        (await teams.Services.GetRequiredService<IAuditlog>().LaatsteAsync(10, null, TestContext.Current.CancellationToken)).Count > 0;
}

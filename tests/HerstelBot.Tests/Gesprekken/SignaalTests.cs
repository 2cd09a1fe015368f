using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>What whoever answers for a regio hears at once, once, and again only when it began anew.</summary>
public class SignaalTests
{
    private const string Onbereikbaar = "Niemand bereikbaar in";
    private const string Golf = "Veel vragen over";

    [Fact]
    public async Task A_cluster_with_nobody_there_is_told_after_an_hour_of_working_time_and_again_only_after_somebody_was()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Wie betaalt de notaris?");
        await AfwezigAsync(teams.Pieter);
        await AfwezigAsync(teams.Youssef);

        await teams.GaNaarAsync(Teamsdag.Begin.AddMinutes(30));
        await teams.GaNaarAsync(Teamsdag.Begin.AddMinutes(80));
        Assert.Equal(0, Aantal(teams.Ria, Onbereikbaar));
        await teams.GaNaarAsync(Teamsdag.Begin.AddMinutes(100));

        await teams.Ria.ZietAsync(Onbereikbaar, "Noord-Holland", "Lopende vragen: 1", nummer, "Bekijk");
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(5));
        Assert.Equal(1, Aantal(teams.Ria, Onbereikbaar));

        await teams.Youssef.TyptAsync("weer aanwezig");
        await teams.Youssef.ZietAsync("Welkom terug");
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(5).AddMinutes(15));
        await AfwezigAsync(teams.Youssef);
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(5).AddMinutes(30));
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(6).AddMinutes(45));
        await teams.VindAsync(() => Aantal(teams.Ria, Onbereikbaar) == 2 ? teams.Connector.In(teams.Ria.Chat)[^1] : null, () => "Not told again.");
    }

    [Fact]
    public async Task Whoever_removed_the_bot_is_not_there_and_two_instances_tell_it_once()
    {
        await using var server = await RedisServer.StartAsync();
        await using var teams = await Teamsdag.NieuwAsync($"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{server.Port}");
        await teams.StartInstantieAsync();
        await teams.Pieter.VerwijdertBotAsync();
        await AfwezigAsync(teams.Youssef);

        await teams.GaNaarAsync(Teamsdag.Begin.AddMinutes(30));
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(3));

        await teams.Ria.ZietAsync(Onbereikbaar, "Noord-Holland");
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(4));
        Assert.Equal(1, Aantal(teams.Ria, Onbereikbaar));
        Assert.Equal(0, Aantal(teams.Fatima, Onbereikbaar));
    }

    [Fact]
    public async Task A_night_does_not_count_as_a_time_in_which_nobody_was_there()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(6).AddMinutes(30));
        await AfwezigAsync(teams.Pieter, "24 november");
        await AfwezigAsync(teams.Youssef, "24 november");

        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(6).AddMinutes(45));
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(22).AddMinutes(30));

        Assert.Equal(0, Aantal(teams.Ria, Onbereikbaar));
    }

    [Fact]
    public async Task Five_vragen_about_an_onderwerp_that_nobody_asks_about_are_a_surge_and_four_are_not()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        foreach (var wat in new[] { "de notaris", "het loket", "een brief", "de bank" })
        {
            await teams.Fatima.VraagtAsync($"Wat vraagt {wat} van een ouder in deze zaak?");
        }

        await teams.GaNaarAsync(Teamsdag.Begin.AddMinutes(20));
        Assert.Equal(0, Aantal(teams.Ria, Golf));
        var laatste = await teams.Noor.VraagtAsync("Wie stuurt de stukken voor de zitting op?");
        await teams.GaNaarAsync(Teamsdag.Begin.AddMinutes(40));

        await teams.Ria.ZietAsync(Golf, "Noord-Holland", "laatste 7 dagen: 5", laatste);
        await teams.Noor.VraagtAsync("Hoe lang duurt een zitting meestal?");
        await teams.GaNaarAsync(Teamsdag.Begin.AddHours(2));
        Assert.Equal(1, Aantal(teams.Ria, Golf));
    }

    [Fact]
    public async Task Of_several_instances_one_looks_for_surges_each_time()
    {
        const int Keren = 12;
        var (klok, gekeken) = (new FakeTimeProvider(Teamsdag.Begin), 0);
        await using var server = await RedisServer.StartAsync();
        await using var teams = await TeamsWereld.StartMetBouwAsync(
            builder => builder.Services.AddSingleton<TimeProvider>(klok)
                .AddSingleton<IVraagmomenten>(provider => new Teller(ActivatorUtilities.CreateInstance<Momentboek>(provider), () => Interlocked.Increment(ref gekeken))),
            $"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{server.Port}");
        await teams.StartInstantieAsync();

        for (var keer = 1; keer <= Keren; keer++)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
            klok.Advance(TimeSpan.FromMinutes(5));
        }

        // And once at the start.
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.InRange(gekeken, Keren / 2, Keren + 1);
    }

    [Fact]
    public async Task What_is_escalated_to_a_regio_says_where_it_lies_and_what_can_be_done()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var nummer = await teams.Fatima.VraagtAsync("Wie betaalt de verhuizing van een gezin?");

        await teams.Pieter.PaktOpAsync(nummer);
        var beloofd = (await teams.VraagAsync(nummer)).Toezegging.AntwoordVoor;
        var werktijd = new Werktijd();

        await teams.GaNaarAsync(werktijd.InWerktijd(beloofd).AddMinutes(1));
        await teams.Carla.ZietAsync($"Bericht over {nummer}", "De beloofde tijd voor deze vraag is voorbij");
        await teams.GaNaarAsync(werktijd.InWerktijd(werktijd.TelOp(beloofd, Werktijd.Werkdag)).AddMinutes(1));

        await teams.Ria.ZietAsync($"Bericht over {nummer}", "al een werkdag voorbij", "Noord-Holland", "Bekijk");
        Assert.Equal(2, (await teams.VerloopAsync(nummer)).OfType<VraagGeescaleerd>().Count());
    }

    private sealed class Teller(IVraagmomenten momenten, Action gekeken) : IVraagmomenten
    {
        public Task<ILookup<ClusterId, Gevraagd>> TussenAsync(IReadOnlyCollection<ClusterId> clusters, DateTimeOffset van, DateTimeOffset tot, CancellationToken cancellationToken)
        {
            gekeken();
            return momenten.TussenAsync(clusters, van, tot, cancellationToken);
        }
    }

    private static async Task AfwezigAsync(Persoon wie, string totEnMet = "3 december")
    {
        await wie.TyptAsync($"afwezig tot en met {totEnMet}");
        await wie.ZietAsync("U bent afwezig", totEnMet);
    }

    private static int Aantal(Persoon wie, string kop) => wie.Wereld.Connector.In(wie.Chat).Count(b => b.Tekst.Contains(kop, StringComparison.Ordinal));
}

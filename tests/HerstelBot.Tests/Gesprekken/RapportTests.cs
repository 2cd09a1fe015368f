using HerstelBot.Domain.Termijnen;
using HerstelBot.Redis;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Redis;

namespace HerstelBot.Tests.Gesprekken;

/// <summary>The key figures in Teams: asked for, and each Monday by themselves.</summary>
public class RapportTests
{
    private const string Weekkop = "Goedemorgen. Zo was de week in";

    // The Monday after.
    private static readonly DateTimeOffset Maandag = Teamsdag.Begin.AddDays(7);

    [Fact]
    public async Task Who_answers_for_a_regio_sees_its_figures_of_last_week_its_late_vragen_and_nothing_of_another_regio()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var beantwoord = await teams.Fatima.VraagtAsync("Wie betaalt de notaris?");
        await teams.Pieter.HandeltAfAsync(beantwoord, "Dat doet de gemeente.");
        var open = await teams.Noor.VraagtAsync("Wie stuurt de stukken voor de zitting op?");

        await teams.GaNaarAsync(Maandag);
        await teams.Ria.TyptAsync("rapport");

        var kaart = await teams.Ria.ZietAsync("Zo staat", "16", "Te laat: kijk wie deze vragen kan beantwoorden", open, "Bekijk");
        Assert.DoesNotContain(beantwoord, kaart.Tekst, StringComparison.Ordinal);
        Assert.Equal(("1", "1", "2", "1", "100% (1 van 1)"), (Cijfer(kaart, "Open vragen"), Cijfer(kaart, "Waarvan te laat"), Cijfer(kaart, "Gesteld"), Cijfer(kaart, "Beantwoord"), Cijfer(kaart, "Op tijd beantwoord")));
    }

    [Fact]
    public async Task Whoever_answers_for_no_regio_gets_no_figures()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        foreach (var wie in new[] { teams.Fatima, teams.Pieter, teams.Carla, teams.Vera })
        {
            await wie.TyptAsync("rapport");
            await teams.UitgewerktAsync();

            Assert.DoesNotContain(teams.Connector.In(wie.Chat), b => b.Tekst.Contains("Zo staat", StringComparison.Ordinal));
        }

        await teams.Fatima.ZietAsync("De cijfers zijn er voor de regioverantwoordelijke");
    }

    [Fact]
    public async Task On_Monday_at_half_past_eight_the_figures_of_the_week_come_once_however_many_instances_there_are()
    {
        await using var server = await RedisServer.StartAsync();
        await using var teams = await Teamsdag.NieuwAsync($"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{server.Port}");
        await teams.StartInstantieAsync();
        await teams.GaNaarAsync(Maandag.AddDays(-1));
        var al = Aantal(teams.Ria);

        await teams.GaNaarAsync(Werktijd.Om(Werktijd.DatumVan(Maandag), new TimeOnly(8, 24)));
        Assert.Equal(al, Aantal(teams.Ria));
        await teams.GaNaarAsync(Werktijd.Om(Werktijd.DatumVan(Maandag), new TimeOnly(8, 36)));

        await teams.Ria.ZietAsync(Weekkop, "23 november 2026 tot en met 29 november 2026", "Gesteld", "0");
        await teams.GaNaarAsync(Maandag.AddDays(2));
        Assert.Equal(al + 1, Aantal(teams.Ria));
        Assert.Equal(0, Aantal(teams.Carla));
    }

    [Fact]
    public async Task When_Monday_is_a_feestdag_they_come_on_Tuesday()
    {
        await using var teams = await Teamsdag.NieuwAsync();
        var tweedePaasdag = new DateOnly(2027, 3, 29);
        await teams.GaNaarAsync(Werktijd.Om(tweedePaasdag.AddDays(-3), new TimeOnly(15, 0)));
        var al = Aantal(teams.Ria);

        await teams.GaNaarAsync(Werktijd.Om(tweedePaasdag, new TimeOnly(15, 0)));
        Assert.Equal(al, Aantal(teams.Ria));
        await teams.GaNaarAsync(Werktijd.Om(tweedePaasdag.AddDays(1), new TimeOnly(8, 40)));

        await teams.VindAsync(() => Aantal(teams.Ria) == al + 1 ? teams.Connector.In(teams.Ria.Chat)[^1] : null, () => "No week report.");
    }

    private static int Aantal(Persoon wie) => wie.Wereld.Connector.In(wie.Chat).Count(b => b.Tekst.Contains(Weekkop, StringComparison.Ordinal));

    private static string? Cijfer(Bericht kaart, string naam) => kaart.Kaart!["body"]!.AsArray()
        .SelectMany(deel => deel!["facts"]?.AsArray() ?? [])
        .FirstOrDefault(feit => feit!["title"]!.GetValue<string>() == naam)?["value"]!.GetValue<string>();
}

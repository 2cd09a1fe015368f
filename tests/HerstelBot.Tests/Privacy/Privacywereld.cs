using System.Text.Json;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Gesprekken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace HerstelBot.Tests.Privacy;

/// <summary>A world with a vraag of Fatima that Pieter answered, and a look at all that the store holds.</summary>
internal static class Privacywereld
{
    public const string Antwoordtekst = "De aanvraag is compleet.";

    public static readonly MedewerkerId Fatima = new(TeamsWereld.Gemeentetenant, "fatima");

    /// <summary>A Monday at half past nine.</summary>
    public static FakeTimeProvider Klok() => new(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.FromHours(1)));

    /// <summary>A service with a channel.</summary>
    public static async Task<TeamsWereld> StartAsync(FakeTimeProvider klok, params string[] instellingen)
    {
        var teams = await TeamsWereld.StartMetKlokAsync(klok, instellingen);
        await teams.Bea.TyptAsync("koppel cluster noord-holland", Wereld.Kanaal);
        await teams.UitgewerktAsync();
        return teams;
    }

    /// <summary>A vraag of Fatima, asked, picked up, answered and solved.</summary>
    public static async Task<Vraag> OpgelostAsync(TeamsWereld teams)
    {
        await CirkelTests.BeantwoordtAsync(teams.Pieter, await CirkelTests.OpgepaktAsync(teams), Antwoordtekst);
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync(Antwoordtekst, "Is opgelost"), "Is opgelost");
        await teams.UitgewerktAsync();
        return await VraagAsync(teams);
    }

    /// <summary>One more vraag of Fatima that asks the same; she saw the earlier answer and wants to know for sure.</summary>
    public static async Task<Vraag> NogEenAsync(TeamsWereld teams)
    {
        await CirkelTests.VerstuurdAsync(teams);
        await teams.Fatima.DruktAsync(await teams.Fatima.ZietAsync("Dit is eerder gevraagd", "Verstuur"), "Verstuur");
        await teams.UitgewerktAsync();
        return (await Vragen(teams).VanVragerAsync(Fatima, 1, TestContext.Current.CancellationToken)).Vragen.Single(vraag => vraag.IsLopend);
    }

    /// <summary>The first vraag as it is stored.</summary>
    public static async Task<Vraag> VraagAsync(TeamsWereld teams)
    {
        var vragen = Vragen(teams);
        var id = await vragen.ZoekAsync(new Vraagnummer(2026, 1), TestContext.Current.CancellationToken);
        return (await vragen.ZoekAsync(id!.Value, TestContext.Current.CancellationToken))!;
    }

    public static IVragen Vragen(TeamsWereld teams) => teams.Services.GetRequiredService<IVragen>();

    /// <summary>Waits until something is so in the store.</summary>
    public static async Task TotAsync(Func<Task<bool>> zo, string wat)
    {
        for (var keer = 0; keer < 400; keer++)
        {
            if (await zo())
            {
                return;
            }

            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.Fail(wat);
    }

    /// <summary>Every key of the store with all that lies under it, but for what forgets itself within days: deliveries and cards that took effect.</summary>
    public static async Task<string> AllesAsync(TeamsWereld teams)
    {
        var store = teams.Services.GetRequiredService<HerstelBot.Redis.Store>();
        var db = await store.OpenAsync(TestContext.Current.CancellationToken);
        var alles = new List<string>();
        foreach (var key in store.Multiplexer!.GetServers()[0].Keys(pattern: "*").Where(key => !key.ToString().Contains(":gezien:", StringComparison.Ordinal) && !key.ToString().Contains(":eenmalig:", StringComparison.Ordinal)))
        {
            alles.Add($"{key}: {JsonSerializer.Serialize(await LeesAsync(db, key))}");
        }

        return string.Join('\n', alles);
    }

    private static async Task<string?[]> LeesAsync(IDatabase db, RedisKey key) => await db.KeyTypeAsync(key) switch
    {
        RedisType.String => [(await db.StringGetAsync(key)).ToString()],
        RedisType.List => (await db.ListRangeAsync(key)).ToStringArray(),
        RedisType.SortedSet => (await db.SortedSetRangeByRankAsync(key)).ToStringArray(),
        RedisType.None => [], // gone since it was listed
        RedisType.Hash => [.. (await db.HashGetAllAsync(key)).Select(veld => veld.ToString())],
        var anders => throw new InvalidOperationException($"{key} is a {anders}."),
    };
}

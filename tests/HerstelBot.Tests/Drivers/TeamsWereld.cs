using System.Text.Json;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Search;
using HerstelBot.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Drivers;

/// <summary>The real service on a real store, with Teams around it: persons, chats, channels of clusters.</summary>
internal sealed class TeamsWereld : Wereld, IAsyncDisposable
{
    /// <summary>The tenant of the gemeente.</summary>
    public const string Gemeentetenant = "11111111-1111-4111-8111-111111111111";

    /// <summary>The tenant of another gemeente.</summary>
    public const string Haarlem = "33333333-3333-4333-8333-333333333333";

    /// <summary>The tenant of the PZB'ers.</summary>
    public const string Uht = "22222222-2222-4222-8222-222222222222";

    private readonly List<(WebApplication App, HttpClient Http)> _diensten = [];
    private readonly Func<WebApplication> _bouw;
    private readonly DirectoryInfo _map;
    private readonly FakeTimeProvider? _klok;
    private int _beurt = -1;

    private TeamsWereld(Func<WebApplication> bouw, FakeConnector connector, DirectoryInfo map, FakeTimeProvider? klok)
        : base(connector)
    {
        (_bouw, _map, _klok) = (bouw, map, klok);
        Fatima = new(this, "fatima", "Fatima Vermeer", Gemeentetenant);
        Karim = new(this, "karim", "Karim Aziz", Gemeentetenant);
        Samira = new(this, "samira", "Samira Smit", Gemeentetenant);
        Noor = new(this, "noor", "Noor Haan", Haarlem);
        Wil = new(this, "wil", "Wil Zonder", Gemeentetenant);
        Pieter = new(this, "pieter", "Pieter Zaal", Uht);
        Youssef = new(this, "youssef", "Youssef El Amrani", Uht);
        Lotte = new(this, "lotte", "Lotte Bos", Uht);
        Ria = new(this, "ria", "Ria van Regio", Uht);
        Carla = new(this, "carla", "Carla Coord", Uht);
        Vera = new(this, "vera", "Vera Vreemd", Gemeentetenant);
        Bea = new(this, "bea", "Bea Beheer", Uht);
        Rosa = new(this, "rosa", "Rosa Redactie", Uht);
        Joris = new(this, "joris", "Joris Redactie", Uht);
    }

    /// <summary>Works for Diemen.</summary>
    public Persoon Fatima { get; }

    /// <summary>Works for a gemeente that is not known yet.</summary>
    public Persoon Karim { get; }

    /// <summary>Works for Diemen too.</summary>
    public Persoon Samira { get; }

    /// <summary>Works for Haarlem, of the same cluster.</summary>
    public Persoon Noor { get; }

    /// <summary>Works for a gemeente that is in no cluster.</summary>
    public Persoon Wil { get; }

    /// <summary>PZB'er in the cluster Noord-Holland.</summary>
    public Persoon Pieter { get; }

    /// <summary>PZB'er in the cluster Noord-Holland.</summary>
    public Persoon Youssef { get; }

    /// <summary>PZB'er in the cluster Zeeland.</summary>
    public Persoon Lotte { get; }

    /// <summary>Regioverantwoordelijke of Noord-Holland.</summary>
    public Persoon Ria { get; }

    /// <summary>Coördinator of the cluster Noord-Holland.</summary>
    public Persoon Carla { get; }

    /// <summary>Has no role.</summary>
    public Persoon Vera { get; }

    /// <summary>Beheerder.</summary>
    public Persoon Bea { get; }

    /// <summary>Redacteur.</summary>
    public Persoon Rosa { get; }

    /// <summary>Another redacteur.</summary>
    public Persoon Joris { get; }

    /// <summary>The inside of the running service.</summary>
    public IServiceProvider Services => _diensten[0].App.Services;

    /// <summary>The insides of all instances.</summary>
    public IEnumerable<IServiceProvider> Instanties => _diensten.Select(dienst => dienst.App.Services);

    /// <summary>A client for its pages.</summary>
    public HttpClient Http => _diensten[0].Http;

    /// <summary>The instances take turns.</summary>
    protected override HttpClient Ingang => _diensten[(int)((uint)Interlocked.Increment(ref _beurt) % _diensten.Count)].Http;

    /// <summary>Starts the service in local mode, with the channel of Noord-Holland bound to it and to every cluster without a channel.</summary>
    public static async Task<TeamsWereld> StartAsync(params string[] instellingen)
    {
        var wereld = await StartZonderKanaalAsync(instellingen);
        await wereld.Bea.TyptAsync("koppel cluster noord-holland", Kanaal);
        return wereld;
    }

    /// <summary>Starts the service in local mode on an embedded store of its own; no channel was heard yet.</summary>
    public static Task<TeamsWereld> StartZonderKanaalAsync(params string[] instellingen) => StartMetKlokAsync(null, instellingen);

    /// <summary>The same, with a clock of its own, that runs slowly while somebody waits to see something.</summary>
    public static Task<TeamsWereld> StartMetKlokAsync(FakeTimeProvider? klok, params string[] instellingen) =>
        StartAsync(klok, klok is null ? null : builder => builder.Services.AddSingleton<TimeProvider>(klok), instellingen);

    /// <summary>The same, with something changed while it is built; no channel was heard yet.</summary>
    public static Task<TeamsWereld> StartMetBouwAsync(Action<WebApplicationBuilder> bouw, params string[] instellingen) => StartAsync(null, bouw, instellingen);

    // The files that ship never change while tests run, and reading them is the dearest part of a start. What the loop adds belongs to one instance.
    private static void DeelBestanden(IServiceCollection services) => services.AddSingleton(_ => new LevendeKennisbank(
        DialogsMap.Vind(null), () => new(), KennisbankCache.Geen, NullLogger<LevendeKennisbank>.Instance, Meegeleverd.Kennisbank));

    private static async Task<TeamsWereld> StartAsync(FakeTimeProvider? klok, Action<WebApplicationBuilder>? bouw, string[] instellingen)
    {
        var map = Directory.CreateTempSubdirectory("herstelbot-test-");
        var personen = Path.Combine(map.FullName, "personen.json");
        await File.WriteAllTextAsync(personen, JsonSerializer.Serialize(Personen()));
        var connector = await FakeConnector.StartAsync();
        string[] args =
        [
            "--urls", "http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Error",
            $"--HerstelBot:Opslag:Map={Path.Combine(map.FullName, "opslag")}",
            $"--HerstelBot:Personen:Bestand={personen}",
            .. instellingen,
        ];
        var wereld = new TeamsWereld(
            () => ServiceHost.Build(args, builder =>
            {
                if (!instellingen.Any(instelling => instelling.Contains("Dialogs:Map", StringComparison.Ordinal))) { DeelBestanden(builder.Services); }
                bouw?.Invoke(builder);
            }), connector, map, klok);
        await wereld.StartInstantieAsync();
        return wereld;
    }

    /// <summary>Starts one more instance of the service, on the same store.</summary>
    public async Task StartInstantieAsync()
    {
        var app = _bouw();
        await app.StartAsync();
        var adres = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _diensten.Add((app, new HttpClient { BaseAddress = new Uri(adres) }));
    }

    /// <summary>Moves the clock while nothing is being sent, and lets the workers look.</summary>
    public async Task GaNaarAsync(DateTimeOffset moment)
    {
        await UitgewerktAsync();
        ZetKlok(moment);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        await UitgewerktAsync();
    }

    /// <summary>Moves the clock while the service stands still.</summary>
    public void ZetKlok(DateTimeOffset moment)
    {
        // It ran on a little while somebody waited.
        if (moment > _klok!.GetUtcNow())
        {
            _klok.SetUtcNow(moment);
        }
    }

    /// <summary>Somebody asks a vraag with the form, and sees that it was taken.</summary>
    public async Task<Bericht> StelAsync(Persoon wie, string vraag, string onderwerp, string? gesprek = null)
    {
        await wie.TyptAsync("help", gesprek);
        await wie.DruktAsync(await ZietInAsync(gesprek ?? wie.Chat, "Wat kan ik voor u doen", "Stel aan een PZB'er"), "Stel aan een PZB'er");
        await wie.DruktAsync(await ZietInAsync(gesprek ?? wie.Chat, "Verstuur", "Uw vraag"), "Verstuur", ("vraag", vraag), ("onderwerp", onderwerp));
        return await ZietInAsync(gesprek ?? wie.Chat, "HB-2026-", "uiterlijk");
    }

    /// <summary>Waits until every message that can be delivered is.</summary>
    public async Task UitgewerktAsync()
    {
        var uitbak = Services.GetRequiredService<IUitbak>();
        for (var keer = 0; keer < Geduld && (await uitbak.StandAsync(TestContext.Current.CancellationToken)).Wachtend > 0; keer++)
        {
            await WachtEvenAsync();
        }
    }

    /// <summary>Stops every instance; the store and Teams stay as they are.</summary>
    public async Task StopInstantiesAsync()
    {
        foreach (var (app, http) in _diensten)
        {
            http.Dispose();
            await app.StopAsync();
            await app.DisposeAsync();
        }

        _diensten.Clear();
    }

    // Slowly: an attempt to send ends by the clock after ten seconds.
    protected override Task WachtEvenAsync()
    {
        _klok?.Advance(TimeSpan.FromMilliseconds(200));
        return base.WachtEvenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopInstantiesAsync();
        await Connector.DisposeAsync();
        _map.Delete(recursive: true);
    }

    private static object[] Personen() =>
    [
        new { tenantId = Gemeentetenant, objectId = "fatima", naam = "Fatima Vermeer", email = "fatima@diemen.example.nl", rollen = new[] { "gemeentemedewerker" }, gemeente = "GM0384" },
        new { tenantId = Gemeentetenant, objectId = "karim", naam = "Karim Aziz", rollen = new[] { "gemeentemedewerker" } },
        new { tenantId = Gemeentetenant, objectId = "samira", naam = "Samira Smit", rollen = new[] { "gemeentemedewerker" }, gemeente = "GM0384" },
        new { tenantId = Haarlem, objectId = "noor", naam = "Noor Haan", rollen = new[] { "gemeentemedewerker" }, gemeente = "GM0392" },
        new { tenantId = Gemeentetenant, objectId = "wil", naam = "Wil Zonder", rollen = new[] { "gemeentemedewerker" }, gemeente = "GM9999" },
        new { tenantId = Uht, objectId = "pieter", naam = "Pieter Zaal", email = "pieter@uht.example.nl", rollen = new[] { "pzb" }, cluster = "noord-holland" },
        new { tenantId = Uht, objectId = "youssef", naam = "Youssef El Amrani", rollen = new[] { "pzb" }, cluster = "noord-holland" },
        new { tenantId = Uht, objectId = "lotte", naam = "Lotte Bos", rollen = new[] { "pzb" }, cluster = "zeeland" },
        new { tenantId = Uht, objectId = "carla", naam = "Carla Coord", rollen = new[] { "coordinator" }, cluster = "noord-holland" },
        new { tenantId = Uht, objectId = "ria", naam = "Ria van Regio", rollen = new[] { "regioverantwoordelijke" }, regio = "noordwest" },
        new { tenantId = Gemeentetenant, objectId = "vera", naam = "Vera Vreemd", rollen = Array.Empty<string>() },
        new { tenantId = Uht, objectId = "bea", naam = "Bea Beheer", rollen = new[] { "beheerder" } },
        new { tenantId = Uht, objectId = "rosa", naam = "Rosa Redactie", rollen = new[] { "redacteur" } },
        new { tenantId = Uht, objectId = "joris", naam = "Joris Redactie", rollen = new[] { "redacteur" } },
    ];
}

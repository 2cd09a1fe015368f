using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace HerstelBot.Tests.Drivers;

/// <summary>The real service on a real store, with Teams around it: persons, chats, channels of clusters.</summary>
internal sealed class TeamsWereld : IAsyncDisposable
{
    /// <summary>The id of the bot in every conversation.</summary>
    public const string BotId = "28:herstelbot";

    /// <summary>The channel of the cluster Noord-Holland.</summary>
    public const string Kanaal = "19:noord-holland@thread.tacv2";

    private const string Gemeentetenant = "11111111-1111-4111-8111-111111111111";
    private const string Uht = "22222222-2222-4222-8222-222222222222";

    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly DirectoryInfo _map;

    private TeamsWereld(WebApplication app, HttpClient http, FakeConnector connector, DirectoryInfo map)
    {
        (_app, _http, Connector, _map) = (app, http, connector, map);
        Fatima = new(this, "fatima", "Fatima Vermeer", Gemeentetenant);
        Karim = new(this, "karim", "Karim Aziz", Gemeentetenant);
        Pieter = new(this, "pieter", "Pieter Zaal", Uht);
        Youssef = new(this, "youssef", "Youssef El Amrani", Uht);
        Lotte = new(this, "lotte", "Lotte Bos", Uht);
        Ria = new(this, "ria", "Ria van Regio", Uht);
        Bea = new(this, "bea", "Bea Beheer", Uht);
    }

    /// <summary>Works for Diemen.</summary>
    public Persoon Fatima { get; }

    /// <summary>Works for a gemeente that is not known yet.</summary>
    public Persoon Karim { get; }

    /// <summary>PZB'er in the cluster Noord-Holland.</summary>
    public Persoon Pieter { get; }

    /// <summary>PZB'er in the cluster Noord-Holland.</summary>
    public Persoon Youssef { get; }

    /// <summary>PZB'er in the cluster Zeeland.</summary>
    public Persoon Lotte { get; }

    /// <summary>Regioverantwoordelijke of Noord-Holland.</summary>
    public Persoon Ria { get; }

    /// <summary>Beheerder.</summary>
    public Persoon Bea { get; }

    /// <summary>Teams from behind.</summary>
    public FakeConnector Connector { get; }

    /// <summary>Where the bot sends its messages.</summary>
    public string ServiceUrl => Connector.ServiceUrl;

    /// <summary>The inside of the running service.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>A client for its pages.</summary>
    public HttpClient Http => _http;

    /// <summary>Starts the service in local mode, with the channel of Noord-Holland bound to it and to every cluster without a channel.</summary>
    public static async Task<TeamsWereld> StartAsync(params string[] instellingen)
    {
        var wereld = await StartZonderKanaalAsync(instellingen);
        await wereld.Bea.TyptAsync("koppel cluster noord-holland", Kanaal);
        return wereld;
    }

    /// <summary>Starts the service in local mode on an embedded store of its own; no channel was heard yet.</summary>
    public static async Task<TeamsWereld> StartZonderKanaalAsync(params string[] instellingen)
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
        var app = ServiceHost.Build(args);
        await app.StartAsync();
        var adres = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new TeamsWereld(app, new HttpClient { BaseAddress = new Uri(adres) }, connector, map);
    }

    /// <summary>Posts one activity, once.</summary>
    public Task<HttpResponseMessage> PostAsync(TeamsActiviteit activiteit) =>
        _http.PostAsJsonAsync("/api/messages", activiteit.Body(), TestContext.Current.CancellationToken);

    /// <summary>Waits until the conversation holds a message with all these words, and gives the newest one.</summary>
    public async Task<Bericht> ZietInAsync(string gesprek, params string[] woorden)
    {
        for (var keer = 0; keer < 400; keer++)
        {
            var gevonden = Connector.In(gesprek).LastOrDefault(b => woorden.All(woord => b.Tekst.Contains(woord, StringComparison.OrdinalIgnoreCase)));
            if (gevonden is not null)
            {
                return gevonden;
            }

            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        throw new Xunit.Sdk.XunitException(
            $"Nobody saw [{string.Join(" + ", woorden)}] in {gesprek}. There is:\n{string.Join("\n", Connector.In(gesprek).Select(b => b.Tekst))}");
    }

    /// <summary>Waits until something is so.</summary>
    public static async Task TotAsync(Func<bool> zo, string wat)
    {
        for (var keer = 0; keer < 400 && !zo(); keer++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        Assert.True(zo(), wat);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        _map.Delete(recursive: true);
    }

    private static object[] Personen() =>
    [
        new { tenantId = Gemeentetenant, objectId = "fatima", naam = "Fatima Vermeer", rollen = new[] { "gemeentemedewerker" }, gemeente = "GM0384" },
        new { tenantId = Gemeentetenant, objectId = "karim", naam = "Karim Aziz", rollen = new[] { "gemeentemedewerker" } },
        new { tenantId = Uht, objectId = "pieter", naam = "Pieter Zaal", rollen = new[] { "pzb" }, cluster = "noord-holland" },
        new { tenantId = Uht, objectId = "youssef", naam = "Youssef El Amrani", rollen = new[] { "pzb" }, cluster = "noord-holland" },
        new { tenantId = Uht, objectId = "lotte", naam = "Lotte Bos", rollen = new[] { "pzb" }, cluster = "zeeland" },
        new { tenantId = Uht, objectId = "ria", naam = "Ria van Regio", rollen = new[] { "regioverantwoordelijke" }, regio = "noordwest" },
        new { tenantId = Uht, objectId = "bea", naam = "Bea Beheer", rollen = new[] { "beheerder" } },
    ];
}

using System.Collections.Concurrent;
using System.Text.Json;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Routering;
using HerstelBot.Redis;
using HerstelBot.Tests.Redis;
using HerstelBot.Workers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Jaar;

/// <summary>The real handlers on a real store, with everybody who works with them in a year; only Teams is left out, and the clock is ours.</summary>
internal sealed class Jaarwereld : IAsyncDisposable
{
    public const int Gemeenten = 342;
    public const int Vragers = 1_800;
    public const int Pzbers = 120;

    private const string Gemeentetenant = "11111111-1111-4111-8111-111111111111";
    private const string Uht = "22222222-2222-4222-8222-222222222222";

    private readonly RedisServer _server;
    private readonly DirectoryInfo _map;
    private readonly WebApplication _app;

    private Jaarwereld(RedisServer server, DirectoryInfo map, WebApplication app, FakeTimeProvider klok, Clusterindeling indeling, Postbode postbode)
    {
        (_server, _map, _app, Klok, Indeling, Postbode) = (server, map, app, klok, indeling, postbode);
        Balie = Geef<Balie>();
        Vragen = Geef<IVragen>();
        Personen = Geef<IPersonen>();
    }

    public FakeTimeProvider Klok { get; }

    public Clusterindeling Indeling { get; }

    public Postbode Postbode { get; }

    public Balie Balie { get; }

    public IVragen Vragen { get; }

    public IPersonen Personen { get; }

    /// <summary>Everybody who asks.</summary>
    public IReadOnlyList<MedewerkerId> WieVraagt { get; } = [.. Enumerable.Range(0, Vragers).Select(Vrager)];

    /// <summary>The PZB'ers of a cluster.</summary>
    public IReadOnlyList<MedewerkerId> PzbersVan(ClusterId cluster) => [.. Personen.Met(Rollen.Pzb).Where(wie => wie.Cluster == cluster).Select(wie => wie.Id)];

    public static async Task<Jaarwereld> StartAsync(DateTimeOffset begin)
    {
        // What is counted here is right or wrong, not how fast a disk is.
        var server = await RedisServer.StartAsync("--appendonly", "no");
        var map = Directory.CreateTempSubdirectory("herstelbot-jaar-");
        var klok = new FakeTimeProvider(begin);
        var postbode = new Postbode(klok);
        var personen = Path.Combine(map.FullName, "personen.json");
        Clusterindeling? indeling = null;
        var app = ServiceHost.Build(
            [
                "--Logging:LogLevel:Default=Error", $"--{RedisOptions.Section}:{nameof(RedisOptions.Verbinding)}=127.0.0.1:{server.Port}",
                $"--HerstelBot:Personen:Bestand={personen}",
            ],
            builder =>
            {
                var gelezen = (Clusterindeling)builder.Services.Last(dienst => dienst.ServiceType == typeof(Clusterindeling)).ImplementationInstance!;
                indeling = new Clusterindeling(gelezen.Naam, gelezen.Regios, [.. gelezen.Alle.Select((cluster, i) => cluster with { Sluitingsdagen = Dicht(i) })]);
                builder.Services.RemoveAll<IBezorger>();
                builder.Services.AddSingleton(indeling).AddSingleton<TimeProvider>(klok).AddSingleton<IBezorger>(postbode)
                    .AddSingleton<IKennisbank, LegeKennisbank>().AddSingleton<IKennisbron, LegeKennisbank>();
                File.WriteAllText(personen, JsonSerializer.Serialize(Rijen(indeling)));
            });
        return new(server, map, app, klok, indeling!, postbode);
    }

    public T Geef<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _server.DisposeAsync();
        _map.Delete(recursive: true);
    }

    public static MedewerkerId Vrager(int nummer) => new(Gemeentetenant, $"vrager-{nummer}");

    // Some clusters close on days on which the others work.
    private static IReadOnlyList<DateOnly> Dicht(int cluster) => cluster % 4 == 0 ? [new(2026, 2, 16), new(2026, 7, 3), new(2026, 10, 19), new(2026, 12, 24)] : [];

    private static IEnumerable<object> Rijen(Clusterindeling indeling)
    {
        var gemeenten = indeling.Alle.SelectMany(cluster => cluster.Gemeenten).ToList();
        Assert.Equal(Gemeenten, gemeenten.Count);
        for (var i = 0; i < Vragers; i++)
        {
            yield return new { tenantId = Gemeentetenant, objectId = $"vrager-{i}", naam = $"Vrager {i}", rollen = new[] { "gemeentemedewerker" }, gemeente = gemeenten[i % gemeenten.Count].Waarde };
        }

        for (var i = 0; i < Pzbers; i++)
        {
            yield return new { tenantId = Uht, objectId = $"pzb-{i}", naam = $"Pzb {Letters(i)}", rollen = new[] { "pzb" }, cluster = indeling.Alle[i % indeling.Alle.Count].Id.Waarde };
        }

        foreach (var cluster in indeling.Alle)
        {
            yield return new { tenantId = Uht, objectId = $"coordinator-{cluster.Id}", naam = $"Coordinator {cluster.Id}", rollen = new[] { "coordinator" }, cluster = cluster.Id.Waarde };
        }

        foreach (var regio in indeling.Regios)
        {
            yield return new { tenantId = Uht, objectId = $"regio-{regio.Id}", naam = $"Regio {regio.Id}", rollen = new[] { "regioverantwoordelijke" }, regio = regio.Id.Waarde };
        }
    }

    // A name that no other name is like, so that a typing error cannot mean two people.
    private static string Letters(int nummer) => $"{(char)('a' + (nummer / 26))}{(char)('a' + (nummer % 26))}nders";

    private sealed class LegeKennisbank : IKennisbank, IKennisbron
    {
        public int Aantal => 0;

        public Zoekresultaat Zoek(string vraag, DateOnly op) => new(default, []);

        public Artikel? Vind(string id) => null;

        public IEnumerable<Artikel> VervangenDoor(string id) => [];

        public T Raadpleeg<T>(Func<IKennisbank, Drempels, T> doe) => throw new InvalidOperationException("Nobody asks the kennisbank in this year.");
    }
}

/// <summary>Takes what Teams would take, and remembers when.</summary>
internal sealed class Postbode(TimeProvider klok) : IBezorger
{
    private int _nummer;

    public ConcurrentQueue<(DateTimeOffset Op, Bestemming Naar, Bericht Bericht)> Bezorgd { get; } = [];

    public bool Bezorgt(Bestemming naar) => true;

    public Task<Bezorging> BezorgAsync(Zending zending, CancellationToken cancellationToken)
    {
        Bezorgd.Enqueue((klok.GetUtcNow(), zending.Uitgaand.Naar, zending.Uitgaand.Bericht));
        var waar = new GesprekId(zending.Uitgaand.Naar is Bestemming.InGesprek(_, var @in) ? @in.Waarde : "19:kanaal");
        return Task.FromResult<Bezorging>(new Bezorging.Bezorgd(new Kaartplek(waar, waar, $"m{Interlocked.Increment(ref _nummer)}")));
    }
}

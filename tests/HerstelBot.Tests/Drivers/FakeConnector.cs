using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HerstelBot.Tests.Drivers;

/// <summary>A message as a person sees it in Teams now: the last version of it.</summary>
internal sealed record Bericht(string Gesprek, string Id, JsonObject Activiteit, int Versie)
{
    /// <summary>Its card, if it has one.</summary>
    public JsonObject? Kaart => Activiteit["attachments"]?[0]?["content"] as JsonObject;

    /// <summary>All of it as text, to look for words in.</summary>
    public string Tekst => field ??= Kaartlezer.Tekst(Activiteit);
}

/// <summary>Teams as the bot meets it from behind: a real server on loopback that keeps every message.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<(string Gesprek, string Id), Bericht> _berichten = new();
    private readonly ConcurrentQueue<(string Gesprek, string Id)> _volgorde = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(string Gesprek, string Id)>> _perGesprek = new();
    private int _teller;
    private int _keer;

    private FakeConnector(WebApplication app) => _app = app;

    /// <summary>The service URL for activities.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>Counts every post and update that arrived.</summary>
    public int Keren => Volatile.Read(ref _keer);

    /// <summary>Answers the next calls with this status instead; called with method and path. <see langword="null"/> lets it pass.</summary>
    public Func<string, string, HttpStatusCode?> Storing { get; set; } = (_, _) => null;

    /// <summary>Stands between the bot and Teams: answers instead, waits, breaks the connection, or lets it pass.</summary>
    public Func<HttpContext, Func<Task>, Task> Tussen { get; set; } = (_, verder) => verder();

    /// <summary>Hears of every message that arrives or changes.</summary>
    public Action<Bericht> Aangekomen { get; set; } = _ => { };

    /// <summary>The messages in the order in which they first arrived, as they are now.</summary>
    public IReadOnlyList<Bericht> Berichten => [.. _volgorde.Select(sleutel => _berichten.GetValueOrDefault(sleutel)).OfType<Bericht>()];

    /// <summary>The messages of one conversation; of a channel also those in its threads.</summary>
    public IReadOnlyList<Bericht> In(string gesprek) =>
    [
        .. _perGesprek.GetValueOrDefault(Wortel(gesprek), []).Select(sleutel => _berichten.GetValueOrDefault(sleutel)).OfType<Bericht>()
            .Where(b => b.Gesprek == gesprek || b.Gesprek.StartsWith(gesprek + ";", StringComparison.Ordinal)),
    ];

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var connector = new FakeConnector(app);
        app.Use(async (context, next) =>
        {
            if (connector.Storing(context.Request.Method, context.Request.Path) is { } status)
            {
                context.Response.StatusCode = (int)status;
                return;
            }

            await connector.Tussen(context, () => next());
        });
        app.MapPost("/v3/conversations", async (HttpContext context) =>
        {
            var body = await LeesAsync(context);
            var id = connector.NieuwId();
            if (body["channelData"]?["channel"]?["id"]?.GetValue<string>() is { } kanaal)
            {
                var draad = $"{kanaal};messageid={id}";
                connector.Bewaar(draad, id, (JsonObject)body["activity"]!);
                return Results.Json(new { id = draad, activityId = id }, statusCode: StatusCodes.Status201Created);
            }

            return Results.Json(new { id = $"a:nieuw-{id}" }, statusCode: StatusCodes.Status201Created);
        });
        app.MapPost("/v3/conversations/{gesprek}/activities", async (string gesprek, HttpContext context) =>
        {
            var id = connector.NieuwId();
            connector.Bewaar(Uri.UnescapeDataString(gesprek), id, await LeesAsync(context));
            return Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
        });
        app.MapPut("/v3/conversations/{gesprek}/activities/{id}", async (string gesprek, string id, HttpContext context) =>
            connector.WerkBij(Uri.UnescapeDataString(gesprek), id, await LeesAsync(context))
                ? Results.Json(new { id })
                : Results.Json(new { error = new { code = "ActivityNotFoundInConversation" } }, statusCode: StatusCodes.Status404NotFound));
        app.MapDelete("/v3/conversations/{gesprek}/activities/{id}", (string gesprek, string id) =>
            connector._berichten.TryRemove((Uri.UnescapeDataString(gesprek), id), out _) ? Results.Ok() : Results.NotFound());
        await app.StartAsync();
        connector.ServiceUrl = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return connector;
    }

    /// <summary>Forgets a message, as when somebody deletes it.</summary>
    public void Verwijder(Bericht bericht) => _berichten.TryRemove((bericht.Gesprek, bericht.Id), out _);

    /// <summary>Puts a message in a conversation that the bot did not send, to be replaced by it.</summary>
    public string Leg(string gesprek, JsonObject activiteit)
    {
        var id = NieuwId();
        Bewaar(gesprek, id, activiteit);
        return id;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task<JsonObject> LeesAsync(HttpContext context) =>
        (JsonObject)(await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;

    private string NieuwId() => $"b{Interlocked.Increment(ref _teller)}";

    private static string Wortel(string gesprek) => gesprek.Split(';')[0];

    private void Bewaar(string gesprek, string id, JsonObject activiteit)
    {
        var bericht = _berichten[(gesprek, id)] = new Bericht(gesprek, id, activiteit, 1);
        _volgorde.Enqueue((gesprek, id));
        _perGesprek.GetOrAdd(Wortel(gesprek), _ => []).Enqueue((gesprek, id));
        Interlocked.Increment(ref _keer);
        Aangekomen(bericht);
    }

    private bool WerkBij(string gesprek, string id, JsonObject activiteit)
    {
        Interlocked.Increment(ref _keer);
        while (_berichten.TryGetValue((gesprek, id), out var oud))
        {
            var nieuw = new Bericht(gesprek, id, activiteit, oud.Versie + 1);
            if (_berichten.TryUpdate((gesprek, id), nieuw, oud))
            {
                Aangekomen(nieuw);
                return true;
            }
        }

        return false;
    }
}

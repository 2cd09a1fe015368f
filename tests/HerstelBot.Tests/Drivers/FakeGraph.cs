using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HerstelBot.Tests.Drivers;

/// <summary>Microsoft Graph as the bot meets it: a real server on loopback that pages, throttles, refuses, stalls and stammers.</summary>
internal sealed class FakeGraph : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeGraph(WebApplication app) => _app = app;

    /// <summary>Users by object id, as Graph shows them.</summary>
    public ConcurrentDictionary<string, JsonObject> Mensen { get; } = new();

    /// <summary>Members of groups, by the id of the group.</summary>
    public ConcurrentDictionary<string, string[]> Groepen { get; } = new();

    /// <summary>Availability by object id.</summary>
    public ConcurrentDictionary<string, string> Aanwezig { get; } = new();

    /// <summary>Every request that came in, as method and path with query.</summary>
    public ConcurrentQueue<string> Vragen { get; } = new();

    /// <summary>Stands before every answer: answers instead, waits, or lets it pass.</summary>
    public Func<HttpContext, Func<Task>, Task> Tussen { get; set; } = (_, verder) => verder();

    /// <summary>How many members stand on a page.</summary>
    public int PerPagina { get; set; } = 2;

    /// <summary>The base address, for <c>HerstelBot:Graph:BaseUrl</c>.</summary>
    public string Adres { get; private set; } = "";

    public static async Task<FakeGraph> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var graph = new FakeGraph(app);
        app.Use(async (context, next) =>
        {
            graph.Vragen.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
            await graph.Tussen(context, () => next());
        });
        app.MapGet("/v1.0/users/{id}", (string id) => graph.Mensen.TryGetValue(id, out var wie) ? Results.Json(wie) : NietGevonden());
        app.MapGet("/v1.0/groups/{id}/transitiveMembers", (string id, HttpRequest vraag) => graph.Pagina(id, vraag));
        app.MapPost("/v1.0/communications/getPresencesByUserId", async (HttpContext context) =>
        {
            var body = (JsonObject)(await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
            var ids = body["ids"]!.AsArray().Select(id => id!.GetValue<string>());
            return Results.Json(new
            {
                value = ids.Where(graph.Aanwezig.ContainsKey).Select(id => new { id, availability = graph.Aanwezig[id], activity = graph.Aanwezig[id] }),
            });
        });
        await app.StartAsync();
        graph.Adres = $"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()}/v1.0";
        return graph;
    }

    /// <summary>Somebody in the directory.</summary>
    public void Kent(string id, string organisatie = "", string afdeling = "", string mail = "", bool ingeschakeld = true) => Mensen[id] = new()
    {
        ["@odata.type"] = "#microsoft.graph.user", ["id"] = id, ["displayName"] = $"Directory {id}", ["companyName"] = organisatie, ["department"] = afdeling,
        ["mail"] = mail, ["userPrincipalName"] = $"{id}@example.onmicrosoft.com", ["accountEnabled"] = ingeschakeld,
    };

    /// <summary>From now on every request to this part of Graph ends so.</summary>
    public void Weigert(string pad, int status, int? wacht = null) => Tussen = async (context, verder) =>
    {
        if (!context.Request.Path.Value!.Contains(pad, StringComparison.Ordinal))
        {
            await verder();
            return;
        }

        context.Response.StatusCode = status;
        if (wacht is { } seconden)
        {
            context.Response.Headers.RetryAfter = $"{seconden}";
        }

        await context.Response.WriteAsJsonAsync(new { error = new { code = "fout", message = "Geheim van Graph." } });
    };

    /// <summary>From now on every answer of this part of Graph is this text.</summary>
    public void Stamelt(string pad, string tekst) => Tussen = (context, verder) =>
    {
        if (!context.Request.Path.Value!.Contains(pad, StringComparison.Ordinal))
        {
            return verder();
        }

        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(tekst);
    };

    /// <summary>From now on Graph is itself again.</summary>
    public void Herstelt() => Tussen = (_, verder) => verder();

    /// <summary>How many requests this part of Graph got.</summary>
    public int Keren(string pad) => Vragen.Count(vraag => vraag.Contains(pad, StringComparison.Ordinal));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static IResult NietGevonden() => Results.Json(new { error = new { code = "Request_ResourceNotFound" } }, statusCode: StatusCodes.Status404NotFound);

    private IResult Pagina(string id, HttpRequest vraag)
    {
        if (!Groepen.TryGetValue(id, out var leden))
        {
            return NietGevonden();
        }

        var van = int.Parse(vraag.Query["$skiptoken"].FirstOrDefault() ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        var waarden = leden.Skip(van).Take(PerPagina).Select(lid => (JsonNode)(Mensen.TryGetValue(lid, out var wie)
            ? wie.DeepClone()
            : new JsonObject { ["@odata.type"] = "#microsoft.graph.group", ["id"] = lid, ["displayName"] = "Een groep in de groep" }));
        var pagina = new JsonObject { ["value"] = new JsonArray([.. waarden]) };
        if (van + PerPagina < leden.Length)
        {
            pagina["@odata.nextLink"] = $"{Adres}/groups/{id}/transitiveMembers?$skiptoken={van + PerPagina}";
        }

        return Results.Json(pagina);
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace HerstelBot.Cli.Meet;

/// <summary>Teams as the service meets it from behind: takes every message and counts it.</summary>
internal sealed class Teamskant : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _ontvangen;

    private Teamskant(WebApplication app) => _app = app;

    /// <summary>How many messages arrived.</summary>
    public int Ontvangen => Volatile.Read(ref _ontvangen);

    /// <summary>Where the service must write to.</summary>
    public string ServiceUrl => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<Teamskant> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var teams = new Teamskant(app);
        app.MapPost("/v3/conversations/{gesprek}/activities", (JsonElement activiteit) =>
            Results.Json(new { id = $"b{Interlocked.Increment(ref teams._ontvangen)}" }, statusCode: StatusCodes.Status201Created));
        await app.StartAsync();
        return teams;
    }

    /// <summary>What Teams would send when somebody types.</summary>
    public object Activiteit(string tekst, int spreker) => new
    {
        type = "message", id = Guid.NewGuid().ToString(), timestamp = "2026-11-23T09:00:00.000Z", serviceUrl = ServiceUrl, channelId = "msteams", text = tekst, textFormat = "plain",
        from = new { id = $"29:meting-{spreker}", name = "Vrager", aadObjectId = $"meting-{spreker}" },
        recipient = new { id = "28:herstelbot", name = "HerstelBot" },
        conversation = new { id = $"a:meting-{spreker}", conversationType = "personal", tenantId = Tenant },
        locale = "nl-NL",
        channelData = new { tenant = new { id = Tenant } },
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private const string Tenant = "11111111-1111-4111-8111-111111111111";
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HerstelBot.EndToEnd;

/// <summary>A bot that says what it is given: it waits until somebody speaks, and then knows where to send.</summary>
internal sealed class Kaartbot : IAsyncDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();
    private readonly TaskCompletionSource<Uri> _gesprek = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Kaartbot(WebApplication app)
    {
        _app = app;
        app.MapPost("/api/messages", (JsonObject activiteit) =>
        {
            if (activiteit["type"]?.GetValue<string>() == "message")
            {
                _gesprek.TrySetResult(new Uri(
                    $"{activiteit["serviceUrl"]!.GetValue<string>().TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(activiteit["conversation"]!["id"]!.GetValue<string>())}/activities"));
            }

            return Results.Accepted();
        });
    }

    /// <summary>Where it is spoken to.</summary>
    public string Adres => $"{_app.Urls.Single()}/api/messages";

    /// <summary>Starts it on a free port.</summary>
    public static async Task<Kaartbot> StartAsync()
    {
        var builder = WebApplication.CreateBuilder(["--urls", $"http://127.0.0.1:{Proef.VrijePoort()}"]);
        builder.Logging.ClearProviders();
        var bot = new Kaartbot(builder.Build());
        await bot._app.StartAsync(TestContext.Current.CancellationToken);
        return bot;
    }

    /// <summary>Waits until somebody has spoken.</summary>
    public Task AangesprokenAsync() => _gesprek.Task.WaitAsync(Geduld, TestContext.Current.CancellationToken);

    /// <summary>Says this, there; gives where it stands.</summary>
    public async Task<Uri> StuurAsync(JsonNode bericht)
    {
        var gesprek = await _gesprek.Task;
        using var antwoord = await _http.PostAsJsonAsync(gesprek, bericht, TestContext.Current.CancellationToken);
        antwoord.EnsureSuccessStatusCode();
        var verstuurd = await antwoord.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken);
        return new($"{gesprek}/{Uri.EscapeDataString(verstuurd!["id"]!.GetValue<string>())}");
    }

    /// <summary>Says this in the place of what it said before.</summary>
    public async Task VervangAsync(Uri bericht, JsonNode door)
    {
        using var antwoord = await _http.PutAsJsonAsync(bericht, door, TestContext.Current.CancellationToken);
        antwoord.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }
}

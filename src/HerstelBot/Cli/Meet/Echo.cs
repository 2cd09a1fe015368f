using System.Text.Json;

namespace HerstelBot.Cli.Meet;

/// <summary>The least that a service can do with a message: read its JSON and give it back. Beside it stands what ours costs.</summary>
internal static class Echo
{
    /// <summary>Runs until it is ended.</summary>
    public static async Task<int> RunAsync(string adres)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(adres);
        await using var app = builder.Build();
        app.MapPost("/api/messages", (JsonElement lichaam) => Results.Json(lichaam));
        app.MapGet("/", () => Results.Ok());
        await app.RunAsync();
        return Verbs.Done;
    }
}

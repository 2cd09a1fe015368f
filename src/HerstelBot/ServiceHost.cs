using HerstelBot.Cli;
using Microsoft.Extensions.Logging.Console;

namespace HerstelBot;

/// <summary>The web service: what runs when no other verb is given.</summary>
internal static class ServiceHost
{
    private const string DefaultUrl = "http://127.0.0.1:3978";

    /// <summary>Runs the service until it is asked to stop.</summary>
    /// <param name="args">Host and configuration options, such as <c>--urls</c> or <c>--HerstelBot:Opslag:Map</c>.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args);
        await app.RunAsync();
        return Verbs.Done;
    }

    /// <summary>Builds the service without starting it.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // Standard output belongs to what a verb answers.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (!NamesItsOwnAddress(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        var app = builder.Build();
        app.MapGet("/health/live", () => TypedResults.Ok(new { status = "ok" }));
        return app;
    }

    private static bool NamesItsOwnAddress(ConfigurationManager configuration) =>
        !string.IsNullOrEmpty(configuration["urls"])
        || !string.IsNullOrEmpty(configuration["http_ports"])
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}

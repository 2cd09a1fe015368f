using HerstelBot.Agenda;
using HerstelBot.Cli;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Entra;
using HerstelBot.Export;
using HerstelBot.Graph;
using HerstelBot.Mail;
using HerstelBot.Personen;
using HerstelBot.Redis;
using HerstelBot.Search;
using HerstelBot.Teams;
using HerstelBot.Teams.Connector;
using HerstelBot.Teams.Inkomend;
using HerstelBot.Web;
using HerstelBot.Workers;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace HerstelBot;

/// <summary>The web service: what runs when no other verb is given. Reads as a table of contents.</summary>
internal static class ServiceHost
{
    private const string DefaultUrl = "http://127.0.0.1:3978";

    /// <summary>Runs the service until it is asked to stop.</summary>
    /// <param name="args">Host and configuration options, such as <c>--urls</c> or <c>--HerstelBot:Opslag:Map</c>.</param>
    /// <param name="error">Hears in one Dutch sentence why it cannot start.</param>
    public static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        WebApplication app;
        try
        {
            app = Build(args);
        }
        catch (Exception fault) when (IsConfiguration(fault))
        {
            return await RefuseAsync(error, fault);
        }

        await using (app)
        {
            if (await TryStartAsync(app, error, CancellationToken.None) is { } refused)
            {
                return refused;
            }

            // What reading and learning left behind goes back to the machine before the first question, not under it.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            await error.WriteLineAsync($"HerstelBot draait op {string.Join(" en ", app.Urls)}. Stop met Ctrl+C.");
            await app.WaitForShutdownAsync();
            return Verbs.Done;
        }
    }

    /// <summary>Starts a built service.</summary>
    /// <returns>The exit code when it cannot start, after one Dutch sentence that says why; <see langword="null"/> when it runs.</returns>
    public static async Task<int?> TryStartAsync(WebApplication app, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            // Before the host, which would write a stack trace under the sentence.
            app.Services.GetService<IStartupValidator>()?.Validate();
            app.Services.BeginOpeningStore();
            await app.StartAsync(cancellationToken);
            return null;
        }
        catch (Exception fault) when (IsConfiguration(fault))
        {
            return await RefuseAsync(error, fault);
        }
    }

    /// <summary>Builds the service without starting it.</summary>
    /// <param name="args">As for <see cref="RunAsync"/>.</param>
    /// <param name="configure">Replaces what stands for the outside world, in a test.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseDefaultServiceProvider(static options => options.ValidateOnBuild = options.ValidateScopes = true);

        // Standard output belongs to what a verb answers.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        // The store inside and the host tell their whole life at Information; ours is what a person wants to read.
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddFilter("HerstelBot", LogLevel.Information)

            // Why a start fails is told in one sentence, or by the exception itself.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        if (!NamesItsOwnAddress(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        var dialogs = DialogsMap.Vind(builder.Configuration[DialogsMap.Sleutel]);
        builder.Services.AddSingleton(dialogs);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<HerstelBotMetrics>();
        builder.AddTelemetry();
        builder.AddRedis();
        builder.Services.AddDataverwerkingen<RedisVastlegger>();
        builder.Services.AddRoutering(dialogs);
        builder.Services.AddKennisbank(dialogs);
        builder.Services.AddPersonen();
        builder.Services.AddGraph();
        builder.Services.AddGesprekken();
        builder.Services.AddTeams(dialogs);
        builder.Services.AddDienstadres();
        builder.Services.AddAgenda();
        builder.Services.AddMail();
        builder.Services.AddSingleton(static services => new Teamslink(services.GetRequiredService<IOptions<TeamsOptions>>().Value.LinkNaarChat));
        builder.Services.AddSingleton<Mailtoken>(static services => (geweigerd, stop) => services.GetRequiredService<IEntraTokens>().HaalAsync(
            new Tokendoel("https://graph.microsoft.com", services.GetRequiredService<Registratie>().HomeTenantId), geweigerd, stop));
        builder.Services.AddExport();
        builder.Services.AddWorkers();
        builder.AddWeb();
        builder.Services.AddSingleton(static services => new StartPageInfo(
            services.GetRequiredService<Store>().Welke, services.GetRequiredService<LokaleModus>().Aan,
            () => services.GetRequiredService<LevendeKennisbank>().Fouten.Where(fout => !fout.IsWaarschuwing)));
        builder.Services.AddHealthChecks()
            .AddCheck<StoreReadiness>("opslag")
            .AddCheck<SigningKeyReadiness>("sleutels")
            .AddCheck<KennisbankReadiness>("kennisbank");

        configure?.Invoke(builder);
        var app = builder.Build();
        app.MapWeb();
        app.MapBerichten();
        app.MapAgenda();
        app.MapGegevens();
        app.MapHealth();
        app.MapStartPage();
        return app;
    }

    /// <summary>The same settings as the service would have, for a verb that does not run it; nobody waits for changes in them.</summary>
    public static WebApplicationBuilder Settings(IEnumerable<string> args) => WebApplication.CreateBuilder([.. args, "--hostBuilder:reloadConfigOnChange=false"]);

    // What somebody can mend in a setting, a file or on the machine gets a sentence; anything else is a bug and shows its trace.
    private static bool IsConfiguration(Exception fault) =>
        fault is OptionsValidationException or InvalidDataException or DirectoryNotFoundException or StoreException or IOException;

    private static async Task<int> RefuseAsync(TextWriter error, Exception fault)
    {
        IEnumerable<string> sentences = fault switch
        {
            OptionsValidationException { Failures: var failures } => failures,
            { InnerException: AddressInUseException } => ["Het adres van de dienst is al in gebruik. Stop het andere programma, of kies een ander adres met --urls."],
            _ => [fault.Message],
        };
        foreach (var sentence in sentences)
        {
            await error.WriteLineAsync(sentence);
        }

        return Verbs.AtFault;
    }

    private static bool NamesItsOwnAddress(ConfigurationManager configuration) =>
        !string.IsNullOrEmpty(configuration["urls"])
        || !string.IsNullOrEmpty(configuration["http_ports"])
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}

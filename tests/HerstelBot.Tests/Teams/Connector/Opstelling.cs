using System.Text.Json.Nodes;
using HerstelBot.Entra;
using HerstelBot.Teams;
using HerstelBot.Teams.Connector;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>The connector as the service registers it, with another wire, clock and Entra.</summary>
internal sealed class Opstelling : IDisposable
{
    public const string Tekst = "Krijgt mevrouw De Wit haar betaling nog voor de kerst?";
    public static readonly Uri Publiek = new("https://smba.trafficmanager.net/emea/");
    public static readonly ConnectorAdres Adres = new(Publiek, "9b1a7c1e-0000-4000-8000-000000000001", "19:kanaal@thread.tacv2;messageid=17", "28:bot");
    private readonly ServiceProvider _services;

    public Opstelling(HttpMessageHandler? draad = null, bool lokaal = false, Action<IServiceCollection>? meer = null, HttpMessageHandler? entra = null, TeamsOptions? options = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Klok);
        services.AddSingleton(new LokaleModus(lokaal));
        services.AddSingleton(Options.Create(options ?? new TeamsOptions()));
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(Log)));
        if (entra is null)
        {
            services.AddSingleton<IEntraTokens>(Tokens);
        }

        services.AddConnector();
        if (entra is not null)
        {
            services.AddHttpClient(EntraHttp.Naam).ConfigurePrimaryHttpMessageHandler(() => entra);
        }

        if (draad is not null)
        {
            services.AddHttpClient(Vervoer.HttpNaam).ConfigurePrimaryHttpMessageHandler(() => draad);
        }

        meer?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public Klok Klok { get; } = new();

    public NepTokens Tokens { get; } = new();

    public FakeLogCollector Log { get; } = new();

    public ConnectorClient Client => _services.GetRequiredService<ConnectorClient>();

    public IEntraTokens Entra => _services.GetRequiredService<IEntraTokens>();

    public static JsonObject Bericht(string tekst = Tekst) => new() { ["type"] = "message", ["text"] = tekst, ["textFormat"] = "plain" };

    public void Dispose() => _services.Dispose();
}

/// <summary>Entra that gives token-1, and a next one each time the last one was refused.</summary>
internal sealed class NepTokens : IEntraTokens
{
    private int _nummer = 1;

    public int Ververst => _nummer - 1;

    /// <summary>What tokens were asked for.</summary>
    public List<Tokendoel> Doelen { get; } = [];

    public TokenOntbreektException? Fout { get; set; }

    public Task<string> HaalAsync(Tokendoel doel, string? geweigerd, CancellationToken cancellationToken)
    {
        Doelen.Add(doel);
        if (Fout is { } fout)
        {
            throw fout;
        }

        if (geweigerd == $"token-{_nummer}")
        {
            _nummer++;
        }

        return Task.FromResult($"token-{_nummer}");
    }
}

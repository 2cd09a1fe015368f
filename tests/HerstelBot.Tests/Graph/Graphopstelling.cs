using HerstelBot.Domain.Personen;
using HerstelBot.Entra;
using HerstelBot.Graph;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Teams.Connector;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Graph;

/// <summary>The Graph edge as the service registers it, with a Graph of our own and a clock that we move.</summary>
internal sealed class Graphopstelling : IAsyncDisposable
{
    public const string Tenant = "11111111-1111-4111-8111-111111111111";
    private readonly ServiceProvider _services;

    private Graphopstelling(FakeGraph graph, HttpMessageHandler? draad, string adres)
    {
        Graph = graph;
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["HerstelBot:Graph:Aan"] = "true", ["HerstelBot:Graph:BaseUrl"] = adres }).Build());
        services.AddSingleton<TimeProvider>(Klok);
        services.AddSingleton(new LokaleModus(draad is null));
        services.AddSingleton(new Registratie());
        services.AddSingleton<IEntraTokens>(Tokens);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(Log)));
        services.AddGraph();
        if (draad is not null)
        {
            services.AddHttpClient(GraphClients.HttpNaam).ConfigurePrimaryHttpMessageHandler(() => draad);
        }

        _services = services.BuildServiceProvider();
    }

    public FakeGraph Graph { get; }

    public FakeTimeProvider Klok { get; } = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public NepTokens Tokens { get; } = new();

    public FakeLogCollector Log { get; } = new();

    public IProfielen Profielen => _services.GetRequiredService<IProfielen>();

    public IAanwezigheid Aanwezigheid => _services.GetRequiredService<IAanwezigheid>();

    public Groepenlezer Groepen => _services.GetRequiredService<Groepenlezer>();

    /// <summary>In local mode, against a Graph on loopback.</summary>
    public static async Task<Graphopstelling> StartAsync()
    {
        var graph = await FakeGraph.StartAsync();
        return new(graph, null, graph.Adres);
    }

    /// <summary>As deployed, on another wire.</summary>
    public static async Task<Graphopstelling> MetTokensAsync(HttpMessageHandler draad) => new(await FakeGraph.StartAsync(), draad, "https://graph.microsoft.com/v1.0");

    /// <summary>Somebody of the tenant.</summary>
    public static MedewerkerId Wie(string id, string tenant = Tenant) => new(tenant, id);

    /// <summary>Everything that was logged, exceptions included.</summary>
    public string Logboek() => string.Join('\n', Log.GetSnapshot().Select(regel => $"{regel.Message} {regel.Exception}"));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Graph.DisposeAsync();
    }
}

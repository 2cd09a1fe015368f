using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using HerstelBot.Teams.Activiteiten;
using HerstelBot.Teams.Inkomend;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Teams.Inkomend;

/// <summary>The real endpoint on a real socket, with a clock, a key server and a room behind it that belong to the test.</summary>
/// <remarks>When it ends it looks through every log line of the test for a token, a secret or what somebody typed (N25).</remarks>
public sealed class Proefhost : IAsyncLifetime
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly IReadOnlyDictionary<string, string?> Productie = new Dictionary<string, string?>
    {
        ["HerstelBot:Teams:AppId"] = Token.App, ["HerstelBot:Teams:HomeTenantId"] = Body.Tenant, ["HerstelBot:Teams:CredentialSoort"] = "Secret",
        ["HerstelBot:Teams:ClientSecret"] = "proefgeheim-uit-de-kluis", [$"HerstelBot:Tenants:{Body.Tenant}"] = "GM0384",
    };

    private readonly ConcurrentBag<string> _geheimen = [Body.Geheim, "proefgeheim-uit-de-kluis"];
    private WebApplication? _app;
    private HttpClient? _client;

    internal string Omgeving { get; init; } = "Production";

    internal IReadOnlyDictionary<string, string?> Instellingen { get; init; } = Productie;

    internal IPAddress? Afstand { get; init; }

    internal string Luister { get; init; } = "http://127.0.0.1:0";

    internal Keyserver Keyserver { get; } = new();

    internal FakeTimeProvider Klok { get; } = new(Start);

    internal Opnemer Verwerker { get; } = new();

    /// <summary>Whether a sender hung up before the answer.</summary>
    internal bool Opgehangen { get; private set; }

    internal FakeLogCollector Logs => App.Services.GetFakeLogCollector();

    internal Sleutelstand Stand => App.Services.GetRequiredService<ISigningKeySource>().Stand;

    internal Uri Adres => new(App.Urls.First());

    private WebApplication App => _app ?? throw new InvalidOperationException("Start the host first.");

    internal static async Task<Proefhost> Nieuw(Action<Proefhost>? vooraf = null, Proefhost? host = null)
    {
        host ??= new Proefhost();
        vooraf?.Invoke(host);
        await host.InitializeAsync();
        return host;
    }

    internal static Task<Proefhost> Lokaal(IPAddress? afstand = null) =>
        Nieuw(host: new Proefhost { Omgeving = "Development", Instellingen = new Dictionary<string, string?>(), Afstand = afstand });

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = Omgeving });
        builder.Configuration.AddInMemoryCollection(Instellingen);
        builder.WebHost.UseKestrelCore().UseUrls(Luister);
        builder.Services.AddRouting();
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging();
        builder.Services.AddSingleton<TimeProvider>(Klok);
        builder.Services.AddTeamsInkomend();
        builder.Services.AddHttpClient(Sleutelserver.Client).ConfigurePrimaryHttpMessageHandler(() => Keyserver);
        builder.Services.AddSingleton<IActiviteitVerwerker>(Verwerker);
        _app = builder.Build();
        _app.Use((context, next) =>
        {
            if (Afstand is { } afstand) { context.Connection.RemoteIpAddress = afstand; }
            context.RequestAborted.Register(() => Opgehangen = true);
            return next();
        });
        _app.UseRouting();
        _app.MapBerichten();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client = new HttpClient { BaseAddress = Adres };
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is null) { return; }
        var regels = Logs.GetSnapshot().Select(regel =>
            string.Join('\n', [regel.Message, regel.Exception?.ToString(), .. regel.StructuredState?.Select(deel => deel.Value) ?? [], .. regel.Scopes.Select(scope => scope?.ToString())])).ToArray();
        await _app.DisposeAsync();
        _client?.Dispose();
        Assert.NotEmpty(regels);
        var alles = string.Join('\n', regels);
        Assert.All(_geheimen.Distinct(), geheim => Assert.DoesNotContain(geheim, alles, StringComparison.Ordinal));
    }

    /// <summary>Sends a right token and this body.</summary>
    internal Task<HttpResponseMessage> Stuur(JsonNode body, Action<HttpRequestMessage>? meer = null) => Stuur(new Token(), body, meer);

    internal Task<HttpResponseMessage> Stuur(Token token, JsonNode? body = null, Action<HttpRequestMessage>? meer = null) => StuurKop([$"Bearer {token.Schrijf()}"], body, meer);

    /// <summary>Sends these Authorization headers as they are.</summary>
    internal async Task<HttpResponseMessage> StuurKop(IEnumerable<string> authorization, JsonNode? body = null, Action<HttpRequestMessage>? meer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent((body ?? Body.Bericht()).ToJsonString(), Encoding.UTF8, "application/json"),
        };
        foreach (var kop in authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", kop);
            // One part of a token alone would already be a leak.
            foreach (var deel in kop.Split(' ', '.', ',').Where(deel => deel.Length > 20)) { _geheimen.Add(deel); }
        }
        meer?.Invoke(request);
        return await _client!.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal async Task<HttpResponseMessage> Stuur(HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", new Token().Schrijf());
        return await _client!.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal Task<HttpResponseMessage> Vraag(HttpRequestMessage request) => _client!.SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>Lets the keys arrive.</summary>
    internal Task Gereed() => Tot(() => Stand.Gereed);

    /// <summary>Waits for something that happens on another thread.</summary>
    internal static async Task Tot(Func<bool> waar, [CallerArgumentExpression(nameof(waar))] string wat = "")
    {
        using var genoeg = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!waar())
        {
            Assert.False(genoeg.IsCancellationRequested, $"Never came true: {wat}");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The room behind the endpoint: keeps what comes in, answers what the test wants.</summary>
    internal sealed class Opnemer : IActiviteitVerwerker
    {
        public ConcurrentQueue<(Activiteit Activiteit, Ontvangst Ontvangst)> Ontvangen { get; } = [];

        public Func<Activiteit, CancellationToken, Task<Verwerking>> Antwoord { get; set; } = (_, _) => Task.FromResult<Verwerking>(new Verwerking.Aanvaard());

        public Task<Verwerking> VerwerkAsync(Activiteit activiteit, Ontvangst ontvangst, CancellationToken cancellationToken)
        {
            Ontvangen.Enqueue((activiteit, ontvangst));
            return Antwoord(activiteit, cancellationToken);
        }
    }
}

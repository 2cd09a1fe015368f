using HerstelBot.Entra;
using HerstelBot.Teams.Connector;
using HerstelBot.Teams.Inkomend;
using HerstelBot.Tests.Drivers;
using HerstelBot.Tests.Teams.Connector;
using HerstelBot.Tests.Teams.Inkomend;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace HerstelBot.Tests.Start;

/// <summary>The whole service as a deployer exposes it; only the key server and Teams belong to the test.</summary>
public sealed class Productiedienst : IAsyncLifetime
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-productie-");

    internal NepHandler Teams { get; } = new(NepHandler.Met(201, """{"id":"b1"}"""));

    internal WebApplication App { get; private set; } = null!;

    internal HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        string[] args =
        [
            "--environment", "Production", "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Error",
            "--HerstelBot:Opslag:Map", Path.Combine(_map.FullName, "opslag"),
            .. Proefhost.Productie.Select(instelling => $"--{instelling.Key}={instelling.Value}"),
        ];
        App = ServiceHost.Build(args, builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(Proefhost.Start)));
            builder.Services.Replace(ServiceDescriptor.Singleton<IEntraTokens>(new NepTokens()));
            builder.Services.AddHttpClient(Sleutelserver.Client).ConfigurePrimaryHttpMessageHandler(() => new Keyserver());
            builder.Services.AddHttpClient(Vervoer.HttpNaam).ConfigurePrimaryHttpMessageHandler(() => Teams);
        });
        await App.StartAsync(TestContext.Current.CancellationToken);
        Http = new HttpClient { BaseAddress = new Uri(App.Urls.First()) };
        await TeamsWereld.TotAsync(() => App.Services.GetRequiredService<ISigningKeySource>().Stand.Gereed, "The keys are there.");
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        _map.Delete(recursive: true);
    }
}

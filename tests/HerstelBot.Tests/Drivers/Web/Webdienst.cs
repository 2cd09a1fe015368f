using HerstelBot.Entra;
using HerstelBot.Teams.Inkomend;
using HerstelBot.Tests.Teams.Connector;
using HerstelBot.Tests.Teams.Inkomend;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HerstelBot.Tests.Drivers.Web;

/// <summary>The pages as a deployer exposes them: behind a proxy, with Entra, for one tenant.</summary>
internal sealed class Webdienst : IAsyncDisposable
{
    /// <summary>Where people reach it.</summary>
    public static readonly Uri Adres = new("https://herstelbot.example.nl/");

    /// <summary>The tenant that is served.</summary>
    public const string Tenant = Body.Tenant;

    /// <summary>A regioverantwoordelijke of it.</summary>
    public static readonly Account Ria = new(Tenant, "ria", "Ria van Regio");

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-web-");
    private WebApplication? _app;
    private string[] _args = [];

    /// <summary>Where people sign in.</summary>
    public Inlogserver Entra { get; private set; } = null!;

    /// <summary>A browser in which nobody signed in.</summary>
    public Webbezoeker Bezoeker => new(new Uri(_app!.Urls.First()), Adres);

    /// <summary>Starts it.</summary>
    public static async Task<Webdienst> StartAsync()
    {
        var dienst = new Webdienst { Entra = await Inlogserver.StartAsync() };
        var personen = Path.Combine(dienst._map.FullName, "personen.json");
        await File.WriteAllTextAsync(personen, $$"""[{"tenantId":"{{Tenant}}","objectId":"ria","naam":"Ria van Regio","rollen":["regioverantwoordelijke"],"regio":"noordwest"}]""");
        await dienst.BeginAsync([
            "--environment", "Production", "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Error",
            $"--HerstelBot:Opslag:Map={Path.Combine(dienst._map.FullName, "opslag")}", $"--HerstelBot:Personen:Bestand={personen}",
            $"--HerstelBot:Adres={Adres}", "--HerstelBot:Web:Tenant=organizations",
            .. dienst.Entra.Instellingen, .. Proefhost.Productie.Select(instelling => $"--{instelling.Key}={instelling.Value}"),
        ]);
        return dienst;
    }

    /// <summary>Stops the service and starts it again on the same store.</summary>
    public async Task HerstartAsync()
    {
        await _app!.DisposeAsync();
        await BeginAsync(_args);
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        await Entra.DisposeAsync();
        _map.Delete(recursive: true);
    }

    private async Task BeginAsync(string[] args)
    {
        _args = args;
        _app = ServiceHost.Build(args, builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<IEntraTokens>(new NepTokens()));
            builder.Services.AddHttpClient(Sleutelserver.Client).ConfigurePrimaryHttpMessageHandler(() => new Keyserver());
        });
        await _app.StartAsync();
    }
}

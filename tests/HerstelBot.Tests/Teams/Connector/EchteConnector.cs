using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using HerstelBot.Teams.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>A real server that plays the Connector, over TLS as smba.trafficmanager.net or plain on loopback.</summary>
internal sealed class EchteConnector : IAsyncDisposable
{
    private static readonly X509Certificate2 Tls = Certificaat("CN=smba.trafficmanager.net");
    private readonly WebApplication _app;

    private EchteConnector(WebApplication app) => _app = app;

    public List<Verzoek> Verzoeken { get; } = [];

    /// <summary>What it answers; the default accepts everything.</summary>
    public Func<HttpContext, Task> Antwoord { get; set; } = http => http.Response.WriteAsync("{}");

    public Uri Adres => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<EchteConnector> StartAsync(bool tls)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, luister =>
        {
            if (tls)
            {
                luister.UseHttps(Tls);
            }
        }));
        var app = builder.Build();
        var connector = new EchteConnector(app);
        app.Run(async http =>
        {
            using var lezer = new StreamReader(http.Request.Body);
            var inhoud = await lezer.ReadToEndAsync();
            var koppen = http.Request.Headers.ToDictionary(kop => kop.Key, kop => kop.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            lock (connector.Verzoeken)
            {
                connector.Verzoeken.Add(new(http.Request.Method, http.Features.Get<IHttpRequestFeature>()!.RawTarget, koppen, inhoud.Length == 0 ? null : JsonNode.Parse(inhoud)));
            }

            http.Response.ContentType = "application/json";
            await connector.Antwoord(http);
        });
        await app.StartAsync();
        return connector;
    }

    /// <summary>Leads every connection of the client to this server and leaves the rest of its handler as it is.</summary>
    public void Leid(IServiceCollection services) =>
        services.AddHttpClient(Vervoer.HttpNaam).ConfigurePrimaryHttpMessageHandler((handler, _) =>
        {
            var sockets = (SocketsHttpHandler)handler;
            sockets.SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, gezien, _, _) => gezien is not null && gezien.GetCertHashString() == Tls.GetCertHashString() };
            sockets.ConnectCallback = async (_, stop) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, Adres.Port, stop);
                return new NetworkStream(socket, ownsSocket: true);
            };
        });

    public static X509Certificate2 Certificaat(string naam)
    {
        using var sleutel = RSA.Create(2048);
        var aanvraag = new CertificateRequest(naam, sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var vanaf = TimeProvider.System.GetUtcNow();
        using var los = aanvraag.CreateSelfSigned(vanaf.AddDays(-1), vanaf.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(los.Export(X509ContentType.Pfx), null);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}

internal sealed record Verzoek(string Methode, string Pad, IReadOnlyDictionary<string, string> Koppen, JsonNode? Inhoud);

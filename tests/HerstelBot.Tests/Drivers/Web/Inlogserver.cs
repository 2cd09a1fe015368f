using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace HerstelBot.Tests.Drivers.Web;

/// <summary>Somebody with an account, as the persons file writes them.</summary>
internal sealed record Account([property: JsonPropertyName("tenantId")] string Tenant, [property: JsonPropertyName("objectId")] string Persoon, string Naam);

/// <summary>A real OpenID Connect server in the place of Entra: the same addresses, one issuer for each tenant.</summary>
internal sealed class Inlogserver : IAsyncDisposable
{
    /// <summary>The app that people sign in to.</summary>
    public const string App = "44444444-4444-4444-8444-444444444444";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly WebApplication _app;

    private Inlogserver()
    {
        Instantie = $"http://127.0.0.1:{VrijePoort()}/";
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Instantie);
        builder.Logging.ClearProviders();
        builder.Services.AddOpenIddict().AddServer(Stel);
        _app = builder.Build();
        _app.UseAuthentication();
        _app.MapMethods("/organizations/oauth2/v2.0/authorize", ["GET", "POST"], MeldAan);
    }

    /// <summary>Where people sign in, without the tenant.</summary>
    public string Instantie { get; }

    /// <summary>Who signs in from now on; <see langword="null"/> lets the browser choose from <see cref="Accounts"/>.</summary>
    public Account? Wie { get; set; }

    /// <summary>Whom the page of the server offers.</summary>
    public IReadOnlyList<Account> Accounts { get; set; } = [];

    /// <summary>The settings of a service that trusts it.</summary>
    public IEnumerable<string> Instellingen => [$"--HerstelBot:Web:ClientId={App}", $"--HerstelBot:Web:Instantie={Instantie}"];

    /// <summary>Starts it on a free port.</summary>
    public static async Task<Inlogserver> StartAsync()
    {
        var server = new Inlogserver();
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The token that Teams would give a tab of this person.</summary>
    public string Teamstoken(Account wie, string hoorder = App, string recht = "access_as_user", string? uitgever = null, TimeSpan? oud = null, RSA? sleutel = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = uitgever ?? Uitgever(wie.Tenant), Audience = hoorder,
            IssuedAt = Nu(oud), NotBefore = Nu(oud), Expires = Nu(oud).AddHours(1),
            Claims = new Dictionary<string, object> { ["tid"] = wie.Tenant, ["oid"] = wie.Persoon, ["name"] = wie.Naam, ["scp"] = recht },
            SigningCredentials = new(sleutel is null ? Sleutel() : new RsaSecurityKey(sleutel) { KeyId = "proef" }, SecurityAlgorithms.RsaSha256),
        });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private static DateTime Nu(TimeSpan? oud) => (TimeProvider.System.GetUtcNow() - (oud ?? TimeSpan.Zero)).UtcDateTime;

    private string Uitgever(string tenant) => $"{Instantie}{tenant}/v2.0";

    private RsaSecurityKey Sleutel() => new(_rsa) { KeyId = "proef" };

    private void Stel(OpenIddictServerBuilder server)
    {
        server.EnableDegradedMode().AllowImplicitFlow().SetIssuer(Instantie)
            .SetConfigurationEndpointUris("organizations/v2.0/.well-known/openid-configuration")
            .SetJsonWebKeySetEndpointUris("discovery/v2.0/keys")
            .SetAuthorizationEndpointUris("organizations/oauth2/v2.0/authorize")
            .AddSigningKey(Sleutel()).AddEphemeralEncryptionKey();
        server.RegisterScopes(OpenIddictConstants.Scopes.Profile);
        server.UseAspNetCore().DisableTransportSecurityRequirement().EnableAuthorizationEndpointPassthrough();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(bouw => bouw.UseInlineHandler(static context =>
        {
            if (context.ClientId != App || context.RedirectUri?.EndsWith("/aanmelden/entra", StringComparison.Ordinal) != true)
            {
                context.Reject(OpenIddictConstants.Errors.InvalidClient);
            }

            return default;
        }));
        server.AddEventHandler<GenerateTokenContext>(bouw => bouw
            .UseInlineHandler(context =>
            {
                context.SecurityTokenDescriptor.Issuer = Uitgever(context.Principal.FindFirst("tid")!.Value);
                return default;
            })
            .SetOrder(OpenIddictServerHandlers.Protection.GenerateIdentityModelToken.Descriptor.Order - 1));
    }

    private IResult MeldAan(HttpContext context)
    {
        var gekozen = context.Request.Query["kies"].ToString();
        if ((Wie ?? Accounts.FirstOrDefault(account => account.Persoon == gekozen)) is not { } wie)
        {
            return Results.Content(
                $"<!doctype html><html lang=nl><title>Account kiezen</title><h1>Account kiezen</h1><ul>{string.Concat(Accounts.Select(account =>
                    $"<li><a href='{WebUtility.HtmlEncode($"{context.Request.QueryString}&kies={account.Persoon}")}'>{WebUtility.HtmlEncode(account.Naam)}</a>"))}</ul>",
                "text/html; charset=utf-8");
        }

        var identiteit = new ClaimsIdentity("proef", OpenIddictConstants.Claims.Name, null);
        identiteit.SetClaim(OpenIddictConstants.Claims.Subject, wie.Persoon).SetClaim("oid", wie.Persoon).SetClaim("tid", wie.Tenant)
            .SetClaim(OpenIddictConstants.Claims.Name, wie.Naam).SetScopes(context.GetOpenIddictServerRequest()!.GetScopes())
            .SetDestinations(static _ => [OpenIddictConstants.Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identiteit), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}

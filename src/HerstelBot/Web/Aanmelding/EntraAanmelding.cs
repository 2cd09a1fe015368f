using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace HerstelBot.Web.Aanmelding;

/// <summary>Signing in with an account at Entra: in a browser through its page, in a tab with the token that Teams has.</summary>
internal static class EntraAanmelding
{
    /// <summary>The scheme of the token that Teams gives.</summary>
    public const string Teams = "Teams";

    /// <summary>The scheme of what programs call too: by the token that comes along, else by the session.</summary>
    public const string Programma = "Programma";

    /// <summary>Where Entra sends somebody back to.</summary>
    public const string Terugpad = "/aanmelden/entra";

    /// <summary>What the token of Teams must allow, as the registration exposes it.</summary>
    private const string Recht = "access_as_user";

    /// <summary>Registers the schemes; the session is the one that counts.</summary>
    public static void AddEntraAanmelding(this IServiceCollection services, Aanmeldstand stand)
    {
        var bouw = services.AddAuthentication(opties =>
        {
            opties.DefaultScheme = Sessie.Schema;
            opties.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
            opties.DefaultForbidScheme = Sessie.Schema;
        });
        bouw.AddMicrosoftIdentityWebApp(
            opties =>
            {
                opties.Instance = stand.Instantie;
                opties.TenantId = stand.Tenant;
                opties.ClientId = stand.ClientId;
                opties.CallbackPath = Terugpad;
            },
            cookieScheme: Sessie.Schema);
        bouw.AddJwtBearer(Teams);
        bouw.AddPolicyScheme(Programma, null, static opties =>
        {
            opties.ForwardDefaultSelector = static context => context.Request.Headers.Authorization.Count > 0 ? Teams : Sessie.Schema;
            opties.ForwardChallenge = Teams;
        });

        services.AddOptions<CookieAuthenticationOptions>(Sessie.Schema).Configure<Microsoft.Extensions.Options.IOptions<WebOptions>>((opties, web) => Sessie.Stel(opties, stand, web.Value));
        services.AddOptions<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme).Configure<Uitgevers>((opties, uitgevers) => Stel(opties, stand, uitgevers));
        services.AddOptions<JwtBearerOptions>(Teams).Configure<Uitgevers>((opties, uitgevers) => Stel(opties, stand, uitgevers));
    }

    // The token about the person comes straight with the way back, so that no secret of ours is needed to fetch it.
    private static void Stel(OpenIdConnectOptions opties, Aanmeldstand stand, Uitgevers uitgevers)
    {
        opties.RequireHttpsMetadata = IsHttps(stand);
        opties.ResponseType = OpenIdConnectResponseType.IdToken;
        opties.ResponseMode = OpenIdConnectResponseMode.FormPost;
        opties.MapInboundClaims = false;
        opties.SaveTokens = false;
        opties.TokenValidationParameters.IssuerValidator = uitgevers.Controleer;
        opties.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        opties.TokenValidationParameters.NameClaimType = Aangemelden.Naamclaim;
        foreach (var koekje in new[] { opties.NonceCookie, opties.CorrelationCookie })
        {
            Sessie.Bescherm(koekje, stand);
        }

        opties.Events.OnRedirectToIdentityProvider = Aanmeldweg.KiesAsync;
        opties.Events.OnTokenValidated = static context =>
        {
            context.Principal = Beperk(context.Principal!, OpenIdConnectDefaults.AuthenticationScheme);
            return Task.CompletedTask;
        };
        opties.Events.OnRemoteFailure = static context =>
        {
            context.HandleResponse();
            context.Response.Redirect($"{context.Request.PathBase}/aanmelden/mislukt");
            return Task.CompletedTask;
        };
    }

    private static void Stel(JwtBearerOptions opties, Aanmeldstand stand, Uitgevers uitgevers)
    {
        opties.Authority = $"{stand.Instantie}{stand.Tenant}/v2.0";
        opties.RequireHttpsMetadata = IsHttps(stand);
        opties.MapInboundClaims = false;
        opties.IncludeErrorDetails = false;
        opties.TokenValidationParameters.ValidAudiences = [stand.ClientId, stand.Hulpbron];
        opties.TokenValidationParameters.IssuerValidator = uitgevers.Controleer;
        opties.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        opties.Events = new JwtBearerEvents
        {
            OnTokenValidated = static context =>
            {
                if (context.Principal!.FindFirstValue("scp")?.Split(' ').Contains(Recht) == true)
                {
                    context.Principal = Beperk(context.Principal!, Teams);
                }
                else
                {
                    context.Fail("The token is not one of Teams for this app.");
                }

                return Task.CompletedTask;
            },
        };
    }

    private static ClaimsPrincipal Beperk(ClaimsPrincipal gebruiker, string schema) => Aangemelden.Gebruiker(
        gebruiker.GetTenantId() ?? "", gebruiker.GetObjectId() ?? "",
        gebruiker.FindFirstValue(Aangemelden.Naamclaim) ?? "", schema);

    private static bool IsHttps(Aanmeldstand stand) => stand.Instantie.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}

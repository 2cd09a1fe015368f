using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HerstelBot.Web.Aanmelding;

/// <summary>What a page calls to sign somebody in or out.</summary>
internal static class AanmeldEndpoints
{
    /// <summary>Where somebody asks to sign in.</summary>
    public const string Begin = "/aanmelden";

    /// <summary>Maps them.</summary>
    public static void MapAanmelding(this IEndpointRouteBuilder endpoints)
    {
        // The header with the token cannot be sent by a form of another site, so that no token of ours is needed beside it.
        endpoints.MapPost("/aanmelden/teams", (Delegate)TeamsAsync).DisableAntiforgery().ExcludeFromDescription()
            .RequireAuthorization(regel => regel.AddAuthenticationSchemes(EntraAanmelding.Teams).RequireAuthenticatedUser());
        endpoints.MapGet(Begin, MeldAan).AllowAnonymous().ExcludeFromDescription();
        endpoints.MapPost("/afmelden", AfmeldenAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<NoContent> TeamsAsync(HttpContext context)
    {
        await context.SignInAsync(Sessie.Schema, context.User);
        return TypedResults.NoContent();
    }

    private static async Task<Results<RedirectHttpResult, BadRequest>> AfmeldenAsync(HttpContext context, IAntiforgery vervalsing)
    {
        if (!await vervalsing.IsRequestValidAsync(context))
        {
            return TypedResults.BadRequest();
        }

        await context.SignOutAsync(Sessie.Schema);
        return TypedResults.Redirect($"{context.Request.PathBase}/aanmelden/uit");
    }

    private static ChallengeHttpResult MeldAan(string? naar, HttpRequest request) => TypedResults.Challenge(
        new AuthenticationProperties { RedirectUri = $"{request.PathBase}/{(Paden.IsVeilig(naar) ? naar : "rapportage")}" },
        [OpenIdConnectDefaults.AuthenticationScheme]);
}

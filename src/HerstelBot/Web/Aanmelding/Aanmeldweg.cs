using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace HerstelBot.Web.Aanmelding;

/// <summary>Where somebody goes who did not sign in yet.</summary>
internal static class Aanmeldweg
{
    /// <summary>Only a page that somebody opens leads to signing in. In a frame that goes through Teams, because Entra shows itself in no frame; what a program asks for is refused.</summary>
    public static Task KiesAsync(RedirectContext context)
    {
        var vraagt = context.Request;
        if (!HttpMethods.IsGet(vraagt.Method) || !(Paden.IsPagina(vraagt.Path) || vraagt.Path == AanmeldEndpoints.Begin))
        {
            context.HandleResponse();
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (vraagt.Headers["Sec-Fetch-Dest"] == "iframe")
        {
            context.HandleResponse();
            context.Response.Redirect($"{vraagt.PathBase}/teams?naar={Uri.EscapeDataString($"{vraagt.Path}{vraagt.QueryString}".TrimStart('/'))}");
        }

        return Task.CompletedTask;
    }
}

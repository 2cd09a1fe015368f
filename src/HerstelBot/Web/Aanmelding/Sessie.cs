using Microsoft.AspNetCore.Authentication.Cookies;

namespace HerstelBot.Web.Aanmelding;

/// <summary>The cookie that remembers who signed in, and how our cookies are protected.</summary>
internal static class Sessie
{
    /// <summary>The scheme of the session.</summary>
    public const string Schema = "HerstelBot";

    /// <summary>What goes with a request that only a page of ours may make.</summary>
    public const string Vervalsing = "HerstelBot.Formulier";

    /// <summary>Sets up the session.</summary>
    public static void Stel(CookieAuthenticationOptions opties, Aanmeldstand stand, WebOptions web)
    {
        Noem(opties.Cookie, Schema, stand);
        opties.ExpireTimeSpan = TimeSpan.FromMinutes(web.SessieMinuten);
        opties.SlidingExpiration = true;
        opties.Events.OnRedirectToAccessDenied = static context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>Names a cookie of ours; one with this prefix can be set by this host alone.</summary>
    public static void Noem(CookieBuilder koekje, string naam, Aanmeldstand stand)
    {
        koekje.Name = stand.Lokaal ? naam : $"__Host-{naam}";
        koekje.Path = "/";
        koekje.HttpOnly = true;
        koekje.IsEssential = true;
        Bescherm(koekje, stand);
    }

    /// <summary>In the tab of Teams our page stands in a page of somebody else: only a cookie that says so goes along, and it counts there alone.</summary>
    public static void Bescherm(CookieBuilder koekje, Aanmeldstand stand)
    {
        // Local mode has no https and no Teams.
        koekje.SameSite = stand.Lokaal ? SameSiteMode.Lax : SameSiteMode.None;
        koekje.SecurePolicy = stand.Lokaal ? CookieSecurePolicy.None : CookieSecurePolicy.Always;
        if (!stand.Lokaal && !koekje.Extensions.Contains("Partitioned"))
        {
            koekje.Extensions.Add("Partitioned");
        }
    }
}

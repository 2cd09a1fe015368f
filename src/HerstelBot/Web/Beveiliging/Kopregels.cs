using HerstelBot.Web.Aanmelding;
using Microsoft.Extensions.Options;

namespace HerstelBot.Web.Beveiliging;

/// <summary>Tells the browser what our pages never do: run code or show things of others, be shown in a frame of others, or be kept.</summary>
internal sealed class Kopregels(RequestDelegate next, Aanmeldstand stand, IOptions<WebOptions> options)
{
    // Charts and components set their measures as styles; code comes from our own files only.
    private readonly string _inhoud = string.Join("; ",
        "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'",
        $"form-action 'self'{(stand.Wijze == Aanmeldwijze.Entra ? $" {new Uri(stand.Instantie).GetLeftPart(UriPartial.Authority)}" : "")}",
        $"frame-ancestors 'self' {string.Join(' ', options.Value.ToegestaneKaders.Select(kader => $"https://{kader}"))}");

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var kop = context.Response.Headers;
            kop.ContentSecurityPolicy = _inhoud;
            kop.XContentTypeOptions = "nosniff";
            kop["Referrer-Policy"] = "same-origin";
            kop["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (!stand.Lokaal)
            {
                kop.StrictTransportSecurity = "max-age=31536000";
            }

            // Files have a name that follows from what is in them, and may stay.
            if (kop.CacheControl.Count == 0 || Paden.IsPagina(context.Request.Path))
            {
                kop.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}

using HerstelBot.Web.Aanmelding;

namespace HerstelBot.Web.Beveiliging;

/// <summary>TLS ends before us, so that a request does not know where people reach us. The settings do, and no header of a request is believed about it.</summary>
internal sealed class Adresregel(RequestDelegate next, Aanmeldstand stand)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (stand.Adres is { } adres)
        {
            context.Request.Scheme = adres.Scheme;
            context.Request.Host = new HostString(adres.Authority);
            context.Request.PathBase = adres.AbsolutePath.TrimEnd('/');
        }

        return next(context);
    }
}

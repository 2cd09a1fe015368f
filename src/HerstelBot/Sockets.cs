namespace HerstelBot;

/// <summary>The connections on which our tokens travel.</summary>
internal static class Sockets
{
    /// <summary>Redirects off: a token goes to the address that we checked and nowhere else.</summary>
    public static SocketsHttpHandler Nieuw() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
    };
}

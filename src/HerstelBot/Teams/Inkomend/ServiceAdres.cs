namespace HerstelBot.Teams.Inkomend;

/// <summary>Which service URLs may be answered to. Our own token goes to that address, so a wrong one gives the bot away.</summary>
internal static class ServiceAdres
{
    /// <summary>In production: https on the default port of a host in the list. In local mode: a loopback host.</summary>
    public static bool IsToegestaan(string? serviceUrl, IReadOnlyList<string> hosts, bool lokaal) =>
        serviceUrl is { Length: > 0 }
        // Printable ASCII without what a URL parser may read as user or other path, so that every reader sees the same host.
        && serviceUrl.All(teken => teken is > ' ' and < '\x7F' and not ('\\' or '@' or '?' or '#'))
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var adres)
        && (lokaal
            ? (adres.Scheme == Uri.UriSchemeHttp || adres.Scheme == Uri.UriSchemeHttps) && LokaleModus.IsLoopback(adres.Host)
            : adres.Scheme == Uri.UriSchemeHttps && adres.IsDefaultPort && hosts.Contains(adres.IdnHost, StringComparer.OrdinalIgnoreCase));
}

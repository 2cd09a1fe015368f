namespace HerstelBot.Teams.Connector;

/// <summary>Which service URLs are spoken to, and which get our token.</summary>
/// <remarks>The hosts are whole names: <c>trafficmanager.net</c> is shared by all customers of Azure and is never a wildcard.</remarks>
internal sealed class Hostregel(bool lokaal, IEnumerable<string> hosts)
{
    private readonly HashSet<string> _hosts = new(hosts, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a socket may be opened: an allow-listed https host, or in local mode this machine only.</summary>
    public bool Mag(Uri adres) => lokaal ? IsDezeMachine(adres) : IsVertrouwd(adres);

    /// <summary>Whether this final address gets our token: never in local mode.</summary>
    public bool KrijgtToken(Uri? adres) => !lokaal && adres is not null && IsVertrouwd(adres);

    private bool IsVertrouwd(Uri adres) =>
        adres.IsAbsoluteUri && adres.Scheme == Uri.UriSchemeHttps && adres.IsDefaultPort && adres.UserInfo.Length == 0 && _hosts.Contains(adres.IdnHost);

    private static bool IsDezeMachine(Uri adres) =>
        adres.IsAbsoluteUri && (adres.Scheme == Uri.UriSchemeHttp || adres.Scheme == Uri.UriSchemeHttps) && LokaleModus.IsLoopback(adres.Host) && adres.UserInfo.Length == 0;
}

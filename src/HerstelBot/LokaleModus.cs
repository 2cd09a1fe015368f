using System.Net;

namespace HerstelBot;

/// <summary>Whether HerstelBot runs on the machine of one person who tries it: nothing configured, loopback only, nobody proves who they are.</summary>
/// <remarks>Only while all conditions hold (protocol 1.4). Every other start demands an App ID, tenants and a credential; forgetting them never opens the door.</remarks>
/// <param name="Aan">Whether it is on.</param>
internal sealed record LokaleModus(bool Aan)
{
    private static readonly string[] _verraders = ["AppId", "HomeTenantId", "CredentialSoort", "ClientSecret", "CertificaatBestand", "ManagedIdentityClientId", "FederatedTokenBestand"];

    /// <summary>On when the environment is Development or nobody named one, and no part of a Teams registration is configured.</summary>
    public static LokaleModus Bepaal(IConfiguration configuration, IHostEnvironment environment)
    {
        // Without a name the host calls itself Production; only somebody who wrote a name meant it.
        var genoemd = !string.IsNullOrWhiteSpace(configuration[HostDefaults.EnvironmentKey]);
        var teams = configuration.GetSection(Teams.TeamsOptions.Section);
        return new((environment.IsDevelopment() || !genoemd)
            && _verraders.All(sleutel => string.IsNullOrWhiteSpace(teams[sleutel]))
            && !configuration.GetSection(Tenants.Section).GetChildren().Any());
    }

    /// <summary>The first configured listening address that others can reach; <see langword="null"/> when there is none.</summary>
    public static string? OpenAdres(IConfiguration configuration) =>
        Lijst(configuration["urls"]).Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? ""))
            // A port without an address listens to everybody.
            .Concat(Lijst(configuration["http_ports"]).Concat(Lijst(configuration["https_ports"])).Select(poort => $"http://*:{poort}"))
            .FirstOrDefault(adres => !IsLoopbackAdres(adres));

    /// <summary>Whether a listening address can be reached from this machine only.</summary>
    public static bool IsLoopbackAdres(string adres) => Uri.TryCreate(adres, UriKind.Absolute, out var uri) && IsLoopback(uri.Host);

    /// <summary>Why an address that others can reach stops local mode, in one Dutch sentence.</summary>
    public static string Bezwaar(string adres) =>
        $"urls is '{adres}', maar zonder {Teams.TeamsOptions.Section}:AppId draait HerstelBot alleen lokaal; gebruik http://127.0.0.1:3978 of vul {Teams.TeamsOptions.Section} en {Tenants.Section} in.";

    /// <summary>Whether a request comes from this machine and was meant for it: no proxy in between and no name of another machine in it.</summary>
    /// <remarks>Without an address no network is involved: a socket that is not loopback has stopped the start.</remarks>
    public static bool KomtVanHier(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } adres || IPAddress.IsLoopback(adres.IsIPv4MappedToIPv6 ? adres.MapToIPv4() : adres))
        && IsLoopback(context.Request.Host.Host)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");

    private static string[] Lijst(string? waarde) => waarde?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Whether a host name or address can only mean this machine.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var adres) && IPAddress.IsLoopback(adres));
}

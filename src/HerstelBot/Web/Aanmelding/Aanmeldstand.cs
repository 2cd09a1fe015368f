using HerstelBot.Entra;

namespace HerstelBot.Web.Aanmelding;

/// <summary>How people show who they are to our pages.</summary>
internal enum Aanmeldwijze
{
    /// <summary>Nobody can: nobody said where people reach us, so that there are no pages.</summary>
    Uit,

    /// <summary>Who sits behind this machine is the local person.</summary>
    Lokaal,

    /// <summary>With their account at Entra, or through Teams.</summary>
    Entra,
}

/// <summary>How people sign in here; known before the container is built, because it decides what is in it.</summary>
/// <param name="Wijze">How.</param>
/// <param name="Lokaal">Whether this is local mode.</param>
/// <param name="ClientId">The App ID with which they do.</param>
/// <param name="Instantie">Where, without the tenant; ends with a slash.</param>
/// <param name="Tenant">For which tenant.</param>
/// <param name="Adres">Where people reach us; <see langword="null"/> in local mode, where the request says so.</param>
/// <param name="Hulpbron">For whom Teams gives its token, beside the App ID itself.</param>
internal sealed record Aanmeldstand(Aanmeldwijze Wijze, bool Lokaal, string ClientId, string Instantie, string Tenant, Uri? Adres, string Hulpbron)
{
    /// <summary>The tenant name for people of several tenants.</summary>
    public const string AlleOrganisaties = "organizations";

    /// <summary>Reads it from the settings, which are checked later.</summary>
    public static Aanmeldstand Bepaal(IConfiguration configuration, LokaleModus lokaal, Tenants tenants)
    {
        var web = configuration.GetSection(WebOptions.Section);
        var adres = Uri.TryCreate(configuration[$"{DienstOptions.Section}:{nameof(DienstOptions.Adres)}"], UriKind.Absolute, out var uri) ? uri : null;
        var client = Waarde(web, nameof(WebOptions.ClientId)) ?? configuration[$"{Registratie.Section}:{nameof(Registratie.AppId)}"] ?? "";
        var wijze = (lokaal.Aan, client, adres) switch
        {
            (true, "", _) => Aanmeldwijze.Lokaal,
            (true, _, _) or (false, _, not null) => Aanmeldwijze.Entra,
            (false, _, null) => Aanmeldwijze.Uit,
        };
        return new(
            wijze, lokaal.Aan, client,
            $"{(Waarde(web, nameof(WebOptions.Instantie)) ?? new WebOptions().Instantie).TrimEnd('/')}/",
            Waarde(web, nameof(WebOptions.Tenant)) ?? (tenants.Alle.Count == 1 ? tenants.Alle.First().Id : AlleOrganisaties),
            lokaal.Aan ? null : adres,
            Waarde(web, nameof(WebOptions.Hulpbron)) ?? $"api://{adres?.Host}/botid-{client}");
    }

    private static string? Waarde(IConfigurationSection sectie, string sleutel) => sectie[sleutel]?.Trim() is { Length: > 0 } waarde ? waarde : null;
}

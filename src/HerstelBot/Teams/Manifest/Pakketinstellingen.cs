using System.Text.RegularExpressions;

namespace HerstelBot.Teams.Manifest;

/// <summary>Reads from the configuration (<c>HerstelBot:Teams</c>) what the app package needs.</summary>
internal static partial class Pakketinstellingen
{
    private const int LangsteOrganisatie = 32;

    /// <summary>Reads the data and says in Dutch, with key and mend, what is missing or wrong.</summary>
    /// <returns>The data, unless something is at fault; the faults; and what works but deserves a look before publication.</returns>
    public static (Pakketgegevens? Gegevens, IReadOnlyList<string> Fouten, IReadOnlyList<string> Waarschuwingen) Lees(IConfiguration configuration)
    {
        var teams = configuration.GetSection(TeamsOptions.Section);
        var fouten = new List<string>();
        var waarschuwingen = new List<string>();

        var appId = Waarde(teams, "AppId") ?? "";
        if (!Guid.TryParseExact(appId, "D", out var guid) || guid == Guid.Empty)
        {
            fouten.Add(Zin("AppId", appId, "zet er het App ID (GUID) van de bot neer, zoals het bij de app-registratie in Entra staat"));
        }

        var domein = Waarde(teams, "Domein") ?? "";
        if (!IsDomein(domein))
        {
            fouten.Add(Zin("Domein", domein, "zet er de volledige hostnaam neer waarop de bot bereikbaar is, zoals bot.example.nl, zonder https://, poort of *"));
        }

        var versie = Waarde(teams, "Pakketversie") ?? typeof(Pakketinstellingen).Assembly.GetName().Version!.ToString(3);
        if (!Versie().IsMatch(versie))
        {
            fouten.Add(Zin("Pakketversie", versie, "zet er drie getallen neer, zoals 1.2.0, hoger dan in het vorige pakket"));
        }

        var organisatie = Waarde(teams, "Organisatie") ?? "HerstelBot";
        if (organisatie.Length > LangsteOrganisatie)
        {
            fouten.Add(Zin("Organisatie", organisatie, $"Teams toont hoogstens {LangsteOrganisatie} tekens; kies een kortere naam"));
        }

        string Adres(string sleutel, string wat)
        {
            var adres = Waarde(teams, sleutel);
            if (adres is null)
            {
                waarschuwingen.Add($"{TeamsOptions.Section}:{sleutel} is leeg; het pakket verwijst voor {wat} naar de startpagina van de bot. Vul het adres in voordat u de app publiceert.");
                return $"https://{domein}/";
            }

            if (!IsHttps(adres))
            {
                fouten.Add(Zin(sleutel, adres, $"zet er het volledige https-adres van {wat} neer"));
            }

            return adres;
        }

        // People open the pages where the settings say, and the tab where the bot answers.
        if (configuration[$"{DienstOptions.Section}:{nameof(DienstOptions.Adres)}"]?.Trim().TrimEnd('/') is { Length: > 0 } pagina && pagina != $"https://{domein}")
        {
            waarschuwingen.Add($"{DienstOptions.Section}:{nameof(DienstOptions.Adres)} is '{pagina}'; de tab in Teams opent https://{domein}/. Maak beide gelijk, anders kunnen mensen zich in de tab niet aanmelden.");
        }

        var gegevens = new Pakketgegevens(
            guid.ToString(), domein, versie, organisatie,
            Adres("Website", "de uitleg"), Adres("Privacyverklaring", "de privacyverklaring"), Adres("Gebruiksvoorwaarden", "de gebruiksvoorwaarden"));
        return (fouten.Count == 0 ? gegevens : null, fouten, waarschuwingen);
    }

    /// <summary>Whether it is an absolute https address without a name and password in it.</summary>
    public static bool IsHttps(string adres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0;

    private static bool IsDomein(string host) =>
        Uri.CheckHostName(host) == UriHostNameType.Dns && Domein().IsMatch(host);

    private static string? Waarde(IConfigurationSection teams, string sleutel) =>
        teams[sleutel]?.Trim() is { Length: > 0 } waarde ? waarde : null;

    private static string Zin(string sleutel, string waarde, string herstel) =>
        waarde.Length == 0 ? $"{TeamsOptions.Section}:{sleutel} is leeg; {herstel}." : $"{TeamsOptions.Section}:{sleutel} is '{waarde}'; {herstel}.";

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,5})(\.(0|[1-9][0-9]{0,5})){2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Versie();

    // The last label of a public host name is never a number and never alone.
    [GeneratedRegex(@"^[a-z0-9][a-z0-9.-]*\.[a-z][a-z0-9-]*[a-z0-9]\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Domein();
}

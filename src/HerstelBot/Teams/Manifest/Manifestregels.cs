using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HerstelBot.Teams.Manifest;

/// <summary>The rules for <c>manifest.json</c> itself, with example data in its placeholders.</summary>
internal static partial class Manifestregels
{
    // Teams refuses a manifest from this version on with a bot in teams and without supportsChannelFeatures; the JSON schema does not know that rule.
    private static readonly Version _kanaalregel = new(1, 25);

    /// <summary>Adds what is wrong to the file.</summary>
    public static void Controleer(Manifestbestand bestand, JsonObject manifest)
    {
        Versies(bestand, manifest);
        Ids(bestand, manifest);
        Lengte(bestand, manifest["developer"].Deel("name"), "De naam van de aanbieder", 32);
        foreach (var (naam, plek) in Manifestteksten.Van(manifest)) { Lengte(bestand, plek, naam, Manifestteksten.Langste(naam)); }
        foreach (var naam in (string[])["websiteUrl", "privacyUrl", "termsOfUseUrl"])
        {
            var plek = manifest["developer"].Deel(naam);
            if (!Pakketinstellingen.IsHttps(Gevuld(plek)))
            {
                bestand.Meld(plek ?? manifest["developer"], $"developer.{naam} is '{plek.Tekst()}'; zet er een https-adres neer, of de invulplek die daarbij hoort.");
            }
        }

        Teksten(bestand, manifest);
        Talen(bestand, manifest);
        if (!Kleur().IsMatch(Gevuld(manifest["accentColor"])))
        {
            bestand.Meld(manifest["accentColor"], "accentColor is geen kleur; schrijf die als #154273.");
        }
    }

    private static void Versies(Manifestbestand bestand, JsonObject manifest)
    {
        var versie = manifest["manifestVersion"].Tekst() ?? "";
        if (!System.Version.TryParse(versie, out var getal))
        {
            bestand.Meld(manifest["manifestVersion"], $"manifestVersion is '{versie}'; zet er de versie van het schema neer, zoals 1.29.");
            return;
        }

        var schema = $"https://developer.microsoft.com/json-schemas/teams/v{versie}/MicrosoftTeams.schema.json";
        if (manifest["$schema"].Tekst() != schema)
        {
            bestand.Meld(manifest["$schema"], $"$schema hoort niet bij manifestVersion {versie}; zet er {schema} neer.");
        }

        if (getal >= _kanaalregel && Opdrachtregels.Bereiken(manifest).Any(bereik => bereik.Tekst() == "team") && manifest["supportsChannelFeatures"].Tekst() != "tier1")
        {
            bestand.Meld(manifest["supportsChannelFeatures"], "Teams weigert een bot voor teams zonder supportsChannelFeatures; zet er \"tier1\" neer.");
        }

        if (!Semver().IsMatch(Gevuld(manifest["version"])))
        {
            bestand.Meld(manifest["version"], $"version is '{manifest["version"].Tekst()}'; zet er {{{{VERSION}}}} neer, of drie getallen zoals 1.2.0.");
        }
    }

    private static void Ids(Manifestbestand bestand, JsonObject manifest)
    {
        (string Naam, JsonNode? Plek)[] ids =
        [
            ("id", manifest["id"]), ("bots[0].botId", manifest["bots"].Eerste().Deel("botId")), ("composeExtensions[0].botId", manifest["composeExtensions"].Eerste().Deel("botId")), ("webApplicationInfo.id", manifest["webApplicationInfo"].Deel("id")),
        ];
        foreach (var (naam, plek) in ids.Where(id => Gevuld(id.Plek) != Pakketgegevens.Voorbeeld.AppId))
        {
            bestand.Meld(plek, $"{naam} is niet het App ID van de bot; zet er {{{{APP_ID}}}} neer.");
        }

        foreach (var recht in manifest["authorization"].Deel("permissions").Deel("resourceSpecific").Lijst().Where(recht => recht.Deel("name").Tekst() == "ChannelMessage.Read.Group"))
        {
            bestand.Meld(recht, "Met ChannelMessage.Read.Group leest de bot alle berichten van een kanaal mee; haal dit recht weg.");
        }

        foreach (var domein in manifest["validDomains"].Lijst().Where(domein => Uri.CheckHostName(Gevuld(domein)) != UriHostNameType.Dns))
        {
            bestand.Meld(domein, $"'{domein.Tekst()}' is geen hostnaam; noem een volledige hostnaam zonder https:// en zonder *.");
        }
    }

    private static void Lengte(Manifestbestand bestand, JsonNode? plek, string naam, int langste)
    {
        if (Gevuld(plek).Length is var lengte && (lengte == 0 || lengte > langste))
        {
            bestand.Meld(plek, lengte == 0 ? $"{naam} is leeg; vul een tekst in." : $"{naam} heeft {lengte} tekens; hoogstens {langste} mag.");
        }
    }

    private static void Teksten(Manifestbestand bestand, JsonNode? deel)
    {
        switch (deel)
        {
            case JsonObject voorwerp:
                foreach (var (_, waarde) in voorwerp) { Teksten(bestand, waarde); }
                break;
            case JsonArray lijst:
                foreach (var waarde in lijst) { Teksten(bestand, waarde); }
                break;
            case JsonValue when Gevuld(deel).Contains("{{", StringComparison.Ordinal):
                bestand.Meld(deel, $"'{deel.Tekst()}' heeft een onbekende invulplek; bekend zijn APP_ID, BOT_DOMAIN, VERSION, ORGANISATION, WEBSITE_URL, PRIVACY_URL en TERMS_URL.");
                break;
            case JsonValue when Gevuld(deel).StartsWith("http://", StringComparison.OrdinalIgnoreCase):
                bestand.Meld(deel, $"'{deel.Tekst()}' is niet beveiligd; gebruik een https-adres.");
                break;
        }
    }

    private static void Talen(Manifestbestand bestand, JsonObject manifest)
    {
        var talen = manifest["localizationInfo"];
        if (talen.Deel("defaultLanguageTag").Tekst() != "nl-nl" || talen.Deel("defaultLanguageFile").Tekst() is null)
        {
            bestand.Meld(talen.Deel("defaultLanguageTag") ?? talen, "De hoofdtaal is niet Nederlands; zet defaultLanguageTag op nl-nl en noem het bestand in defaultLanguageFile.");
        }

        if (!talen.Deel("additionalLanguages").Lijst().Any(taal => taal.Deel("languageTag").Tekst() == "en"))
        {
            bestand.Meld(talen, "Engels ontbreekt; voeg in additionalLanguages languageTag en met een bestand toe.");
        }
    }

    private static string Gevuld(JsonNode? plek) => Pakketgegevens.Voorbeeld.Vul(plek.Tekst() ?? "");

    [GeneratedRegex(@"^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Semver();

    [GeneratedRegex(@"^#[0-9a-fA-F]{6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Kleur();
}

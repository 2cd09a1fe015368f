using System.Text.RegularExpressions;
using HerstelBot.Web.Aanmelding;
using Microsoft.Extensions.Options;

namespace HerstelBot.Web;

/// <summary>Stops a start in which nobody could sign in, or strangers could. One sentence: the first fault, with key, value and mend.</summary>
internal sealed partial class WebOptionsValidator(Aanmeldstand stand) : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options) =>
        Fout(options) is { } fout ? ValidateOptionsResult.Fail(fout) : ValidateOptionsResult.Success;

    private string? Fout(WebOptions o) =>
        o.SessieMinuten is < 5 or > 720 ? Zin(nameof(o.SessieMinuten), $"{o.SessieMinuten}", "zet er een aantal minuten van 5 tot en met 720 neer")
        : o.Kaders.FirstOrDefault(kader => !Kader().IsMatch(kader)) is { } kader
            ? Zin(nameof(o.Kaders), kader, "zet er hostnamen neer, zonder https:// en met hoogstens *. ervoor")
        : stand.Wijze == Aanmeldwijze.Entra ? Aanmelding(o)
        : null;

    private string? Aanmelding(WebOptions o) =>
        !IsGuid(stand.ClientId) ? Zin(nameof(o.ClientId), stand.ClientId, "zet er het App ID (GUID) neer waarmee mensen zich aanmelden, of haal de sleutel weg voor dat van de bot")
        : !Uri.TryCreate(o.Instantie, UriKind.Absolute, out var adres) || adres is not { Query: "", Fragment: "", UserInfo: "" }
            || !(adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && LokaleModus.IsLoopback(adres.Host)))
            ? Zin(nameof(o.Instantie), o.Instantie, "zet er het https-adres van Entra neer, zonder tenant, of haal de sleutel weg")
        : o.Tenant is not ("" or Aanmeldstand.AlleOrganisaties) && !IsGuid(o.Tenant)
            ? Zin(nameof(o.Tenant), o.Tenant, $"zet er een tenant-id (GUID) of {Aanmeldstand.AlleOrganisaties} neer, of haal de sleutel weg")
        : o.Hulpbron.Length > 0 && !o.Hulpbron.StartsWith("api://", StringComparison.Ordinal)
            ? Zin(nameof(o.Hulpbron), o.Hulpbron, "neem de Application ID URI van de registratie over; die begint met api://")
        : null;

    private static bool IsGuid(string waarde) => Guid.TryParseExact(waarde, "D", out var guid) && guid != Guid.Empty;

    private static string Zin(string sleutel, string waarde, string herstel) =>
        waarde.Length == 0 ? $"{WebOptions.Section}:{sleutel} is leeg; {herstel}." : $"{WebOptions.Section}:{sleutel} is '{waarde}'; {herstel}.";

    // What can stand in the header that names them, and nothing that would end the list.
    [GeneratedRegex(@"^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kader();
}

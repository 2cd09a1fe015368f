using HerstelBot.Domain.Personen;
using HerstelBot.Entra;
using Microsoft.Extensions.Options;

namespace HerstelBot.Graph;

/// <summary>Stops a start with settings for Graph that cannot work. One sentence: the first fault, with key, value and mend. Nothing is checked while Graph is off.</summary>
internal sealed class GraphOptionsValidator(LokaleModus lokaal, IConfiguration configuration) : IValidateOptions<GraphOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, GraphOptions options) =>
        options.Aan && (Adres(options) ?? Getallen(options) ?? Groepen(options)) is { } fout ? ValidateOptionsResult.Fail(fout) : ValidateOptionsResult.Success;

    // Without a registration there is no token, and what needs none is a trial server on this machine.
    private string? Adres(GraphOptions o) =>
        !Uri.TryCreate(o.BaseUrl, UriKind.Absolute, out var adres) ? Zin(nameof(o.BaseUrl), o.BaseUrl, "zet er het adres van Microsoft Graph neer, of haal de sleutel weg")
        : lokaal.Aan && !LokaleModus.IsLoopback(adres.Host)
            ? $"{GraphOptions.Section}:{nameof(o.Aan)} is true, maar zonder {Registratie.Section}:AppId geeft Microsoft Graph geen antwoord; vul {Registratie.Section} in of zet {nameof(o.Aan)} op false."
        : !lokaal.Aan && adres.Scheme != Uri.UriSchemeHttps ? Zin(nameof(o.BaseUrl), o.BaseUrl, "zet er een https-adres neer, want de bot stuurt zijn token erheen")
        : null;

    private static string? Getallen(GraphOptions o) =>
        Buiten(nameof(o.GroepenMinuten), o.GroepenMinuten, 1, 1440, "minuten") ?? Buiten(nameof(o.GroepenDagen), o.GroepenDagen, 1, 30, "dagen")
        ?? Buiten(nameof(o.ProfielUren), o.ProfielUren, 1, 24, "uren") ?? Buiten(nameof(o.AanwezigheidSeconden), o.AanwezigheidSeconden, 10, 300, "seconden")
        ?? Buiten(nameof(o.Geduld), o.Geduld, 100, 5000, "milliseconden");

    private string? Groepen(GraphOptions o)
    {
        if (o.Groepen.Length > 0 && !Guid.TryParse(Tenant(o), out _))
        {
            return Zin(nameof(o.Groepentenant), o.Groepentenant, $"zet er de tenant-id (GUID) van de groepen neer, of vul {Registratie.Section}:HomeTenantId in");
        }

        return o.Groepen.Index().Select(groep => Groep(groep.Item, $"{nameof(o.Groepen)}:{groep.Index}")).FirstOrDefault(fout => fout is not null);
    }

    private string Tenant(GraphOptions o) => o.Groepentenant.Length > 0 ? o.Groepentenant : configuration[$"{Registratie.Section}:{nameof(Registratie.HomeTenantId)}"] ?? "";

    private static string? Groep(Groepsrol groep, string sleutel) =>
        !Guid.TryParse(groep.GroepId, out _) ? Zin($"{sleutel}:{nameof(groep.GroepId)}", groep.GroepId, "zet er de object-id (GUID) van de groep uit Entra neer")
        : !Rolnamen.Alle.TryGetValue(groep.Rol, out var rol) ? Zin($"{sleutel}:{nameof(groep.Rol)}", groep.Rol, $"kies uit {Rolnamen.Keuze}")
        : rol is Rollen.Pzb or Rollen.Coordinator && groep.Cluster.Length == 0
            ? Zin($"{sleutel}:{nameof(groep.Cluster)}", "", $"zet er de id van het cluster neer, want een {groep.Rol} zonder cluster ziet geen vragen")
        : rol == Rollen.Regioverantwoordelijke && groep.Regio.Length == 0
            ? Zin($"{sleutel}:{nameof(groep.Regio)}", "", "zet er de id van de regio neer, want een regioverantwoordelijke zonder regio ziet geen vragen")
        : null;

    private static string? Buiten(string sleutel, int waarde, int van, int tot, string eenheid) =>
        waarde < van || waarde > tot ? $"{GraphOptions.Section}:{sleutel} is {waarde}, maar moet van {van} tot en met {tot} zijn ({eenheid})." : null;

    private static string Zin(string sleutel, string waarde, string herstel) =>
        waarde.Length == 0 ? $"{GraphOptions.Section}:{sleutel} is leeg; {herstel}." : $"{GraphOptions.Section}:{sleutel} is '{waarde}'; {herstel}.";
}

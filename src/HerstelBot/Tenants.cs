using System.Text.RegularExpressions;
using HerstelBot.Domain.Personen;

namespace HerstelBot;

/// <summary>The Entra tenants that are served (<c>HerstelBot:Tenants</c>), each with the gemeenten its people work for. Whoever is not in it is not answered.</summary>
internal sealed partial record Tenants
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HerstelBot:Tenants";

    private readonly Dictionary<string, Tenant> _tenants = [];

    private Tenants() { }

    /// <summary>Sentences about rows that cannot be used; any of them stops the start.</summary>
    public IReadOnlyList<string> Fouten { get; private init; } = [];

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<Tenant> Alle => _tenants.Values;

    /// <summary>The tenant with this id in any casing; <see langword="null"/> when it is not served.</summary>
    public Tenant? Zoek(string? tenantId) => Guid.TryParse(tenantId, out var id) ? _tenants.GetValueOrDefault(id.ToString()) : null;

    /// <summary>
    /// Reads rows such as <c>"&lt;tenant id&gt;": "GM0384"</c>. The value is one or more gemeente codes (a list, or one text with commas) or the id of
    /// one samenwerkingsverband of <c>dialogs/routering/samenwerkingsverbanden.yaml</c>.
    /// </summary>
    public static Tenants Lees(IConfiguration configuration)
    {
        var fouten = new List<string>();
        var tenants = new Tenants { Fouten = fouten };
        foreach (var rij in configuration.GetSection(Section).GetChildren())
        {
            string[] waarden = [.. (rij.Value is { } tekst ? tekst.Split(',') : rij.GetChildren().Select(deel => deel.Value ?? "")).Select(w => w.Trim()).Where(w => w.Length > 0)];
            if (!Guid.TryParse(rij.Key, out var id))
            {
                fouten.Add($"{Section}:{rij.Key} is geen tenant-id; gebruik als sleutel de tenant-id (GUID) uit Entra.");
            }
            else if (waarden.Length > 0 && Array.TrueForAll(waarden, w => Code().IsMatch(w)))
            {
                tenants._tenants[id.ToString()] = new(id.ToString(), [.. waarden.Distinct().Select(w => new GemeenteCode(w))], null);
            }
            else if (waarden is [var verband] && !verband.StartsWith("GM", StringComparison.Ordinal))
            {
                tenants._tenants[id.ToString()] = new(id.ToString(), [], verband);
            }
            else
            {
                fouten.Add($"{rij.Path} is '{string.Join(", ", waarden)}'; zet er gemeentecodes neer (zoals GM0384) of de id van één samenwerkingsverband.");
            }
        }
        return tenants;
    }

    [GeneratedRegex("^GM[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}

/// <summary>One served tenant.</summary>
/// <param name="Id">The Entra tenant id (lower case GUID text).</param>
/// <param name="Gemeenten">The gemeenten its people work for; empty when it is a samenwerkingsverband.</param>
/// <param name="Samenwerkingsverband">The id of the samenwerkingsverband, if it is one.</param>
internal sealed record Tenant(string Id, IReadOnlyList<GemeenteCode> Gemeenten, string? Samenwerkingsverband);

using System.Text.Json;
using System.Text.Json.Serialization;
using HerstelBot.Domain.Personen;

namespace HerstelBot.Personen;

/// <summary>Reads the persons file. The first fault refuses the whole file, with a sentence that names the row and the mend: half a list of rights is no list.</summary>
internal static class PersonenLezer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <exception cref="InvalidDataException">The file is not a persons file; the message is for the beheerder.</exception>
    public static IReadOnlyList<Medewerker> Lees(string json)
    {
        Rij[] rijen;
        try
        {
            rijen = JsonSerializer.Deserialize<Rij[]>(json, Json) ?? [];
        }
        catch (JsonException ex)
        {
            throw new InvalidDataException(
                $"Het personenbestand is geen goede JSON (regel {ex.LineNumber + 1}, {ex.Path}). Verbeter die plek; voorbeeld: zie docs/personen.md.", ex);
        }

        var medewerkers = rijen.Select(Medewerker).ToList();
        return medewerkers.GroupBy(m => m.Id).FirstOrDefault(groep => groep.Count() > 1) is { } dubbel
            ? throw new InvalidDataException($"Persoon {dubbel.Key} staat {dubbel.Count()} keer in het personenbestand. Laat één rij staan.")
            : medewerkers;
    }

    private static Medewerker Medewerker(Rij rij, int index)
    {
        var waar = $"Rij {index + 1} van het personenbestand";
        return new Medewerker
        {
            Id = new(Verplicht(rij.TenantId, "tenantId", waar).ToLowerInvariant(), Verplicht(rij.ObjectId, "objectId", waar).ToLowerInvariant()),
            Naam = Verplicht(rij.Naam, "naam", waar),
            Rollen = (rij.Rollen ?? []).Aggregate(Rollen.Geen, (rollen, rol) => rollen | Rol(rol, waar)),
            Gemeenten = rij.Gemeente is { Length: > 0 } gemeente ? [new(gemeente)] : [],
            Cluster = rij.Cluster is { Length: > 0 } cluster ? new(cluster) : null,
            Regio = rij.Regio is { Length: > 0 } regio ? new(regio) : null,
        };
    }

    private static Rollen Rol(string rol, string waar) => rol switch
    {
        "gemeentemedewerker" => Rollen.Gemeentemedewerker,
        "pzb" => Rollen.Pzb,
        "coordinator" => Rollen.Coordinator,
        "regioverantwoordelijke" => Rollen.Regioverantwoordelijke,
        "redacteur" => Rollen.Redacteur,
        "beheerder" => Rollen.Beheerder,
        _ => throw new InvalidDataException(
            $"{waar}: de rol '{rol}' bestaat niet. Kies uit gemeentemedewerker, pzb, coordinator, regioverantwoordelijke, redacteur, beheerder."),
    };

    private static string Verplicht(string? waarde, string veld, string waar) => string.IsNullOrWhiteSpace(waarde)
        ? throw new InvalidDataException($"{waar}: '{veld}' ontbreekt. Vul het in.")
        : waarde;

    private sealed record Rij(
        string? TenantId, string? ObjectId, string? Naam, string? Email, string[]? Rollen, string? Gemeente, string? Cluster, string? Regio);
}

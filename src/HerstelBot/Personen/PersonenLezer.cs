using System.Net.Mail;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;

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
        var (rijen, fouten) = Ontleed(json);
        return fouten is [var eerste, ..] ? throw new InvalidDataException(eerste.Zin) : [.. rijen.Select(rij => rij.Medewerker)];
    }

    /// <summary>The rows that are good and every fault, each with its line, from 1.</summary>
    public static (IReadOnlyList<(Medewerker Medewerker, int Regel)> Rijen, IReadOnlyList<(int Regel, string Zin)> Fouten) Ontleed(string json)
    {
        Rij?[] rijen;
        try
        {
            rijen = JsonSerializer.Deserialize<Rij?[]>(json, Json) ?? [];
        }
        catch (JsonException ex)
        {
            var regel = (int)(ex.LineNumber ?? 0) + 1;
            return ([], [(regel, $"Het personenbestand is geen goede JSON (regel {regel}, {ex.Path}). Verbeter die plek; voorbeeld: zie docs/personen.md.")]);
        }

        var regels = Regels(json);
        List<(Medewerker Medewerker, int Regel)> goed = [];
        List<(int Regel, string Zin)> fouten = [];
        foreach (var (index, rij) in rijen.Index())
        {
            try
            {
                goed.Add((Medewerker(rij ?? new(null, null, null, null, null, null, null, null), index), regels[index]));
            }
            catch (InvalidDataException fout)
            {
                fouten.Add((regels[index], fout.Message));
            }
        }

        foreach (var dubbel in goed.GroupBy(rij => rij.Medewerker.Id).Where(groep => groep.Count() > 1))
        {
            fouten.Add((dubbel.Last().Regel, $"Persoon {dubbel.Key} staat {dubbel.Count()} keer in het personenbestand. Laat één rij staan."));
        }

        return (goed, fouten);
    }

    // The line on which each row begins.
    private static List<int> Regels(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var lezer = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        List<int> regels = [];
        while (lezer.Read())
        {
            if (lezer.CurrentDepth == 1 && lezer.TokenType is (JsonTokenType.StartObject or JsonTokenType.Null))
            {
                regels.Add(bytes.AsSpan(0, (int)lezer.TokenStartIndex).Count((byte)'\n') + 1);
            }
        }

        return regels;
    }

    private static Medewerker Medewerker(Rij rij, int index)
    {
        var waar = $"Rij {index + 1} van het personenbestand";
        return new Medewerker
        {
            Id = new(Verplicht(rij.TenantId, "tenantId", waar).ToLowerInvariant(), Verplicht(rij.ObjectId, "objectId", waar).ToLowerInvariant()),
            Naam = Verplicht(rij.Naam, "naam", waar),
            Email = Email(rij.Email, waar),
            Rollen = (rij.Rollen ?? []).Aggregate(Rollen.Geen, (rollen, rol) => rollen | Rol(rol, waar)),
            Gemeenten = rij.Gemeente is { Length: > 0 } gemeente ? [new(gemeente)] : [],
            Cluster = rij.Cluster is { Length: > 0 } cluster ? new(cluster) : null,
            Regio = rij.Regio is { Length: > 0 } regio ? new(regio) : null,
        };
    }

    private static Rollen Rol(string rol, string waar) => Rolnamen.Alle.TryGetValue(rol, out var gevonden)
        ? gevonden
        : throw new InvalidDataException($"{waar}: de rol '{rol}' bestaat niet. Kies uit {Rolnamen.Keuze}.");

    // The address itself stays out of the sentence: it ends up in a log.
    private static Vertrouwelijk? Email(string? adres, string waar) => adres switch
    {
        null or "" => null,
        _ when MailAddress.TryCreate(adres, out var gelezen) && gelezen.Address == adres => new(adres),
        _ => throw new InvalidDataException($"{waar}: 'email' is geen e-mailadres. Verbeter het of haal het weg."),
    };

    private static string Verplicht(string? waarde, string veld, string waar) => string.IsNullOrWhiteSpace(waarde)
        ? throw new InvalidDataException($"{waar}: '{veld}' ontbreekt. Vul het in.")
        : waarde;

    private sealed record Rij(
        string? TenantId, string? ObjectId, string? Naam, string? Email, string[]? Rollen, string? Gemeente, string? Cluster, string? Regio);
}

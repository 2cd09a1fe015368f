using System.Text.Json;
using System.Text.Json.Serialization;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Reads <c>taal/drempels.json</c>, the cut-offs of the answer decision. A file that is absent or at fault gives the strict defaults.</summary>
internal static class DrempelsLezer
{
    private const string Bestand = "drempels.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Reads the file in the folder of the language.</summary>
    public static (Drempels Drempels, IReadOnlyList<Fout> Fouten) Lees(string taalmap)
    {
        var pad = Path.Combine(taalmap, Bestand);
        var naam = Path.Combine("taal", Bestand);
        if (!File.Exists(pad)) { return (new(), []); }
        try
        {
            var drempels = JsonSerializer.Deserialize<Drempels>(File.ReadAllText(pad), Json) ?? new();
            return BuitenBereik(drempels) is { } fout ? (new(), [new(naam, 1, fout)]) : (drempels, []);
        }
        catch (JsonException fout)
        {
            return (new(), [new(naam, (int)(fout.LineNumber ?? 0) + 1, $"Deze drempels zijn niet te lezen (bij {fout.Path}). Kijk naar komma's, punten in getallen en de namen van de drempels.")]);
        }
    }

    private static string? BuitenBereik(Drempels drempels)
    {
        double[] delen =
        [
            drempels.Antwoord, drempels.Dekking, drempels.OngedektWoord, drempels.DekkingBijOngedektWoord, drempels.BedoeltU, drempels.BedoeltUDekking,
            drempels.BedoeltUAfstand, drempels.Loket, drempels.GelijkenisBijEenWoord, drempels.Zaak, drempels.AnderOnderwerp,
        ];
        return delen.Any(deel => deel is not (>= 0 and <= 1)) || drempels.MinimumWoorden < 1 || drempels.MinimumInhoudswoorden < 1
            ? "Elke drempel ligt tussen 0 en 1, en de minima zijn 1 of meer."
            : null;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>Reads <c>taal/drempels.json</c>, the cut-offs of the answer decision. A file that is absent or at fault gives the strict defaults.</summary>
internal static class DrempelsLezer
{
    private const string Bestand = "drempels.json";
    private const string Geijkt = "geijkt";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        WriteIndented = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { MetStempel } },
    };

    private static readonly JsonSerializerOptions AlleenHetStempel = new(Json) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

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

    /// <summary>What the cut-offs were measured on; <see langword="null"/> when the file does not say it or cannot be read.</summary>
    public static IJkstempel? Stempel(string taalmap)
    {
        try
        {
            return JsonSerializer.Deserialize<AlleenStempel>(File.ReadAllText(Path.Combine(taalmap, Bestand)), AlleenHetStempel)?.Geijkt;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The warning about cut-offs that were measured on another kennisbank than there is now; <see langword="null"/> when they fit.</summary>
    public static Fout? Verouderd(string taalmap, int artikelen) =>
        Stempel(taalmap) is { } stempel && Math.Abs(artikelen - stempel.Artikelen) > stempel.Artikelen * IJkstempel.Speling
            ? new(Path.Combine("taal", Bestand), 1, $"Deze drempels zijn geijkt bij {stempel.Artikelen} artikelen en nu zijn het er {artikelen}. Draai 'herstelbot meet --ijk'.", IsWaarschuwing: true)
            : null;

    /// <summary>Writes the file, and gives its path.</summary>
    public static string Schrijf(string taalmap, Drempels drempels, IJkstempel stempel)
    {
        var velden = JsonSerializer.SerializeToElement(drempels, Json).EnumerateObject().Where(veld => veld.Name != Geijkt).ToDictionary(veld => veld.Name, veld => veld.Value);
        velden[Geijkt] = JsonSerializer.SerializeToElement(stempel, Json);
        var pad = Path.Combine(taalmap, Bestand);
        File.WriteAllText(pad, JsonSerializer.Serialize(velden, Json) + "\n");
        return pad;
    }

    // Whoever decides does not need it: it is there for whoever checks.
    private static void MetStempel(JsonTypeInfo soort)
    {
        if (soort.Type != typeof(Drempels)) { return; }
        var stempel = soort.CreateJsonPropertyInfo(typeof(IJkstempel), Geijkt);
        stempel.Set = (_, _) => { };
        soort.Properties.Add(stempel);
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

    private sealed record AlleenStempel(IJkstempel? Geijkt);
}

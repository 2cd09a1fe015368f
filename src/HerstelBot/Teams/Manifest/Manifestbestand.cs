using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Dialogs;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Manifest;

/// <summary>One JSON file of the app package under inspection, and what was found wrong in it.</summary>
internal sealed class Manifestbestand
{
    private readonly List<Fout> _fouten = [];
    private readonly RegelJson? _json;

    private Manifestbestand(string naam, RegelJson? json) => (Naam, _json) = (naam, json);

    /// <summary>The name within the folder.</summary>
    public string Naam { get; }

    /// <summary>What it says; <see langword="null"/> when it cannot be read.</summary>
    public JsonObject? Inhoud => _json?.Wortel as JsonObject;

    /// <summary>The faults so far.</summary>
    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>How a file of the folder is named in a fault.</summary>
    public static string Pad(string naam) => $"manifests/teams/{naam}";

    /// <summary>Reads a file that exists.</summary>
    public static Manifestbestand Lees(ManifestMap map, string naam)
    {
        try
        {
            var bestand = new Manifestbestand(naam, RegelJson.Lees(File.ReadAllBytes(map.Bestand(naam))));
            if (bestand.Inhoud is null) { bestand.Meld(null, "Dit is geen JSON-object; begin met { en eindig met }."); }
            return bestand;
        }
        catch (JsonException fout)
        {
            var bestand = new Manifestbestand(naam, null);
            bestand._fouten.Add(RegelJson.Fout(Pad(naam), fout));
            return bestand;
        }
    }

    /// <summary>Adds a fault at a part of the file.</summary>
    public void Meld(JsonNode? plek, string zin) => _fouten.Add(new(Pad(Naam), _json?.Regel(plek) ?? 1, zin));
}

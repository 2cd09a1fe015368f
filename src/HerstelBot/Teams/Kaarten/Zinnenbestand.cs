using System.Text.Json;
using System.Text.Json.Nodes;
using HerstelBot.Dialogs;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>A file of <c>dialogs/teksten</c>: one sentence per key, each with its line.</summary>
internal sealed class Zinnenbestand
{
    private readonly string _naam;
    private readonly Dictionary<string, string> _zinnen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _regels = new(StringComparer.Ordinal);
    private readonly List<Fout> _fouten = [];

    private Zinnenbestand(string naam) => _naam = naam;

    /// <summary>The sentences, in the order of the file.</summary>
    public IReadOnlyDictionary<string, string> Zinnen => _zinnen;

    /// <summary>What is wrong with the file itself.</summary>
    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>Whether it could be read; if not, what it lacks says nothing.</summary>
    public bool IsGelezen { get; private set; }

    /// <summary>Reads it.</summary>
    public static Zinnenbestand Lees(DialogsMap map, string naam)
    {
        var bestand = new Zinnenbestand($"teksten/{naam}");
        bestand.Lees(Path.Combine(map.Teksten, naam));
        return bestand;
    }

    /// <summary>A fault at the line of a key; at the first line when the key is not there.</summary>
    public Fout Fout(string sleutel, string zin) => new(_naam, _regels.GetValueOrDefault(sleutel, 1), zin);

    private void Lees(string pad)
    {
        if (!File.Exists(pad))
        {
            _fouten.Add(new(_naam, 1, "Dit bestand met zinnen van de bot ontbreekt; zet het terug."));
            return;
        }

        try
        {
            var json = RegelJson.Lees(File.ReadAllBytes(pad));
            IsGelezen = true;
            foreach (var (sleutel, waarde) in json.Wortel as JsonObject ?? [])
            {
                _regels[sleutel] = json.Regel(waarde ?? json.Wortel);
                if (waarde is JsonValue zin && zin.TryGetValue(out string? tekst) && !string.IsNullOrWhiteSpace(tekst)) { _zinnen[sleutel] = tekst; }
                else { _fouten.Add(Fout(sleutel, $"'{sleutel}' moet een zin zijn.")); }
            }
        }
        catch (JsonException fout)
        {
            _fouten.Add(RegelJson.Fout(_naam, fout));
        }
    }
}

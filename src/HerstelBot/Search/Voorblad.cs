using System.Globalization;
using HerstelBot.Dialogs;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HerstelBot.Search;

/// <summary>The front matter of one article: gives values by key and remembers what was wrong with them, with the line.</summary>
internal sealed class Voorblad
{
    private const string Streep = "---";

    private readonly string _bestand;
    private readonly Dictionary<string, (YamlNode Waarde, int Regel)> _sleutels = new(StringComparer.Ordinal);

    /// <summary>Reads the front matter of a file.</summary>
    /// <param name="bestand">The name that faults carry.</param>
    /// <param name="inhoud">All of the file.</param>
    public Voorblad(string bestand, string inhoud)
    {
        _bestand = bestand;
        var regels = inhoud.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var einde = regels[0].TrimEnd() == Streep ? Array.FindIndex(regels, 1, regel => regel.TrimEnd() == Streep) : -1;
        if (einde < 0)
        {
            Fout(1, "Dit artikel heeft geen voorblad. Begin met een regel ---, dan de sleutels (id, titel, …) en weer een regel ---.");
            return;
        }

        TekstRegel = einde + 2;
        Tekst = string.Join('\n', regels[(einde + 1)..]).Trim();
        LeesSleutels(string.Join('\n', regels[1..einde]));
    }

    private Voorblad(string bestand) => _bestand = bestand;

    /// <summary>What was wrong.</summary>
    public List<Fout> Fouten { get; } = [];

    /// <summary>The Markdown below the front matter.</summary>
    public string Tekst { get; } = "";

    /// <summary>The line on which the text begins.</summary>
    public int TekstRegel { get; } = 1;

    /// <summary>The keys that are there.</summary>
    public IEnumerable<string> Sleutels => _sleutels.Keys;

    /// <summary>The front matter of a file that cannot be opened.</summary>
    public static Voorblad Onleesbaar(string bestand)
    {
        var voorblad = new Voorblad(bestand);
        voorblad.Fout(1, "Dit bestand kan niet worden geopend. Sluit het in andere programma's en kijk of HerstelBot het mag lezen.");
        return voorblad;
    }

    /// <summary>The line of a key; the first line when it is absent.</summary>
    public int Regel(string sleutel) => _sleutels.TryGetValue(sleutel, out var gevonden) ? gevonden.Regel : 1;

    /// <summary>The line of one value in a list; the line of the key when it is not found.</summary>
    public int Regel(string sleutel, string waarde) =>
        _sleutels.TryGetValue(sleutel, out var gevonden) && gevonden.Waarde is YamlSequenceNode reeks && reeks.LastOrDefault(deel => deel is YamlScalarNode { Value: { } tekst } && tekst.Trim() == waarde) is { } deel
            ? RegelVan(deel)
            : Regel(sleutel);

    /// <summary>A single value; <see langword="null"/> when it is absent or empty.</summary>
    public string? Waarde(string sleutel)
    {
        if (!_sleutels.TryGetValue(sleutel, out var gevonden)) { return null; }
        if (gevonden.Waarde is YamlScalarNode scalar) { return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim(); }
        Fout(gevonden.Regel, $"Bij {sleutel} hoort één waarde, geen lijst.");
        return null;
    }

    /// <summary>A list of values; a single value counts as a list of one.</summary>
    public IReadOnlyList<string> Lijst(string sleutel)
    {
        if (!_sleutels.TryGetValue(sleutel, out var gevonden)) { return []; }
        if (gevonden.Waarde is YamlScalarNode scalar) { return string.IsNullOrWhiteSpace(scalar.Value) ? [] : [scalar.Value.Trim()]; }
        if (gevonden.Waarde is YamlSequenceNode reeks && reeks.All(deel => deel is YamlScalarNode))
        {
            return [.. reeks.Select(deel => ((YamlScalarNode)deel).Value?.Trim() ?? "").Where(deel => deel.Length > 0)];
        }

        Fout(gevonden.Regel, $"Bij {sleutel} hoort een lijst van teksten. Zet een tekst met een dubbele punt tussen aanhalingstekens.");
        return [];
    }

    /// <summary>A day as <c>yyyy-MM-dd</c>.</summary>
    public DateOnly? Datum(string sleutel)
    {
        if (Waarde(sleutel) is not { } tekst) { return null; }
        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) { return dag; }
        Fout(Regel(sleutel), $"De datum '{tekst}' bij {sleutel} bestaat niet. Schrijf jaar-maand-dag, zoals 2026-03-31.");
        return null;
    }

    /// <summary>One of a fixed set of words.</summary>
    public T? Keuze<T>(string sleutel)
        where T : struct, Enum
    {
        if (Waarde(sleutel) is not { } tekst) { return null; }
        foreach (var waarde in Enum.GetValues<T>())
        {
            if (waarde.ToString().Equals(tekst, StringComparison.OrdinalIgnoreCase)) { return waarde; }
        }

        var keuzes = string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant();
        Fout(Regel(sleutel), $"'{tekst}' bij {sleutel} is onbekend. Kies uit: {keuzes}.");
        return null;
    }

    /// <summary>A list of maps, each with its line.</summary>
    public IReadOnlyList<(IReadOnlyDictionary<string, string> Velden, int Regel)> Tabellen(string sleutel)
    {
        if (!_sleutels.TryGetValue(sleutel, out var gevonden) || gevonden.Waarde is YamlScalarNode { Value: null or "" }) { return []; }
        if (gevonden.Waarde is not YamlSequenceNode reeks)
        {
            Fout(gevonden.Regel, $"Bij {sleutel} hoort een lijst. Begin elk deel met een streepje.");
            return [];
        }

        List<(IReadOnlyDictionary<string, string>, int)> uit = [];
        foreach (var deel in reeks)
        {
            if (deel is YamlMappingNode tabel && tabel.All(paar => paar is { Key: YamlScalarNode, Value: YamlScalarNode }))
            {
                uit.Add((tabel.ToDictionary(paar => ((YamlScalarNode)paar.Key).Value ?? "", paar => ((YamlScalarNode)paar.Value).Value ?? "", StringComparer.Ordinal), RegelVan(deel)));
            }
            else
            {
                Fout(RegelVan(deel), $"Dit deel van {sleutel} heeft niet de vorm sleutel: waarde. Zet een tekst met een dubbele punt tussen aanhalingstekens.");
            }
        }

        return uit;
    }

    /// <summary>Notes a fault.</summary>
    public void Fout(int regel, string zin) => Fouten.Add(new(_bestand, regel, zin));

    /// <summary>Notes something that the bot can live with.</summary>
    public void Waarschuwing(int regel, string zin) => Fouten.Add(new(_bestand, regel, zin, IsWaarschuwing: true));

    private void LeesSleutels(string yaml)
    {
        try
        {
            var stroom = new YamlStream();
            stroom.Load(new StringReader(yaml));
            if (stroom.Documents is [{ RootNode: YamlMappingNode tabel }, ..])
            {
                foreach (var (sleutel, waarde) in tabel) { _sleutels[((YamlScalarNode)sleutel).Value ?? ""] = (waarde, RegelVan(sleutel)); }
                return;
            }

            Fout(1, "Het voorblad heeft geen regels van de vorm sleutel: waarde.");
        }
        catch (Exception fout) when (fout is YamlException or InvalidCastException)
        {
            var regel = fout is YamlException yamlFout ? (int)yamlFout.Start.Line + 1 : 1;
            Fout(regel, "Het voorblad is geen goede YAML. Kijk naar de inspringing, en zet een tekst met een dubbele punt of aanhalingsteken tussen aanhalingstekens.");
        }
    }

    // The front matter begins on the second line of the file.
    private static int RegelVan(YamlNode deel) => (int)deel.Start.Line + 1;
}

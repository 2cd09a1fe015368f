using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The sentences that the bot says, by key, from <c>dialogs/teksten</c>. They are plain text; a blank is written <c>{naam}</c>.</summary>
internal sealed partial class Teksten : IZinnen
{
    private const string Bestand = "teksten/nl.json";
    private readonly Dictionary<string, string> _zinnen;

    private Teksten(Dictionary<string, string> zinnen) => _zinnen = zinnen;

    /// <summary>All keys, as they stand in the file.</summary>
    public IEnumerable<string> Sleutels => _zinnen.Keys;

    /// <summary>Reads the sentences, and says what is missing or wrong.</summary>
    public static (Teksten Teksten, IReadOnlyList<Fout> Fouten) Lees(DialogsMap map)
    {
        var pad = Path.Combine(map.Teksten, "nl.json");
        var fouten = new List<Fout>();
        var zinnen = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(pad))
        {
            return (new(zinnen), [new(Bestand, 1, "Dit bestand met alle zinnen van de bot ontbreekt; zet het terug.")]);
        }

        try
        {
            var json = RegelJson.Lees(File.ReadAllBytes(pad));
            foreach (var (sleutel, waarde) in json.Wortel as JsonObject ?? [])
            {
                if (waarde is JsonValue zin && zin.TryGetValue(out string? tekst) && !string.IsNullOrWhiteSpace(tekst))
                {
                    zinnen[sleutel] = tekst;
                    fouten.AddRange(Gaten(sleutel, tekst).Select(gat => new Fout(Bestand, json.Regel(waarde), gat)));
                }
                else
                {
                    fouten.Add(new(Bestand, json.Regel(waarde ?? json.Wortel), $"'{sleutel}' moet een zin zijn."));
                }
            }
        }
        catch (JsonException fout)
        {
            fouten.Add(new(Bestand, (int)(fout.LineNumber ?? 0) + 1, "Dit is geen goede JSON; kijk of hier een komma of aanhalingsteken te veel of te weinig staat."));
        }

        fouten.AddRange(Tekstsleutels.Verplicht.Keys.Where(sleutel => !zinnen.ContainsKey(sleutel))
            .Select(sleutel => new Fout(Bestand, 1, $"De zin '{sleutel}' ontbreekt; voeg haar toe.")));
        return (new(zinnen), fouten);
    }

    /// <summary>Whether there is a sentence with this key.</summary>
    public bool Heeft(string sleutel) => _zinnen.ContainsKey(sleutel);

    /// <summary>The sentences whose keys start with <paramref name="voorvoegsel"/>, by the rest of the key, in the order of the file.</summary>
    public IEnumerable<(string Sleutel, string Zin)> Met(string voorvoegsel) =>
        _zinnen.Where(zin => zin.Key.StartsWith(voorvoegsel, StringComparison.Ordinal)).Select(zin => (zin.Key[voorvoegsel.Length..], zin.Value));

    /// <summary>The sentence with its blanks filled in, as plain text.</summary>
    public string Zin(string sleutel, params ReadOnlySpan<(string Gat, string Waarde)> waarden)
    {
        var gaten = new Dictionary<string, string>();
        foreach (var (gat, waarde) in waarden) { gaten[gat] = waarde; }
        return Zin(sleutel, gaten);
    }

    /// <summary>The sentence with its blanks filled in, as plain text. A key that does not exist says that something went wrong, so that a person is never left without an answer.</summary>
    public string Zin(string sleutel, IReadOnlyDictionary<string, string> waarden)
    {
        var zin = _zinnen.GetValueOrDefault(sleutel) ?? _zinnen.GetValueOrDefault("gesprek.fout") ?? sleutel;
        return Gat().Replace(zin, gat => waarden.TryGetValue(gat.Groups[1].Value, out var waarde) && !string.IsNullOrWhiteSpace(waarde)
            ? waarde
            : _zinnen.GetValueOrDefault($"leeg.{gat.Groups[1].Value}") ?? "…");
    }

    private static IEnumerable<string> Gaten(string sleutel, string zin)
    {
        if (!Tekstsleutels.Verplicht.TryGetValue(sleutel, out var mag)) { yield break; }
        foreach (var gat in Gat().Matches(zin).Select(match => match.Groups[1].Value).Where(gat => !mag.Contains(gat)))
        {
            yield return mag.Count == 0
                ? $"'{sleutel}' kan niets invullen op {{{gat}}}; schrijf de zin zonder."
                : $"'{sleutel}' kan niets invullen op {{{gat}}}; wel op {string.Join(", ", mag.Select(naam => $"{{{naam}}}"))}.";
        }
    }

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Gat();
}

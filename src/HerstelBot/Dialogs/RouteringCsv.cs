using System.Text;

namespace HerstelBot.Dialogs;

/// <summary>One row of a CSV file.</summary>
/// <param name="Regel">The line, from 1.</param>
/// <param name="Velden">The fields, in the order of the columns.</param>
internal sealed record RouteringRij(int Regel, IReadOnlyList<string> Velden);

/// <summary>Reads a CSV file with commas and double quotes; a field never runs over a line.</summary>
internal static class RouteringCsv
{
    /// <summary>Reads the rows; a row that is no good gives a fault and is left out.</summary>
    /// <param name="map">The folder.</param>
    /// <param name="bestand">The name of the file.</param>
    /// <param name="kolommen">What the first line must say.</param>
    /// <param name="fouten">Takes the faults.</param>
    public static List<RouteringRij> Lees(string map, string bestand, IReadOnlyList<string> kolommen, RouteringFouten fouten)
    {
        var pad = Path.Combine(map, bestand);
        if (!File.Exists(pad))
        {
            fouten.Meld(bestand, 1, "Dit bestand ontbreekt.");
            return [];
        }

        List<RouteringRij> rijen = [];
        var regel = 0;
        foreach (var tekst in File.ReadLines(pad))
        {
            regel++;
            var velden = Velden(tekst);
            if (regel == 1 && (velden is null || !velden.SequenceEqual(kolommen)))
            {
                fouten.Meld(bestand, 1, $"De eerste regel moet zijn: {string.Join(',', kolommen)} (met komma's, niet met puntkomma's).");
                return [];
            }

            if (regel == 1 || tekst.Length == 0) { continue; }
            if (tekst.Contains('\uFFFD', StringComparison.Ordinal)) { fouten.Meld(bestand, regel, "Hier staat een teken dat geen UTF-8 is. Sla het bestand op als UTF-8."); }
            else if (velden is null) { fouten.Meld(bestand, regel, "Een aanhalingsteken is niet gesloten."); }
            else if (velden.Count != kolommen.Count) { fouten.Meld(bestand, regel, $"Deze regel heeft {velden.Count} velden en moet er {kolommen.Count} hebben. Zet een veld met een komma tussen aanhalingstekens."); }
            else { rijen.Add(new(regel, velden)); }
        }

        if (regel == 0) { fouten.Meld(bestand, 1, "Dit bestand is leeg."); }
        return rijen;
    }

    private static List<string>? Velden(string regel)
    {
        List<string> velden = [];
        var veld = new StringBuilder();
        var binnen = false;
        for (var i = 0; i < regel.Length; i++)
        {
            var teken = regel[i];
            if (teken == '"' && binnen && i + 1 < regel.Length && regel[i + 1] == '"') { veld.Append('"'); i++; }
            else if (teken == '"') { binnen = !binnen; }
            else if (teken == ',' && !binnen) { velden.Add(veld.ToString()); veld.Clear(); }
            else { veld.Append(teken); }
        }

        velden.Add(veld.ToString());
        return binnen ? null : [.. velden.Select(v => v.Trim())];
    }
}

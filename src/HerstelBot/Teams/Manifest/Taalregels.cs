using System.Text.Json.Nodes;
using HerstelBot.Dialogs;

namespace HerstelBot.Teams.Manifest;

/// <summary>The rules for a file with the texts in one language.</summary>
internal static class Taalregels
{
    /// <summary>Checks that it has every text of the manifest and no other.</summary>
    /// <param name="bestand">The file.</param>
    /// <param name="manifest">The template of the manifest.</param>
    /// <param name="isHoofdtaal">Whether the texts must be those of the manifest itself.</param>
    public static IReadOnlyList<Fout> Controleer(Manifestbestand bestand, JsonObject manifest, bool isHoofdtaal)
    {
        if (bestand.Inhoud is not { } taal) { return bestand.Fouten; }

        var schema = (manifest["$schema"].Tekst() ?? "").Replace("MicrosoftTeams.schema", "MicrosoftTeams.Localization.schema", StringComparison.Ordinal);
        if (taal["$schema"].Tekst() != schema)
        {
            bestand.Meld(taal["$schema"], $"$schema hoort niet bij het manifest; zet er {schema} neer.");
        }

        var teksten = Manifestteksten.Van(manifest).ToList();
        foreach (var (naam, origineel) in teksten)
        {
            if (Fout(naam, taal[naam].Tekst(), origineel.Tekst(), isHoofdtaal) is { } zin) { bestand.Meld(taal[naam], zin); }
        }

        foreach (var (naam, waarde) in taal.Where(deel => deel.Key != "$schema" && teksten.All(tekst => tekst.Naam != deel.Key)))
        {
            bestand.Meld(waarde, $"'{naam}' hoort bij geen tekst van het manifest; haal deze regel weg.");
        }

        return bestand.Fouten;
    }

    private static string? Fout(string naam, string? tekst, string? origineel, bool isHoofdtaal) =>
        string.IsNullOrWhiteSpace(tekst) ? $"De tekst '{naam}' ontbreekt of is leeg; voeg hem toe."
        : tekst.Length > Manifestteksten.Langste(naam) ? $"'{naam}' heeft {tekst.Length} tekens; hoogstens {Manifestteksten.Langste(naam)} mag."
        : isHoofdtaal && tekst != origineel ? $"'{naam}' is anders dan in manifest.json; maak de teksten gelijk."
        : !naam.EndsWith(".title", StringComparison.Ordinal) || Opdrachtregels.Begrijp(origineel) is not { } bedoeld ? null
        : Opdrachtregels.Begrijp(tekst) is not { } begrepen ? Opdrachtregels.OnbekendeOpdracht(tekst)
        : begrepen != bedoeld ? $"'{tekst}' is voor de bot een andere opdracht dan '{origineel}' in manifest.json; zet hier dezelfde opdracht neer."
        : null;
}

using System.Text.Json.Nodes;
using HerstelBot.Dialogs;

namespace HerstelBot.Teams.Manifest;

/// <summary>Checks the template of the app package: what Teams would refuse, and what Teams would take but would not work.</summary>
internal static class ManifestControle
{
    /// <summary>Reads the folder and gives every fault; none means that every deployment can build its package from it.</summary>
    public static IReadOnlyList<Fout> Controleer(ManifestMap map)
    {
        if (!File.Exists(map.Bestand(ManifestMap.Manifest)))
        {
            return [new(Manifestbestand.Pad(ManifestMap.Manifest), 1, "Dit bestand ontbreekt; zet het terug.")];
        }

        var manifest = Manifestbestand.Lees(map, ManifestMap.Manifest);
        if (manifest.Inhoud is not { } inhoud) { return manifest.Fouten; }

        Manifestregels.Controleer(manifest, inhoud);
        Opdrachtregels.Controleer(manifest, inhoud);

        var verwijzingen = Verwijzingen.Van(inhoud).ToList();
        var delen = new List<Fout>();
        foreach (var verwijzing in verwijzingen)
        {
            if (Path.GetFileName(verwijzing.Naam) != verwijzing.Naam || verwijzing.Naam == ManifestMap.Manifest)
            {
                manifest.Meld(verwijzing.Plek, $"'{verwijzing.Naam}' ligt niet los naast manifest.json; zet het bestand daar neer en noem alleen de naam.");
            }
            else if (!File.Exists(map.Bestand(verwijzing.Naam)))
            {
                manifest.Meld(verwijzing.Plek, $"Het bestand '{verwijzing.Naam}' ontbreekt; zet het naast manifest.json of haal deze verwijzing weg.");
            }
            else
            {
                delen.AddRange(Deel(map, verwijzing, inhoud));
            }
        }

        var bekend = verwijzingen.Select(verwijzing => verwijzing.Naam).Append(ManifestMap.Manifest).ToHashSet(StringComparer.Ordinal);
        var vreemd = Directory.EnumerateFiles(map.Pad).Select(pad => Path.GetFileName(pad)).Where(naam => naam[0] != '.' && !bekend.Contains(naam)).Order(StringComparer.Ordinal)
            .Select(naam => new Fout(Manifestbestand.Pad(naam), 1, "Het manifest noemt dit bestand niet; haal het weg of verwijs ernaar in manifest.json."));
        return [.. manifest.Fouten, .. delen, .. vreemd];
    }

    private static IReadOnlyList<Fout> Deel(ManifestMap map, Verwijzing verwijzing, JsonObject manifest) => verwijzing.Soort switch
    {
        Verwijzingsoort.Kleur or Verwijzingsoort.Omtrek =>
            Icoonregels.Fout(File.ReadAllBytes(map.Bestand(verwijzing.Naam)), verwijzing.Soort) is { } zin ? [new(Manifestbestand.Pad(verwijzing.Naam), 1, zin)] : [],
        Verwijzingsoort.Hoofdtaal => Taalregels.Controleer(Manifestbestand.Lees(map, verwijzing.Naam), manifest, isHoofdtaal: true),
        Verwijzingsoort.Taal => Taalregels.Controleer(Manifestbestand.Lees(map, verwijzing.Naam), manifest, isHoofdtaal: false),
    };
}

using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Manifest;

/// <summary>Makes the app package: a zip with the filled manifest, the languages and the icons in its root, and nothing else.</summary>
internal static class Pakketbouwer
{
    /// <summary>How the package is called when nobody names it.</summary>
    public const string Bestandsnaam = "herstelbot-teams.zip";

    // The earliest moment that a zip can hold: the same input gives the same bytes.
    private static readonly DateTimeOffset _geenTijd = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the package of a template in which <see cref="ManifestControle"/> found no fault.</summary>
    public static byte[] Bouw(ManifestMap map, Pakketgegevens gegevens)
    {
        var sjabloon = JsonNode.Parse(File.ReadAllBytes(map.Bestand(ManifestMap.Manifest)))!;
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Zet(zip, ManifestMap.Manifest, JsonSerializer.SerializeToUtf8Bytes(gegevens.Vul(sjabloon), _json));
            foreach (var naam in Verwijzingen.Van(sjabloon).Select(verwijzing => verwijzing.Naam).Distinct())
            {
                Zet(zip, naam, File.ReadAllBytes(map.Bestand(naam)));
            }
        }

        return bytes.ToArray();
    }

    private static void Zet(ZipArchive zip, string naam, byte[] inhoud)
    {
        var deel = zip.CreateEntry(naam, CompressionLevel.Optimal);
        deel.LastWriteTime = _geenTijd;
        using var stroom = deel.Open();
        stroom.Write(inhoud);
    }
}

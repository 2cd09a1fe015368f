namespace HerstelBot.Teams.Manifest;

/// <summary>The folder with the template of the Teams app package: <c>manifest.json</c>, a file per language and the icons.</summary>
/// <param name="Pad">The full path of the folder.</param>
internal sealed record ManifestMap(string Pad)
{
    /// <summary>The key of the folder.</summary>
    public const string Sleutel = "HerstelBot:Manifests:Map";

    /// <summary>The name that Teams demands of the manifest.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The full path of a file in it.</summary>
    public string Bestand(string naam) => Path.Combine(Pad, naam);

    /// <summary>Takes the configured folder, else <c>manifests/teams/</c> where the program was started, else the copy beside the binary.</summary>
    /// <exception cref="DirectoryNotFoundException">None of these exists; the message names the mend.</exception>
    public static ManifestMap Vind(string? ingesteld)
    {
        string[] plaatsen = string.IsNullOrWhiteSpace(ingesteld)
            ? [Path.Combine(Directory.GetCurrentDirectory(), "manifests", "teams"), Path.Combine(AppContext.BaseDirectory, "manifests", "teams")]
            : [Path.GetFullPath(ingesteld)];
        return plaatsen.FirstOrDefault(Directory.Exists) is { } pad
            ? new(pad)
            : throw new DirectoryNotFoundException(
                $"De map met het sjabloon voor het app-pakket is niet gevonden ({string.Join(", ", plaatsen)}). Zet {Sleutel} op de map manifests/teams.");
    }
}

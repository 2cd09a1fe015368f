using HerstelBot.Dialogs;

namespace HerstelBot.Tests.Kennisbank;

/// <summary>A copy of our own dialogs folder with a few articles, that a test may change and that goes away with it.</summary>
internal sealed class Dialogskopie : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("herstelbot-dialogs-");

    public Dialogskopie()
    {
        foreach (var map in Directory.EnumerateDirectories(DialogsMap.Vind(null).Pad, "*", SearchOption.AllDirectories).Where(IsGeenArtikelmap))
        {
            var doel = Directory.CreateDirectory(Path.Combine(Pad, Path.GetRelativePath(DialogsMap.Vind(null).Pad, map)));
            foreach (var bestand in Directory.EnumerateFiles(map)) { File.Copy(bestand, Path.Combine(doel.FullName, Path.GetFileName(bestand))); }
        }

        File.Copy(Path.Combine(DialogsMap.Vind(null).Pad, "tijdlijn.yaml"), Tijdlijn);
        Directory.CreateDirectory(Kennisbank);
        Schrijf("zwembad", "Wanneer is het zwembad open?", "Het zwembad is elke ochtend open.");
        Schrijf("bibliotheek", "Waar is de bibliotheek?", "De bibliotheek is naast het stadhuis.");
    }

    public string Pad => _map.FullName;

    public string Kennisbank => Path.Combine(Pad, "kennisbank");

    public string Taal => Path.Combine(Pad, "taal");

    public string Tijdlijn => Path.Combine(Pad, "tijdlijn.yaml");

    /// <summary>The setting that makes the service use it.</summary>
    public string Instelling => $"--HerstelBot:Dialogs:Map={Pad}";

    public DialogsMap Map => new(Pad);

    public string PadVan(string id) => Path.Combine(Kennisbank, $"{id}.md");

    public void Schrijf(string id, string titel, string tekst, string? extra = null) => File.WriteAllText(PadVan(id), Artikel(id, titel, tekst, extra));

    public static string Artikel(string id, string titel, string tekst, string? extra = null) => $"""
        ---
        id: {id}
        titel: "{titel}"
        onderwerp: overig
        varianten:
          - "{titel}"
        peildatum: 2026-01-01
        zekerheid: hoog
        reikwijdte: landelijk
        bronnen:
          - titel: Een bron
            datum: 2025-04
        eigenaar: redactie
        herzien-voor: 2099-01-01
        {extra}
        ---
        {tekst}

        """;

    public void Dispose() => _map.Delete(recursive: true);

    private static bool IsGeenArtikelmap(string map) => !Path.GetRelativePath(DialogsMap.Vind(null).Pad, map).StartsWith("kennisbank", StringComparison.Ordinal);
}

using System.Text;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;

namespace HerstelBot.Search.Loop;

/// <summary>A file that was written.</summary>
/// <param name="Artikel">The id of its article.</param>
/// <param name="Pad">Where it lies.</param>
/// <param name="IsNieuw">False for the file of an article that was replaced.</param>
internal sealed record Uitgeschreven(string Artikel, string Pad, bool IsNieuw);

/// <summary>Writes the articles of the loop as files of the kennisbank, so that they can be reviewed and kept with the others.</summary>
/// <remarks>What has a file already is left alone: that file is the article. The file of what was replaced is written as it answers since: with an end, and without the questions that are the other's now.</remarks>
internal static class Uitschrijver
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes what has no file yet.</summary>
    /// <param name="map">The folder of the articles.</param>
    /// <param name="loop">The articles of the loop that are live.</param>
    /// <returns>The files, new ones first.</returns>
    /// <exception cref="IOException">A file cannot be written; those before it are.</exception>
    public static IReadOnlyList<Uitgeschreven> Schrijf(string map, IReadOnlyList<Loopartikel> loop)
    {
        var gelezen = ArtikelLezer.Lees(map, new());
        var bestand = gelezen.PerBestand.ToDictionary(paar => paar.Value.Id, paar => Path.Combine(map, paar.Key), StringComparer.Ordinal);
        var samen = Loopaanvulling.Maak(gelezen.Artikelen, loop).Artikelen.ToDictionary(artikel => artikel.Id, StringComparer.Ordinal);
        Loopartikel[] nieuw = [.. loop.Where(een => !bestand.ContainsKey(een.Artikel.Id))];
        return
        [
            .. nieuw.Select(een => SchrijfNieuw(map, samen[een.Artikel.Id])),
            .. nieuw.SelectMany(een => een.Vervangt).Where(bestand.ContainsKey).Distinct().Select(id => samen[id]).Where(artikel => artikel.VervangenDoor is not null)
                .Select(artikel => SchrijfVervangen(bestand[artikel.Id], artikel)),
        ];
    }

    private static Uitgeschreven SchrijfNieuw(string map, Artikel artikel)
    {
        var pad = Path.Combine(Directory.CreateDirectory(Path.Combine(map, artikel.Onderwerp)).FullName, $"{artikel.Id}.md");
        File.WriteAllText(pad, ArtikelSchrijver.Schrijf(artikel), Utf8);
        return new(artikel.Id, pad, IsNieuw: true);
    }

    private static Uitgeschreven SchrijfVervangen(string pad, Artikel artikel)
    {
        File.WriteAllText(pad, ArtikelSchrijver.Schrijf(artikel), Utf8);
        return new(artikel.Id, pad, IsNieuw: false);
    }
}

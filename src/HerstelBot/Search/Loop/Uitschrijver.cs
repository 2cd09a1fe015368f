using System.Globalization;
using System.Text;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;

namespace HerstelBot.Search.Loop;

/// <summary>A file that was written.</summary>
/// <param name="Artikel">The id of its article.</param>
/// <param name="Pad">Where it lies.</param>
/// <param name="IsNieuw">False for the file of an article that was replaced, of which only the front matter changed.</param>
internal sealed record Uitgeschreven(string Artikel, string Pad, bool IsNieuw);

/// <summary>Writes the articles of the loop as files of the kennisbank, so that they can be reviewed and kept with the others.</summary>
/// <remarks>What has a file already is left alone: that file is the article. A file that was replaced is told so, and keeps every other line as it is.</remarks>
internal static class Uitschrijver
{
    private const string Streep = "---";
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
        var regels = Artikelmap.Tekst(pad).ReplaceLineEndings("\n").Split('\n').ToList();
        Zet(regels, "geldig-tot", artikel.Geldigheid.Tot!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Zet(regels, "vervangen-door", artikel.VervangenDoor!);
        File.WriteAllText(pad, string.Join('\n', regels), Utf8);
        return new(artikel.Id, pad, IsNieuw: false);
    }

    private static void Zet(List<string> regels, string sleutel, string waarde)
    {
        var einde = regels.FindIndex(1, regel => regel.TrimEnd() == Streep);
        var regel = regels.FindIndex(0, einde, regel => regel.StartsWith($"{sleutel}:", StringComparison.Ordinal));
        if (regel >= 0) { regels[regel] = $"{sleutel}: {waarde}"; }
        else { regels.Insert(einde, $"{sleutel}: {waarde}"); }
    }
}

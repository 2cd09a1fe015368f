using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>All that was read for answering, with what is wrong in the files.</summary>
/// <param name="Kennisbank">The articles without fault, indexed.</param>
/// <param name="Drempels">The cut-offs.</param>
/// <param name="Fouten">Every fault of articles, language lists and cut-offs.</param>
internal sealed record GelezenKennisbank(LuceneKennisbank Kennisbank, Drempels Drempels, IReadOnlyList<Fout> Fouten) : IDisposable
{
    /// <summary>Reads articles, language lists and cut-offs and builds the index.</summary>
    /// <param name="map">The folder with the language lists.</param>
    /// <param name="artikelen">The folder with the articles.</param>
    /// <param name="regels">How strictly the articles are read.</param>
    /// <exception cref="DirectoryNotFoundException">The folder with the articles does not exist.</exception>
    public static GelezenKennisbank Lees(DialogsMap map, string artikelen, Leesregels regels)
    {
        var (taal, taalfouten) = TaalLezer.Lees(map.Taal);
        var (drempels, drempelfouten) = DrempelsLezer.Lees(map.Taal);
        var gelezen = ArtikelLezer.Lees(artikelen, regels);
        return new(new(gelezen.Artikelen, taal), drempels, [.. gelezen.Fouten, .. taalfouten, .. drempelfouten]);
    }

    /// <summary>Every fault of our own articles, language lists and cut-offs, with the files as they lie in the dialogs folder; builds nothing.</summary>
    public static IReadOnlyList<Fout> Controleer(DialogsMap map, Leesregels regels)
    {
        if (!Directory.Exists(map.Kennisbank)) { return [new("kennisbank", 1, "De map met artikelen ontbreekt; zet haar terug.")]; }
        var gelezen = ArtikelLezer.Lees(map.Kennisbank, regels);
        return
        [
            .. gelezen.Fouten.Select(fout => fout with { Bestand = Path.Combine("kennisbank", fout.Bestand) }),
            .. TaalLezer.Lees(map.Taal).Fouten,
            .. DrempelsLezer.Lees(map.Taal).Fouten,
            .. DrempelsLezer.Verouderd(map.Taal, gelezen.Artikelen.Count) is { } verouderd ? (Fout[])[verouderd] : [],
        ];
    }

    /// <inheritdoc/>
    public void Dispose() => Kennisbank.Dispose();
}

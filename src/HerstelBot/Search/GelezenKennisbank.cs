using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>All that was read for answering, with what is wrong in the files.</summary>
/// <param name="Kennisbank">The articles without fault, and those of the loop beside them, indexed.</param>
/// <param name="Drempels">The cut-offs.</param>
/// <param name="Fouten">Every fault of articles, language lists and cut-offs.</param>
internal sealed record GelezenKennisbank(LuceneKennisbank Kennisbank, Drempels Drempels, IReadOnlyList<Fout> Fouten)
{
    /// <summary>The language lists that the index was built with.</summary>
    public required Taal Taal { get; init; }

    /// <summary>The articles of the files, as they are written.</summary>
    public required IReadOnlyList<Artikel> Bestanden { get; init; }

    /// <summary>The article that stands for each file.</summary>
    public required IReadOnlyDictionary<string, Artikel> PerBestand { get; init; }

    /// <summary>Reads articles, language lists and cut-offs and builds the index.</summary>
    /// <param name="map">The folder with the language lists.</param>
    /// <param name="artikelen">The folder with the articles.</param>
    /// <param name="regels">How strictly the articles are read.</param>
    /// <param name="eerder">What was read before: what is at fault now stays as it was then.</param>
    /// <param name="cache">Where what was learnt from the articles is kept; nowhere when not given.</param>
    /// <param name="aangevuld">Adds the articles of the loop to those of the files.</param>
    /// <exception cref="DirectoryNotFoundException">The folder with the articles does not exist.</exception>
    public static GelezenKennisbank Lees(
        DialogsMap map, string artikelen, Leesregels regels, GelezenKennisbank? eerder = null, KennisbankCache? cache = null,
        Func<IReadOnlyList<Artikel>, IReadOnlyList<Artikel>>? aangevuld = null)
    {
        var (taal, taalfouten) = LeesOfHoud(map, TaalLezer.Lees, eerder?.Taal);
        var (drempels, drempelfouten) = LeesOfHoud(map, DrempelsLezer.Lees, eerder?.Drempels);
        var gelezen = ArtikelLezer.Lees(artikelen, regels, eerder?.PerBestand);
        return new(
            new(aangevuld?.Invoke(gelezen.Artikelen) ?? gelezen.Artikelen, taal, cache: cache), drempels,
            [.. artikelen == map.Kennisbank ? InMap(gelezen.Fouten) : gelezen.Fouten, .. taalfouten, .. drempelfouten])
        {
            Taal = taal, Bestanden = gelezen.Artikelen, PerBestand = gelezen.PerBestand,
        };
    }

    /// <summary>Every fault of our own articles, language lists and cut-offs, with the files as they lie in the dialogs folder; builds nothing.</summary>
    public static IReadOnlyList<Fout> Controleer(DialogsMap map, Leesregels regels)
    {
        if (!Directory.Exists(map.Kennisbank)) { return [new("kennisbank", 1, "De map met artikelen ontbreekt; zet haar terug.")]; }
        var gelezen = ArtikelLezer.Lees(map.Kennisbank, regels);
        return
        [
            .. InMap(gelezen.Fouten),
            .. InMap(Feitenlijst.Controleer(map.Kennisbank, gelezen)),
            .. TaalLezer.Lees(map.Taal).Fouten,
            .. DrempelsLezer.Lees(map.Taal).Fouten,
            .. DrempelsLezer.Verouderd(map.Taal, gelezen.Artikelen.Count) is { } verouderd ? (Fout[])[verouderd] : [],
        ];
    }

    private static IEnumerable<Fout> InMap(IEnumerable<Fout> fouten) => fouten.Select(fout => fout with { Bestand = Path.Combine("kennisbank", fout.Bestand) });

    private static (T Gelezen, IReadOnlyList<Fout> Fouten) LeesOfHoud<T>(DialogsMap map, Func<string, (T Gelezen, IReadOnlyList<Fout> Fouten)> lees, T? eerder)
        where T : class
    {
        if (eerder is null) { return lees(map.Taal); }
        try
        {
            var (gelezen, fouten) = lees(map.Taal);
            return Directory.Exists(map.Taal) ? (fouten.Count == 0 ? gelezen : eerder, fouten) : (eerder, [new("taal", 1, "Deze map ontbreekt; zet haar terug.")]);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return (eerder, [new("taal", 1, "Een bestand in deze map kan niet worden geopend. Sluit het in andere programma's en kijk of HerstelBot het mag lezen.")]);
        }
    }
}

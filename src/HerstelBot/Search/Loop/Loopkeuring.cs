using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Search.Loop;

/// <summary>What is wrong with an article of the loop beside the others that are live.</summary>
internal static class Loopkeuring
{
    /// <summary>A Dutch sentence for each fault.</summary>
    /// <param name="voorstel">The article.</param>
    /// <param name="naast">The articles of the loop that went live before it.</param>
    /// <param name="bestanden">The articles of the files, by id.</param>
    /// <param name="regels">How strictly articles are read.</param>
    public static IReadOnlyList<string> Keur(
        Loopartikel voorstel, IReadOnlyList<Loopartikel> naast, IReadOnlyDictionary<string, Artikel> bestanden, Leesregels regels)
    {
        var artikel = voorstel.Artikel;
        var bestand = ArtikelLezer.LeesTekst($"{artikel.Id}.md", ArtikelSchrijver.Schrijf(artikel), regels);
        return
        [
            .. bestand.Voorblad.Fouten.Where(fout => !fout.IsWaarschuwing).Select(fout => fout.Zin),
            .. Naam(artikel, naast, bestanden),
            // What it replaces, it may say in the same words.
            .. Varianten(artikel, [.. bestanden.Values.Concat(naast.Select(ander => ander.Artikel)).Where(ander => !voorstel.Vervangt.Contains(ander.Id))]),
            .. artikel.Verwant.Where(id => !Bestaat(id)).Select(id => $"Het verwante artikel '{id}' bestaat niet. Verbeter het id of haal het weg."),
            .. artikel.VervangenDoor is { } door && !Bestaat(door) ? [$"Het artikel '{door}' dat dit vervangt, bestaat niet. Verbeter het id of haal het weg."] : Array.Empty<string>(),
            .. voorstel.Vervangt.SelectMany(id => Vervanging(voorstel, id, naast, bestanden)),
        ];

        bool Bestaat(string id) => bestanden.ContainsKey(id) || naast.Any(ander => ander.Artikel.Id == id);
    }

    /// <summary>The first day on which the article takes the place of others.</summary>
    public static DateOnly Vanaf(Loopartikel artikel) => artikel.Artikel.Geldigheid.Van ?? Werktijd.DatumVan(artikel.Op);

    private static IEnumerable<string> Naam(Artikel artikel, IReadOnlyList<Loopartikel> naast, IReadOnlyDictionary<string, Artikel> bestanden)
    {
        if (bestanden.ContainsKey(artikel.Id) || naast.Any(ander => ander.Artikel.Id == artikel.Id))
        {
            yield return $"Het id '{artikel.Id}' is al van een ander artikel. Geef dit artikel een eigen id.";
        }
    }

    private static IEnumerable<string> Varianten(Artikel artikel, IReadOnlyList<Artikel> naast)
    {
        var van = naast.SelectMany(ander => ander.Varianten.Select(variant => (Woorden: Samenhang.Woorden(variant), ander.Id)))
            .DistinctBy(variant => variant.Woorden).ToDictionary(variant => variant.Woorden, variant => variant.Id, StringComparer.Ordinal);
        HashSet<string> hier = new(StringComparer.Ordinal);
        foreach (var variant in artikel.Varianten)
        {
            var woorden = Samenhang.Woorden(variant);
            if (van.TryGetValue(woorden, out var eerste)) { yield return $"De variant '{variant}' staat ook in '{eerste}'. Haal hem hier weg, of verander dat artikel."; }
            else if (!hier.Add(woorden)) { yield return $"De variant '{variant}' staat hier twee keer. Haal er een weg."; }
        }
    }

    private static IEnumerable<string> Vervanging(Loopartikel voorstel, string id, IReadOnlyList<Loopartikel> naast, IReadOnlyDictionary<string, Artikel> bestanden)
    {
        var oud = bestanden.GetValueOrDefault(id) ?? naast.FirstOrDefault(ander => ander.Artikel.Id == id)?.Artikel;
        if (id == voorstel.Artikel.Id) { yield return "Een artikel kan zichzelf niet vervangen. Haal het eigen id weg."; }
        else if (oud is null) { yield return $"Het artikel '{id}' dat dit vervangt, bestaat niet. Verbeter het id of haal het weg."; }
        else if ((oud.VervangenDoor ?? naast.FirstOrDefault(ander => ander.Vervangt.Contains(id))?.Artikel.Id) is { } eerder) { yield return $"Het artikel '{id}' is al vervangen door '{eerder}'. Vervang dat artikel."; }
        else if (oud.Geldigheid.Van >= Vanaf(voorstel)) { yield return $"Het artikel '{id}' geldt pas vanaf {oud.Geldigheid.Van:yyyy-MM-dd}. Laat dit artikel later beginnen, of vervang een ander artikel."; }
    }
}

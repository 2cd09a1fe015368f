using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>One file of an article.</summary>
/// <param name="Naam">The name, relative to the folder of articles.</param>
/// <param name="Voorblad">Its front matter, with what is wrong.</param>
/// <param name="Artikel">What it says; <see langword="null"/> when it cannot be used.</param>
internal sealed record Artikelbestand(string Naam, Voorblad Voorblad, Artikel? Artikel);

/// <summary>Settles which article stands for which file, given what stood there before.</summary>
internal static class Voorgangers
{
    /// <summary>Lets the last good article stand for a file that is at fault, and refuses whoever takes an id that another file has.</summary>
    /// <param name="bestanden">The files as they are, in order of path.</param>
    /// <param name="eerder">What stood for each file before.</param>
    public static IReadOnlyList<Artikelbestand> VulAan(IReadOnlyList<Artikelbestand> bestanden, IReadOnlyDictionary<string, Artikel> eerder)
    {
        var namen = bestanden.Select(bestand => bestand.Naam).ToHashSet(StringComparer.Ordinal);

        // A file that was renamed and is at fault now still stands for its article.
        var zonderBestand = eerder.Where(paar => !namen.Contains(paar.Key)).GroupBy(paar => paar.Value.Id).ToDictionary(groep => groep.Key, groep => groep.First().Value, StringComparer.Ordinal);
        Artikelbestand[] aangevuld = [.. bestanden.Select(bestand => bestand with { Artikel = bestand.Artikel ?? Eerder(bestand) })];
        var eigenaars = aangevuld.Zip(bestanden).Where(paar => paar.First.Artikel is not null).GroupBy(paar => paar.First.Artikel!.Id).ToDictionary(
            groep => groep.Key,
            groep => groep.OrderBy(paar => eerder.GetValueOrDefault(paar.First.Naam)?.Id == groep.Key ? 0 : paar.Second.Artikel is not null ? 1 : 2).First().First.Naam,
            StringComparer.Ordinal);
        return [.. aangevuld.Zip(bestanden).Select(paar => Houd(paar.First, isNieuw: paar.Second.Artikel is not null))];

        Artikel? Eerder(Artikelbestand bestand) => eerder.GetValueOrDefault(bestand.Naam) ?? (bestand.Voorblad.Waarde("id") is { } id ? zonderBestand.GetValueOrDefault(id) : null);

        Artikelbestand Houd(Artikelbestand bestand, bool isNieuw)
        {
            if (bestand.Artikel is not { Id: var id } || eigenaars[id] == bestand.Naam) { return bestand; }
            if (isNieuw) { bestand.Voorblad.Fout(bestand.Voorblad.Regel("id"), $"Het id '{id}' is al van {eigenaars[id]}. Geef dit artikel een eigen id."); }
            return bestand with { Artikel = null };
        }
    }
}

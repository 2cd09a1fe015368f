using HerstelBot.Dialogs;
using HerstelBot.Domain.Taal;

namespace HerstelBot.Teams.Kaarten;

/// <summary>Reads the sentences of every language from <c>dialogs/teksten</c> and checks them: Dutch on what the bot asks for, English on what the Dutch has.</summary>
internal static class Tekstenlezer
{
    /// <summary>English titles for onderwerpen, by their id; the Dutch ones stand in the routing.</summary>
    public const string Onderwerp = "onderwerp.";

    /// <summary>The sentences of each language, by key, with every fault.</summary>
    public static (IReadOnlyDictionary<Spreektaal, IReadOnlyDictionary<string, string>> Talen, IReadOnlyList<Fout> Fouten) Lees(DialogsMap map)
    {
        var nederlands = Zinnenbestand.Lees(map, "nl.json");
        var engels = Zinnenbestand.Lees(map, "en.json");
        var talen = new Dictionary<Spreektaal, IReadOnlyDictionary<string, string>> { [Spreektaal.Nederlands] = nederlands.Zinnen, [Spreektaal.Engels] = engels.Zinnen };
        return (talen, [.. nederlands.Fouten, .. Nederlands(nederlands), .. engels.Fouten, .. Engels(engels, nederlands)]);
    }

    private static IEnumerable<Fout> Nederlands(Zinnenbestand bestand)
    {
        foreach (var (sleutel, zin) in bestand.Zinnen)
        {
            if (!Tekstsleutels.Verplicht.TryGetValue(sleutel, out var mag)) { continue; }
            foreach (var gat in Teksten.Gaten(zin).Where(gat => !mag.Contains(gat)))
            {
                yield return bestand.Fout(sleutel, mag.Count == 0
                    ? $"'{sleutel}' kan niets invullen op {{{gat}}}; schrijf de zin zonder."
                    : $"'{sleutel}' kan niets invullen op {{{gat}}}; wel op {Opgesomd(mag)}.");
            }
        }

        if (!bestand.IsGelezen) { yield break; }
        foreach (var sleutel in Tekstsleutels.Verplicht.Keys.Where(sleutel => !bestand.Zinnen.ContainsKey(sleutel)))
        {
            yield return bestand.Fout(sleutel, $"De zin '{sleutel}' ontbreekt; voeg haar toe.");
        }
    }

    private static IEnumerable<Fout> Engels(Zinnenbestand engels, Zinnenbestand nederlands)
    {
        if (!engels.IsGelezen || !nederlands.IsGelezen) { yield break; }
        foreach (var (sleutel, zin) in engels.Zinnen.Where(zin => !zin.Key.StartsWith(Onderwerp, StringComparison.Ordinal)))
        {
            if (!nederlands.Zinnen.TryGetValue(sleutel, out var zoals))
            {
                yield return engels.Fout(sleutel, $"'{sleutel}' staat niet in nl.json; haal de zin weg, of voeg haar daar toe.");
            }
            else if (!Teksten.Gaten(zin).SetEquals(Teksten.Gaten(zoals)))
            {
                yield return engels.Fout(sleutel, $"'{sleutel}' moet dezelfde gaten hebben als in nl.json: {(Teksten.Gaten(zoals) is { Count: > 0 } gaten ? Opgesomd(gaten) : "geen")}.");
            }
        }

        foreach (var sleutel in nederlands.Zinnen.Keys.Where(sleutel => !engels.Zinnen.ContainsKey(sleutel)))
        {
            yield return engels.Fout(sleutel, $"De Engelse zin '{sleutel}' ontbreekt; voeg haar toe.");
        }
    }

    private static string Opgesomd(IEnumerable<string> gaten) => string.Join(", ", gaten.Select(gat => $"{{{gat}}}"));
}

using System.Text;
using System.Text.RegularExpressions;
using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Search;

/// <summary>One fact that an article states, or that is left out with a reason.</summary>
/// <param name="Id">F, P or R and a number.</param>
/// <param name="Titel">What it is about, in a few words.</param>
/// <param name="Reden">Why no article states it; empty when an article does.</param>
/// <param name="Regel">The line in the list.</param>
internal sealed record Feit(string Id, string Titel, string Reden, int Regel);

/// <summary>The list of facts, <c>kennisbank/feiten.csv</c>: every one is in an article or has a reason why it is not.</summary>
internal static partial class Feitenlijst
{
    /// <summary>The name of the file, in the folder with the articles.</summary>
    public const string Bestand = "feiten.csv";

    private const string Kop = "id;titel;reden";

    /// <summary>Reads the list; a folder without one knows no facts and has no fault.</summary>
    public static (IReadOnlyList<Feit> Feiten, IReadOnlyList<Fout> Fouten) Lees(string map)
    {
        var pad = Path.Combine(map, Bestand);
        if (!File.Exists(pad)) { return ([], []); }
        var regels = File.ReadAllLines(pad);
        if (regels is not [Kop, ..]) { return ([], [new(Bestand, 1, $"De eerste regel is niet '{Kop}'. Zet die regel terug.")]); }
        Dictionary<string, Feit> feiten = new(StringComparer.Ordinal);
        List<Fout> fouten = [];
        for (var i = 1; i < regels.Length; i++)
        {
            if (regels[i].Split(';') is not [var id, { Length: > 0 } titel, var reden] || !Vorm().IsMatch(id))
            {
                fouten.Add(new(Bestand, i + 1, "Deze regel heeft niet de vorm id;titel;reden, zoals F001;Korte titel;. Verbeter de regel."));
            }
            else if (!feiten.TryAdd(id, new(id, titel.Trim(), reden.Trim(), i + 1)))
            {
                fouten.Add(new(Bestand, i + 1, $"Het feit '{id}' staat al op regel {feiten[id].Regel}. Haal een van de twee weg."));
            }
        }

        return ([.. feiten.Values], fouten);
    }

    /// <summary>What is wrong in the list, and between the list and the articles: a fact without an article or reason, with both, or one that does not exist.</summary>
    /// <param name="map">The folder with the list and the articles.</param>
    /// <param name="gelezen">The articles of that folder. When one was left out, what it would have stated is not told as missing.</param>
    public static IReadOnlyList<Fout> Controleer(string map, GelezenArtikelen gelezen)
    {
        var (feiten, fouten) = Lees(map);
        if (feiten.Count == 0) { return fouten; }
        var bekend = feiten.Select(feit => feit.Id).ToHashSet(StringComparer.Ordinal);
        var genoemd = gelezen.PerBestand.Values.SelectMany(artikel => artikel.Feiten).ToHashSet(StringComparer.Ordinal);
        var isHeel = gelezen.PerBestand.Count == Artikelmap.Bestanden(map).Count();
        return
        [
            .. fouten,
            .. gelezen.PerBestand.SelectMany(paar => paar.Value.Feiten.Where(id => !bekend.Contains(id)).Select(id =>
                new Fout(paar.Key, Regel(Path.Combine(map, paar.Key)), $"Het feit '{id}' staat niet in {Bestand}. Verbeter het id of zet het feit in die lijst."))),
            .. feiten.Where(feit => genoemd.Contains(feit.Id) && feit.Reden.Length > 0).Select(feit =>
                new Fout(Bestand, feit.Regel, $"Het feit '{feit.Id}' staat in een artikel en heeft toch een reden. Haal de reden weg.")),
            .. feiten.Where(feit => isHeel && !genoemd.Contains(feit.Id) && feit.Reden.Length == 0).Select(feit =>
                new Fout(Bestand, feit.Regel, $"Het feit '{feit.Id}' staat in geen artikel. Zet het in een artikel, of schrijf hier waarom niet.")),
        ];
    }

    /// <summary>The coverage as a Markdown table: each fact with the articles that state it, or the reason.</summary>
    public static string Dekking(IReadOnlyList<Feit> feiten, IReadOnlyCollection<Artikel> artikelen)
    {
        var artikelenVan = artikelen.SelectMany(artikel => artikel.Feiten.Select(id => (Feit: id, Artikel: artikel.Id))).ToLookup(paar => paar.Feit, paar => paar.Artikel);
        var tabel = new StringBuilder("| feit | waarover | artikelen, of reden waarom niet |\n| --- | --- | --- |\n");
        foreach (var feit in feiten)
        {
            var waar = artikelenVan.Contains(feit.Id) ? string.Join(", ", artikelenVan[feit.Id].Order(StringComparer.Ordinal)) : feit.Reden;
            tabel.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {feit.Id} | {feit.Titel} | {waar} |\n");
        }

        return tabel.ToString();
    }

    private static int Regel(string pad) => File.ReadLines(pad).TakeWhile(regel => !regel.StartsWith("feiten:", StringComparison.Ordinal)).Count() + 1;

    [GeneratedRegex(@"^[FPR]\d{2,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}

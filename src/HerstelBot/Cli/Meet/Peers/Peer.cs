using HerstelBot.Cli.Meet.Kwaliteit;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet.Peers;

/// <summary>How well another search engine ranks the same articles for the same questions, in the set-up that does best on them.</summary>
/// <param name="Naam">The engine.</param>
/// <param name="Opzet">The set-up.</param>
/// <param name="Top1">The share of questions with a right article first, 0 to 1.</param>
/// <param name="Top3">The share with a right article among the best three.</param>
/// <param name="Mediaan">The middle time of a search, in microseconds.</param>
/// <param name="P99">The time that 99 of 100 searches stay under, in microseconds.</param>
internal sealed record Peer(string Naam, string Opzet, double Top1, double Top3, double Mediaan, double P99)
{
    /// <summary>Lucene's own DutchAnalyzer with BM25.</summary>
    public const string Lucene = "Lucene DutchAnalyzer";

    /// <summary>MiniSearch from npm.</summary>
    public const string Mini = "MiniSearch";

    private const int VoorDeTijd = 200;

    /// <summary>Both engines on questions of which the right answer is known.</summary>
    /// <param name="vouwen">The articles that hold today, each time with the questions that are asked of them.</param>
    /// <param name="juist">Tells what is right.</param>
    /// <exception cref="InvalidOperationException">MiniSearch cannot run here.</exception>
    public static async Task<IReadOnlyList<Peer>> MeetAsync(IReadOnlyList<Vouw> vouwen, Juist juist)
    {
        List<IReadOnlyList<Rangschikkingen>> mini = [], lucene = [];
        foreach (var (artikelen, vragen) in vouwen)
        {
            string[] teksten = [.. vragen.Select(vraag => vraag.Tekst)];
            mini.Add(await MiniSearch.ZoekAsync(artikelen, teksten));
            lucene.Add(LuceneRangen(artikelen, teksten));
        }

        Meetvraag[] alle = [.. vouwen.SelectMany(vouw => vouw.Vragen)];
        return [Beste(Mini, Samen(mini), alle, juist), Beste(Lucene, Samen(lucene), alle, juist)];
    }

    /// <summary>The articles that hold on a day with the faq of which the right answer is known.</summary>
    public static Vouw Faq(IEnumerable<Artikel> alle, IEnumerable<Meetvraag> vragen, DateOnly vandaag) =>
        new([.. alle.Where(artikel => artikel.Geldigheid.GeldtOp(vandaag))], [.. vragen.Where(vraag => vraag is { Type: Vraagtype.Faq, IsTeBeoordelen: true })]);

    /// <summary>Lucene's own in all its set-ups.</summary>
    public static IReadOnlyList<Rangschikkingen> LuceneRangen(IReadOnlyList<Artikel> artikelen, IReadOnlyList<string> vragen)
    {
        return [.. Enum.GetValues<DutchAnalyzerOpzet>().Select(Meet)];

        Rangschikkingen Meet(DutchAnalyzerOpzet opzet)
        {
            using var zoeker = new DutchAnalyzerZoeker(artikelen, opzet);
            var rangen = vragen.Select(vraag => zoeker.Zoek(vraag, 5)).ToList();
            var tijden = Tijden.Van([.. vragen.Take(VoorDeTijd)], vraag => zoeker.Zoek(vraag, 5));
            return new(opzet.Omschrijving(), rangen, tijden.Mediaan, tijden.P99);
        }
    }

    /// <summary>The set-up that puts a right article first most often.</summary>
    public static Peer Beste(string naam, IEnumerable<Rangschikkingen> opzetten, IReadOnlyList<Meetvraag> vragen, Juist juist)
    {
        var goed = vragen.Select(juist.Artikelen).ToList();
        return opzetten.Select(opzet => new Peer(naam, opzet.Naam, Deel(opzet, 1), Deel(opzet, 3), opzet.Mediaan, opzet.P99)).OrderByDescending(peer => (peer.Top1, peer.Top3)).First();

        double Deel(Rangschikkingen opzet, int eerste) => vragen.Count == 0 ? 0 : (double)opzet.Rangen.Where((rang, i) => rang.Take(eerste).Any(goed[i].Contains)).Count() / vragen.Count;
    }

    // One set-up must do for all parts.
    private static IEnumerable<Rangschikkingen> Samen(List<IReadOnlyList<Rangschikkingen>> delen) => delen[0].Select((opzet, i) =>
        new Rangschikkingen(opzet.Naam, [.. delen.SelectMany(deel => deel[i].Rangen)], delen.Average(deel => deel[i].Mediaan), delen.Max(deel => deel[i].P99)));
}

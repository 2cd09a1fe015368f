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

    /// <summary>Both engines, on the articles that hold today and the questions of which the right answer is known.</summary>
    /// <exception cref="InvalidOperationException">MiniSearch cannot run here.</exception>
    public static async Task<IReadOnlyList<Peer>> MeetAsync(IReadOnlyCollection<Artikel> alle, IEnumerable<Meetvraag> gesteld, DateOnly vandaag)
    {
        Artikel[] artikelen = [.. alle.Where(artikel => artikel.Geldigheid.GeldtOp(vandaag))];
        Meetvraag[] vragen = [.. gesteld.Where(vraag => vraag is { Type: Vraagtype.Faq, IsTeBeoordelen: true })];
        string[] teksten = [.. vragen.Select(vraag => vraag.Tekst)];
        var juist = new Juist(alle);
        return
        [
            Beste(Mini, await MiniSearch.ZoekAsync(artikelen, teksten), vragen, juist),
            Beste(Lucene, LuceneRangen(artikelen, teksten), vragen, juist),
        ];
    }

    /// <summary>Lucene's own in all its set-ups.</summary>
    public static IReadOnlyList<Rangschikkingen> LuceneRangen(IReadOnlyList<Artikel> artikelen, IReadOnlyList<string> vragen)
    {
        return [.. Enum.GetValues<DutchAnalyzerOpzet>().Select(Meet)];

        Rangschikkingen Meet(DutchAnalyzerOpzet opzet)
        {
            using var zoeker = new DutchAnalyzerZoeker(artikelen, opzet);
            var rangen = vragen.Select(vraag => zoeker.Zoek(vraag, 5)).ToList();
            var tijden = Tijden.Van(vragen, vraag => zoeker.Zoek(vraag, 5));
            return new(opzet.Omschrijving(), rangen, tijden.Mediaan, tijden.P99);
        }
    }

    /// <summary>The set-up that puts a right article first most often.</summary>
    public static Peer Beste(string naam, IEnumerable<Rangschikkingen> opzetten, IReadOnlyList<Meetvraag> vragen, Juist juist) => opzetten
        .Select(opzet => new Peer(naam, opzet.Naam, Deel(opzet, 1, vragen, juist), Deel(opzet, 3, vragen, juist), opzet.Mediaan, opzet.P99)).OrderByDescending(peer => (peer.Top1, peer.Top3)).First();

    private static double Deel(Rangschikkingen opzet, int eerste, IReadOnlyList<Meetvraag> vragen, Juist juist) =>
        vragen.Count == 0 ? 0 : (double)vragen.Where((vraag, i) => opzet.Rangen[i].Take(eerste).Any(juist.Artikelen(vraag).Contains)).Count() / vragen.Count;
}

using HerstelBot.Dialogs;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet;

/// <summary>Reading and indexing the articles, and the answer decision on some of the ways in which they say that people ask.</summary>
internal static class Kennisbankmetingen
{
    // The size at which a decision and the building of an index were promised.
    private const int Beloofd = 150;

    // More of them say no more.
    private const int PerArtikel = 8;

    public static IEnumerable<Meting> Meet(DialogsMap dialogs, DateOnly vandaag)
    {
        // Cold is the first time in this process, so nothing may have read an article before.
        GelezenArtikelen gelezen = new([], []);
        var lezenKoud = Tijden.Een(() => gelezen = ArtikelLezer.Lees(dialogs.Kennisbank, new()));
        var taal = TaalLezer.Lees(dialogs.Taal).Taal;
        var indexKoud = Tijden.Een(() => _ = new LuceneKennisbank(gelezen.Artikelen, taal));
        var lezenWarm = Tijden.Van([dialogs.Kennisbank], map => ArtikelLezer.Lees(map, new()), rondes: 5).Mediaan;
        var indexWarm = Tijden.Van([gelezen.Artikelen], artikelen => _ = new LuceneKennisbank(artikelen, taal), rondes: 5).Mediaan;
        yield return Milli("artikelen lezen koud", lezenKoud, lezenWarm, "artikelen lezen warm");
        yield return Milli("artikelen lezen warm", lezenWarm, lezenKoud, "artikelen lezen koud");
        yield return Milli("index bouwen koud", indexKoud, indexWarm, "index bouwen warm");
        yield return Milli("index bouwen warm", indexWarm, indexKoud, "index bouwen koud");

        Artikel[] deel = [.. gelezen.Artikelen.Take(Beloofd)];
        var indexDeel = Tijden.Van([deel], artikelen => _ = new LuceneKennisbank(artikelen, taal), rondes: 5).Mediaan;
        yield return Milli($"index bouwen warm, {deel.Length} artikelen", indexDeel, indexWarm, $"index bouwen warm, {gelezen.Artikelen.Count} artikelen");
        foreach (var artikelen in new[] { gelezen.Artikelen, deel })
        {
            var kennisbank = new LuceneKennisbank(artikelen, taal);
            var vraagbaak = new Vraagbaak(kennisbank, DrempelsLezer.Lees(dialogs.Taal).Drempels, new(GelijkstellingLezer.LeesGoed(dialogs)));
            string[] vragen = [.. artikelen.SelectMany(artikel => artikel.Varianten.Take(PerArtikel))];
            var maskeren = Tijden.Van(vragen, vraag => Maskering.Maskeer(vraag)).Mediaan;
            var beslissen = Tijden.Van(vragen, vraag => vraagbaak.Beantwoord(vraag, vandaag));
            yield return Milli($"beslissing mediaan, {artikelen.Count} artikelen", beslissen.Mediaan, maskeren, "alleen maskeren");
            yield return Milli($"beslissing p99, {artikelen.Count} artikelen", beslissen.P99, beslissen.Mediaan, "beslissing mediaan");
        }
    }

    private static Meting Milli(string naam, double micros, double ander, string tegen) => new(naam, micros / 1000, "ms", micros / ander, tegen);
}

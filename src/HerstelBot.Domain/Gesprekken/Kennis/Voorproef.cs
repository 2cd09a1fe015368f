using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Shows what an article that is being written does to the answers: which questions of the past the bot would answer better, the same or worse with it.</summary>
/// <remarks>Of questions that were answered no text is kept, only of those that were missed; beside these stand the questions with which the nearest articles were written and measured.</remarks>
public sealed class Voorproef(IProefkennis kennis, IGelijkenis gelijkenis, Termijnrekenaar termijnrekenaar)
{
    /// <summary>The number of questions that a writer can oversee.</summary>
    public const int HoogstensVragen = 20;

    private const int HoogstensMissers = 12;
    private const int Voorselectie = 60;
    private const int HoogstensVarianten = 12;
    private const int Buren = 5;

    /// <summary>Tries the article on at most <see cref="HoogstensVragen"/> questions; what changes comes first.</summary>
    /// <param name="artikel">The article as it is written now.</param>
    /// <param name="vervangt">The articles whose place it takes.</param>
    /// <param name="missers">The questions that were missed, masked.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    public IReadOnlyList<Proefregel> Probeer(Artikel artikel, IReadOnlyList<string> vervangt, IReadOnlyList<string> missers, DateOnly vandaag)
    {
        var opstelling = kennis.Met(artikel);
        var (nu, straks) = (Vraagbaak(opstelling.Was, opstelling.Drempels), Vraagbaak(opstelling.Wordt, opstelling.Drempels));
        var gemist = Naaste(artikel, missers, opstelling.Wordt, vandaag);
        var bekend = kennis.Vragen(Naaste(artikel, opstelling.Was, vandaag));
        Proefregel[] regels =
        [
            .. gemist.Concat(bekend.Take(HoogstensVragen - gemist.Count)).Select(vraag => Proefregel.Van(
                vraag,
                Proefantwoord.Van(nu.Beantwoord(vraag.Tekst, vandaag), opstelling.Was),
                Proefantwoord.Van(straks.Beantwoord(vraag.Tekst, vandaag), opstelling.Wordt),
                artikel.Id, vervangt)),
        ];
        return [.. regels.OrderBy(regel => regel.Oordeel switch { Proefoordeel.Slechter => 0, Proefoordeel.Beter => 1, Proefoordeel.Gelijk => 2 })];
    }

    private Vraagbaak Vraagbaak(IKennisbank kennisbank, Drempels drempels) => new(kennisbank, drempels, termijnrekenaar, kentTijdlijn: true);

    // First by words, which costs little, then by how near the article comes to each of what is left.
    private List<Proefvraag> Naaste(Artikel artikel, IReadOnlyList<string> missers, IKennisbank wordt, DateOnly vandaag)
    {
        string[] verschillend = [.. missers.DistinctBy(misser => misser.Trim().ToLowerInvariant())];
        var maten = gelijkenis.Meet(string.Join(' ', Ingangen(artikel).Append(artikel.KortAntwoord)), verschillend);
        return
        [
            .. verschillend.Zip(maten).Where(paar => paar.Second > 0).OrderByDescending(paar => paar.Second).Take(Voorselectie)
                .Select(paar => (Misser: paar.First, Gevonden: wordt.Zoek(paar.First, vandaag).Kandidaten.FirstOrDefault(kandidaat => kandidaat.ArtikelId == artikel.Id)))
                .Where(paar => paar.Gevonden is not null).OrderByDescending(paar => paar.Gevonden!.Score).Take(HoogstensMissers)
                .Select(paar => new Proefvraag(paar.Misser, [])),
        ];
    }

    // The articles that come up for what people would ask this one.
    private static Artikel[] Naaste(Artikel artikel, IKennisbank was, DateOnly vandaag) =>
    [
        .. Ingangen(artikel).Take(HoogstensVarianten).SelectMany(ingang => was.Zoek(ingang, vandaag).Kandidaten).Where(kandidaat => kandidaat.ArtikelId != artikel.Id)
            .GroupBy(kandidaat => kandidaat.ArtikelId).OrderByDescending(groep => groep.Sum(kandidaat => kandidaat.Score)).Take(Buren)
            .Select(groep => was.Vind(groep.Key)).OfType<Artikel>(),
    ];

    private static IEnumerable<string> Ingangen(Artikel artikel) => artikel.Varianten.Prepend(artikel.Titel);
}

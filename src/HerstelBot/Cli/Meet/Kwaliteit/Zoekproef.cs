using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>One way to search: these articles, these lists, these switches.</summary>
internal sealed record Zoekproef(IReadOnlyList<Artikel> Artikelen, Taal Taal, Zoekopties Opties, Drempels Drempels, DateOnly Vandaag)
{
    /// <summary>The number of parts in which variants are taken out.</summary>
    public const int Delen = 4;

    // Which days count does not change what a question is.
    private static readonly Termijnrekenaar ZonderBesluiten = new(Gelijkstellingen.Geen);

    /// <summary>How it does on questions that somebody wrote down.</summary>
    public Uitslag OpVragen(IEnumerable<Meetvraag> vragen)
    {
        var kennisbank = new LuceneKennisbank(Artikelen, Taal, Opties);
        return Uitslag.Van(new Keurmeester(kennisbank, Drempels, ZonderBesluiten, Vandaag).Keur(vragen.Where(vraag => vraag.Type == Vraagtype.Faq)));
    }

    /// <summary>How it does on each variant while its article does not have it.</summary>
    public Uitslag OpWeggelatenVarianten() => Uitslag.Van(Vouw.ZonderVariant(Artikelen, Delen, Vandaag).AsParallel().SelectMany(vouw =>
    {
        var kennisbank = new LuceneKennisbank(vouw.Artikelen, Taal, Opties);
        return new Keurmeester(kennisbank, Drempels, ZonderBesluiten, Vandaag).Keur(vouw.Vragen);
    }));
}

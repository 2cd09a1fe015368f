using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>The articles without some of what they have, and that as questions: how well is asked what nobody foresaw.</summary>
/// <param name="Artikelen">The articles that are left, or what is left of them.</param>
/// <param name="Vragen">What was taken out.</param>
internal sealed record Vouw(IReadOnlyList<Artikel> Artikelen, IReadOnlyList<Meetvraag> Vragen)
{
    /// <summary>Takes out each variant once, a part of all at a time, so that an index is built per part and not per variant.</summary>
    public static IEnumerable<Vouw> ZonderVariant(IReadOnlyList<Artikel> artikelen, int delen, DateOnly vandaag) => Enumerable.Range(0, delen).Select(deel => new Vouw(
        [.. artikelen.Select(artikel => artikel with { Varianten = [.. artikel.Varianten.Where(variant => Stabiel(variant) % delen != deel)] })],
        [.. artikelen.Where(artikel => artikel.Geldigheid.GeldtOp(vandaag)).SelectMany(artikel => artikel.Varianten.Where(variant => Stabiel(variant) % delen == deel).Select(variant => Vraag(artikel, variant)))]));

    /// <summary>Takes out each article once, and asks some of its variants.</summary>
    public static IEnumerable<Vouw> ZonderArtikel(IReadOnlyList<Artikel> artikelen, int delen, int perArtikel, DateOnly vandaag) => Enumerable.Range(0, delen).Select(deel => new Vouw(
        [.. artikelen.Where(artikel => Stabiel(artikel.Id) % delen != deel)],
        [.. artikelen.Where(artikel => artikel.Geldigheid.GeldtOp(vandaag) && Stabiel(artikel.Id) % delen == deel).SelectMany(artikel => artikel.Varianten.OrderBy(Stabiel).Take(perArtikel).Select(variant => Vraag(artikel, variant)))]));

    /// <summary>A number for a text that is the same in every process: figures must not differ from run to run.</summary>
    public static uint Stabiel(string tekst) => tekst.Aggregate(2166136261u, (som, teken) => (som ^ teken) * 16777619u);

    private static Meetvraag Vraag(Artikel artikel, string variant) => new(artikel.Id, variant, Vraagtype.Faq) { Feiten = artikel.Feiten, Artikelen = [artikel.Id] };
}

using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Takes personal data out of what is written for the kennisbank.</summary>
public static class Schoonmaker
{
    /// <summary>The same article without it, and what was taken out.</summary>
    public static (Artikel Artikel, IReadOnlyList<Redactie> Verwijderd) Maak(Artikel artikel) => Maak(artikel, tekst => tekst);

    /// <summary>The same for what people wrote to each other about one vraag: without greetings, names and addresses too.</summary>
    /// <param name="artikel">The article.</param>
    /// <param name="namen">The names of who wrote.</param>
    public static (Artikel Artikel, IReadOnlyList<Redactie> Verwijderd) MaakUitGesprek(Artikel artikel, IReadOnlyList<string> namen) => Maak(artikel, tekst => Personalia.Zonder(tekst, namen));

    private static (Artikel Artikel, IReadOnlyList<Redactie> Verwijderd) Maak(Artikel artikel, Func<string, string> zonder)
    {
        List<Redactie> verwijderd = [];
        var schoon = artikel with
        {
            Titel = Schoon(artikel.Titel),
            Varianten = [.. artikel.Varianten.Select(Schoon)],
            Bronnen = [.. artikel.Bronnen.Select(bron => bron with { Titel = Schoon(bron.Titel) })],
            Tekst = Schoon(artikel.Tekst),
        };
        return (schoon, [.. verwijderd.GroupBy(redactie => redactie.Soort).Select(soort => new Redactie(soort.Key, soort.Sum(redactie => redactie.Aantal)))]);

        string Schoon(string tekst)
        {
            // First what has a form of its own: a date of birth is known by the name beside it.
            var gemaskeerd = Maskering.Maskeer(tekst.ReplaceLineEndings("\n").Trim());
            verwijderd.AddRange(gemaskeerd.Redacties);
            return zonder(gemaskeerd.Tekst).Trim();
        }
    }
}

using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>Takes personal data out of what is written for the kennisbank.</summary>
internal static class Schoonmaker
{
    /// <summary>The same article without it, and what was taken out.</summary>
    public static (Artikel Artikel, IReadOnlyList<Redactie> Verwijderd) Maak(Artikel artikel)
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
            var gemaskeerd = Maskering.Maskeer(tekst.ReplaceLineEndings("\n").Trim());
            verwijderd.AddRange(gemaskeerd.Redacties);
            return gemaskeerd.Tekst;
        }
    }
}

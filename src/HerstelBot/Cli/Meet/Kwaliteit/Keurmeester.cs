using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Search;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>Asks the questions as a colleague would, mask and intent included, and judges what comes back.</summary>
/// <param name="kennisbank">The articles.</param>
/// <param name="drempels">The cut-offs.</param>
/// <param name="termijnrekenaar">Computes dates.</param>
/// <param name="vandaag">Today, for a question that names no day.</param>
internal sealed class Keurmeester(LuceneKennisbank kennisbank, Drempels drempels, Termijnrekenaar termijnrekenaar, DateOnly vandaag)
{
    private readonly Vraagbaak _vraagbaak = new(kennisbank, drempels, termijnrekenaar);
    private readonly Juist _juist = new(kennisbank.Alle);

    /// <summary>Asks all and judges all.</summary>
    public IReadOnlyList<Beoordeling> Keur(IEnumerable<Meetvraag> vragen) => [.. vragen.Select(Keur)];

    /// <summary>Only asks.</summary>
    public Uitkomst Stel(Meetvraag vraag) => _vraagbaak.Beantwoord(vraag.Tekst, vandaag, vraag.Op);

    private Beoordeling Keur(Meetvraag vraag)
    {
        var uitkomst = Stel(vraag);
        var besluit = (uitkomst as Uitkomst.Besloten)?.Besluit;
        return new(vraag, _juist.Artikelen(vraag), uitkomst.Naam())
        {
            Reden = (besluit as Antwoordbesluit.Doorzetten)?.Reden.Sleutel(),
            Gegeven = Gegeven(besluit),
            Keuzes = besluit is Antwoordbesluit.BedoeltU { Keuzes: var keuzes } ? [.. keuzes.Select(keuze => keuze.ArtikelId)] : [],
            Kandidaten = besluit?.Kandidaten ?? (uitkomst as Uitkomst.Berekend)?.Kandidaten ?? [],
            IsGemaskeerd = uitkomst.Gemaskeerd.Redacties.Count > 0,
            IsDatumGoed = vraag.Datum is not { } datum || Noemt(uitkomst, DatumInWoorden.Datum(datum)),
        };
    }

    private static bool Noemt(Uitkomst uitkomst, string datum) =>
        uitkomst is Uitkomst.Berekend { Antwoord.Kort: var kort } && kort.Any(zin => zin.Contains(datum, StringComparison.Ordinal));

    private static string? Gegeven(Antwoordbesluit? besluit) => besluit switch
    {
        Antwoordbesluit.Antwoord antwoord => antwoord.Artikel.Id,
        Antwoordbesluit.NaarLoket loket => loket.Artikel.Id,
        _ => null,
    };
}

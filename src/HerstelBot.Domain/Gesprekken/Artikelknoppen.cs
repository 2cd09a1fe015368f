using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>The buttons under an answer of the kennisbank.</summary>
public sealed class Artikelknoppen(IKennisbank kennisbank, IAntwoorden antwoorden)
{
    /// <summary>"Dit helpt".</summary>
    public Beurt DitHelpt(Binnenkomst.KaartDruk bij) =>
        new Beurt { Oordeel = Oordeel(bij, bij.Druk.Veld(Velden.Artikel), positief: true, opmerking: null), Eenmalig = bij.EenmaligDoor() }
            .MetAntwoord(bij, new Bericht.Zin("dit-helpt.bedankt"));

    /// <summary>A title under "Bedoelt u" or "Lees ook": comes below, so that what was there stays to be read.</summary>
    public Beurt Kies(Binnenkomst.KaartDruk bij) => bij.Druk.Veld(Velden.Artikel) is { } id && kennisbank.Vind(id) is { } artikel
        ? new Beurt().MetBericht(bij, Antwoord(artikel, Gemaskeerd(bij.Druk.Veld(Velden.Vraag) ?? artikel.Titel)))
        : new Beurt().MetAntwoord(bij, new Bericht.Zin("gesprek.artikel-weg"));

    /// <summary>"Toon meer" under a list of changes: the next ones come below.</summary>
    public static Beurt ToonMeer(Binnenkomst.KaartDruk bij) =>
        bij.Druk.Veld(Velden.Vraag) is { } vraag && Werktijd.DatumVan(bij.Op) is var vandaag && (Wijzigingslezer.Lees(vraag, vandaag) ?? Standlezer.Lees(vraag, vandaag)) is { } verder
            ? new Beurt().MetBericht(bij, new Bericht.Wijzigingen(verder))
            : new Beurt().MetAntwoord(bij, new Bericht.Zin("gesprek.artikel-weg"));

    /// <summary>A thumb or reaction of the channel itself, that counts once for each person; under anything but an answer of the kennisbank it means nothing.</summary>
    public async Task<Beurt> WaardeerAsync(Binnenkomst.Waardering bij, CancellationToken cancellationToken)
    {
        var artikel = bij.BerichtId is { } bericht ? await antwoorden.ArtikelVanAsync(bij.AntwoordIn, bericht, cancellationToken) : null;
        var opmerking = bij.Opmerking is { } tekst ? Maskering.Maskeer(tekst) : null;
        return new Beurt
        {
            Oordeel = bij.Teruggenomen ? null : Oordeel(bij, artikel, bij.Positief, opmerking?.Tekst),
            Waarvan = artikel is null ? null : $"oordeel:{bij.BerichtId}:{bij.Van.Id}:{bij.Positief}",
        }.MetVerwijderd(bij, opmerking?.Redacties ?? []);
    }

    private static Bericht Antwoord(Artikel artikel, string vraag) => artikel.Loket is { } loket
        ? new Bericht.NaarLoket(loket, artikel.Id, vraag, [])
        : new Bericht.ArtikelAntwoord(artikel.Id, vraag, []);

    private Oordeel? Oordeel(Binnenkomst bij, string? artikel, bool positief, string? opmerking) =>
        artikel is not null && kennisbank.Vind(artikel) is not null ? new Oordeel(bij.Op, artikel, positief, opmerking) : null;

    private static string Gemaskeerd(string tekst) => Maskering.Maskeer(tekst).Tekst;
}

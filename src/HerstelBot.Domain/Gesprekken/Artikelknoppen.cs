using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Privacy;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>The buttons under an answer of the kennisbank.</summary>
public sealed class Artikelknoppen(IKennisbank kennisbank, IAntwoorden antwoorden, Herkomst herkomst)
{
    /// <summary>"Dit helpt".</summary>
    public async Task<Beurt> DitHelptAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken) =>
        new Beurt { Oordeel = await OordeelAsync(bij, bij.Druk.Veld(Velden.Artikel), positief: true, opmerking: null, cancellationToken), Eenmalig = bij.EenmaligDoor() }
            .MetAntwoord(bij, new Bericht.Zin("dit-helpt.bedankt"));

    /// <summary>A title under "Bedoelt u" or "Lees ook": comes below, so that what was there stays to be read.</summary>
    public Beurt Kies(Binnenkomst.KaartDruk bij) => bij.Druk.Veld(Velden.Artikel) is { } id && kennisbank.Vind(id) is { } artikel
        ? new Beurt { Botvervolg = bij.Druk.Veld(Velden.Vraag) is { } vraag ? new(vraag, artikel.Id, artikel.Onderwerp) : null }
            .MetBericht(bij, Antwoord(artikel, Gemaskeerd(bij.Druk.Veld(Velden.Vraag) ?? artikel.Titel)))
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
            Oordeel = bij.Teruggenomen ? null : await OordeelAsync(bij, artikel, bij.Positief, opmerking?.Tekst, cancellationToken),
            Waarvan = artikel is null ? null : $"oordeel:{bij.BerichtId}:{bij.Van.Id}:{bij.Positief}",
        }.MetVerwijderd(bij, opmerking?.Redacties ?? []);
    }

    private static Bericht Antwoord(Artikel artikel, string vraag) => artikel.Loket is { } loket
        ? new Bericht.NaarLoket(loket, artikel.Id, vraag, [])
        : new Bericht.ArtikelAntwoord(artikel.Id, vraag, []);

    private async Task<Oordeel?> OordeelAsync(Binnenkomst bij, string? artikel, bool positief, string? opmerking, CancellationToken cancellationToken)
    {
        if (artikel is null || kennisbank.Vind(artikel) is null)
        {
            return null;
        }

        var (gemeente, cluster) = await herkomst.VanAsync(bij.Van, cancellationToken);
        return new(bij.Op, artikel, positief, opmerking, gemeente, cluster);
    }

    private static string Gemaskeerd(string tekst) => Maskering.Maskeer(tekst).Tekst;
}

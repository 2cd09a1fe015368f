using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Which handler is for what came in.</summary>
public sealed class Beslisser(
    Tekstafhandeling tekst, StelVraag stelVraag, Statusvraag statusvraag, Artikelknoppen artikelknoppen, Vraagafhandeling vraag, Botverwijdering verwijdering,
    WisGegevens wisGegevens, MaakKennisartikel maakKennisartikel, Auditspoor audit)
{
    /// <summary>Decides, changes nothing.</summary>
    public Task<Beurt> BeslisAsync(Binnenkomst binnenkomst, CancellationToken cancellationToken) => binnenkomst switch
    {
        Binnenkomst.BotToegevoegd bij => Task.FromResult(Verwelkom(bij)),
        Binnenkomst.BotVerwijderd bij => verwijdering.BeslisAsync(bij, cancellationToken),
        Binnenkomst.TekstVerwijderd bij => Task.FromResult(HaalWeg(bij)),
        Binnenkomst.Waardering bij => bij.Van.Rollen == Rollen.Geen ? Task.FromResult(new Beurt()) : artikelknoppen.WaardeerAsync(bij, cancellationToken),
        _ when binnenkomst.Van.Rollen == Rollen.Geen =>
            Task.FromResult(new Beurt().MetAntwoord(binnenkomst, new Bericht.Zin("gesprek.geen-toegang"))),
        Binnenkomst.Tekst bij => OpTekstAsync(bij, cancellationToken),
        Binnenkomst.KaartDruk bij => OpDrukAsync(bij, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(binnenkomst), binnenkomst.GetType().Name, "No handler."),
    };

    private async Task<Beurt> OpTekstAsync(Binnenkomst.Tekst bij, CancellationToken cancellationToken) =>
        (await tekst.BeslisAsync(bij, cancellationToken)).AlsAntwoordOp(bij, bij.BerichtId);

    private async Task<Beurt> OpDrukAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken) =>
        await audit.NoteerAsync(await OpDruk(bij, cancellationToken), bij, cancellationToken);

    // What was typed is gone, and so are our answer to it and what we learned from it.
    private static Beurt HaalWeg(Binnenkomst.TekstVerwijderd bij) =>
        new Beurt { Berichten = [new Uitgaand(bij.Hier(), new Bericht.Weggehaald())] }.AlsAntwoordOp(bij, bij.BerichtId);

    private Task<Beurt> OpDruk(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken) => bij.Druk.Knop switch
    {
        Knop.DitHelpt => artikelknoppen.DitHelptAsync(bij, cancellationToken),
        Knop.KiesArtikel => Task.FromResult(artikelknoppen.Kies(bij)),
        Knop.ToonMeer => Task.FromResult(Artikelknoppen.ToonMeer(bij)),
        // Whoever does not work for a gemeente could never take it back, add to it or say that it is solved.
        Knop.StelAanPzb or Knop.Verstuur or Knop.Statusvraag or Knop.VerstuurStatusvraag when !bij.Van.Is(Rollen.Gemeentemedewerker) =>
            Task.FromResult(bij.Weiger(Weigering.NietBevoegd)),
        Knop.StelAanPzb => stelVraag.OpenAsync(bij, cancellationToken),
        Knop.Verstuur => stelVraag.VerstuurAsync(bij, cancellationToken),
        Knop.Statusvraag => statusvraag.OpenAsync(bij, cancellationToken),
        Knop.VerstuurStatusvraag => statusvraag.VerstuurAsync(bij, cancellationToken),
        Knop.WisGegevens => wisGegevens.WisAsync(bij, cancellationToken),
        Knop.MaakKennisartikel => maakKennisartikel.MaakAsync(bij, cancellationToken),
        Knop.Oppakken or Knop.Beantwoorden or Knop.VraagTerug or Knop.Doorzetten or Knop.Teruggeven
            or Knop.Toewijzen or Knop.MaakUrgent or Knop.Koppelen or Knop.Heropenen or Knop.MeldKnelpunt
            or Knop.IsOpgelost or Knop.NogNietDuidelijk or Knop.Aanvullen or Knop.Intrekken or Knop.Bekijk or Knop.BekijkVerloop =>
            vraag.BeslisAsync(bij, cancellationToken),
    };

    // Added, installed and re-delivered all tell the same: one welcome per installation.
    private static Beurt Verwelkom(Binnenkomst.BotToegevoegd bij) =>
        new Beurt { Eenmalig = $"welkom:{bij.Gesprek.Id}:{bij.Gesprek.Installatie}" }
            .MetAntwoord(bij, new Bericht.Welkom(bij.Gesprek.Soort == Gesprekssoort.Kanaal));
}

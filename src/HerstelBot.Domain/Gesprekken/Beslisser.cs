using HerstelBot.Domain.Personen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Which handler is for what came in.</summary>
public sealed class Beslisser(
    Tekstafhandeling tekst, StelVraag stelVraag, Statusvraag statusvraag, Artikelknoppen artikelknoppen, Vraagafhandeling vraag, WisGegevens wisGegevens, Auditspoor audit)
{
    /// <summary>Decides, changes nothing.</summary>
    public Task<Beurt> BeslisAsync(Binnenkomst binnenkomst, CancellationToken cancellationToken) => binnenkomst switch
    {
        Binnenkomst.BotToegevoegd bij => Task.FromResult(Verwelkom(bij)),
        _ when binnenkomst.Van.Rollen == Rollen.Geen =>
            Task.FromResult(new Beurt().MetAntwoord(binnenkomst, new Bericht.Zin("gesprek.geen-toegang"))),
        Binnenkomst.Tekst bij => tekst.BeslisAsync(bij, cancellationToken),
        Binnenkomst.Waardering bij => artikelknoppen.WaardeerAsync(bij, cancellationToken),
        Binnenkomst.KaartDruk bij => OpDrukAsync(bij, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(binnenkomst), binnenkomst.GetType().Name, "No handler."),
    };

    private async Task<Beurt> OpDrukAsync(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken) =>
        await audit.NoteerAsync(await OpDruk(bij, cancellationToken), bij, cancellationToken);

    private Task<Beurt> OpDruk(Binnenkomst.KaartDruk bij, CancellationToken cancellationToken) => bij.Druk.Knop switch
    {
        Knop.DitHelpt => Task.FromResult(artikelknoppen.DitHelpt(bij)),
        Knop.KiesArtikel => Task.FromResult(artikelknoppen.Kies(bij)),
        Knop.ToonMeer => Task.FromResult(Artikelknoppen.ToonMeer(bij)),
        Knop.StelAanPzb => stelVraag.OpenAsync(bij, cancellationToken),
        Knop.Verstuur => stelVraag.VerstuurAsync(bij, cancellationToken),
        Knop.Statusvraag => statusvraag.OpenAsync(bij, cancellationToken),
        Knop.VerstuurStatusvraag => statusvraag.VerstuurAsync(bij, cancellationToken),
        Knop.WisGegevens => wisGegevens.WisAsync(bij, cancellationToken),
        Knop.Oppakken or Knop.Beantwoorden or Knop.VraagTerug or Knop.Doorzetten or Knop.Teruggeven
            or Knop.Toewijzen or Knop.MaakUrgent or Knop.Koppelen or Knop.Heropenen
            or Knop.IsOpgelost or Knop.NogNietDuidelijk or Knop.Aanvullen or Knop.Intrekken or Knop.Bekijk or Knop.BekijkVerloop =>
            vraag.BeslisAsync(bij, cancellationToken),
    };

    // Added, installed and re-delivered all tell the same: one welcome per installation.
    private static Beurt Verwelkom(Binnenkomst.BotToegevoegd bij) =>
        new Beurt { Eenmalig = $"welkom:{bij.Gesprek.Id}:{bij.Gesprek.Installatie}" }
            .MetAntwoord(bij, new Bericht.Welkom(bij.Gesprek.Soort == Gesprekssoort.Kanaal));
}

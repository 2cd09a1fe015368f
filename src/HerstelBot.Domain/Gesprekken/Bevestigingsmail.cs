using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>Confirms to the vrager by e-mail what happens to a vraag, in the same commit as what happens.</summary>
public sealed class Bevestigingsmail(Mailontvangers ontvangers)
{
    /// <summary>The beurt, with an e-mail to the vrager when it has something to confirm and the vrager wants it.</summary>
    public async Task<Beurt> VoegToeAsync(Beurt beurt, CancellationToken cancellationToken) =>
        beurt.Overgang is { Vraag: var vraag } overgang && Aanleiding(overgang) is { } aanleiding && await ontvangers.WilAsync(vraag.Vrager, cancellationToken)
            ? beurt with { Berichten = [.. beurt.Berichten, new Uitgaand(new Bestemming.PerMail(vraag.Vrager), new Bericht.Statusmail(vraag.Id, aanleiding))] }
            : beurt;

    private static string? Aanleiding(Overgang.Gelukt overgang) => overgang.Gebeurtenis switch
    {
        VraagGesteld => "gesteld",
        VraagBeantwoord => "beantwoord",
        TerugvraagGesteld => "terugvraag",
        VragerHerinnerd => "herinnering",
        _ => null,
    };
}

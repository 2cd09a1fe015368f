using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What a button of a vraag needs.</summary>
/// <param name="Handeling">What the presser must be allowed to do.</param>
/// <param name="Tekstveld">The input whose text belongs to it.</param>
/// <param name="Tekstsoort">What that text is.</param>
/// <param name="TekstVerplicht">Whether it cannot be done without; then a press without it opens the form.</param>
/// <param name="VanBehandelaar">Whether it stands on the card in the channel, where an old card must not act.</param>
internal readonly record struct Vraagdaad(
    Handeling Handeling, string? Tekstveld = null, Tekstsoort Tekstsoort = default, bool TekstVerplicht = false, bool VanBehandelaar = false)
{
    public static Vraagdaad Van(Knop knop) => knop switch
    {
        Knop.Oppakken => new(Handeling.PakOp, VanBehandelaar: true),
        Knop.Beantwoorden => new(Handeling.Beantwoord, Velden.Antwoord, Tekstsoort.Antwoord, TekstVerplicht: true, VanBehandelaar: true),
        Knop.VraagTerug => new(Handeling.VraagTerug, Velden.Toelichting, Tekstsoort.Terugvraag, TekstVerplicht: true, VanBehandelaar: true),
        Knop.Teruggeven => new(Handeling.GeefTerug, Velden.Toelichting, Tekstsoort.Reden, TekstVerplicht: true, VanBehandelaar: true),
        Knop.Doorzetten => new(Handeling.ZetDoor, Velden.Toelichting, Tekstsoort.Reden, TekstVerplicht: true, VanBehandelaar: true),
        Knop.IsOpgelost => new(Handeling.BevestigOpgelost, Velden.Toelichting, Tekstsoort.Opmerking),
        Knop.NogNietDuidelijk => new(Handeling.Heropen, Velden.Toelichting, Tekstsoort.Heropening),
        Knop.Aanvullen => new(Handeling.VulAan, Velden.Aanvulling, Tekstsoort.Aanvulling, TekstVerplicht: true),
        Knop.Intrekken => new(Handeling.TrekIn),
        Knop.Bekijk => new(Handeling.Inzien),
        _ => throw new ArgumentOutOfRangeException(nameof(knop), knop, "Not a button of a vraag."),
    };
}

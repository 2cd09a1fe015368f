using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>What a button of a vraag needs.</summary>
/// <param name="Handeling">What the presser must be allowed to do.</param>
/// <param name="Tekstveld">The input whose text belongs to it.</param>
/// <param name="Tekstsoort">What that text is.</param>
/// <param name="TekstVerplicht">Whether it cannot be done without.</param>
/// <param name="Keuzeveld">The input with a choice that it cannot be done without.</param>
/// <param name="KeuzeOntbreekt">What is said when nothing that exists was chosen.</param>
/// <param name="VanBehandelaar">Whether it stands on the card in the channel, where an old card must not act.</param>
internal readonly record struct Vraagdaad(
    Handeling Handeling, string? Tekstveld = null, Tekstsoort Tekstsoort = default, bool TekstVerplicht = false,
    string? Keuzeveld = null, Weigering KeuzeOntbreekt = default, bool VanBehandelaar = false)
{
    /// <summary>Whether there is a form behind the button, for a press that does not bring all it needs.</summary>
    public bool HeeftFormulier => TekstVerplicht || Keuzeveld is not null;

    public static Vraagdaad Van(Knop knop) => knop switch
    {
        Knop.Oppakken => new(Handeling.PakOp, VanBehandelaar: true),
        Knop.Beantwoorden => new(Handeling.Beantwoord, Velden.Antwoord, Tekstsoort.Antwoord, TekstVerplicht: true, VanBehandelaar: true),
        Knop.VraagTerug => new(Handeling.VraagTerug, Velden.Toelichting, Tekstsoort.Terugvraag, TekstVerplicht: true, VanBehandelaar: true),
        Knop.Teruggeven => new(Handeling.GeefTerug, Velden.Toelichting, Tekstsoort.Reden, TekstVerplicht: true, VanBehandelaar: true),
        Knop.Doorzetten => new(
            Handeling.ZetDoor, Velden.Toelichting, Tekstsoort.Reden, TekstVerplicht: true, Velden.Bestemming, Weigering.BestemmingOnbekend, VanBehandelaar: true),
        Knop.Toewijzen => new(
            Handeling.WijsToe, Velden.Toelichting, Tekstsoort.Reden, Keuzeveld: Velden.Collega, KeuzeOntbreekt: Weigering.CollegaOnbekend, VanBehandelaar: true),
        Knop.Koppelen => new(Handeling.Koppel, Keuzeveld: Velden.Hoofdvraag, KeuzeOntbreekt: Weigering.HoofdvraagOngeldig, VanBehandelaar: true),
        Knop.Heropenen => new(Handeling.Heropen, Velden.Toelichting, Tekstsoort.Heropening, TekstVerplicht: true, VanBehandelaar: true),
        Knop.MaakUrgent => new(
            Handeling.MaakUrgent, Velden.Toelichting, Tekstsoort.Reden, Keuzeveld: Velden.Urgentie, KeuzeOntbreekt: Weigering.CriteriumOntbreekt),
        Knop.MeldKnelpunt => new(Handeling.MeldKnelpunt, Keuzeveld: Velden.Knelpunt, KeuzeOntbreekt: Weigering.KnelpuntOntbreekt),
        Knop.IsOpgelost => new(Handeling.BevestigOpgelost, Velden.Toelichting, Tekstsoort.Opmerking),
        Knop.NogNietDuidelijk => new(Handeling.Heropen, Velden.Toelichting, Tekstsoort.Heropening),
        Knop.Aanvullen => new(Handeling.VulAan, Velden.Aanvulling, Tekstsoort.Aanvulling, TekstVerplicht: true),
        Knop.Intrekken => new(Handeling.TrekIn),
        Knop.Bekijk or Knop.BekijkVerloop => new(Handeling.Inzien),
        Knop.DitHelpt or Knop.StelAanPzb or Knop.Verstuur or Knop.KiesArtikel or Knop.ToonMeer or Knop.Statusvraag or Knop.VerstuurStatusvraag or Knop.WisGegevens
            or Knop.MaakKennisartikel =>
            throw new ArgumentOutOfRangeException(nameof(knop), knop, "Not a button of a vraag."),
    };
}

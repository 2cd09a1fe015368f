using HerstelBot.Domain.Gesprekken;

namespace HerstelBot.Teams.Kaarten;

/// <summary>How a button is called on a card and in what comes back. The names stand in cards that people still have open: add, never rename.</summary>
/// <param name="Knop">The button.</param>
/// <param name="Naam">Its verb on the wire.</param>
/// <param name="Titel">What people read on it; <see langword="null"/> when that is the title of an article.</param>
/// <param name="OverVraag">True when <c>vraag</c> in its data is the id of a vraag; false when it is the text of a question that was not asked to a person yet.</param>
internal sealed record Knopnaam(Knop Knop, string Naam, string? Titel, bool OverVraag)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Knopnaam> Alle { get; } =
    [
        new(Knop.DitHelpt, "dit-helpt", "Dit helpt", false),
        new(Knop.StelAanPzb, "stel-aan-pzb", "Stel aan een PZB'er", false),
        new(Knop.Verstuur, "verstuur", Verstuurtitel, false),
        new(Knop.KiesArtikel, "kies-artikel", null, false),
        new(Knop.Oppakken, "oppakken", "Oppakken", true),
        new(Knop.Beantwoorden, "beantwoorden", "Beantwoorden", true),
        new(Knop.VraagTerug, "vraag-terug", "Vraag terug", true),
        new(Knop.Doorzetten, "doorzetten", "Doorzetten", true),
        new(Knop.Teruggeven, "teruggeven", "Teruggeven", true),
        new(Knop.IsOpgelost, "is-opgelost", "Is opgelost", true),
        new(Knop.NogNietDuidelijk, "nog-niet-duidelijk", "Nog niet duidelijk", true),
        new(Knop.Aanvullen, "aanvullen", "Aanvullen", true),
        new(Knop.Intrekken, "intrekken", "Intrekken", true),
        new(Knop.Bekijk, "bekijk", "Bekijk", true),
        new(Knop.ToonMeer, "toon-meer", "Toon meer", false),
        new(Knop.Toewijzen, "toewijzen", "Toewijzen", true),
        new(Knop.MaakUrgent, "maak-urgent", "Maak urgent", true),
        new(Knop.Koppelen, "koppelen", "Koppelen", true),
        new(Knop.Heropenen, "heropenen", "Heropenen", true),
        new(Knop.BekijkVerloop, "bekijk-verloop", "Bekijk verloop", true),
        new(Knop.Statusvraag, "statusvraag", "Vraag een status op", false),
        new(Knop.VerstuurStatusvraag, "verstuur-statusvraag", Verstuurtitel, false),
        new(Knop.WisGegevens, "wis-gegevens", "Wis mijn gegevens", false),
        new(Knop.MeldKnelpunt, "meld-knelpunt", "Meld knelpunt", true),
        new(Knop.MaakKennisartikel, "maak-kennisartikel", "Maak kennisartikel", true),
    ];

    /// <summary>The title of the button that sends a form; on the form behind another button it carries the verb of that button.</summary>
    public const string Verstuurtitel = "Verstuur";

    /// <summary>The name of a button.</summary>
    public static Knopnaam Van(Knop knop) => Alle.First(naam => naam.Knop == knop);

    /// <summary>The button with this verb; <see langword="null"/> when there is none.</summary>
    public static Knopnaam? Zoek(string? verb) => Alle.FirstOrDefault(naam => naam.Naam == verb);
}

using HerstelBot.Domain.Privacy;

namespace HerstelBot.Domain.Gesprekken;

/// <summary>The buttons of our cards.</summary>
public enum Knop
{
    /// <summary>"Dit helpt": the article answered it.</summary>
    DitHelpt,

    /// <summary>"Stel aan een PZB'er": opens the form.</summary>
    StelAanPzb,

    /// <summary>"Verstuur" on the form for a new vraag.</summary>
    Verstuur,

    /// <summary>A title under "Bedoelt u".</summary>
    KiesArtikel,

    /// <summary>"Oppakken".</summary>
    Oppakken,

    /// <summary>"Beantwoorden"; without a text it opens the form.</summary>
    Beantwoorden,

    /// <summary>"Vraag terug"; without a text it opens the form.</summary>
    VraagTerug,

    /// <summary>"Doorzetten"; without a destination it opens the form.</summary>
    Doorzetten,

    /// <summary>"Teruggeven"; without a reason it opens the form.</summary>
    Teruggeven,

    /// <summary>"Is opgelost".</summary>
    IsOpgelost,

    /// <summary>"Nog niet duidelijk".</summary>
    NogNietDuidelijk,

    /// <summary>"Aanvullen"; without a text it opens the form.</summary>
    Aanvullen,

    /// <summary>"Intrekken".</summary>
    Intrekken,

    /// <summary>"Bekijk" in a list: shows one vraag.</summary>
    Bekijk,

    /// <summary>"Toon meer" under a list of changes: shows the next ones.</summary>
    ToonMeer,

    /// <summary>"Toewijzen"; without a colleague it opens the form.</summary>
    Toewijzen,

    /// <summary>"Maak urgent"; without a criterium it opens the form.</summary>
    MaakUrgent,

    /// <summary>"Koppelen"; without another vraag it opens the form.</summary>
    Koppelen,

    /// <summary>"Heropenen": the behandelaar takes an answered vraag up again.</summary>
    Heropenen,

    /// <summary>"Bekijk verloop": shows what happened to a vraag.</summary>
    BekijkVerloop,

    /// <summary>"Vraag een status op": opens the form for a question on behalf of an inwoner.</summary>
    Statusvraag,

    /// <summary>"Verstuur" on that form.</summary>
    VerstuurStatusvraag,

    /// <summary>"Wis mijn gegevens".</summary>
    WisGegevens,

    /// <summary>"Meld knelpunt"; without a kind it opens the form.</summary>
    MeldKnelpunt,

    /// <summary>"Maak kennisartikel": of an answered vraag comes the draft of an article.</summary>
    MaakKennisartikel,
}

/// <summary>A press on a button. Everything in it comes from the client: it says what somebody wants, never what they may.</summary>
/// <param name="Knop">Which button.</param>
/// <param name="ActieId">The single-use id of the card that carried it.</param>
/// <param name="Vraag">The vraag that the card was about.</param>
/// <param name="Kaartversie">The <see cref="Vragen.Vraag.Kaartversie"/> that the card showed.</param>
/// <param name="Velden">What was filled in, by the id of the input; unknown ids are dropped.</param>
public sealed record Druk(
    Knop Knop, string? ActieId, Vragen.VraagId? Vraag, long? Kaartversie, IReadOnlyDictionary<string, string> Velden)
{
    /// <summary>What was filled in under <paramref name="id"/>, without spaces around it; <see langword="null"/> when nothing was.</summary>
    public string? Veld(string id) => Velden.TryGetValue(id, out var waarde) && waarde.Trim() is { Length: > 0 } tekst ? tekst : null;

    /// <summary>All that was filled in without the personal data in it, to give a form back with, and what was removed.</summary>
    public (IReadOnlyDictionary<string, string> Velden, IReadOnlyList<Redactie> Verwijderd) Gemaskeerd()
    {
        var gemaskeerd = Velden.ToDictionary(veld => veld.Key, veld => Maskering.Maskeer(veld.Value));
        return (gemaskeerd.ToDictionary(veld => veld.Key, veld => veld.Value.Tekst), [.. gemaskeerd.Values.SelectMany(veld => veld.Redacties)]);
    }
}

/// <summary>The ids of the inputs on our cards. They stand in cards that people still have open: add, never rename.</summary>
public static class Velden
{
    /// <summary>The text of a vraag.</summary>
    public const string Vraag = "vraag";

    /// <summary>The text of an answer.</summary>
    public const string Antwoord = "antwoord";

    /// <summary>Explanation, reason or what is asked back.</summary>
    public const string Toelichting = "toelichting";

    /// <summary>What the vrager adds.</summary>
    public const string Aanvulling = "aanvulling";

    /// <summary>The id of an onderwerp.</summary>
    public const string Onderwerp = "onderwerp";

    /// <summary>A gemeente: a code, or a name as typed.</summary>
    public const string Gemeente = "gemeente";

    /// <summary>A criterium for priority, or <c>geen</c>.</summary>
    public const string Urgentie = "urgentie";

    /// <summary>Where to send it: <c>cluster:&lt;id&gt;</c> or <c>loket:&lt;id&gt;</c>.</summary>
    public const string Bestemming = "bestemming";

    /// <summary>The id of an article.</summary>
    public const string Artikel = "artikel";

    /// <summary>The outcome for a question about one case: the name of a <see cref="Vragen.Zaakuitkomst"/>, or <c>geen</c>.</summary>
    public const string Uitkomst = "uitkomst";

    /// <summary><c>ja</c> when other gemeenten may read the answer.</summary>
    public const string Openbaar = "openbaar";

    /// <summary>The written id of a colleague.</summary>
    public const string Collega = "collega";

    /// <summary>The id of the vraag that one is linked to.</summary>
    public const string Hoofdvraag = "hoofdvraag";

    /// <summary>A UHT-zaaknummer.</summary>
    public const string Zaaknummer = "zaaknummer";

    /// <summary>On what ground a gemeente asks for the state of a case.</summary>
    public const string Grondslag = "grondslag";

    /// <summary><c>ja</c> when the inwoner knows that it is asked and agrees.</summary>
    public const string Toestemming = "toestemming";

    /// <summary><c>ja</c> when earlier answers were shown and did not help.</summary>
    public const string Gezien = "gezien";

    /// <summary>What goes wrong more often: the name of a <see cref="Vragen.Knelpuntsoort"/>.</summary>
    public const string Knelpunt = "knelpunt";

    /// <summary>What a tick box sends when it is ticked.</summary>
    public const string Ja = "ja";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> Alle { get; } = new HashSet<string>
    {
        Vraag, Antwoord, Toelichting, Aanvulling, Onderwerp, Gemeente, Urgentie, Bestemming, Artikel,
        Uitkomst, Openbaar, Collega, Hoofdvraag, Zaaknummer, Grondslag, Toestemming, Gezien, Knelpunt,
    };
}

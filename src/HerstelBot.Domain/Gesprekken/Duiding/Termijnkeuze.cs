using HerstelBot.Domain.Termijnen;
using static HerstelBot.Domain.Gesprekken.Duiding.Termijnwoorden;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Which kind of term a text is about, and which dates it may be counted from, best first.</summary>
/// <param name="Soorten">The kinds.</param>
/// <param name="Rollen">The roles of the date.</param>
internal sealed record Termijnkeuze(IReadOnlyList<Termijnsoort> Soorten, IReadOnlyList<Datumrol> Rollen)
{
    private static readonly Datumrol[] Besluit = [Datumrol.Verzonden, Datumrol.Besluit, Datumrol.BesluitOntvangen, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] BesluitOpBezwaar = [Datumrol.Bob, .. Besluit];
    private static readonly Datumrol[] Dagtekening = [Datumrol.Besluit, Datumrol.Verzonden, Datumrol.BesluitOntvangen, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] AlleenBesluit = [Datumrol.Verzonden, Datumrol.Besluit];
    private static readonly Datumrol[] Gebrek = [Datumrol.Ingebrekestelling, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] Aanvraag = [Datumrol.Aanvraag, Datumrol.Ontvangen, Datumrol.Onbekend];
    private static readonly Datumrol[] Bericht = [Datumrol.Bericht, Datumrol.Besluit, Datumrol.Verzonden, Datumrol.BesluitOntvangen, Datumrol.Ontvangen];
    private static readonly Datumrol[] Vaststelling = [Datumrol.Vaststelling, Datumrol.Besluit, Datumrol.Verzonden, Datumrol.Bericht, Datumrol.BesluitOntvangen, Datumrol.Ontvangen];

    /// <summary>Kinds to tell beside it.</summary>
    public IReadOnlyList<Termijnsoort> Daarnaast { get; init; } = [];

    /// <summary>Whether it is about the term for making bezwaar, so that other dates may be of the bezwaar.</summary>
    public bool IsBezwaar { get; init; }

    /// <summary>Whether the asker wants to know what somebody may do once the term has passed.</summary>
    public bool VraagtDaarna { get; init; }

    /// <summary>The kind, or <see langword="null"/> when the text is about none that can be told for sure.</summary>
    /// <param name="tekst">The text, folded.</param>
    public static Termijnkeuze? Van(string tekst)
    {
        var uht = VanUht(tekst);
        if (MagInGebrekeStellen().IsMatch(tekst)) { return InGebrekeTeStellen(tekst, uht); }
        if (Gebrekwoord().IsMatch(tekst)) { return NaIngebrekestelling(tekst); }
        var bezwaar = Bezwaar().IsMatch(tekst);
        if (Afgewezen().IsMatch(tekst) && Ondersteuning().IsMatch(tekst) && Stoppen().IsMatch(tekst) && (!bezwaar || OverOndersteuning().IsMatch(tekst))) { return Met(Bericht, "einde-brede-ondersteuning"); }
        // Whoever names two terms, or another desk, may mean either.
        if ((bezwaar && Zienswijze().IsMatch(tekst)) || AndereInstantie().IsMatch(tekst)) { return null; }
        if (Zienswijze().IsMatch(tekst)) { return MetVerlenging(tekst, Dagtekening, "zienswijze"); }
        if (HogerBeroep().IsMatch(tekst)) { return Met(Besluit, "hoger-beroep"); }
        if (Beroep().IsMatch(tekst)) { return Met(BesluitOpBezwaar, uht ? "beroep-uht" : "beroep"); }
        if (bezwaar) { return VraagtBeslissing(tekst) || (Commissie().IsMatch(tekst) && !Maken().IsMatch(tekst)) ? OpBezwaar(tekst, uht) : VoorBezwaar(tekst, uht, VanGemeente(tekst)); }
        if (Klacht().IsMatch(tekst)) { return uht ? Met([Datumrol.Klacht, Datumrol.Ontvangen], "klacht-uht") : null; }
        return VanPlan(tekst) ?? OmAanTeVragen(tekst) ?? OpAanvraag(tekst, uht);
    }

    private static Termijnkeuze? InGebrekeTeStellen(string tekst, bool uht) =>
        (Bezwaar().IsMatch(tekst) ? OpBezwaar(tekst, uht) : Aangevraagd().IsMatch(tekst) && !uht ? Met(Aanvraag, "beslissing-aanvraag") : null) is { } keuze
            ? keuze with { VraagtDaarna = true }
            : null;

    // Whoever asks when the dwangsom runs wants that first; whoever asks until when he can still decide, wants that.
    private static Termijnkeuze NaIngebrekestelling(string tekst) =>
        NaarRechter().IsMatch(tekst) ? Met(Gebrek, "ingebrekestelling") with { VraagtDaarna = true, Daarnaast = [Soort("dwangsom")] }
        : Dwangsomvraag().IsMatch(tekst) && !NogBeslissen().IsMatch(tekst) ? Met(Gebrek, "dwangsom") with { Daarnaast = [Soort("ingebrekestelling")] }
        : Met(Gebrek, "ingebrekestelling") with { Daarnaast = [Soort("dwangsom")] };

    private static Termijnkeuze? VanPlan(string tekst) =>
        VolledigPlan().IsMatch(tekst) ? Met([Datumrol.Hoofdlijnen, Datumrol.Vaststelling], "volledig-plan-van-aanpak")
        : !Gesprek().IsMatch(tekst) ? null
        : Plan().IsMatch(tekst) ? Met([Datumrol.Gesprek], "plan-van-aanpak")
        : Met([Datumrol.Aanmelding, Datumrol.Aanvraag], "eerste-gesprek");

    // Until when somebody may ask for something.
    private static Termijnkeuze? OmAanTeVragen(string tekst)
    {
        if (!TotWanneer().IsMatch(tekst)) { return null; }
        var (ex, schuld) = (ExPartner().IsMatch(tekst), Schuld().IsMatch(tekst));
        if (PrivateSchuld().IsMatch(tekst) && Melden().IsMatch(tekst)) { return Met(Vaststelling, "melden-private-schulden"); }
        if (Onherroepelijk().IsMatch(tekst) && Schade().IsMatch(tekst)) { return Met([Datumrol.Onherroepelijk], "aanvraag-aanvullende-schade"); }
        if (Betalen().IsMatch(tekst) && Forfait().IsMatch(tekst)) { return Met([Datumrol.Aanvraag, Datumrol.Aanmelding], "uitbetaling-forfaitair-bedrag"); }
        if (!VraagtAan().IsMatch(tekst)) { return null; }
        if (ex && schuld) { return Met(Dagtekening, "aanvraag-schuldenaanpak-ex-partner"); }
        if (ex && Uitnodiging().IsMatch(tekst)) { return Met(Dagtekening, "aanvraag-ex-toeslagpartner"); }
        if (schuld && Jongere().IsMatch(tekst)) { return Met(Dagtekening, "schuldsanering-jongere"); }
        return !schuld && !ex && Kindregeling().IsMatch(tekst) ? Met(AlleenBesluit, "aanvraag-kindregeling") : null;
    }

    private static Termijnkeuze? OpAanvraag(string tekst, bool uht)
    {
        if (!Aangevraagd().IsMatch(tekst) || !(VraagtBeslissing(tekst) || AchtWeken().IsMatch(tekst))) { return null; }
        return Schade().IsMatch(tekst) ? MetVerlenging(tekst, Aanvraag, "beslissing-aanvullende-schade") : uht ? null : Met(Aanvraag, "beslissing-aanvraag");
    }

    private static Termijnkeuze OpBezwaar(string tekst, bool uht)
    {
        if (uht && !WijBeslissen().IsMatch(tekst)) { return Met(AlleenBesluit, "beslissing-bezwaar-uht"); }
        var (zonder, met) = (ZonderCommissie().IsMatch(tekst), Commissie().IsMatch(tekst));
        var id = met && !zonder ? "beslissing-bezwaar-commissie" : "beslissing-bezwaar";
        Termijnsoort[] anders = met || zonder ? [] : [Soort("beslissing-bezwaar-commissie")];
        return Verdagen().IsMatch(tekst)
            ? Met(AlleenBesluit, $"{id}-verdaagd") with { Daarnaast = [Soort(id), .. anders] }
            : Met(AlleenBesluit, id) with { Daarnaast = anders };
    }

    private static Termijnkeuze VoorBezwaar(string tekst, bool uht, bool gemeente)
    {
        string[] soorten = (uht, gemeente) switch
        {
            (true, false) => [Termijnsoorten.BezwaarUht],
            (false, true) => [Termijnsoorten.Bezwaar],
            _ => [Termijnsoorten.Bezwaar, Termijnsoorten.BezwaarUht],
        };
        return Met(uht && !gemeente ? Dagtekening : Besluit, soorten) with
        {
            IsBezwaar = true,
            Daarnaast = !uht && PerPost().IsMatch(tekst) ? [Soort("bezwaar-per-post")] : [],
        };
    }

    private static Termijnkeuze MetVerlenging(string tekst, IReadOnlyList<Datumrol> rollen, string id) =>
        Verlengen().IsMatch(tekst) ? Met(rollen, $"{id}-verlengd") with { Daarnaast = [Soort(id)] } : Met(rollen, id) with { Daarnaast = [Soort($"{id}-verlengd")] };

    private static bool VraagtBeslissing(string tekst) => Beslissen().IsMatch(tekst) || BeslissingVerwacht().IsMatch(tekst);

    private static bool VanUht(string tekst) => !VanOns().IsMatch(tekst) && Uht().IsMatch(tekst);

    private static bool VanGemeente(string tekst) => VanOns().IsMatch(tekst) || (!BesluitVanUht().IsMatch(tekst) && Gemeente().IsMatch(tekst));

    private static Termijnkeuze Met(IReadOnlyList<Datumrol> rollen, params string[] soorten) => new([.. soorten.Select(Soort)], rollen);

    private static Termijnsoort Soort(string id) => Termijnsoorten.Met(id);
}

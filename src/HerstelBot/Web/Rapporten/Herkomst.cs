using HerstelBot.Domain.Rapportage;

namespace HerstelBot.Web.Rapporten;

/// <summary>Says what a figure was made of.</summary>
internal static class Herkomst
{
    /// <summary>Numerator and denominator in words; empty for a plain count.</summary>
    public static string Van(Cijfer cijfer) => (cijfer.Waarde, cijfer.Teller, cijfer.Noemer) switch
    {
        (Cel.Verborgen, _, _) => "",
        (_, { } teller, { } noemer) => $"{Celtekst.Getal(teller)} van {Celtekst.Getal(noemer)}.",
        (_, null, { } noemer) => $"Over {Celtekst.Getal(noemer)} {(noemer == 1 ? "vraag" : "vragen")}.",
        _ => "",
    };

    /// <summary>The figure of the period before it, to set beside it; empty when nothing can be said.</summary>
    public static string Vorige(Cijfer? vorige) => vorige is null or { Waarde: Cel.Verborgen or Cel.Leeg } ? "" : $"{Celtekst.Kort(vorige.Waarde)} {Celtekst.Eenheid(vorige.Waarde)}".TrimEnd();
}

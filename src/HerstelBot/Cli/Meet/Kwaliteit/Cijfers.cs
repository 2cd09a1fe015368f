namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>One share of the questions.</summary>
/// <param name="Sleutel">Its name in files; never renamed.</param>
/// <param name="Naam">Its name as it is printed.</param>
/// <param name="Aantal">How many.</param>
/// <param name="Van">Of how many.</param>
/// <param name="Eis">What it must be at least, or at most when <paramref name="LagerIsBeter"/>; <see langword="null"/> when nothing is asked of it.</param>
/// <param name="LagerIsBeter">True when it counts what goes wrong.</param>
internal sealed record Cijfer(string Sleutel, string Naam, int Aantal, int Van, double? Eis = null, bool LagerIsBeter = false)
{
    /// <summary>The share, 0 to 1.</summary>
    public double Deel => Van == 0 ? 0 : (double)Aantal / Van;

    /// <summary>The figure as it is printed.</summary>
    public Meting Meting => Eis is { } eis
        ? new(Naam, 100 * Deel, "%", Deel / eis, $"{(LagerIsBeter ? "hoogstens" : "minstens")} {100 * eis:0} %")
        : new(Naam, 100 * Deel, "%", Deel, $"alle {Van}");
}

/// <summary>The figures of a set of questions that were judged.</summary>
internal static class Cijfers
{
    /// <summary>The key of the share of questions with a right article first.</summary>
    public const string FaqTop1 = "faq-top-1";

    /// <summary>The key of the share of questions with a right article among the best three.</summary>
    public const string FaqTop3 = "faq-top-3";

    /// <summary>The figures of which the set has questions.</summary>
    public static IReadOnlyList<Cijfer> Van(IReadOnlyList<Beoordeling> beoordelingen)
    {
        Beoordeling[] faq = [.. beoordelingen.Where(een => een.Vraag is { Type: Vraagtype.Faq, IsTeBeoordelen: true })];
        Cijfer[] alle =
        [
            Faq(FaqTop1, "faq juiste artikel eerst", een => een.Plaats == 0, 0.92),
            Faq(FaqTop3, "faq juiste artikel bij beste drie", een => een.Plaats is >= 0 and < 3, 0.97),
            Faq("faq-fout", "faq fout antwoord als zeker", een => een.IsFout, 0.02, lagerIsBeter: true),
            Faq("faq-goed", "faq goed beantwoord zonder mens", een => een.IsGoed),
            Faq("faq-goede-keuze", "faq bedoelt u met het juiste erbij", een => een.IsGoedeKeuze),
            Faq("faq-doorgezet", "faq doorgezet", een => een.Uitkomst == Uitkomstnaam.Doorzetten, lagerIsBeter: true),
            Soort("casus", Vraagtype.Casus, "casus doorgezet", 1),
            Soort("buiten-scope", Vraagtype.BuitenScope, "buiten scope naar loket of mens", 0.97),
            Soort("persoonsgegevens", Vraagtype.Persoonsgegevens, "persoonsgegevens gemaskeerd en doorgezet", 1),
            Soort("chitchat", Vraagtype.Chitchat, "chitchat herkend"),
            Soort("termijn", Vraagtype.Termijn, "termijn met de juiste dag", 1),
        ];
        return [.. alle.Where(cijfer => cijfer.Van > 0)];

        Cijfer Faq(string sleutel, string naam, Func<Beoordeling, bool> telt, double? eis = null, bool lagerIsBeter = false) =>
            new(sleutel, naam, faq.Count(telt), faq.Length, eis, lagerIsBeter);

        Cijfer Soort(string sleutel, string type, string naam, double? eis = null)
        {
            var eigen = beoordelingen.Where(een => een.Vraag.Type == type).ToList();
            return new(sleutel, naam, eigen.Count(een => een.IsZoalsHetHoort), eigen.Count, eis);
        }
    }
}

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>The figures of one way to search on one set of faq, each a share of 0 to 1.</summary>
/// <param name="Aantal">The number of questions.</param>
/// <param name="Top1">A right article comes first.</param>
/// <param name="Top3">A right article is among the best three.</param>
/// <param name="Goed">Answered rightly without a person.</param>
/// <param name="Fout">Answered wrongly, as sure.</param>
internal sealed record Uitslag(int Aantal, double Top1, double Top3, double Goed, double Fout)
{
    /// <summary>The figures of what was judged.</summary>
    public static Uitslag Van(IEnumerable<Beoordeling> beoordelingen)
    {
        Beoordeling[] faq = [.. beoordelingen.Where(een => een.Vraag is { Type: Vraagtype.Faq, IsTeBeoordelen: true })];
        return new(faq.Length, Deel(een => een.Plaats == 0), Deel(een => een.Plaats is >= 0 and < 3), Deel(een => een.IsGoed), Deel(een => een.IsFout));

        double Deel(Func<Beoordeling, bool> telt) => faq.Length == 0 ? 0 : (double)faq.Count(telt) / faq.Length;
    }
}

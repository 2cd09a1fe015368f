using System.Globalization;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>The lines that <c>meet</c> prints about a set of questions.</summary>
internal static class Vragenmeting
{
    private const double Mediaan = 300;
    private const double P99 = 3000;

    /// <summary>Numbers, shares, the table per type cell by cell, and the time of a decision.</summary>
    public static IEnumerable<Meting> Meet(Keurmeester keurmeester, IReadOnlyList<Meetvraag> vragen, IReadOnlyList<Beoordeling> beoordelingen)
    {
        foreach (var groep in beoordelingen.GroupBy(een => een.Vraag.Type))
        {
            yield return new($"{groep.Key} vragen", groep.Count(), "vragen", (double)groep.Count() / vragen.Count, $"alle {vragen.Count} vragen");
        }

        if (beoordelingen.Count(een => een.Vraag is { Type: Vraagtype.Faq, IsTeBeoordelen: false }) is > 0 and var zonder)
        {
            yield return new("faq zonder juist artikel erbij, niet meegeteld", zonder, "vragen", (double)zonder / vragen.Count, $"alle {vragen.Count} vragen");
        }

        foreach (var cijfer in Cijfers.Van(beoordelingen)) { yield return cijfer.Meting; }
        foreach (var groep in beoordelingen.GroupBy(een => een.Vraag.Type))
        {
            foreach (var cel in groep.GroupBy(een => een.Uitkomst).OrderByDescending(cel => cel.Count()))
            {
                yield return new($"{groep.Key} als {cel.Key}", cel.Count(), "vragen", (double)cel.Count() / groep.Count(), $"alle {groep.Count()} {groep.Key}");
            }
        }

        var tijden = Tijden.Van(vragen, vraag => keurmeester.Stel(vraag), rondes: 10);
        yield return new("vraag tot besluit mediaan", tijden.Mediaan, "µs", tijden.Mediaan / Mediaan, $"hoogstens {Mediaan:0} µs");
        yield return new("vraag tot besluit p99", tijden.P99, "µs", tijden.P99 / P99, $"hoogstens {P99:0} µs");
        var maskeren = Tijden.Van(vragen, vraag => Maskering.Maskeer(vraag.Tekst), rondes: 10).Mediaan;
        yield return new("daarvan maskeren mediaan", maskeren, "µs", maskeren / tijden.Mediaan, "vraag tot besluit mediaan");
    }

    /// <summary>The table per type, for people: rows are what a question is, columns what was done with it.</summary>
    public static IEnumerable<string> Tabel(IReadOnlyList<Beoordeling> beoordelingen)
    {
        string[] kolommen = [.. Uitkomstnaam.Alle.Concat(beoordelingen.Select(een => een.Uitkomst)).Distinct()];
        yield return Regel("", kolommen);
        foreach (var groep in beoordelingen.GroupBy(een => een.Vraag.Type))
        {
            yield return Regel(groep.Key, [.. kolommen.Select(kolom => groep.Count(een => een.Uitkomst == kolom).ToString(CultureInfo.InvariantCulture))]);
        }
    }

    private static string Regel(string rij, string[] cellen) => rij.PadRight(18) + string.Concat(cellen.Select(cel => cel.PadLeft(12)));
}

using System.Globalization;
using HerstelBot.Cli.Meet.Peers;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Cli.Meet.Kwaliteit;

/// <summary>The lines that <c>meet</c> prints about a set of questions.</summary>
internal static class Vragenmeting
{
    private const double Mediaan = 300;
    private const double P99 = 3000;
    private const double Voorsprong = 25;
    private const int Opwarmvragen = 4000;

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

        var tijden = Tijden.Van(vragen, vraag => keurmeester.Stel(vraag), rondes: 10, opwarmen: 1 + (Opwarmvragen / vragen.Count));
        yield return new("vraag tot besluit mediaan", tijden.Mediaan, "µs", tijden.Mediaan / Mediaan, $"hoogstens {Mediaan:0} µs");
        yield return new("vraag tot besluit p99", tijden.P99, "µs", tijden.P99 / P99, $"hoogstens {P99:0} µs");
        var maskeren = Tijden.Van(vragen, vraag => Maskering.Maskeer(vraag.Tekst), rondes: 10).Mediaan;
        yield return new("daarvan maskeren mediaan", maskeren, "µs", maskeren / tijden.Mediaan, "vraag tot besluit mediaan");
    }

    /// <summary>The same shares of other search engines, and how far they stay behind.</summary>
    public static IEnumerable<Meting> Peers(IReadOnlyList<Cijfer> cijfers, IReadOnlyList<Peer> peers)
    {
        var (eigen1, eigen3) = (Deel(Cijfers.FaqTop1), Deel(Cijfers.FaqTop3));
        foreach (var peer in peers)
        {
            yield return new($"{peer.Naam} juiste artikel eerst", 100 * peer.Top1, "%", peer.Top1 / eigen1, "de bot");
            yield return new($"{peer.Naam} juiste artikel bij beste drie", 100 * peer.Top3, "%", peer.Top3 / eigen3, "de bot");
            yield return new($"{peer.Naam} zoeken mediaan", peer.Mediaan, "µs", peer.Mediaan / Mediaan, $"{Mediaan:0} µs");
            yield return new($"{peer.Naam} zoeken p99", peer.P99, "µs", peer.P99 / P99, $"{P99:0} µs");
        }

        var voorsprong = 100 * (eigen1 - peers.Max(peer => peer.Top1));
        yield return new("voorsprong op de beste ander", voorsprong, "punten", voorsprong / Voorsprong, $"minstens {Voorsprong:0} punten");

        double Deel(string sleutel) => cijfers.FirstOrDefault(cijfer => cijfer.Sleutel == sleutel)?.Deel ?? 0;
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

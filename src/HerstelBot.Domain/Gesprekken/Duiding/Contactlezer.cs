using HerstelBot.Domain.Taal;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises "plan contactmoment [met gemeente]", with one typing error in its words and courtesy around it.</summary>
internal static class Contactlezer
{
    private const int LangsteNaam = 6;

    private static readonly string[] Plannen = ["plan", "plannen", "inplannen", "maak", "maken", "regel", "regelen", "afspreken"];
    private static readonly HashSet<string> Ervoor = ["ik", "wij", "we", "wil", "willen", "graag", "kun", "kunt", "je", "u", "mag", "hoi", "hallo", "een", "het", "nieuw"];
    private static readonly string[] Ertussen = ["in", "met", "voor", "van", "de", "gemeente"];
    private static readonly string[] Erna = ["graag", "aub", "svp", "alsjeblieft", "alstublieft", "in"];

    /// <summary>The command that the words are; <see langword="null"/> when they are anything more or else.</summary>
    public static Opdracht.PlanContactmoment? Lees(string[] woorden)
    {
        var (plek, lengte) = Contactmoment(woorden);
        if (plek < 0 || !woorden[..plek].All(woord => Ervoor.Contains(woord) || IsPlannen(woord))) { return null; }

        var rest = woorden[(plek + lengte)..].AsSpan().TrimEnd(Erna);
        var gepland = woorden[..plek].Any(IsPlannen);
        if (rest is [var eerste, ..] && IsPlannen(eerste)) { rest = rest[1..]; gepland = true; }
        if (rest is [.., var laatste] && IsPlannen(laatste)) { rest = rest[..^1]; gepland = true; }
        rest = rest.TrimEnd(Erna).TrimStart(Ertussen);
        return rest.Length <= LangsteNaam && (gepland || woorden.Length == lengte) ? new(string.Join(' ', rest)) : null;
    }

    // Some write it as two words.
    private static (int Plek, int Lengte) Contactmoment(string[] woorden)
    {
        var een = Array.FindIndex(woorden, woord => Tikfout.IsBijna(woord, "contactmoment"));
        if (een >= 0) { return (een, 1); }
        var twee = Array.FindIndex(woorden, woord => Tikfout.IsBijna(woord, "contact"));
        return twee >= 0 && twee + 1 < woorden.Length && Tikfout.IsBijna(woorden[twee + 1], "moment") ? (twee, 2) : (-1, 0);
    }

    private static bool IsPlannen(string woord) => Plannen.Any(bedoeld => woord == bedoeld || (bedoeld.Length > 4 && Tikfout.IsBijna(woord, bedoeld)));
}

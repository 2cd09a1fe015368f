using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Finds the changes that were asked for.</summary>
public static class Wijzigingszoeker
{
    // Shorter words are abbreviations, and "bo" does not begin "boete".
    private const int KortsteBegin = 4;

    /// <summary>The changes within the period about the subject, newest first. For how it was at a moment only those that had surely come by then.</summary>
    public static IReadOnlyList<Wijziging> Zoek(this Tijdlijn tijdlijn, Wijzigingsvraag vraag)
    {
        var zin = $" {string.Join(' ', vraag.Woorden)} ";
        var onderwerpen = tijdlijn.Trefwoorden
            .Where(paar => paar.Value.Any(trefwoord => zin.Contains($" {string.Join(' ', Tekstvorm.Woorden(trefwoord))} ", StringComparison.Ordinal)))
            .Select(paar => paar.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. tijdlijn.Wijzigingen.Where(wijziging => !(wijziging.Tot < vraag.Van) && !((vraag.IsStand ? wijziging.Tot : wijziging.Van) > vraag.Tot))
                .Where(wijziging => vraag.Woorden.Count == 0 || wijziging.Onderwerpen.Any(onderwerpen.Contains) || (onderwerpen.Count == 0 && Noemt(wijziging, vraag.Woorden)))
                .Reverse().OrderByDescending(wijziging => wijziging.Van),
        ];
    }

    private static bool Noemt(Wijziging wijziging, IReadOnlyList<string> woorden)
    {
        var tekst = Tekstvorm.Woorden($"{wijziging.Wat} {wijziging.Daarvoor}");
        return woorden.Any(woord => tekst.Any(ander => IsZelfde(woord, ander)));
    }

    // "Schulden" and "schuld", "uithuisplaatsing" and "uithuisplaatsingen".
    private static bool IsZelfde(string woord, string ander)
    {
        var begin = Math.Max(KortsteBegin, Math.Min(woord.Length, ander.Length) - 1);
        return woord == ander || (woord.Length >= begin && ander.Length >= begin && Math.Abs(woord.Length - ander.Length) <= 3 && woord.AsSpan(0, begin).SequenceEqual(ander.AsSpan(0, begin)));
    }
}

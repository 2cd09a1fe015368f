namespace HerstelBot.Domain.Kennisbank;

/// <summary>What took the place of an article.</summary>
public static class Opvolging
{
    /// <summary>The articles that took its place, one after another; without itself.</summary>
    public static IReadOnlyList<Artikel> Opvolgers(this IKennisbank kennisbank, Artikel artikel)
    {
        List<Artikel> uit = [];
        HashSet<string> gezien = [artikel.Id];
        while (artikel.VervangenDoor is { } id && gezien.Add(id) && kennisbank.Vind(id) is { } later)
        {
            uit.Add(later);
            artikel = later;
        }

        return uit;
    }

    /// <summary>The article itself or the first that took its place and holds on the day; <see langword="null"/> when none does.</summary>
    public static Artikel? Geldend(this IKennisbank kennisbank, Artikel artikel, DateOnly op) =>
        kennisbank.Opvolgers(artikel).Prepend(artikel).FirstOrDefault(later => later.Geldigheid.GeldtOp(op));
}

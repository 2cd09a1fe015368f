namespace HerstelBot.Domain.Kennisbank;

/// <summary>What took the place of an article, and whose place it took.</summary>
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

    /// <summary>The articles of which it took the place, one after another, the latest first; without itself.</summary>
    public static IReadOnlyList<Artikel> Voorgangers(this IKennisbank kennisbank, Artikel artikel)
    {
        List<Artikel> uit = [];
        HashSet<string> gezien = [artikel.Id];
        Queue<Artikel> vroeger = new(kennisbank.VervangenDoor(artikel.Id));
        while (vroeger.TryDequeue(out var eerder))
        {
            if (!gezien.Add(eerder.Id)) { continue; }
            uit.Add(eerder);
            foreach (var nogEerder in kennisbank.VervangenDoor(eerder.Id)) { vroeger.Enqueue(nogEerder); }
        }

        return uit;
    }

    /// <summary>The article itself or the first that took its place and holds on the day; <see langword="null"/> when none does.</summary>
    public static Artikel? Geldend(this IKennisbank kennisbank, Artikel artikel, DateOnly op) =>
        kennisbank.Opvolgers(artikel).Prepend(artikel).FirstOrDefault(later => later.Geldigheid.GeldtOp(op));
}

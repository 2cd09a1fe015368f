using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Kennisbank.Beheer;

/// <summary>What became of a piece of a text.</summary>
public enum Verschilsoort
{
    /// <summary>It stayed.</summary>
    Gelijk,

    /// <summary>It is gone.</summary>
    Weg,

    /// <summary>It is new.</summary>
    Erbij,
}

/// <summary>A piece of a text beside an earlier one.</summary>
/// <param name="Soort">What became of it.</param>
/// <param name="Tekst">The words, with the white space behind them.</param>
public readonly record struct Verschildeel(Verschilsoort Soort, string Tekst);

/// <summary>Tells two texts apart word by word.</summary>
public static partial class Tekstverschil
{
    // Beyond this it is another text, and to compare every word with every other would take long.
    private const int HoogstensVergelijkingen = 4_000_000;

    /// <summary>The pieces in reading order: what is gone stands before what came in its place.</summary>
    public static IReadOnlyList<Verschildeel> Tussen(string was, string wordt)
    {
        var (oud, nieuw) = (Woorden(was), Woorden(wordt));
        var voor = 0;
        while (voor < oud.Length && voor < nieuw.Length && Zelfde(oud[voor], nieuw[voor])) { voor++; }
        var na = 0;
        while (na < oud.Length - voor && na < nieuw.Length - voor && Zelfde(oud[^(na + 1)], nieuw[^(na + 1)])) { na++; }

        return Samengevoegd(
        [
            .. nieuw[..voor].Select(woord => new Verschildeel(Verschilsoort.Gelijk, woord)),
            .. Midden(oud[voor..^na], nieuw[voor..^na]),
            .. nieuw[^na..].Select(woord => new Verschildeel(Verschilsoort.Gelijk, woord)),
        ]);
    }

    private static IEnumerable<Verschildeel> Midden(string[] oud, string[] nieuw)
    {
        var (i, j) = (0, 0);
        if ((long)oud.Length * nieuw.Length <= HoogstensVergelijkingen)
        {
            var samen = Gemeenschappelijk(oud, nieuw);
            while (i < oud.Length && j < nieuw.Length)
            {
                if (Zelfde(oud[i], nieuw[j])) { (i, j) = (i + 1, j + 1); yield return new(Verschilsoort.Gelijk, nieuw[j - 1]); }
                else if (samen[i + 1, j] >= samen[i, j + 1]) { yield return new(Verschilsoort.Weg, oud[i++]); }
                else { yield return new(Verschilsoort.Erbij, nieuw[j++]); }
            }
        }

        for (; i < oud.Length; i++) { yield return new(Verschilsoort.Weg, oud[i]); }
        for (; j < nieuw.Length; j++) { yield return new(Verschilsoort.Erbij, nieuw[j]); }
    }

    // How many words the rest of both have in common, from each pair of places.
    private static int[,] Gemeenschappelijk(string[] oud, string[] nieuw)
    {
        var samen = new int[oud.Length + 1, nieuw.Length + 1];
        for (var i = oud.Length - 1; i >= 0; i--)
        {
            for (var j = nieuw.Length - 1; j >= 0; j--)
            {
                samen[i, j] = Zelfde(oud[i], nieuw[j]) ? samen[i + 1, j + 1] + 1 : Math.Max(samen[i + 1, j], samen[i, j + 1]);
            }
        }

        return samen;
    }

    // Between two words that stayed, all that is gone comes before all that is new: so it reads as what was said and what is said now.
    private static List<Verschildeel> Samengevoegd(IEnumerable<Verschildeel> delen)
    {
        List<Verschildeel> uit = [];
        var (weg, erbij) = ("", "");
        foreach (var deel in delen)
        {
            switch (deel.Soort)
            {
                case Verschilsoort.Weg: weg += deel.Tekst; break;
                case Verschilsoort.Erbij: erbij += deel.Tekst; break;
                case Verschilsoort.Gelijk:
                    Leeg();
                    Voeg(deel);
                    break;
            }
        }

        Leeg();
        return uit;

        void Leeg()
        {
            Voeg(new(Verschilsoort.Weg, weg));
            Voeg(new(Verschilsoort.Erbij, erbij));
            (weg, erbij) = ("", "");
        }

        void Voeg(Verschildeel deel)
        {
            if (deel.Tekst.Length == 0) { return; }
            if (uit is [.., var laatste] && laatste.Soort == deel.Soort) { uit[^1] = laatste with { Tekst = laatste.Tekst + deel.Tekst }; }
            else { uit.Add(deel); }
        }
    }

    private static bool Zelfde(string links, string rechts) => links.AsSpan().TrimEnd().SequenceEqual(rechts.AsSpan().TrimEnd());

    private static string[] Woorden(string tekst) => [.. Woord().Matches(tekst).Select(woord => woord.Value)];

    [GeneratedRegex(@"\S+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Woord();
}

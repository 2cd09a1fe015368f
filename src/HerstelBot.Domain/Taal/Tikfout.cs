namespace HerstelBot.Domain.Taal;

/// <summary>How far two spellings lie apart.</summary>
public static class Tikfout
{
    /// <summary>Whether one typing error makes the one out of the other. Short words never: one letter makes another word of them.</summary>
    public static bool IsBijna(string getypt, string bedoeld) => bedoeld.Length >= 4 && Afstand(getypt, bedoeld, 1) <= 1;

    /// <summary>The number of letters added, dropped, replaced or swapped with their neighbour (optimal string alignment).</summary>
    /// <param name="a">One spelling.</param>
    /// <param name="b">The other.</param>
    /// <param name="hoogstens">Above this the exact number does not matter; <paramref name="hoogstens"/> + 1 is returned.</param>
    public static int Afstand(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int hoogstens)
    {
        if (Math.Abs(a.Length - b.Length) > hoogstens) { return hoogstens + 1; }

        Span<int> ervoor = stackalloc int[b.Length + 1];
        Span<int> vorige = stackalloc int[b.Length + 1];
        Span<int> rij = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) { vorige[j] = j; }
        for (var i = 1; i <= a.Length; i++)
        {
            rij[0] = i;
            var laagste = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var vervang = vorige[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rij[j] = Math.Min(vervang, Math.Min(vorige[j], rij[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) { rij[j] = Math.Min(rij[j], ervoor[j - 2] + 1); }
                laagste = Math.Min(laagste, rij[j]);
            }

            if (laagste > hoogstens) { return hoogstens + 1; }
            var vrij = ervoor;
            ervoor = vorige;
            vorige = rij;
            rij = vrij;
        }

        return Math.Min(vorige[b.Length], hoogstens + 1);
    }
}

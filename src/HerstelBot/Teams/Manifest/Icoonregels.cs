namespace HerstelBot.Teams.Manifest;

/// <summary>The rules of Teams for the two icons.</summary>
internal static class Icoonregels
{
    private const int Kleurmaat = 192;
    private const int Omtrekmaat = 32;

    // The symbol is 96 by 96 in the middle; Teams may round off or crop the rest.
    private const int Rand = 48;

    /// <summary>What is wrong with an icon, as a sentence with the mend; <see langword="null"/> when it is right.</summary>
    public static string? Fout(byte[] bytes, Verwijzingsoort soort)
    {
        PngBeeld beeld;
        try
        {
            beeld = PngBeeld.Lees(bytes);
        }
        catch (InvalidDataException fout)
        {
            return fout.Message;
        }

        return soort == Verwijzingsoort.Kleur ? Kleur(beeld) : Omtrek(beeld);
    }

    private static string? Kleur(PngBeeld beeld)
    {
        if (Maat(beeld, Kleurmaat) is { } fout) { return fout; }

        var achtergrond = beeld[0, 0];
        return Pixels(beeld).Any(pixel => pixel.Kleur.A != byte.MaxValue) ? "Het kleurenicoon is ergens doorzichtig; geef het een dichte achtergrond."
            : Pixels(beeld).Any(pixel => !InMidden(pixel.X, pixel.Y) && pixel.Kleur != achtergrond)
                ? $"Het teken in het kleurenicoon is te groot; houd het binnen de middelste {Kleurmaat - (2 * Rand)} bij {Kleurmaat - (2 * Rand)} pixels, op één achtergrondkleur."
            : null;
    }

    private static string? Omtrek(PngBeeld beeld) =>
        Maat(beeld, Omtrekmaat) is { } fout ? fout
        : Pixels(beeld).Any(pixel => pixel.Kleur is { A: > 0 } and not { R: 255, G: 255, B: 255 }) ? "Het omtrekicoon heeft een andere kleur dan wit; maak elke zichtbare pixel wit (255, 255, 255)."
        : Pixels(beeld).All(pixel => pixel.Kleur.A > 0) ? "Het omtrekicoon heeft geen doorzichtige achtergrond; maak die volledig doorzichtig."
        : Pixels(beeld).All(pixel => pixel.Kleur.A == 0) ? "Het omtrekicoon is leeg; teken het teken in wit."
        : null;

    private static string? Maat(PngBeeld beeld, int maat) => beeld.Breedte == maat && beeld.Hoogte == maat
        ? null
        : $"Dit icoon is {beeld.Breedte} bij {beeld.Hoogte} pixels; maak het {maat} bij {maat}.";

    private static bool InMidden(int x, int y) => x is >= Rand and < Kleurmaat - Rand && y is >= Rand and < Kleurmaat - Rand;

    private static IEnumerable<(int X, int Y, (byte R, byte G, byte B, byte A) Kleur)> Pixels(PngBeeld beeld) =>
        from y in Enumerable.Range(0, beeld.Hoogte)
        from x in Enumerable.Range(0, beeld.Breedte)
        select (x, y, beeld[x, y]);
}

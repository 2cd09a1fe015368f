using System.Buffers;

namespace HerstelBot.Domain.Privacy;

/// <summary>Finds telephone numbers: Dutch ones with area code, and any with a country code.</summary>
internal static class Telefoonnummers
{
    private static readonly SearchValues<char> Tekens = SearchValues.Create(" .-/()_*=~");

    // Printed by the desks that we send people to; the rest of the 0800 numbers stays by its form.
    private static readonly HashSet<string> Loketten = ["0881410560", "0208013430"];

    private const int Kortste = 8;

    // E.164: at most fifteen digits, country code included.
    private const int Langste = 15;

    public static void Zoek(Getallen getallen, List<Vondst> vondsten)
    {
        for (var i = 0; i < getallen.Groepen.Count; i++)
        {
            if (!getallen.IsVrij(i) || (Buitenlands(getallen, i) ?? Nederlands(getallen, i) ?? MetEtiket(getallen, i)) is not { } tot)
            {
                continue;
            }

            var start = getallen.Groepen[i].Start;
            while (start > 0 && getallen.Tekst[start - 1] is '+' or '(')
            {
                start--;
            }

            vondsten.Add(new(start, getallen.Groepen[tot].End, tot - i < 10 && Loketten.Contains(getallen.Cijfers(i, tot)) ? null : Soort.Telefoon));
            getallen.Bezet(i, tot);
            i = tot;
        }
    }

    private static int? Buitenlands(Getallen getallen, int i)
    {
        var cijfers = getallen.Cijfers(i);
        var begin = getallen.Voor(i) == '+' ? 0 : cijfers is ['0', '0', >= '1' and <= '9', ..] or ['0', '0'] ? 2 : -1;
        if (begin < 0)
        {
            // As in wa.me/31612345678 and 31 6 12345678.
            return cijfers is ['3', '1', '6', ..] && cijfers.Length == 11 ? i
                : cijfers is "31" && i + 2 < getallen.Groepen.Count && getallen.IsVrij(i + 1) && getallen.IsVrij(i + 2) && getallen.Cijfers(i + 1) is "6" && getallen.Groepen[i + 2].Length == 8
                    && getallen.Tussen(i) is " " or "-" && getallen.Tussen(i + 1) is " " or "-" ? i + 2 : null;
        }

        var beste = (int?)null;
        var alles = "";
        for (var k = i; k < getallen.Groepen.Count && getallen.IsVrij(k); k++)
        {
            alles = string.Concat(alles, getallen.Cijfers(k)[..Math.Min(getallen.Groepen[k].Length, Langste + 3)]);
            if (alles.Length - begin > Langste)
            {
                break;
            }

            var nummer = alles.AsSpan(Math.Min(begin, alles.Length));
            beste = nummer.Length >= Kortste ? k : beste;
            if (nummer.StartsWith("31") && nummer.Length == (nummer is [_, _, '0', ..] ? 12 : 11))
            {
                return k;
            }

            if (!Verbindt(getallen.Tussen(k)))
            {
                break;
            }
        }

        return beste;
    }

    private static int? Nederlands(Getallen getallen, int i)
    {
        if (getallen.Cijfers(i) is not (['0', >= '1' and <= '9', ..] or ['0']) or "0800" or "0900" or "0906" or "0909" || (getallen.Tussen(i - 1) is "-" or "." or "_" && getallen.IsVrij(i - 1)))
        {
            return null;
        }

        var aantal = 0;
        for (var k = i; k < getallen.Groepen.Count && getallen.IsVrij(k) && aantal < 10; k++)
        {
            aantal += getallen.Groepen[k].Length;
            if (aantal == 10)
            {
                return k == i && Etiketten.Voor(getallen.Tekst, getallen.Groepen[i].Start) == Etiket.Anders ? null : k;
            }

            if (!Verbindt(getallen.Tussen(k)))
            {
                return null;
            }
        }

        return null;
    }

    // A local number, or a mobile one without its zero, is only known by the word before it.
    private static int? MetEtiket(Getallen getallen, int i)
    {
        var aantal = 0;
        for (var k = i; k < getallen.Groepen.Count && getallen.IsVrij(k) && aantal <= 10; k++)
        {
            aantal += getallen.Groepen[k].Length;
            if (!Verbindt(getallen.Tussen(k)))
            {
                // A mobile number begins with 6; other digits that can be a BSN are one, whatever word stands before them.
                var cijfers = aantal == 9 ? getallen.Cijfers(i, k) : "";
                return aantal is >= 6 and <= 10 && (cijfers.StartsWith('6') || !Bsn.Kan(cijfers)) && Etiketten.Voor(getallen.Tekst, getallen.Groepen[i].Start) == Etiket.Telefoon ? k : null;
            }
        }

        return null;
    }

    private static bool Verbindt(ReadOnlySpan<char> tussen) => tussen.Length is > 0 and <= 3 && !tussen.ContainsAnyExcept(Tekens);
}

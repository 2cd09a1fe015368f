using System.Buffers;

namespace HerstelBot.Domain.Privacy;

/// <summary>Finds burgerservicenummers in every way of writing, among the groups of digits that are nothing else.</summary>
/// <remarks>
/// Nine digits that pass the elfproef are a BSN, also when they are called a zaaknummer or dossiernummer: a BSN is often filed under such a name, and one
/// that leaks is worse than one number too many that goes. Words decide in doubt. A number called BSN is one even with a typing error. Nine digits
/// in one piece with the name of an administration right before them (factuurnummer, KvK, polis, UHT-zaaknummer) are none, nor are eight digits that
/// are called anything else.
/// </remarks>
internal static class BsnZoeker
{
    private static readonly SearchValues<char> Tekens = SearchValues.Create(" .-_/,:;\n|\\+()*~#=\"'[]");
    private static readonly HashSet<string> GewoneVormen9 = ["9", "423", "333", "324", "432", "234", "243", "342"];
    private static readonly HashSet<string> GewoneVormen8 = ["8", "422", "233", "332"];

    public static void Zoek(Getallen getallen, List<Vondst> vondsten)
    {
        for (var i = 0; i < getallen.Groepen.Count; i++)
        {
            if (!getallen.IsVrij(i))
            {
                continue;
            }

            var tot = i;
            while (tot + 1 < getallen.Groepen.Count && getallen.IsVrij(tot + 1) && Verbinding(getallen.Tussen(tot)) != '\0')
            {
                tot++;
            }

            ZoekIn(getallen, i, tot, vondsten);
            i = tot;
        }
    }

    private static void ZoekIn(Getallen getallen, int van, int tot, List<Vondst> vondsten)
    {
        var heeftLabel = Etiketten.Voor(getallen.Tekst, getallen.Groepen[van].Start) == Etiket.Bsn
            || Etiketten.Achter(getallen.Tekst, getallen.Groepen[tot].End) == Etiket.Bsn;
        var (start, eind) = (-1, -1);
        for (var i = van; i <= tot; i++)
        {
            if (Venster(getallen, i, van, tot, heeftLabel) is not { } laatste)
            {
                continue;
            }

            // Numbers that overlap cannot be told apart: all their digits go.
            if (start >= 0 && i > eind)
            {
                Voeg(start, eind);
                start = -1;
            }

            (start, eind) = (start < 0 ? i : start, Math.Max(eind, laatste));
        }

        if (start >= 0)
        {
            Voeg(start, eind);
        }
        else if (heeftLabel && MetTikfout(getallen, van, tot) is { } laatste)
        {
            Voeg(van, laatste);
        }

        void Voeg(int a, int b) => vondsten.Add(new(getallen.Groepen[a].Start, getallen.Groepen[b].End, Soort.Bsn));
    }

    /// <returns>The last group of the BSN that starts in group <paramref name="i"/>.</returns>
    private static int? Venster(Getallen getallen, int i, int van, int tot, bool heeftLabel)
    {
        var (cijfers, vorm, laatste) = ("", "", (int?)null);
        for (var k = i; k <= tot && getallen.Groepen[k].Length <= 9; k++)
        {
            cijfers = string.Concat(cijfers, getallen.Cijfers(k));
            vorm += getallen.Groepen[k].Length;
            if (cijfers.Length > 9)
            {
                break;
            }

            if (Bsn.Kan(cijfers) && (heeftLabel || (cijfers.Length == 9 ? Past9(getallen, i, k, van, tot, vorm, cijfers) : Past8(getallen, i, k, van, tot, vorm, cijfers))))
            {
                laatste = k;
            }
        }

        return laatste;
    }

    private static bool Past9(Getallen getallen, int i, int k, int van, int tot, string vorm, string cijfers)
    {
        if (cijfers.StartsWith("00", StringComparison.Ordinal))
        {
            return false;
        }

        if (GewoneVormen9.Contains(vorm))
        {
            // The tail of a longer number with dots is no BSN, such as 1.876.543.210; 4.2.3 is nothing else than a BSN.
            return IsEenvormig(getallen, i, k) && !(vorm == "9" && Etiketten.IsAnderNummer(getallen.Tekst, getallen.Groepen[i].Start)) && (vorm is "9" or "423" || !LooptDoor(getallen, i, k, van, tot));
        }

        // 2024-12345 and 12345/2024 are numbers of a case.
        var isJaarnummer = (vorm == "45" && IsJaar(getallen.Waarde(i))) || (vorm == "54" && IsJaar(getallen.Waarde(k)));
        // Nine boxes of a form; digits between commas are a list.
        var isVast = IsVast(getallen, i, k) || (vorm == "111111111" && Verbinding(getallen.Tussen(i)) is '|' or '~' or '#' or '*' or '=' or '\'' or '"' && IsEenvormig(getallen, i, k));
        return !isJaarnummer && isVast && !LooptDoor(getallen, i, k, van, tot);
    }

    private static bool Past8(Getallen getallen, int i, int k, int van, int tot, string vorm, string cijfers) =>
        GewoneVormen8.Contains(vorm)
        && cijfers[0] != '0'
        && IsEenvormig(getallen, i, k) && IsVast(getallen, i, k) && !LooptDoor(getallen, i, k, van, tot)
        && !(vorm == "8" && (IsDatum(cijfers) || char.IsLetter(getallen.Voor(i)) || char.IsLetter(getallen.Achter(k)) || Tussenstreep(getallen, i, k)))
        && Etiketten.Voor(getallen.Tekst, getallen.Groepen[i].Start) is Etiket.Geen;

    private static int? MetTikfout(Getallen getallen, int van, int tot)
    {
        var aantal = 0;
        for (var k = van; k <= tot && aantal < 10; k++)
        {
            aantal += getallen.Groepen[k].Length;
            if (aantal is 8 or 9 or 10 && (k == tot || Verbinding(getallen.Tussen(k)) != Verbinding(getallen.Tussen(k - 1)) || k == van))
            {
                return k;
            }
        }

        return null;
    }

    /// <returns>What joins two groups of one number: the character, or <c>\0</c> when nothing does.</returns>
    private static char Verbinding(ReadOnlySpan<char> tussen)
    {
        if (tussen.Length is 0 or > 3 || tussen.ContainsAnyExcept(Tekens))
        {
            return '\0';
        }

        var kern = tussen.Trim(' ');
        return kern.IsEmpty ? ' ' : kern[0];
    }

    // Joined by what people type inside one number, not by what stands between two.
    private static bool IsVast(Getallen getallen, int i, int k)
    {
        for (; i < k; i++)
        {
            if (getallen.Tussen(i) is not (" " or "." or "-" or "_" or "/" or " - " or "  "))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEenvormig(Getallen getallen, int i, int k)
    {
        if (IsVast(getallen, i, k))
        {
            return true;
        }

        for (var eerste = i; i < k; i++)
        {
            if (Verbinding(getallen.Tussen(i)) != Verbinding(getallen.Tussen(eerste)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool LooptDoor(Getallen getallen, int i, int k, int van, int tot)
    {
        var binnen = i < k ? Verbinding(getallen.Tussen(i)) : '\0';
        return binnen is '.' or '-' or '/' or '_' or ','
            && ((i > van && Sluit(i - 1)) || (k < tot && Sluit(k)));

        bool Sluit(int groep) => getallen.Tussen(groep) is [var teken] && teken == binnen;
    }

    private static bool Tussenstreep(Getallen getallen, int i, int k) => getallen.Tussen(i - 1) is "-" || getallen.Tussen(k) is "-";

    private static bool IsJaar(int waarde) => waarde is >= 1900 and <= 2099;

    private static bool IsDatum(string cijfers)
    {
        return Past(cijfers[..4], cijfers[4..6], cijfers[6..]) || Past(cijfers[4..], cijfers[2..4], cijfers[..2]);

        static bool Past(string jaar, string maand, string dag) =>
            IsJaar(Getal(jaar)) && Getal(maand) is >= 1 and <= 12 && Getal(dag) is >= 1 and <= 31;

        static int Getal(string tekst) => int.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
    }
}

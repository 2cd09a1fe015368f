namespace HerstelBot.Domain.Privacy;

/// <summary>Finds numbers that look like personal data and are not: our own vraagnummers, amounts, times, addresses of machines, rulings.</summary>
internal static class Blijvers
{
    public static void Zoek(Getallen getallen, List<Vondst> vondsten)
    {
        for (var i = 0; i < getallen.Groepen.Count; i++)
        {
            if (getallen.IsVrij(i) && (Nummer(getallen, i) ?? Tijd(getallen, i) ?? IpAdres(getallen, i) ?? Bedrag(getallen, i) ?? Publieksnummer(getallen, i)) is { } tot)
            {
                vondsten.Add(new(getallen.Groepen[i].Start, getallen.Groepen[tot].End, null));
                getallen.Bezet(i, tot);
                i = tot;
            }
        }
    }

    private static bool Volgt(Getallen getallen, int groep, char teken, int lengte) =>
        getallen.Tussen(groep) is [var tussen] && tussen == teken && getallen.IsVrij(groep + 1) && getallen.Groepen[groep + 1].Length == lengte;

    // HB-2026-000123, and the year and number of ECLI:NL:RVS:2021:12345.
    private static int? Nummer(Getallen getallen, int i)
    {
        var ervoor = getallen.Tekst.AsSpan(0, getallen.Groepen[i].Start);
        if (getallen.Groepen[i].Length != 4)
        {
            return null;
        }

        if (ervoor.EndsWith("hb-") && Volgt(getallen, i, '-', 6))
        {
            return i + 1;
        }

        return getallen.Tussen(i) is ":" && ervoor[Math.Max(0, ervoor.Length - 16)..].Contains("ecli:", StringComparison.Ordinal) ? i + 1 : null;
    }

    private static int? Tijd(Getallen getallen, int i) =>
        getallen.Groepen[i].Length == 2 && getallen.Waarde(i) < 24 && Volgt(getallen, i, ':', 2) && getallen.Waarde(i + 1) < 60 && !Volgt(getallen, i - 1, ':', 2)
            ? Volgt(getallen, i + 1, ':', 2) ? i + 2 : i + 1
            : null;

    private static int? IpAdres(Getallen getallen, int i)
    {
        for (var k = i; k < i + 4; k++)
        {
            if (k >= getallen.Groepen.Count || !getallen.IsVrij(k) || getallen.Groepen[k].Length > 3 || getallen.Waarde(k) > 255
                || (k < i + 3 && getallen.Tussen(k) is not "."))
            {
                return null;
            }
        }

        return getallen.Tussen(i - 1) is "." || getallen.Tussen(i + 3) is "." ? null : i + 3;
    }

    private static int? Bedrag(Getallen getallen, int i)
    {
        // A number that comes from something before it, or runs on, is not an amount.
        if (getallen.Tussen(i - 1) is "." or "," or "-" or "/" or "_" or "'")
        {
            return null;
        }

        var tot = i;
        if (getallen.Groepen[i].Length <= 3 && getallen.Tussen(i) is [var duizend and ('.' or ',' or '\'')])
        {
            while (Volgt(getallen, tot, duizend, 3))
            {
                tot++;
            }
        }

        var heeftCenten = (Volgt(getallen, tot, ',', 2) || Volgt(getallen, tot, '.', 2)) && (tot == i || getallen.Tussen(i)[0] != getallen.Tussen(tot)[0]);
        var isOpgemaakt = tot > i && heeftCenten;
        tot += heeftCenten ? 1 : 0;
        var looptDoor = getallen.Tussen(tot) is "." or "," or "-" or "/" or "_";
        return !looptDoor && (isOpgemaakt || HeeftMunt(getallen, i, tot)) ? tot : null;
    }

    private static bool HeeftMunt(Getallen getallen, int van, int tot)
    {
        var ervoor = getallen.Tekst.AsSpan(0, getallen.Groepen[van].Start);
        ervoor = ervoor[Math.Max(0, ervoor.Length - 8)..].TrimEnd(' ');
        var erachter = getallen.Tekst.AsSpan(getallen.Groepen[tot].End);
        erachter = erachter[..Math.Min(12, erachter.Length)].TrimStart(' ');
        return ervoor is [.., '€' or '$' or '£'] || Woord(ervoor.TrimEnd("euro"), ervoor)
            || (erachter is ['€', .. var rest] && IsGeenGetal(rest))
            || (erachter is ['e', 'u', 'r', 'o', .. var naEuro] && IsGeenGetal(naEuro))
            || (erachter is ['e', 'u', 'r', not 'o', ..] && IsGeenGetal(erachter[3..]));

        // A chauffeur is no currency.
        static bool Woord(ReadOnlySpan<char> rest, ReadOnlySpan<char> geheel) =>
            geheel[rest.Length..] is "eur" or "euro" && (rest.IsEmpty || !char.IsLetter(rest[^1]));

        // In "500 euro 30" the euro belongs to what follows, and europees is another word.
        static bool IsGeenGetal(ReadOnlySpan<char> rest) =>
            rest is not [var volgende, ..] || (!char.IsLetter(volgende) && rest.TrimStart(' ') is not [>= '0' and <= '9', ..]);
    }

    // 0800 and 0900 numbers, and 14 with the area code of a gemeente: printed on every letter.
    private static int? Publieksnummer(Getallen getallen, int i)
    {
        if (i > 0 && getallen.IsVrij(i - 1) && !IsEinde(getallen, i - 1))
        {
            return null;
        }

        if (getallen.Cijfers(i) is "14" && getallen.Tussen(i) is " " or "-" && getallen.Cijfers(i + 1) is ['0', _, _] or ['0', _, _, _])
        {
            return IsEinde(getallen, i + 1) ? i + 1 : null;
        }

        if (getallen.Cijfers(i) is not ['0', '8' or '9', '0', '0' or '6' or '9', ..])
        {
            return null;
        }

        var aantal = 0;
        for (var k = i; k < getallen.Groepen.Count && getallen.IsVrij(k) && aantal < 11; k++)
        {
            aantal += getallen.Groepen[k].Length;
            if (aantal is 8 or 11 && IsEinde(getallen, k))
            {
                return k;
            }

            if (getallen.Tussen(k) is not (" " or "-" or "." or " - "))
            {
                return null;
            }
        }

        return null;
    }

    // A longer number of which the first part only looks like a public one stays in sight of the other checks.
    private static bool IsEinde(Getallen getallen, int groep) => getallen.Tussen(groep) is not (" " or "-" or "." or "/" or "_");
}

namespace HerstelBot.Domain.Privacy;

/// <summary>Finds bank account numbers (ISO 13616): country, two check digits and a length that belongs to the country, with remainder 1 modulo 97.</summary>
internal static class Ibans
{
    // The lengths of the SWIFT IBAN registry.
    private static readonly Dictionary<string, int> Lengtes = (
        "NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 FK18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 HR21 LI21 LV21 "
        + "BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 "
        + "SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 NI28 "
        + "PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33")
        .Split(' ').ToDictionary(regel => regel[..2].ToLowerInvariant(), regel => int.Parse(regel.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture));

    public static void Zoek(string tekst, List<Vondst> vondsten)
    {
        var landen = Lengtes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i + 4 < tekst.Length; i++)
        {
            if (char.IsAsciiLetter(tekst[i]) && char.IsAsciiLetter(tekst[i + 1])
                && landen.TryGetValue(tekst.AsSpan(i, 2), out var lengte)
                && Lees(tekst, i, lengte) is var (end, rest, isNederlands)
                && (rest == 1 || isNederlands))
            {
                // A Dutch number with a typing error is nobody's account, but its digits are no BSN either.
                vondsten.Add(new(i, end, rest == 1 ? Soort.Iban : null));
                i = end - 1;
            }
        }
    }

    private static (int End, int Restant, bool IsNederlands)? Lees(string tekst, int start, int lengte)
    {
        Span<char> tekens = stackalloc char[34];
        var (aantal, i, opgemaakt) = (0, start, true);
        for (; aantal < lengte; i++)
        {
            if (i == tekst.Length)
            {
                return null;
            }

            if (char.IsAsciiLetterOrDigit(tekst[i]))
            {
                tekens[aantal++] = tekst[i];
            }
            else if (tekst[i] is not (' ' or '.' or '-') || !char.IsAsciiLetterOrDigit(tekst[i - 1]))
            {
                return null;
            }
            else
            {
                opgemaakt &= aantal % 4 == 0;
            }

            if (aantal is 3 or 4 && !char.IsAsciiDigit(tekens[aantal - 1]))
            {
                return null;
            }
        }

        if (i < tekst.Length && char.IsAsciiDigit(tekst[i]))
        {
            return null;
        }

        var rest = 0;
        for (var k = 0; k < lengte; k++)
        {
            var teken = tekens[(k + 4) % lengte];
            rest = char.IsAsciiDigit(teken) ? ((rest * 10) + teken - '0') % 97 : ((rest * 100) + teken - 'a' + 10) % 97;
        }

        var isNederlands = tekens[..2] is "nl" && !tekens[4..8].ContainsAnyExceptInRange('a', 'z') && !tekens[8..18].ContainsAnyExceptInRange('0', '9');
        var staatLos = (start == 0 || !char.IsLetterOrDigit(tekst[start - 1])) && (i == tekst.Length || !char.IsLetterOrDigit(tekst[i]));

        // One in 97 strings has the right remainder, so the rest of the form counts as well: words and a number that happen to fit are no account.
        return isNederlands || (staatLos && opgemaakt) ? (i, rest, isNederlands) : null;
    }
}

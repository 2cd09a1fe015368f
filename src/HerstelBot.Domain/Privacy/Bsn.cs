namespace HerstelBot.Domain.Privacy;

/// <summary>The burgerservicenummer as a number.</summary>
/// <remarks>
/// Besluit burgerservicenummer, art. 2, and the Logisch Ontwerp BSN of RvIG: nine digits of which the sum of 9, 8, 7, 6, 5, 4, 3, 2 and -1
/// times the digit is a multiple of eleven. An old sofinummer may have lost its leading zero and then has eight.
/// </remarks>
public static class Bsn
{
    /// <summary>Whether these digits can be a burgerservicenummer: eight or nine digits 0-9 that pass the elfproef.</summary>
    public static bool Kan(ReadOnlySpan<char> cijfers)
    {
        if (cijfers.Length is not (8 or 9))
        {
            return false;
        }

        var (som, nietNul) = (0, false);
        for (var i = 0; i < cijfers.Length; i++)
        {
            if (!char.IsAsciiDigit(cijfers[i]))
            {
                return false;
            }

            var cijfer = cijfers[i] - '0';
            var gewicht = cijfers.Length - i;
            som += cijfer * (gewicht == 1 ? -1 : gewicht);
            nietNul |= cijfer != 0;
        }

        return nietNul && som % 11 == 0;
    }
}

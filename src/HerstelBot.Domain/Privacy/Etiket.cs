using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Privacy;

/// <summary>What the words beside a number call it.</summary>
internal enum Etiket
{
    /// <summary>Nothing that helps.</summary>
    Geen,

    /// <summary>A burgerservicenummer or sofinummer.</summary>
    Bsn,

    /// <summary>A telephone number.</summary>
    Telefoon,

    /// <summary>A date of birth.</summary>
    Geboorte,

    /// <summary>A number of another kind, such as a zaaknummer.</summary>
    Anders,
}

/// <summary>Reads the words beside a number. Looks a fixed distance, so that a long text costs no more per number than a short one.</summary>
internal static partial class Etiketten
{
    private const int Afstand = 60;
    private const int Woorden = 4;

    private static readonly HashSet<string> Telefoon = ["tel", "telefoon", "telefoonnummer", "telnr", "telefoonnr", "mobiel", "mob", "gsm", "whatsapp", "phone", "bel"];

    private static readonly HashSet<string> Geboorte =
        ["geb", "gebdat", "gebdatum", "geboren", "geboorte", "geboortedatum", "geboortedag", "verjaardag", "dob", "born", "birth", "birthdate", "gebd"];

    // "Geboren na 31 december 2023" is a rule, not somebody's birthday.
    private static readonly HashSet<string> Grens =
        ["na", "voor", "vóór", "vanaf", "sinds", "tot", "tussen", "uiterlijk", "before", "after", "since", "between", "until", "t/m"];

    private static readonly string[] Anders =
        ["kvk", "debiteur", "klant", "factuur", "zaak", "uht", "order", "ticket", "kenmerk", "referentie", "relatie", "polis", "postbus", "dossiern", "artikel", "serie", "btw", "rsin", "loonheffing", "nota"];

    /// <summary>The nearest label in the words before <paramref name="positie"/>; earlier numbers and redactions end the search.</summary>
    public static Etiket Voor(string tekst, int positie) => Woord(tekst, positie) is var etiket and not Etiket.Geen ? etiket : Gespeld(tekst, positie);

    /// <summary>Whether the words right before a number name it as that of an administration. A client is a person, a klantnummer is not.</summary>
    public static bool IsAnderNummer(string tekst, int positie) => Administratie().IsMatch(tekst.AsSpan(Math.Max(0, positie - Afstand), Math.Min(positie, Afstand)));

    // As in b.s.n., d.o.b. and burger service nummer.
    private static Etiket Gespeld(string tekst, int positie)
    {
        var ervoor = tekst.AsSpan(Math.Max(0, positie - Afstand), Math.Min(positie, Afstand));
        ervoor = ervoor[(ervoor.LastIndexOfAnyInRange('0', '9') + 1)..];
        ervoor = ervoor[(ervoor.LastIndexOfAny(']', '@') + 1)..];
        return ervoor.Length < 5 ? Etiket.Geen : GespeldBsn().IsMatch(ervoor) ? Etiket.Bsn : GespeldGeboorte().IsMatch(ervoor) ? Etiket.Geboorte : Etiket.Geen;
    }

    private static Etiket Woord(string tekst, int positie)
    {
        var (woorden, eind, grens) = (0, positie, false);
        for (var i = positie - 1; i >= -1 && positie - i <= Afstand && woorden <= Woorden; i--)
        {
            if (i >= 0 && char.IsLetter(tekst[i]))
            {
                continue;
            }

            if (eind - i > 1)
            {
                woorden++;
                var woord = tekst.AsSpan(i + 1, eind - i - 1);
                grens |= Grens.GetAlternateLookup<ReadOnlySpan<char>>().Contains(woord);
                if (Duid(woord) is var etiket and not Etiket.Geen)
                {
                    return etiket == Etiket.Geboorte && grens ? Etiket.Geen : etiket;
                }
            }

            if (i >= 0 && (tekst[i] is ']' or '@' || char.IsAsciiDigit(tekst[i])))
            {
                return Etiket.Geen;
            }

            eind = i;
        }

        return Etiket.Geen;
    }

    /// <summary>The label in the first words behind a number, as in <c>12-03-1984 geboren</c> or <c>123456782 (bsn)</c>.</summary>
    public static Etiket Achter(string tekst, int positie)
    {
        var (woorden, start) = (0, positie);
        for (var i = positie; i <= tekst.Length && i - positie <= Afstand && woorden < 3; i++)
        {
            if (i < tekst.Length && char.IsLetter(tekst[i]))
            {
                continue;
            }

            if (i > start)
            {
                woorden++;
                var woord = tekst.AsSpan(start, i - start);
                if (Duid(woord) is var etiket and not Etiket.Geen)
                {
                    return etiket;
                }

                if (woord is not ("is" or "mijn" or "haar" or "zijn" or "het" or "de" or "als" or "a"))
                {
                    return Etiket.Geen;
                }
            }

            // A comma, a sentence end or a new line begins something else.
            if (i < tekst.Length && tekst[i] is not (' ' or '(' or '=' or '-'))
            {
                return Etiket.Geen;
            }

            start = i + 1;
        }

        return Etiket.Geen;
    }

    /// <summary>Whether the word before <paramref name="positie"/> makes a date the limit of a rule, as in <c>na 31-12-2023 geboren</c>.</summary>
    public static bool IsGrens(string tekst, int positie)
    {
        var eind = positie;
        while (eind > 0 && tekst[eind - 1] == ' ' && positie - eind < Afstand)
        {
            eind--;
        }

        var start = eind;
        while (start > 0 && char.IsLetter(tekst[start - 1]) && eind - start < Afstand)
        {
            start--;
        }

        return Grens.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tekst.AsSpan(start, eind - start));
    }

    private static Etiket Duid(ReadOnlySpan<char> woord)
    {
        if (woord.Contains("bsn", StringComparison.Ordinal) || woord.Contains("burgerservice", StringComparison.Ordinal)
            || woord is "sofi" or "sofinummer" or "sofinr" or "citizen" || woord.StartsWith("servicenum", StringComparison.Ordinal))
        {
            return Etiket.Bsn;
        }

        if (Telefoon.GetAlternateLookup<ReadOnlySpan<char>>().Contains(woord))
        {
            return Etiket.Telefoon;
        }

        if (Geboorte.GetAlternateLookup<ReadOnlySpan<char>>().Contains(woord))
        {
            return Etiket.Geboorte;
        }

        foreach (var begin in Anders)
        {
            if (woord.StartsWith(begin, StringComparison.Ordinal))
            {
                return Etiket.Anders;
            }
        }

        return Etiket.Geen;
    }

    [GeneratedRegex(@"\b(?:(?:factuur|nota|polis|klant|relatie|debiteur(?:en)?|order|ticket|serie|uht[ -]?zaak|uht)[ -]?(?:nummer|nr|no)|factuur|kvk(?:[ -]?(?:nummer|nr))?|rsin(?:[ -]?(?:nummer|nr))?|btw(?:[ -]?(?:nummer|nr|id))?|loonheffingennummer|polis|postbus)(?: is)?[ :=#""'.>(]{0,4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Administratie();

    [GeneratedRegex(@"\b(?:b[. -]s[. -]n\b|burger[ -]service|sofi[ -])", RegexOptions.NonBacktracking)]
    private static partial Regex GespeldBsn();

    [GeneratedRegex(@"\bd[. -]o[. -]b\b", RegexOptions.NonBacktracking)]
    private static partial Regex GespeldGeboorte();
}

namespace HerstelBot.Domain.Privacy;

/// <summary>Finds e-mail addresses.</summary>
internal static class Emailadressen
{
    public static void Zoek(string tekst, List<Vondst> vondsten)
    {
        var vorige = 0;
        for (var apenstaart = tekst.IndexOf('@', StringComparison.Ordinal); apenstaart >= 0; apenstaart = tekst.IndexOf('@', apenstaart + 1))
        {
            var start = apenstaart;
            while (start > vorige && (char.IsLetterOrDigit(tekst[start - 1]) || tekst[start - 1] is '.' or '_' or '%' or '+' or '-' or '\''))
            {
                start--;
            }

            while (start < apenstaart && tekst[start] is '.' or '-' or '\'')
            {
                start++;
            }

            var end = apenstaart + 1;
            while (end < tekst.Length && (char.IsLetterOrDigit(tekst[end]) || tekst[end] is '.' or '-'))
            {
                end++;
            }

            while (tekst[end - 1] is '.' or '-')
            {
                end--;
            }

            var domein = tekst.AsSpan(apenstaart + 1, end - apenstaart - 1);
            var punt = domein.LastIndexOf('.');
            vorige = apenstaart + 1;
            if (start < apenstaart && punt > 0 && domein.Length - punt > 2 && char.IsLetter(domein[punt + 1]))
            {
                vondsten.Add(new(start, end, Soort.Email));
                vorige = end;
            }
        }
    }
}

using System.Text;

namespace HerstelBot.Domain.Privacy;

/// <summary>Takes personal data out of a text before it is stored, logged, indexed or sent on.</summary>
public static class Maskering
{
    // What stood beside removed data can look different without it. One round more settles that; the limit only guards the time.
    private const int Rondes = 6;

    /// <summary>Replaces burgerservicenummers, e-mail addresses, telephone numbers, bank account numbers and dates of birth.</summary>
    /// <remarks>Takes time in proportion to the length of the text. Masking a masked text changes nothing. Malformed text is no error.</remarks>
    public static Gemaskeerd Maskeer(string tekst)
    {
        var aantallen = new int[Enum.GetValues<Soort>().Length];
        for (var ronde = 0; ronde < Rondes && Zoek(tekst, aantallen) is { } nieuw; ronde++)
        {
            tekst = nieuw;
        }

        return new(tekst, [.. Enum.GetValues<Soort>().Where(soort => aantallen[(int)soort] > 0).Select(soort => new Redactie(soort, aantallen[(int)soort]))]);
    }

    /// <returns>The text without what was found, or <see langword="null"/> when nothing was.</returns>
    private static string? Zoek(string tekst, int[] aantallen)
    {
        if (!KanIetsBevatten(tekst))
        {
            return null;
        }

        var gevouwen = new Gevouwen(tekst);
        var vondsten = new List<Vondst>();
        Emailadressen.Zoek(gevouwen.Tekst, vondsten);
        Ibans.Zoek(gevouwen.Tekst, vondsten);
        // What is recognised first is out of reach of what comes after: a telephone number can hold a BSN, a date can begin a telephone number.
        var getallen = new Getallen(gevouwen.Tekst, vondsten);
        Datums.Zoek(getallen, gevouwen.Zichtbaar, vondsten);
        Blijvers.Zoek(getallen, vondsten);
        Telefoonnummers.Zoek(getallen, vondsten);
        BsnZoeker.Zoek(getallen, vondsten);

        var uit = new StringBuilder(tekst.Length);
        var gebleven = 0;
        foreach (var vondst in vondsten.OrderBy(vondst => vondst.Start))
        {
            var (start, end) = gevouwen.Bron(vondst.Start, vondst.End);
            if (vondst.Soort is { } soort && start >= gebleven)
            {
                uit.Append(tekst, gebleven, start - gebleven).Append(soort.Vervanging());
                aantallen[(int)soort]++;
                gebleven = end;
            }
        }

        return gebleven == 0 ? null : uit.Append(tekst, gebleven, tekst.Length - gebleven).ToString();
    }

    private static bool KanIetsBevatten(string tekst)
    {
        foreach (var rune in tekst.EnumerateRunes())
        {
            if (rune.Value is '@' or '\uFF20' || Rune.IsNumber(rune))
            {
                return true;
            }
        }

        return Emailadressen.KanUitgeschreven(tekst);
    }
}

using System.Text.RegularExpressions;

namespace HerstelBot.Domain.Privacy;

/// <summary>Finds dates, and tells those of birth from the rest: a date is only personal beside a name or a label.</summary>
internal static partial class Datums
{
    // A name without a title could also be that of a law or a letter; those dates are recent.
    private const int JongsteGeboortejaarBijNaam = 2018;

    // Somebody who is concerned was born before the years that decisions are about.
    private const int JongsteGeboortejaarBijWoord = 2004;
    private const int Nabij = 40;

    private static readonly string[] Maanden =
        ["jan", "feb", "mrt", "maart", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "mar", "may", "oct"];

    public static void Zoek(Getallen getallen, string zichtbaar, List<Vondst> vondsten)
    {
        for (var i = 0; i < getallen.Groepen.Count; i++)
        {
            if (!getallen.IsVrij(i) || Lees(getallen, i) is not var (tot, jaar))
            {
                continue;
            }

            var (start, end) = (getallen.Groepen[i].Start, getallen.Groepen[tot].End);
            var los = tot == i || jaar < 100;
            var geboren = IsGeboortedatum(getallen.Tekst, zichtbaar, start, end, los ? int.MaxValue : jaar);
            if (los && !geboren)
            {
                continue;
            }

            vondsten.Add(new(start, end, geboren ? Soort.Geboortedatum : null));
            getallen.Bezet(i, tot);
            i = tot;
        }
    }

    private static bool IsGeboortedatum(string tekst, string zichtbaar, int start, int end, int jaar)
    {
        if (Etiketten.Voor(tekst, start) == Etiket.Geboorte
            || (Etiketten.Achter(tekst, end) == Etiket.Geboorte && !Etiketten.IsGrens(tekst, start)))
        {
            return true;
        }

        var ervoor = zichtbaar[Math.Max(0, start - 60)..start];
        return jaar != int.MaxValue
            && (MetAanhef().IsMatch(ervoor)
                || (jaar <= JongsteGeboortejaarBijNaam && ((Naam().Match(ervoor) is { Success: true, Value: var naam } && !Instantie().IsMatch(naam)) || IsNaam(Voornaam().Match(ervoor))))
                || (jaar <= JongsteGeboortejaarBijWoord && (IsNaam(LosseNaam().Match(ervoor)) || HeeftNaamErachter(zichtbaar, end) || (Persoon().IsMatch(ervoor) && !Moment().IsMatch(ervoor) && !Instantie().IsMatch(ervoor)) || StaatNaastBsn(tekst, start, end))));
    }

    private static bool IsNaam(Match naam) => naam.Success && !Instantie().IsMatch(naam.Value) && !Zinsbegin().IsMatch(naam.Value);

    private static bool HeeftNaamErachter(string zichtbaar, int end) => IsNaam(NaamErachter().Match(zichtbaar[end..Math.Min(zichtbaar.Length, end + Nabij)]));

    // In a pasted row the number went in an earlier round.
    private static bool StaatNaastBsn(string tekst, int start, int end)
    {
        var ervoor = tekst.AsSpan(Math.Max(0, start - Nabij), Math.Min(start, Nabij));
        var erachter = tekst.AsSpan(end, Math.Min(tekst.Length - end, Nabij));
        var regel = erachter.IndexOf('\n');
        return ervoor[(ervoor.LastIndexOf('\n') + 1)..].Contains(Soort.Bsn.Vervanging(), StringComparison.Ordinal)
            || (regel < 0 ? erachter : erachter[..regel]).Contains(Soort.Bsn.Vervanging(), StringComparison.Ordinal);
    }

    /// <returns>The last group of the date that starts here and its year, two digits as they stand.</returns>
    private static (int Tot, int Jaar)? Lees(Getallen getallen, int i)
    {
        if (getallen.Groepen[i].Length == 8)
        {
            var cijfers = getallen.Cijfers(i, i);
            return IsDatum(Getal(cijfers[..2]), Getal(cijfers[2..4]), Getal(cijfers[4..])) || IsDatum(Getal(cijfers[6..]), Getal(cijfers[4..6]), Getal(cijfers[..4]))
                ? (i, 0)
                : null;
        }

        if (i + 1 < getallen.Groepen.Count && getallen.Groepen[i].Length <= 2 && getallen.IsVrij(i + 1)
            && Maand(getallen.Tussen(i)) is var maand and > 0 && IsDatum(getallen.Waarde(i), maand, Jaar(getallen, i + 1)))
        {
            return (i + 1, Jaar(getallen, i + 1));
        }

        // As in July 3, 1991.
        if (i + 1 < getallen.Groepen.Count && getallen.Groepen[i].Length <= 2 && getallen.IsVrij(i + 1) && getallen.Tussen(i) is ", " && getallen.Groepen[i + 1].Length == 4
            && IsDatum(getallen.Waarde(i), 1, getallen.Waarde(i + 1)) && Maanderna(getallen.Tekst, getallen.Groepen[i].Start))
        {
            return (i + 1, getallen.Waarde(i + 1));
        }

        if (i + 2 >= getallen.Groepen.Count || !getallen.IsVrij(i + 1) || !getallen.IsVrij(i + 2)
            || Scheiding(getallen.Tussen(i)) is not { } teken || Scheiding(getallen.Tussen(i + 1)) != teken
            || IsVerbonden(getallen, i - 1, teken) || IsVerbonden(getallen, i + 2, teken) || getallen.Groepen[i + 1].Length > 2)
        {
            return null;
        }

        var (eerste, midden, laatste) = (getallen.Waarde(i), getallen.Waarde(i + 1), getallen.Waarde(i + 2));
        if (getallen.Groepen[i].Length <= 2 && IsDatum(eerste, midden, Jaar(getallen, i + 2)))
        {
            return (i + 2, Jaar(getallen, i + 2));
        }

        return getallen.Groepen[i].Length == 4 && getallen.Groepen[i + 2].Length <= 2 && IsDatum(laatste, midden, eerste) ? (i + 2, eerste) : null;
    }

    private static char? Scheiding(ReadOnlySpan<char> tussen) => tussen is " " ? ' ' : tussen.Length <= 3 && tussen.Trim(" '") is [var teken and ('-' or '/' or '.')] ? teken : null;

    private static bool Maanderna(string tekst, int start)
    {
        var woord = tekst.AsSpan(Math.Max(0, start - 12), Math.Min(start, 12)).TrimEnd(' ');
        return Maand(woord[(woord.LastIndexOf(' ') + 1)..]) > 0;
    }

    // A space between a date and the next number says nothing; the same dash does.
    private static bool IsVerbonden(Getallen getallen, int groep, char teken) =>
        getallen.Tussen(groep) is [var ander] && ander == teken && (teken != ' ' || getallen.Groepen[groep].Length + getallen.Groepen[groep + 1].Length > 4);

    private static int Jaar(Getallen getallen, int groep) => getallen.Groepen[groep].Length is 2 or 4 ? getallen.Waarde(groep) : -1;

    private static bool IsDatum(int dag, int maand, int jaar) =>
        dag is >= 1 and <= 31 && maand is >= 1 and <= 12 && jaar is (>= 1900 and <= 2099) or (>= 0 and <= 99);

    private static int Getal(string cijfers) => int.Parse(cijfers, System.Globalization.CultureInfo.InvariantCulture);

    private static int Maand(ReadOnlySpan<char> tussen)
    {
        if (tussen.Length is < 3 or > 18)
        {
            return 0;
        }

        var woord = tussen.Trim(" .-'");
        woord = woord.StartsWith("e ") ? woord[2..] : woord.StartsWith("ste ") ? woord[4..] : woord;
        foreach (var maand in Maanden)
        {
            if (woord.StartsWith(maand, StringComparison.Ordinal) && !woord.ContainsAny(' ', '\n', ','))
            {
                return 1;
            }
        }

        return 0;
    }

    [GeneratedRegex(@"\b(?i:dhr|mevr|mw|mevrouw|meneer|mijnheer|heer)\.? ?(?:(?:van|de|der|den|het|ten|ter|el|al|ben|von|da|dos|'t|\p{Lu}[\p{L}'-]*)[. ]+)*\p{Lu}[\p{L}'-]+(?: ?[,(:;-] ?| )\(?$", RegexOptions.NonBacktracking)]
    private static partial Regex MetAanhef();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}'-]*[. ]+(?:(?:van|de|der|den|het|ten|ter|el|al|ben|von|da|dos|'t|\p{Lu}[\p{L}'-]*)[. ]+)*\p{Lu}[\p{L}'-]+(?: ?[,(:;|-] ?| |"" ?[,;] ?"")\(?$", RegexOptions.NonBacktracking)]
    private static partial Regex Naam();

    // One name, and the date in brackets behind it.
    [GeneratedRegex(@"\b\p{Lu}\p{Ll}[\p{L}'-]* ?\( ?$", RegexOptions.NonBacktracking)]
    private static partial Regex Voornaam();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}[\p{L}'-]*(?: ?[,;:|] ?| |"" ?[,;] ?"")$", RegexOptions.NonBacktracking)]
    private static partial Regex LosseNaam();

    [GeneratedRegex(@"^(?: ?[,;:|] ?| |"" ?[,;] ?"")(?:\p{Lu}\p{Ll}[\p{L}'-]*|\p{Lu}\.)(?: (?:(?:van|de|der|den|het|ten|ter|el|al|ben|von|da|dos) ){0,3}\p{Lu}[\p{L}'-]+)+|^ ?\((?:\p{Lu}\p{Ll}[\p{L}'-]*)[ )]", RegexOptions.NonBacktracking)]
    private static partial Regex NaamErachter();

    // Somebody, or two words that can be a name without capitals.
    [GeneratedRegex(@"(?:\b(?i:ouder|moeder|vader|kind|zoon|dochter|partner|cli[eë]nt|inwoner|klant|gedupeerde|naam)e?|\p{L}{2,} \p{L}{2,})[ ,(:;|-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Persoon();

    [GeneratedRegex(@"\b(?i:op|per|sinds|vanaf|van|tot|voor|na|in|d\.?d\.?|datum|uiterlijk|tussen|en|t/m)[ .:(]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Moment();

    [GeneratedRegex(@"^[ ,;:|""(]*(?i:op|van|sinds|per|vanaf|tot|voor|vóór|na|in|de|het|een|dat|dit|toen|uiterlijk|begin|eind|einde|start|periode|ontvangen|ingang|verzonden|getekend|dagtekening|versie|stand|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Zinsbegin();

    [GeneratedRegex(@"\b(?i:wet|wht|hof|crvb|uitspraak|vonnis|arrest|beschikking|toekenning|aanvraag|formulier|bijlage|motie|besluit|raad|kamer|college|gemeente|uht|bd|belastingdienst|toeslagen|dienst|regeling|ministerie|minister|staatssecretaris|rechtbank|brief|stichting|stb|stcrt|awb|artikel|datum|peildatum|ingangsdatum)", RegexOptions.NonBacktracking)]
    private static partial Regex Instantie();
}

using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Finds the periods that a text names: days, months, years, parts of years, and years counted back from today.</summary>
internal static partial class Periodelezer
{
    private const string Maand = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec";
    private const string Jaar = @"20[0-4]\d";
    private const string Stukje = @"begin|eind(?:e)?|early|late|(?:the )?(?:beginning|start|end) of|medio|halverwege|midden|(?:de )?zomer|(?:het )?voorjaar|(?:de )?lente|(?:het )?najaar|(?:de )?herfst|(?:de |het )?(?:eerste|tweede) (?:half ?jaar|helft)";

    // Most questions name no period; without one of these there is none to look for.
    private static readonly SearchValues<string> Nodig = SearchValues.Create(["20", "vorig", "geleden", "terug"], StringComparison.Ordinal);

    private static readonly string[] Maanden = ["jan", "feb", "ma", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    private static readonly string[] Getallen = ["een", "twee", "drie", "vier", "vijf", "zes"];

    /// <summary>The periods in order of their place.</summary>
    /// <param name="gevouwen">Lower case, without accents (<see cref="Tekstvorm.Vouw"/>).</param>
    /// <param name="metAccent">Whether "vóór" was typed with its accents, so that "voor" can only mean "before".</param>
    /// <param name="vandaag">Today, for "vorig jaar".</param>
    public static List<Periode> Vind(string gevouwen, bool metAccent, DateOnly vandaag)
    {
        if (!gevouwen.AsSpan().ContainsAny(Nodig)) { return []; }
        List<(Match Match, DateOnly Van, DateOnly Tot, string Naam, string Vast)> kernen = [];
        foreach (Match match in Kern().Matches(gevouwen))
        {
            if (Lees(match, vandaag) is var (van, tot, naam, vast)) { kernen.Add((match, van, tot, naam, vast)); }
        }

        List<Periode> uit = [];
        for (var i = 0; i < kernen.Count; i++)
        {
            var (match, van, tot, naam, vast) = kernen[i];
            var links = Voorzetsel().Match(gevouwen[..match.Index]);
            var woord = links.Success ? Spaties().Replace(links.Groups["vz"].Value, " ").Trim() : "";
            var begin = links.Success ? links.Groups["vz"].Index : match.Index;
            if (i + 1 < kernen.Count && IsReeks(woord, gevouwen[(match.Index + match.Length)..kernen[i + 1].Match.Index]))
            {
                var eind = kernen[++i];
                uit.Add(new(begin, eind.Match.Index + eind.Match.Length, Aanhechting.Tijdens, van, eind.Tot, $"tussen {naam} en {eind.Naam}"));
                continue;
            }

            uit.Add(Maak(woord, begin, match.Index + match.Length, van, tot, naam, vast, metAccent));
        }

        return uit;
    }

    private static Periode Maak(string woord, int begin, int einde, DateOnly van, DateOnly tot, string naam, string vast, bool metAccent) => woord switch
    {
        "tot en met" or "t/m" or "through" => new(begin, einde, Aanhechting.Voor, tot, tot, $"tot en met {naam}"),
        "voor" or "tot" or "tot aan" or "before" or "until" or "till" when naam.StartsWith("eind ", StringComparison.Ordinal) => new(begin, einde, Aanhechting.Voor, tot, tot, $"tot {naam}", woord == "voor" && !metAccent),
        "voor" or "tot" or "tot aan" or "before" or "until" or "till" => new(begin, einde, Aanhechting.Voor, van.AddDays(-1), van.AddDays(-1), $"vóór {naam}", woord == "voor" && !metAccent),
        "sinds" or "vanaf" or "na" => new(begin, einde, Aanhechting.Sinds, van, tot, $"{woord} {naam}"),
        "since" or "after" => new(begin, einde, Aanhechting.Sinds, van, tot, $"{(woord == "since" ? "sinds" : "na")} {naam}"),
        "van" or "uit" or "van voor" or "van na" or "from" or "of" => new(begin, einde, Aanhechting.Van, van, tot, $"{vast}{naam}"),
        "per" when vast.Length > 0 => new(begin, einde, Aanhechting.Tijdens, van, van, $"per {DatumInWoorden.Datum(van)}"),
        "" when vast.Length > 0 => new(begin, einde, Aanhechting.Los, van, tot, $"{vast}{naam}"),
        _ => new(begin, einde, Aanhechting.Tijdens, van, tot, $"{vast}{naam}"),
    };

    private static (DateOnly Van, DateOnly Tot, string Naam, string Vast)? Lees(Match match, DateOnly vandaag)
    {
        if (match.Groups["terug"].Success) { return Terug(match, vandaag); }
        if (!int.TryParse(match.Groups["j"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)) { return null; }
        var maand = match.Groups["m"] is { Success: true } m
            ? char.IsDigit(m.Value[0]) ? int.Parse(m.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 1 + Array.FindIndex(Maanden, naam => Begint(m.Value, naam))
            : 0;
        if (match.Groups["d"] is { Success: true } d)
        {
            var dag = int.Parse(d.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (maand is < 1 or > 12 || dag < 1 || dag > DateTime.DaysInMonth(jaar, maand)) { return null; }
            var op = new DateOnly(jaar, maand, dag);
            return (op, op, DatumInWoorden.Datum(op), "op ");
        }

        if (maand is >= 1 and <= 12)
        {
            var van = new DateOnly(jaar, maand, 1);
            return (van, Einde(van, 1), DatumInWoorden.Datum(van)[2..], "in ");
        }

        return match.Groups["deel"] is { Success: true } deel
            ? Deel(Spaties().Replace(deel.Value, " "), jaar)
            : (new(jaar, 1, 1), new(jaar, 12, 31), $"{jaar}", "in ");
    }

    private static (DateOnly Van, DateOnly Tot, string Naam, string Vast) Deel(string deel, int jaar)
    {
        var (maand, lengte, naam, vast) = deel.Split(' ')[^1] switch
        {
            "begin" or "early" => (1, 2, $"begin {jaar}", ""),
            "eind" or "einde" or "late" => (11, 2, $"eind {jaar}", ""),
            "of" when deel.Contains("end", StringComparison.Ordinal) => (11, 2, $"eind {jaar}", ""),
            "of" => (1, 2, $"begin {jaar}", ""),
            "medio" or "halverwege" or "midden" => (6, 2, $"halverwege {jaar}", ""),
            "zomer" => (6, 3, $"de zomer van {jaar}", "in "),
            "voorjaar" or "lente" => (3, 3, $"het voorjaar van {jaar}", "in "),
            "najaar" or "herfst" => (9, 3, $"het najaar van {jaar}", "in "),
            _ when deel.Contains("eerste", StringComparison.Ordinal) => (1, 6, $"de eerste helft van {jaar}", "in "),
            _ => (7, 6, $"de tweede helft van {jaar}", "in "),
        };
        var van = new DateOnly(jaar, maand, 1);
        return (van, Einde(van, lengte), naam, vast);
    }

    private static (DateOnly Van, DateOnly Tot, string Naam, string Vast) Terug(Match match, DateOnly vandaag)
    {
        var aantal = match.Groups["n"] is { Success: true } n
            ? char.IsDigit(n.Value[0]) ? n.Value[0] - '0' : 1 + Array.IndexOf(Getallen, n.Value)
            : 1;
        var begin = new DateOnly(vandaag.Year, vandaag.Month, 1);
        if (match.Groups["terug"].Value.Contains("maand", StringComparison.Ordinal))
        {
            var van = begin.AddMonths(-aantal);
            return (van, Einde(van, 1), DatumInWoorden.Datum(van)[2..], "in ");
        }

        var jaar = vandaag.Year - aantal;
        return (new(jaar, 1, 1), new(jaar, 12, 31), $"{jaar}", "in ");
    }

    private static bool IsReeks(string voor, string tussen) => tussen.Trim() switch
    {
        "tot" or "tot en met" or "t/m" or "-" => true,
        "en" => voor is "tussen" or "periode",
        _ => false,
    };

    // "Maart" and "mrt" begin differently, and so do "mei", "maart" and "may".
    private static bool Begint(string maand, string naam) => (maand, naam) switch
    {
        ("mrt", "ma") or ("may", "mei") or ("october", "okt") => true,
        ("may", "ma") => false,
        _ => maand.StartsWith(naam, StringComparison.Ordinal),
    };

    private static DateOnly Einde(DateOnly van, int maanden) => van.AddMonths(maanden).AddDays(-1);

    // Part of a number, a case number or an amount is no year.
    [GeneratedRegex($@"(?<![\w.,/-])(?:(?<d>\d{{1,2}})(?:e|ste|de)? (?<m>{Maand})\.? (?<j>{Jaar})|(?<j>{Jaar})-(?<m>\d\d)-(?<d>\d\d)|(?<d>\d{{1,2}})[-/.](?<m>\d{{1,2}})[-/.](?<j>{Jaar})|(?<m>{Maand})\.? (?<j>{Jaar})|(?<deel>{Stukje}) (?:van )?(?:het jaar )?(?<j>{Jaar})|(?:het jaar |de jaren )?(?<j>{Jaar})|(?<terug>(?:vorig jaar|vorige maand|(?<n>een|twee|drie|vier|vijf|zes|[1-6]) (?:jaar|jaren|maand|maanden) (?:geleden|terug))))(?![\w/]|[.,-]\d|-\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Kern();

    [GeneratedRegex(@"(?<![\w])(?<vz>tot\s+en\s+met|t/m|tot\s+aan|tot|van\s+voor|van\s+na|voor|sinds|vanaf|na|van|uit|gedurende|tijdens|back\s+in|during|before|until|till|through|since|after|from|of|anno|rond|over|per|op|in\s+de\s+loop\s+van|in\s+de|in\s+het|in|tussen|periode)\s+(?:de\s+|het\s+|the\s+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Voorzetsel();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaties();
}

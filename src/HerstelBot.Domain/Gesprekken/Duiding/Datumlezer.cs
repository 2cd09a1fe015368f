using System.Globalization;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Finds whole dates in ordinary Dutch: "3 feb 2025", "03/02/25", "13 november", "gisteren", "vorige week dinsdag", "t/m eerste kerstdag"; and "March 10, 2025".</summary>
/// <remarks>A month or a year alone is no date. A date that does not exist is not found.</remarks>
public static partial class Datumlezer
{
    private const string Weekdag = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag";
    private static readonly string[] Weekdagen = Weekdag.Split('|');
    private static readonly string[] Getallen = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

    /// <summary>The dates, in the order of the text.</summary>
    /// <param name="gevouwen">The text, folded by <see cref="Tekstvorm.Vouw"/>.</param>
    /// <param name="vandaag">What "gisteren" and a date without a year are counted from.</param>
    public static IReadOnlyList<Datumvondst> Lees(string gevouwen, DateOnly vandaag)
    {
        List<(Match Match, Func<DateOnly?, DateOnly?> Dag, bool IsAfgeleid)> ruw = [];
        Voeg(InWoorden(), match => (match.Groups["jaar"].Success, anker => Met(match, Maandnaam.Van(match.Groups["maand"].Value), anker, vandaag)));
        Voeg(InCijfers(), match => (match.Groups["jaar"].Success, anker => Met(match, Getal(match.Groups["maand"].Value), anker, vandaag)));
        Voeg(Omgekeerd(), match => (true, _ => Dag(Getal(match.Groups["jaar"].Value), Getal(match.Groups["maand"].Value), Getal(match.Groups["dag"].Value))));
        Voeg(MaandVoorop(), match => (match.Groups["jaar"].Success, anker => Met(match, Maandnaam.Van(match.Groups["maand"].Value), anker, vandaag)));
        Voeg(MetTikfout(), match => (true, anker => Maandnaam.MetFout(match.Groups["maand"].Value) is { } maand ? Met(match, maand, anker, vandaag) : null));
        Voeg(Betrekkelijk(), match => (false, _ => Betrekkelijke(match, vandaag)));
        Voeg(Feestdag(), match => (match.Groups["jaar"].Success, anker => Feestdagdatum(match, anker ?? vandaag)));

        var anker = ruw.Where(vondst => !vondst.IsAfgeleid).Select(vondst => vondst.Dag(null)).FirstOrDefault(dag => dag is not null)
            ?? ruw.Where(vondst => VoorzetVan(vondst.Match) is not (Voorzet.Tot or Voorzet.Voor)).Select(vondst => vondst.Dag(null)).FirstOrDefault(dag => dag is not null && ruw.Count > 1);
        return
        [
            .. ruw.OrderBy(vondst => vondst.Match.Index)
                .Select(vondst => (vondst.Match, Dag: vondst.Dag(anker), vondst.IsAfgeleid))
                .Where(vondst => vondst.Dag is not null)
                .Select(vondst => new Datumvondst(
                    vondst.Match.Index, vondst.Match.Index + vondst.Match.Length, vondst.Dag!.Value, Afloop().IsMatch(gevouwen, vondst.Match.Index + vondst.Match.Length) ? Voorzet.Tot : VoorzetVan(vondst.Match), vondst.IsAfgeleid, Anders(vondst.Match, vondst.Dag.Value))),
        ];

        void Voeg(Regex vorm, Func<Match, (bool HeeftJaar, Func<DateOnly?, DateOnly?> Dag)> lees)
        {
            foreach (Match match in vorm.Matches(gevouwen))
            {
                if (ruw.Any(al => match.Index < al.Match.Index + al.Match.Length && al.Match.Index < match.Index + match.Length)) { continue; }
                var (heeftJaar, dag) = lees(match);
                ruw.Add((match, dag, !heeftJaar));
            }
        }
    }

    private static DateOnly? Met(Match match, int maand, DateOnly? anker, DateOnly vandaag)
    {
        var dag = Getal(match.Groups["dag"].Value);
        if (match.Groups["jaar"] is { Success: true, Value: var jaar })
        {
            var getal = Getal(jaar.TrimStart('\''));
            return Dag(getal < 100 ? 2000 + getal : getal, maand, dag);
        }

        // Beside a date with a year the same time is meant; alone, the last time that it was this day.
        var rond = anker ?? vandaag;
        IEnumerable<DateOnly> keuzes = Enumerable.Range(rond.Year - 4, 9).Select(gekozen => Dag(gekozen, maand, dag)).OfType<DateOnly>();
        return anker is null
            ? keuzes.LastOrDefault(keuze => keuze <= vandaag) is { Year: > 1 } laatste ? laatste : null
            : keuzes.MinBy(keuze => Math.Abs(keuze.DayNumber - rond.DayNumber)) is { Year: > 1 } naast ? naast : null;
    }

    private static DateOnly? Dag(int jaar, int maand, int dag) =>
        jaar is >= 1900 and <= 2200 && maand is >= 1 and <= 12 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand) ? new DateOnly(jaar, maand, dag) : null;

    private static DateOnly? Betrekkelijke(Match match, DateOnly vandaag)
    {
        if (match.Groups["weekdag"] is { Success: true, Value: var naam })
        {
            var dag = (DayOfWeek)((Array.IndexOf(Weekdagen, naam) + 1) % 7);
            var maandag = Werktijd.Maandag(vandaag);
            var sindsMaandag = ((int)dag + 6) % 7;
            if (match.Groups["vorigeweek"].Success) { return maandag.AddDays(sindsMaandag - 7); }
            var terug = ((int)vandaag.DayOfWeek - (int)dag + 7) % 7;
            return vandaag.AddDays(terug == 0 ? -7 : -terug);
        }

        if (match.Groups["aantal"] is { Success: true, Value: var aantal })
        {
            var getal = Array.IndexOf(Getallen, aantal) is >= 0 and var woord ? woord : Getal(aantal);
            return match.Groups["eenheid"].Value switch
            {
                ['d', ..] => vandaag.AddDays(-getal),
                ['w', ..] => vandaag.AddDays(-7 * getal),
                _ => vandaag.AddMonths(-getal),
            };
        }

        return match.Groups["woord"].Value switch
        {
            "gister" or "gisteren" or "gisteravond" or "gistermiddag" or "gisterochtend" or "gistermorgen" => vandaag.AddDays(-1),
            "eergisteren" => vandaag.AddDays(-2),
            "morgen" => vandaag.AddDays(1),
            "overmorgen" => vandaag.AddDays(2),
            _ => vandaag,
        };
    }

    private static DateOnly? Feestdagdatum(Match match, DateOnly vanaf)
    {
        var naam = Tekstvorm.Vouw(match.Groups["feest"].Value).Replace("1e ", "eerste ", StringComparison.Ordinal).Replace("2e ", "tweede ", StringComparison.Ordinal);
        naam = naam switch { "kerst" or "kerstmis" => "eerste kerstdag", "pasen" => "eerste paasdag", "pinksteren" => "eerste pinksterdag", "hemelvaart" => "hemelvaartsdag", _ => naam };
        var jaren = match.Groups["jaar"].Success ? [Getal(match.Groups["jaar"].Value)] : Enumerable.Range(vanaf.Year, 2);
        return jaren.Where(jaar => jaar is >= 1994 and <= 2100).SelectMany(jaar => Feestdagen.Van(jaar))
            .Where(feestdag => Tekstvorm.Vouw(feestdag.Naam) == naam && (match.Groups["jaar"].Success || feestdag.Datum >= vanaf))
            .Select(feestdag => (DateOnly?)feestdag.Datum).FirstOrDefault();
    }

    private static Voorzet VoorzetVan(Match match) =>
        match.Groups["tot"] is { Success: true, ValueSpan: var tot } ? tot.StartsWith("voor", StringComparison.Ordinal) ? Voorzet.Voor : Voorzet.Tot : match.Groups["sinds"].Success ? Voorzet.Vanaf : Voorzet.Geen;

    private static string? Anders(Match match, DateOnly dag) =>
        match.Groups["bijdag"] is { Success: true, Value: var naam } && !DatumInWoorden.Weekdag(dag).StartsWith(naam, StringComparison.Ordinal) ? naam : null;

    private static int Getal(string cijfers) => int.Parse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Voor =
        @"(?:(?<tot>(?<![\w/])(?:t/m|tm|tot en met|tot|uiterlijk|deadline|voor) (?:op )?)|(?<sinds>\b(?:(?<!\b(?:ligt|ligt er|binnen) )sinds|vanaf|per|met ingang van|ingaande|na|tussen) ))?(?:\b(?:(?<bijdag>" + Weekdag + @")s?|(?<bijdag>ma|di|wo|do|vr|za)\.?),? )?";

    [GeneratedRegex(@"\G (?:is |was )?(?:afloopt|afliep|afgelopen|eindigt|eindigde|verloopt|verliep|verlopen|verstrijkt|verstreken|voorbij)\b")]
    private static partial Regex Afloop();

    [GeneratedRegex(Voor + @"(?<![\d.,/-])(?<dag>\d{1,2})(?:e|ste|de|st|nd|rd|th)?(?:[ -]?| of )(?<maand>" + Maandnaam.Patroon + @")\b\.?(?:, (?<jaar>(?:19|20)\d\d)(?!\d)|[ -]?(?<jaar>(?:19|20)\d\d|'\d\d|\d\d)(?![\d.:,%]\d|\d|[ -]?(?:" + Maandnaam.Patroon + @"|uur|euro|weken|dagen|jaar|mensen|personen|kinderen|ouders)))?")]
    private static partial Regex InWoorden();

    [GeneratedRegex(Voor + @"(?<![\d.,/-])(?:(?<dag>\d{1,2})(?<teken>[-/.])(?<maand>\d{1,2})\k<teken>(?<jaar>(?:(?:19|20)|')?\d\d)|(?<dag>\d{1,2}) ?(?<teken>[-/.]) ?(?<maand>\d{1,2}) ?\k<teken> ?(?<jaar>(?:19|20)\d\d)|(?<=\b(?:op|van|dd|d\.d\.|datum|gedateerd|verzonden|ontvangen) )(?<dag>\d{1,2})[-/](?<maand>\d{1,2}))(?![\d/-]| ?(?:weken|dagen|uur|maanden|jaar)\b)")]
    private static partial Regex InCijfers();

    [GeneratedRegex(Voor + @"(?<![\d-])(?<jaar>(?:19|20)\d\d)[-/](?<maand>\d{1,2})[-/](?<dag>\d{1,2})(?![\d-])")]
    private static partial Regex Omgekeerd();

    // Month first is English; without a year only "5th" tells it from a number that happens to follow.
    [GeneratedRegex(Voor + @"(?<![\w-])(?<maand>" + Maandnaam.Patroon + @")\b\.? (?:the )?(?<dag>\d{1,2})(?:(?:st|nd|rd|th)?,? (?<jaar>(?:19|20)\d\d)|(?:st|nd|rd|th))(?![\w%])")]
    private static partial Regex MaandVoorop();

    [GeneratedRegex(Voor + @"(?<![\d.,/-])(?<dag>\d{1,2})(?:e|ste|de)?[ -](?<maand>[a-z]{4,10})[ -](?<jaar>(?:19|20)\d\d)(?!\d)")]
    private static partial Regex MetTikfout();

    [GeneratedRegex(@"\b(?<woord>vandaag|vanochtend|vanmorgen|vanmiddag|eergisteren|gister(?:en|avond|middag|ochtend|morgen)?|(?<=\w,? )(?<!\bgoede )(?:over)?morgen)\b"
        + @"|\b(?<vorigeweek>(?:vorige|afgelopen) week) (?:op )?(?<weekdag>" + Weekdag + @")\b|\b(?<weekdag>" + Weekdag + @") (?<vorigeweek>vorige week)\b"
        + @"|\b(?:vorige|afgelopen|laatste|(?<!\b(?:val(?:t|len)|viel|eindigt|eindigde|komt|uitkomt|is|dag|als|of) )op|deze week) (?<weekdag>" + Weekdag + @")\b(?! (?:en|t/m|of|tussen))|\b(?<weekdag>" + Weekdag + @") (?:jl\b|j\.l\.|laatstleden)"
        + @"|\b(?<aantal>\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (?<eenheid>dagen|dag|weken|week|maanden|maand) (?:geleden|terug)\b")]
    private static partial Regex Betrekkelijk();

    [GeneratedRegex(@"(?<tot>(?<![\w/])(?:t/m|tm|tot en met|tot|uiterlijk|voor) (?:op )?)(?<feest>(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|kerst(?:mis)?|pasen|pinksteren|nieuwjaarsdag|koningsdag|bevrijdingsdag|hemelvaart(?:sdag)?|goede vrijdag)\b(?: (?<jaar>20\d\d))?")]
    private static partial Regex Feestdag();
}

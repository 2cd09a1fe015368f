using System.Globalization;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises a question for what changed: "wat is er veranderd sinds 2024", "welke regels zijn er gewijzigd in 2023", "tijdlijn".</summary>
public static partial class Wijzigingslezer
{
    private static readonly HashSet<string> ZonderInhoud =
    [
        "tijdlijn", "overzicht", "lijst", "wijziging", "wijzigingen", "verandering", "veranderingen", "regelwijzigingen", "wetswijzigingen", "nieuws", "nieuw", "nieuwe", "nieuwste",
        "veranderd", "veranderde", "veranderden", "verandert", "gewijzigd", "wijzigde", "wijzigden", "aangepast", "bijgekomen", "vernieuwd", "gebeurd", "gebeurde", "gebeurt",
        "wat", "welke", "welk", "is", "zijn", "was", "waren", "er", "de", "het", "een", "alle", "allemaal", "laatste", "recente", "recent", "onlangs", "afgelopen", "tijd", "periode", "over", "voor", "rond", "bij",
        "in", "op", "aan", "van", "met", "om", "te", "en", "of", "per", "sinds", "vanaf", "tot", "na", "dan", "toen", "ook", "al", "nu", "mij", "me", "ik", "u", "je", "jij", "wij", "we", "ons", "kunt", "kun", "kan", "geef", "toon", "laat", "zien", "graag", "mag", "wil",
        "weten", "zeggen", "vertellen", "regel", "regels", "regelgeving", "regeling", "regelingen", "dingen", "zaken", "hersteloperatie", "herstel", "toeslagen", "toeslagenaffaire", "hoi", "hallo", "goedemorgen", "goedemiddag", "dag", "aub", "svp", "allen", "beste",
        "hebben", "heeft", "worden", "wordt", "werd", "werden", "dat", "die", "dit", "daar", "hier", "gekomen", "belangrijk", "belangrijke", "belangrijkste", "zo", "verder", "nog", "meer", "vandaag", "maand", "maanden", "jaar", "half", "halfjaar", "week", "weken",
    ];

    /// <summary>The question; <see langword="null"/> when it asks something else.</summary>
    /// <param name="tekst">As typed, masked.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    public static Wijzigingsvraag? Lees(string tekst, DateOnly vandaag)
    {
        var (gevouwen, vanaf) = ZonderRegelnummer(Tekstvorm.Vouw(tekst));
        var periodes = Periodelezer.Vind(gevouwen, metAccent: true, vandaag);
        var zonder = periodes.Reverse<Periode>().Aggregate(gevouwen, (over, periode) => over[..periode.Begin] + " " + over[periode.Einde..]);
        var onlangs = Onlangs(zonder, vandaag);
        string[] woorden = [.. Tekstvorm.Woorden(AantalTijd().Replace(zonder, " ")).Where(woord => !ZonderInhoud.Contains(woord))];
        if (!Vraagt(zonder, periodes.Count > 0 || onlangs is not null, woorden) || periodes.Count > 2) { return null; }

        DateOnly? van = onlangs, tot = null;
        var naam = onlangs is { } begin ? $"sinds {DatumInWoorden.Datum(begin)}" : "";
        foreach (var periode in periodes)
        {
            switch (periode.Aanhechting)
            {
                case Aanhechting.Sinds:
                    van = periode.InWoorden.StartsWith("na ", StringComparison.Ordinal) ? periode.Tot.AddDays(1) : periode.Van;
                    break;
                case Aanhechting.Voor:
                    tot = periode.Tot;
                    break;
                case Aanhechting.Tijdens or Aanhechting.Van or Aanhechting.Los:
                    (van, tot) = (periode.Van, periode.Tot);
                    break;
            }

            var zegt = periode.Aanhechting == Aanhechting.Sinds && periode.InWoorden.StartsWith("vanaf ", StringComparison.Ordinal) ? $"sinds {periode.InWoorden[6..]}" : periode.InWoorden;
            naam = naam.Length > 0 ? $"{naam} {zegt}" : zegt;
        }

        return new(van, tot, naam, woorden, vanaf);
    }

    /// <summary>The text without ", vanaf regel 9", and that number; 1 without.</summary>
    internal static (string Tekst, int Vanaf) ZonderRegelnummer(string gevouwen) => (
        Regel().Replace(gevouwen, ""),
        Regel().Match(gevouwen) is { Success: true } regel && int.TryParse(regel.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? Math.Max(1, nummer) : 1);

    // A subject without a period is a question about a rule, which an article answers better than a list.
    private static bool Vraagt(string zin, bool heeftPeriode, string[] woorden) =>
        Lijstwoord().IsMatch(zin) || (Veranderd().IsMatch(zin) && (heeftPeriode || woorden.Length == 0));

    private static DateOnly? Onlangs(string zin, DateOnly vandaag)
    {
        if (AantalTijd().Match(zin) is { Success: true } match)
        {
            var aantal = match.Groups["n"] is { Success: true } n ? int.Parse(n.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 1;
            return match.Groups["eenheid"].Value switch
            {
                "jaar" => vandaag.AddYears(-aantal),
                "half jaar" or "halfjaar" => vandaag.AddMonths(-6),
                _ => vandaag.AddMonths(-aantal),
            };
        }

        return null;
    }

    [GeneratedRegex(@",? vanaf regel (?<n>\d{1,4})\b")]
    private static partial Regex Regel();

    [GeneratedRegex(@"\b(?:afgelopen|laatste|voorbije) (?:(?<n>[1-9]\d?) )?(?<eenheid>half ?jaar|jaar|maand|maanden)\b")]
    private static partial Regex AantalTijd();

    [GeneratedRegex(@"^\W*(?:(?:hoi|hallo|goedemorgen|goedemiddag|toon|geef|laat|kunt u|mag ik|graag|een|de|het|alle|laatste|recente|belangrijkste|nieuwe)\W+)*(?:tijdlijn|overzicht (?:van )?(?:de |alle )?(?:wijzigingen|veranderingen)|wijzigingen|veranderingen|regelwijzigingen|wetswijzigingen)\b")]
    private static partial Regex Lijstwoord();

    [GeneratedRegex(@"\b(?:wat|welke)\b.{0,60}\b(?:veranderd|veranderde|veranderden|gewijzigd|wijzigde|wijzigden|aangepast|bijgekomen|vernieuwd|nieuw|wijzigingen|veranderingen)\b|^\W*wat (?:is er|gebeurde er|er) ?(?:gebeurd)?\W*(?:$|(?:in|met)\b.*)")]
    private static partial Regex Veranderd();
}

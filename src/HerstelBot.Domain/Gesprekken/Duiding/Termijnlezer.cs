using System.Buffers;
using System.Text.RegularExpressions;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises a question for a date that can be computed: a kind of term, the date that it is counted from, and a question about until when.</summary>
/// <remarks>Without the date there is nothing to compute and the kennisbank answers. In doubt it is no termijn: a wrong date is worse than a general answer.</remarks>
public static partial class Termijnlezer
{
    private const int LangstOnderweg = 14;

    // Most questions name no day; without one of these there is none to count from.
    private static readonly SearchValues<string> Nodig = SearchValues.Create(
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "vandaag", "dag", "day", "gister", "morgen", "ochtend", "middag", "week"], StringComparison.Ordinal);

    /// <summary>What is to be computed, or <see langword="null"/> when this is no such question.</summary>
    /// <param name="tekst">The text, masked.</param>
    /// <param name="vandaag">What "gisteren" and a date without a year are counted from.</param>
    public static Termijnvraag? Lees(string tekst, DateOnly vandaag)
    {
        var getypt = Tekstvorm.Vouw(tekst);
        if (!getypt.AsSpan().ContainsAny(Nodig)) { return null; }
        var gevouwen = Termijnengels.Vertaal(getypt);
        if (Termijnkeuze.Van(gevouwen) is not { } keuze) { return null; }
        var datums = Datumlezer.Lees(gevouwen, vandaag);
        var beweerd = datums.FirstOrDefault(datum => datum.Voorzet == Voorzet.Tot)?.Dag;
        if (!VraagtDatum(gevouwen) && !(beweerd is not null && Klopt().IsMatch(gevouwen))) { return null; }
        (Datumvondst Vondst, Datumrol Rol)[] gebeurd =
            [.. datums.Where(datum => datum.Voorzet == Voorzet.Geen).Select(datum => (datum, Datumrollen.Van(gevouwen, datum)))];
        if (Basis(gebeurd, keuze) is not var (basis, rol) || !Termijnrekenaar.IsBinnenBereik(basis.Dag)) { return null; }

        var overige = gebeurd.Where(paar => paar.Vondst != basis).ToList();
        var gepost = keuze.IsBezwaar ? Eerste(overige, Datumrol.Gepost) : null;
        var gemaakt = keuze.IsBezwaar ? Eerste(overige, Datumrol.Bezwaar) : null;
        // What came in is only the bezwaar when there was word of one.
        var bezwaar = (gepost ?? gemaakt) is not null ? Eerste(overige, Datumrol.Ontvangen) ?? gemaakt : null;
        return new(keuze.Soorten, basis.Dag)
        {
            Daarnaast = keuze.Daarnaast,
            VraagtDaarna = keuze.VraagtDaarna,
            Beweerd = beweerd,
            Gepost = gepost,
            Ontvangen = bezwaar,
            VraagtOpTijd = keuze.IsBezwaar && (OpTijd().IsMatch(gevouwen) || bezwaar is not null),
            Aannames = [.. Aannames(basis, rol, keuze)],
        };
    }

    /// <summary>Whether a text about one case asks for how the case stands, which no computation can tell.</summary>
    public static bool VraagtNaarStand(string tekst) => Stand().IsMatch(Tekstvorm.Vouw(tekst));

    // A term named without a question for its day may be there for another question.
    private static bool VraagtDatum(string gevouwen) =>
        !Verwachting().IsMatch(gevouwen)
        && (VraagtDag().IsMatch(gevouwen) || (NoemtTermijn().IsMatch(gevouwen) && !VraagtAnders().IsMatch(gevouwen)));

    private static (Datumvondst Vondst, Datumrol Rol)? Basis((Datumvondst Vondst, Datumrol Rol)[] gebeurd, Termijnkeuze keuze)
    {
        // A besluit is often dated some days before it is sent. Further apart they are hardly of the same besluit.
        if (keuze.Rollen.Contains(Datumrol.Verzonden) && (Van(gebeurd, Datumrol.Besluit), Van(gebeurd, Datumrol.Verzonden)) is ([var gedateerd], [var verzonden]))
        {
            if (verzonden.Vondst.Dag.DayNumber - gedateerd.Vondst.Dag.DayNumber is not (>= 0 and <= LangstOnderweg)) { return null; }
            return keuze.Rollen.First(rol => rol is Datumrol.Besluit or Datumrol.Verzonden) == Datumrol.Besluit ? gedateerd : verzonden;
        }

        foreach (var rol in keuze.Rollen)
        {
            // Two different dates of the same kind: which is meant is not ours to guess.
            var gevonden = Van(gebeurd, rol);
            if (gevonden.Count == 1) { return gevonden[0]; }
            if (gevonden.Count > 1) { return null; }
        }

        return null;
    }

    private static List<(Datumvondst Vondst, Datumrol Rol)> Van((Datumvondst Vondst, Datumrol Rol)[] gebeurd, Datumrol rol) =>
        [.. gebeurd.Where(paar => paar.Rol == rol).DistinctBy(paar => paar.Vondst.Dag)];

    private static IEnumerable<string> Aannames(Datumvondst basis, Datumrol rol, Termijnkeuze keuze)
    {
        if (basis.Weekdag is { } weekdag) { yield return $"U schrijft {weekdag}, maar {DatumInWoorden.Datum(basis.Dag)} is een {DatumInWoorden.Weekdag(basis.Dag)}. Controleer de datum."; }
        if (basis.IsAfgeleid) { yield return $"Ik ging uit van {DatumInWoorden.DagMetJaar(basis.Dag)}. Bedoelt u een andere dag? Noem dan de hele datum."; }
        if (rol is Datumrol.Ontvangen or Datumrol.BesluitOntvangen && keuze.Rollen[0] is Datumrol.Besluit or Datumrol.Verzonden or Datumrol.Bob) { yield return "De termijn telt vanaf de verzending of dagtekening, niet vanaf de dag van ontvangst. Kijk dus op de brief."; }
        if (rol is Datumrol.Besluit or Datumrol.Verzonden && keuze.Rollen[0] == Datumrol.Bericht) { yield return "De 30 dagen tellen vanaf het bericht van UHT aan uw gemeente. Was dat op een andere dag? Noem dan die dag."; }
    }

    private static DateOnly? Eerste(IEnumerable<(Datumvondst Vondst, Datumrol Rol)> datums, Datumrol rol) =>
        datums.Where(paar => paar.Rol == rol).Select(paar => (DateOnly?)paar.Vondst.Dag).FirstOrDefault();

    [GeneratedRegex(@"\b(?:(?:tot|vanaf) (?:wanneer|welke|hoe ?lang)|wanneer|hoe ?lang(?! (?:duurt|duren|gaat|wacht\w*|moet (?:ik|ze|zij|hij) wachten))|hoe ?veel (?:tijd|dagen|weken)|uiterlijke?|uiterste|deadline|t/m|tm|tot en met|(?:laatste|eerste|welke)(?: \w+)? \w*(?:dag|datum)|(?:laatste|eerste|welke) (?:dag|datum)\w*|einddatum|verloopt|binnen hoeveel|binnen welke|bereken\w*|reken\w*|tijd (?:om|voor|heeft|hebben))\b|\bloopt\b.{0,40}\baf\b|\btot\b\W*$|\b(?:dag|datum)\b[^.?!]{0,12}\?|\?.{0,3}$(?<=\b(?:weken|wk|dagen|maanden)\b(?: toch| dus)?\W{1,4})")]
    private static partial Regex VraagtDag();

    [GeneratedRegex(@"\b(?:\w*termijn\w*|eindigt|einde|verstrijkt|op ?tijd|tijdig|te laat|verlopen|voorbij|ontvankelijk|(?:nog|alsnog) (?:in |een )?(?:bezwaar|beroep|zienswijze)|(?:6|8|16|zes|acht|zestien) ?(?:weken|wk)|(?:30|dertig) dagen|schuift)\b|\b(?:bezwaar|beroep)\b.{0,25}\bnog (?:mogelijk|maken|indienen|instellen|kan|te laat|tijdig|op tijd)\b|\bkan (?:dat|het) nog\b")]
    private static partial Regex NoemtTermijn();

    [GeneratedRegex(@"\bklopt\b")]
    private static partial Regex Klopt();

    // Another question, with a term in its story.
    [GeneratedRegex(@"\b(?:hoe(?! ?lang| ?veel (?:tijd|dagen|weken))|waarom|wie|wat (?:moet|moeten|kan|kunnen|mag|mogen|doe|doen|betekent|gebeurt|kost|geldt|is er)|welke (?!dag|datum|termijn|bezwaar)|recht op|mag|mogen|moeten? (?:wij|we|ik|een|de|het)\b(?! (?:uiterlijk|beslis))|geldig|rechtsgeldig|intrekken|wijzigen|heropenen|opschorten)\b|\b(?:gold|golden|geldt|gelden)\b")]
    private static partial Regex VraagtAnders();

    // When an answer or money is to be expected is not in the law.
    [GeneratedRegex(@"\bwanneer (?:(?:krijg|komt|hoort|horen|kan|kunnen|mag|verwacht)\w*)\b(?![^.?!]*\b(?:uiterlijk|wettelijk|wet)\b)[^.?!]*\b(?:antwoord|reactie|uitslag|uitsluitsel|geld|uitbetaling|uitbetaald|verwachten|terug|bericht)\b|\bwanneer er (?:beslist|besloten)\b|\bhoe ?lang (?:duurt|gaat|moet)\b[^.?!]*\b(?:antwoord|duren|wachten|behandeling|voordat|bij uht)\b")]
    private static partial Regex Verwachting();

    [GeneratedRegex(@"\b(?:op ?tijd(?! (?:gepost|verstuurd|verzonden|ingediend|ingeleverd))|tijdig|te laat|nog bezwaar|buiten de termijn|binnen de (?:bezwaar)?termijn|ontvankelijk|nog mogelijk|verlopen|voorbij)\b")]
    private static partial Regex OpTijd();

    [GeneratedRegex(@"\b(?:status|stand van zaken|hoe ver|navragen|nagaan|uitzoeken|nakijken|meekijken|wie kan|kunnen jullie|kun je (?:dit|dat|even)|in het portaal|nog (?:steeds |altijd )?(?:geen|niets|niks)|hoort? (?:niets|niks)|al (?:behandeld|beslist))\b|\b(?:aangekomen|binnengekomen|geregistreerd|verwerkt) ?\?")]
    private static partial Regex Stand();
}

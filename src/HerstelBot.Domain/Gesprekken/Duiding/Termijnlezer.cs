using System.Text.RegularExpressions;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Duiding;

/// <summary>Recognises a question for a date that can be computed: a kind of term, the date that it is counted from, and a question about until when.</summary>
/// <remarks>Without the date there is nothing to compute and the kennisbank answers. In doubt it is no termijn: a wrong date is worse than a general answer.</remarks>
public static partial class Termijnlezer
{
    /// <summary>What is to be computed, or <see langword="null"/> when this is no such question.</summary>
    /// <param name="tekst">The text, masked.</param>
    /// <param name="vandaag">What "gisteren" and a date without a year are counted from.</param>
    public static Termijnvraag? Lees(string tekst, DateOnly vandaag)
    {
        var gevouwen = Tekstvorm.Vouw(tekst);
        if (!Vraagt().IsMatch(gevouwen) || Termijnkeuze.Van(gevouwen) is not { } keuze) { return null; }
        var datums = Datumlezer.Lees(gevouwen, vandaag);
        (Datumvondst Vondst, Datumrol Rol)[] gebeurd =
            [.. datums.Where(datum => datum.Voorzet == Voorzet.Geen).Select(datum => (datum, Datumrollen.Van(gevouwen, datum)))];
        if (Basis(gebeurd, keuze) is not var (basis, rol) || !Termijnrekenaar.IsBinnenBereik(basis.Dag)) { return null; }

        var overige = gebeurd.Where(paar => paar.Vondst != basis).ToList();
        var bezwaar = keuze.IsBezwaar ? Eerste(overige, Datumrol.Ontvangen) ?? Eerste(overige, Datumrol.Bezwaar) : null;
        return new(keuze.Soorten, basis.Dag)
        {
            Daarnaast = keuze.Daarnaast,
            Beweerd = datums.FirstOrDefault(datum => datum.Voorzet == Voorzet.Tot)?.Dag,
            Gepost = keuze.IsBezwaar ? Eerste(overige, Datumrol.Gepost) : null,
            Ontvangen = bezwaar,
            VraagtOpTijd = keuze.IsBezwaar && (OpTijd().IsMatch(gevouwen) || bezwaar is not null),
            Aannames = [.. Aannames(basis, rol, keuze)],
        };
    }

    /// <summary>Whether a text about one case asks for a date and not for how the case stands.</summary>
    public static bool VraagtNadrukkelijk(string tekst)
    {
        var gevouwen = Tekstvorm.Vouw(tekst);
        return Nadrukkelijk().IsMatch(gevouwen) && !Stand().IsMatch(gevouwen);
    }

    private static (Datumvondst Vondst, Datumrol Rol)? Basis((Datumvondst Vondst, Datumrol Rol)[] gebeurd, Termijnkeuze keuze)
    {
        foreach (var rol in keuze.Rollen)
        {
            // Two different dates of the same kind: which is meant is not ours to guess.
            var gevonden = gebeurd.Where(paar => paar.Rol == rol).DistinctBy(paar => paar.Vondst.Dag).ToList();
            if (gevonden.Count == 1) { return gevonden[0]; }
            if (gevonden.Count > 1) { return null; }
        }

        return null;
    }

    private static IEnumerable<string> Aannames(Datumvondst basis, Datumrol rol, Termijnkeuze keuze)
    {
        if (basis.Weekdag is { } weekdag) { yield return $"U schrijft {weekdag}, maar {DatumInWoorden.Datum(basis.Dag)} is een {DatumInWoorden.Weekdag(basis.Dag)}. Controleer de datum."; }
        if (basis.IsAfgeleid) { yield return $"Ik ging uit van {DatumInWoorden.DagMetJaar(basis.Dag)}. Bedoelt u een andere dag? Noem dan de hele datum."; }
        if (rol == Datumrol.Ontvangen && keuze.Rollen[0] == Datumrol.Besluit) { yield return "De termijn telt vanaf de verzending of dagtekening, niet vanaf de dag van ontvangst. Kijk dus op de brief."; }
        if (rol == Datumrol.Besluit && keuze.Rollen.Contains(Datumrol.Bericht)) { yield return "De 30 dagen tellen vanaf het bericht van UHT aan uw gemeente. Was dat op een andere dag? Noem dan die dag."; }
    }

    private static DateOnly? Eerste(IEnumerable<(Datumvondst Vondst, Datumrol Rol)> datums, Datumrol rol) =>
        datums.Where(paar => paar.Rol == rol).Select(paar => (DateOnly?)paar.Vondst.Dag).FirstOrDefault();

    [GeneratedRegex(@"\b(?:tot (?:wanneer|welke|hoe ?lang)|wanneer|hoe ?lang|hoe ?veel (?:tijd|dagen|weken)|uiterlijk|uiterste|deadline|t/m|tm|tot en met|op tijd|optijd|tijdig|te laat|laatste dag|welke (?:dag|datum)|einddatum|verloopt|verlopen|voorbij|\w*termijn\w*|nog (?:bezwaar|beroep|een zienswijze)|binnen hoeveel|bereken\w*|reken\w*|hoeveel dagen|ontvankelijk|until when|how long|vanaf wanneer|tijd (?:om|voor|heeft|hebben))\b|\bloopt\b.{0,40}\baf\b|\bnog\b.{0,25}\b(?:bezwaar|beroep)\b|\b(?:bezwaar|beroep)\b.{0,25}\bnog\b|\bte betalen|betalen\b")]
    private static partial Regex Vraagt();

    [GeneratedRegex(@"\b(?:op ?tijd|tijdig|te laat|nog bezwaar|buiten de termijn|binnen de (?:bezwaar)?termijn|ontvankelijk|nog mogelijk|verlopen|voorbij)\b")]
    private static partial Regex OpTijd();

    [GeneratedRegex(@"\b(?:\w*termijn|tot wanneer|tot en met|t/m|uiterlijk|deadline|op ?tijd|te laat|verloopt|einddatum|laatste dag|hoe ?lang (?:heeft|hebben|kan|mag|mogen|hebben)|wanneer moeten (?:wij|we))\b|\bloopt\b.{0,40}\baf\b|\bnog\b.{0,25}\bbezwaar\b")]
    private static partial Regex Nadrukkelijk();

    [GeneratedRegex(@"\b(?:status|stand van zaken|hoe ver|navragen|nagaan|uitzoeken|nakijken|meekijken|wie kan|kunnen jullie|kun je (?:dit|dat|even)|in het portaal|nog (?:steeds |altijd )?(?:geen|niets|niks))\b")]
    private static partial Regex Stand();
}

using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Web.Rapporten;

/// <summary>Something to look at first.</summary>
/// <param name="Zin">What it is.</param>
/// <param name="Verder">What the link to it says.</param>
/// <param name="Naar">Where it can be seen.</param>
internal sealed record Aandachtspunt(string Zin, string Verder, string Naar);

/// <summary>Picks from a report what asks for somebody this week. It reads what stands on the page, so that it tells nothing that is hidden there.</summary>
internal sealed class Opvallend(Benaming benaming)
{
    /// <summary>A cluster that keeps fewer of its promises than this is named.</summary>
    public const double Genoeg = 0.85;

    /// <summary>What there is to say, most urgent first; nothing when all goes well.</summary>
    public IReadOnlyList<Aandachtspunt> Van(Rapport rapport, IReadOnlyList<Dossierregel> vragen, Rapportvraag vraag) =>
        [.. new[] { TeLaat(rapport, vragen, vraag), Cluster(rapport, vraag), Misser(rapport, vraag), Knelpunt(rapport) }.OfType<Aandachtspunt>()];

    private Aandachtspunt? TeLaat(Rapport rapport, IReadOnlyList<Dossierregel> vragen, Rapportvraag vraag) =>
        vragen.FirstOrDefault(regel => regel.IsOverToezegging(rapport.Kader.GemaaktOp)) is { } eerste
            ? new(
                $"De vraag die het langst te laat is, komt van {benaming.Gemeente(eerste.Gemeente)}. Het antwoord was beloofd voor {DatumInWoorden.Voluit(eerste.AntwoordVoor, rapport.Kader.GemaaktOp)}.",
                $"Bekijk {eerste.Nummer}", vraag.Naar(eerste.Nummer.ToString()))
            : null;

    private static Aandachtspunt? Cluster(Rapport rapport, Rapportvraag vraag) =>
        rapport.Tabel("cluster") is { } tabel && tabel.Rijen is { Count: > 1 } rijen
        && tabel.Kolommen.Index().LastOrDefault(kolom => kolom.Item.Soort == Celsoort.Procent) is { Index: > 0 and var plek }
        && rijen.Where(rij => rij.Naar is not null && rij.Cellen[plek] is Cel.Procent { Waarde: < Genoeg }).MinBy(rij => ((Cel.Procent)rij.Cellen[plek]).Waarde) is { } laagste
            ? new($"{Celtekst.Kort(laagste.Cellen[0])} beantwoordde {Celtekst.Kort(laagste.Cellen[plek])} van de vragen op tijd, het minst van alle clusters.", "Bekijk dit cluster", vraag.Naar(laagste.Naar!))
            : null;

    // What an article answers by now asks for nobody.
    private static Aandachtspunt? Misser(Rapport rapport, Rapportvraag vraag) =>
        rapport.Tabel(Hoofdstuk.Missers)?.Rijen.FirstOrDefault(rij => rij.Cellen[^1] is Cel.Leeg) is { Cellen: [Cel.Tekst(var tekst), Cel.Aantal(> 1 and var aantal), ..] }
            ? new($"Het vaakst zonder antwoord: “{tekst}” ({Celtekst.Getal(aantal)} keer).", "Bekijk de zoekmissers", vraag.Zoekmissers)
            : null;

    private static Aandachtspunt? Knelpunt(Rapport rapport) =>
        rapport.Tabel("knelpunten")?.Rijen.Where(rij => rij.Cellen[1] is Cel.Aantal { Waarde: > 1 }).MaxBy(rij => ((Cel.Aantal)rij.Cellen[1]).Waarde) is { } meeste
            ? new($"Het vaakst gemelde knelpunt: {Celtekst.Kort(meeste.Cellen[0])} ({Celtekst.Kort(meeste.Cellen[1])} keer).", "Bekijk de knelpunten", "#tabel-knelpunten")
            : null;
}

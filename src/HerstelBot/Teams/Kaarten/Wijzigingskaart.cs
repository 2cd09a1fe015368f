using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The card that lists what changed, newest first, with its sources and a button for more.</summary>
internal sealed class Wijzigingskaart(Func<Tijdlijn> tijdlijn, Naslag naslag, Teksten teksten)
{
    /// <summary>The card, from the line that was asked for.</summary>
    public Kaartvulling Kaart(Wijzigingsvraag vraag, string actieId)
    {
        // One reading for the whole card, whatever takes its place meanwhile.
        var nu = tijdlijn();
        var alle = nu.Zoek(vraag);
        var volgende = vraag.Vanaf + Wijzigingsvraag.PerKeer;
        string[] boven = alle.Count < vraag.Vanaf ? [teksten.Zin("wijziging.geen")] : vraag.IsStand ? [teksten.Zin("wijziging.stand", ("periode", vraag.Periode))] : [];
        return new(
            "wijzigingen",
            maat => new JsonObject
            {
                ["actieId"] = actieId,
                ["titel"] = Onschadelijk.Kort(vraag.Titel, 200),
                ["vraag"] = Onschadelijk.Kort(vraag.Titel, Math.Min(maat.Ingevuld, 2000)),
            }
            .Met("boven", Deel.Lijst(boven.Select(Deel.Eigen)))
            .Met("wijzigingen", Deel.Lijst(alle.Skip(vraag.Vanaf - 1).Take(Wijzigingsvraag.PerKeer).Select(Regel)))
            .Met("onder", Deel.Lijst(Wijzigingslijst.Onder(vraag, alle.Count < vraag.Vanaf, nu, teksten).Select(Deel.Eigen)))
            .Met("meer", Deel.Lijst(alle.Count < volgende ? [] : [Meer(vraag, volgende, alle.Count - volgende + 1)])),
            teksten.Zin("samenvatting.wijzigingen"));
    }

    private JsonObject Regel(Wijziging wijziging) => new()
    {
        ["wanneer"] = Deel.Eigen(Wijzigingslijst.Wanneer(wijziging, teksten)),
        ["wat"] = Deel.Eigen(wijziging.Wat),
        ["daarvoor"] = Deel.Lijst(wijziging.Daarvoor is { } was ? [Deel.Eigen(teksten.Zin("wijziging.daarvoor", ("was", was)))] : []),
        ["bronnen"] = Deel.Eigen(teksten.Zin("wijziging.bron", ("bronnen", string.Join("; ", wijziging.Bronnen.Select(Bron))))),
    };

    private JsonObject Meer(Wijzigingsvraag vraag, int volgende, int aantal) => new()
    {
        ["zin"] = Deel.Eigen(teksten.Zin("wijziging.meer", ("aantal", $"{aantal}"))),
        ["opdracht"] = vraag.AlsTekst(volgende),
    };

    private string Bron(Bron bron)
    {
        var titel = Artikelopmaak.Link(Onschadelijk.Kort(bron.Titel, 200), bron.Url);
        return bron.Datum is null ? titel : $"{titel} ({Bronjaar.InWoorden(bron.Datum, naslag, teksten)})";
    }
}

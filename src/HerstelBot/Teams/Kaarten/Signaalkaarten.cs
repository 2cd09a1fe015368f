using System.Globalization;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>What whoever answers for a regio must hear at once.</summary>
internal sealed class Signaalkaarten(Lijstkaarten lijsten, Naslag naslag, Teksten teksten)
{
    /// <summary>Nobody of a cluster can be reached.</summary>
    /// <param name="bericht">Where, and since when.</param>
    /// <param name="vragen">What waits there most.</param>
    /// <param name="actieId">The id of the card.</param>
    public Kaartvulling Onbereikbaar(Bericht.Onbereikbaar bericht, IReadOnlyList<Vraag> vragen, string actieId) => Kaart(
        "onbereikbaar", actieId, teksten.Zin("signaal.onbereikbaar", ("cluster", naslag.Cluster(bericht.Cluster) ?? bericht.Cluster.Waarde)),
        [
            bericht.Pzbers == 0
                ? teksten.Zin("signaal.onbereikbaar.leeg", ("moment", naslag.Moment(bericht.Sinds)))
                : teksten.Zin("signaal.onbereikbaar.sinds", ("moment", naslag.Moment(bericht.Sinds)), ("aantal", $"{bericht.Pzbers}")),
            teksten.Zin("signaal.onbereikbaar.vragen", ("aantal", $"{bericht.Lopend}"), ("telaat", $"{bericht.TeLaat}")),
            teksten.Zin("signaal.onbereikbaar.doen"),
        ],
        vragen);

    /// <summary>Much more is asked about an onderwerp than usual.</summary>
    /// <param name="bericht">What, and how much.</param>
    /// <param name="vragen">The newest vragen about it.</param>
    /// <param name="actieId">The id of the card.</param>
    public Kaartvulling VeelGevraagd(Bericht.VeelGevraagd bericht, IReadOnlyList<Vraag> vragen, string actieId) => Kaart(
        "veel-gevraagd", actieId, teksten.Zin("signaal.golf", ("onderwerp", naslag.Onderwerp(bericht.Wat.Onderwerp) ?? bericht.Wat.Onderwerp)),
        [
            teksten.Zin(
                "signaal.golf.aantal", ("cluster", naslag.Cluster(bericht.Cluster) ?? bericht.Cluster.Waarde), ("vragen", $"{bericht.Wat.Vragen}"),
                ("missers", $"{bericht.Wat.Zoekmissers}"), ("gewoonlijk", Getal(bericht.Wat.Gewoonlijk))),
            teksten.Zin("signaal.golf.doen"),
        ],
        vragen);

    private Kaartvulling Kaart(string soort, string actieId, string kop, string[] regels, IReadOnlyList<Vraag> vragen) => new(
        "signaal",
        maat => new JsonObject
        {
            ["actieId"] = actieId,
            ["kop"] = Deel.Eigen(kop),
            ["regels"] = Deel.Lijst(regels.Select(Deel.Eigen)),
            ["rijen"] = Deel.Lijst(vragen.Take(maat.Rijen).Select(vraag => lijsten.Rij(vraag, "signaal"))),
            ["meer"] = lijsten.Meer(vragen.Count - Math.Min(vragen.Count, maat.Rijen)),
            ["link"] = Deel.Lijst(naslag.Rapportage() is { } adres ? [Deel.Eigen(teksten.Zin("rapport.link", ("link", $"[{teksten.Zin("rapport.open")}]({adres})")))] : []),
        },
        teksten.Zin($"samenvatting.{soort}"));

    private string Getal(double getal) => getal.ToString("0.#", CultureInfo.GetCultureInfo(teksten.Taal == Spreektaal.Engels ? "en-GB" : "nl-NL"));
}

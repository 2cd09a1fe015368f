using System.Globalization;
using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Rapportage;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The key figures of a regio, with a chart of the last weeks and what is late.</summary>
internal sealed class Rapportkaart(Lijstkaarten lijsten, Naslag naslag, Teksten teksten)
{
    private readonly CultureInfo _taal = CultureInfo.GetCultureInfo(teksten.Taal == Spreektaal.Engels ? "en-GB" : "nl-NL");

    /// <summary>The card.</summary>
    /// <param name="bericht">The figures.</param>
    /// <param name="teLaat">The late vragen that can still be read.</param>
    /// <param name="actieId">The id of the card.</param>
    public Kaartvulling Kaart(Bericht.Rapport bericht, IReadOnlyList<Vraag> teLaat, string actieId)
    {
        var rapport = bericht.Inhoud;
        return new(
            "rapport",
            maat => new JsonObject
            {
                ["actieId"] = actieId,
                ["kop"] = Deel.Eigen(teksten.Zin(bericht.IsWeekbericht ? "rapport.kop-week" : "rapport.kop", ("regio", rapport.Naam))),
                ["periode"] = Deel.Eigen(teksten.Zin("rapport.periode", ("van", naslag.Datum(rapport.Van)), ("tot", naslag.Datum(rapport.Tot)))),
                ["cijfers"] = Deel.Lijst(rapport.Cijfers.Select(cijfer => new JsonObject
                {
                    ["naam"] = Deel.Eigen(teksten.Zin($"rapport.cijfer.{cijfer.Sleutel}")), ["waarde"] = Deel.Eigen(Waarde(cijfer)),
                })),
                ["reeksen"] = Deel.Lijst([Reeks("rapport.gesteld", rapport, week => week.Gesteld), Reeks("rapport.beantwoord", rapport, week => week.Beantwoord)]),
                ["weken"] = Deel.Lijst(rapport.Weken.Select(week => new JsonObject
                {
                    ["van"] = Deel.Eigen(Dag(week.Van)), ["gesteld"] = Getal(week.Gesteld), ["beantwoord"] = Getal(week.Beantwoord),
                })),
                ["laat"] = Deel.Lijst(rapport.AantalTeLaat == 0 ? [] : [Deel.Eigen(teksten.Zin("rapport.te-laat"))]),
                ["rijen"] = Deel.Lijst(teLaat.Take(maat.Rijen).Select(vraag => lijsten.Rij(vraag, "rapport"))),
                ["meer"] = lijsten.Meer(rapport.AantalTeLaat - Math.Min(teLaat.Count, maat.Rijen)),
                ["link"] = Deel.Lijst(naslag.Rapportage() is { } adres ? [Deel.Eigen(teksten.Zin("rapport.link", ("link", $"[{teksten.Zin("rapport.open")}]({adres})")))] : []),
            },
            teksten.Zin("samenvatting.rapport"));
    }

    private JsonObject Reeks(string naam, Kernrapport rapport, Func<Kernweek, long> aantal) => new()
    {
        ["naam"] = Deel.Eigen(teksten.Zin(naam)),
        ["weken"] = Deel.Lijst(rapport.Weken.Select(week => new JsonObject { ["van"] = Deel.Eigen(Dag(week.Van)), ["aantal"] = aantal(week) })),
    };

    private string Waarde(Kerncijfer cijfer) => (cijfer.Soort, cijfer.Waarde) switch
    {
        (_, null) => teksten.Zin("rapport.geen"),
        (Celsoort.Procent, { } deel) => teksten.Zin("rapport.deel", ("procent", Getal(100 * deel)), ("teller", Getal(cijfer.Teller ?? 0)), ("noemer", Getal(cijfer.Noemer ?? 0))),
        (Celsoort.Werkdagen, { } dagen) => teksten.Zin("rapport.werkdagen", ("aantal", dagen.ToString("0.0", _taal))),
        (_, { } aantal) => Getal(aantal),
    };

    private string Getal(double getal) => getal.ToString("N0", _taal);

    private string Dag(DateOnly dag) => dag.ToString("d MMM", _taal);
}

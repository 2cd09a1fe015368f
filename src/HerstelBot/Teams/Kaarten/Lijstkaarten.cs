using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The cards with lists.</summary>
internal sealed class Lijstkaarten(Vraagkaarten kaarten, Naslag naslag, Teksten teksten)
{
    /// <summary>A list of vragen.</summary>
    /// <param name="sjabloon"><c>mijn-vragen</c> or <c>wachtrij</c>.</param>
    /// <param name="vragen">The vragen, in order.</param>
    /// <param name="totaal">How many there are in all.</param>
    /// <param name="actieId">The id of the card.</param>
    public Kaartvulling Vragen(string sjabloon, IReadOnlyList<Vraag> vragen, int totaal, string actieId) => new(
        sjabloon,
        maat => new JsonObject
        {
            ["actieId"] = actieId,
            ["rijen"] = Deel.Lijst(vragen.Take(maat.Rijen).Select(vraag => Rij(vraag, sjabloon))),
            ["meer"] = Meer(totaal - Math.Min(vragen.Count, maat.Rijen)),
        },
        teksten.Zin($"samenvatting.{sjabloon}"));

    /// <summary>What waits for somebody, in parts.</summary>
    public Kaartvulling Overzicht(Bericht.Overzicht bericht, IReadOnlyList<Vraag>[] vragen, string actieId) => new(
        "overzicht",
        maat => new JsonObject
        {
            ["actieId"] = actieId,
            ["kop"] = Deel.Eigen(teksten.Zin(bericht.NaStilstand ? "overzicht.kop-na-stilstand" : "overzicht.kop")),
            ["delen"] = Deel.Lijst(bericht.Delen.Zip(vragen, (deel, eerste) => new JsonObject
            {
                ["titel"] = Deel.Eigen(teksten.Zin($"overzicht.{deel.Sleutel}", ("aantal", $"{deel.Totaal}"))),
                ["rijen"] = Deel.Lijst(eerste.Take(maat.Rijen).Select(vraag => Rij(vraag, "wachtrij"))),
                ["meer"] = Meer(deel.Totaal - Math.Min(eerste.Count, maat.Rijen)),
            })),
        },
        teksten.Zin("samenvatting.overzicht"));

    /// <summary>Earlier answers that look like what is about to be asked.</summary>
    public Kaartvulling Eerdere(Bericht.EerdereAntwoorden bericht, IReadOnlyList<Dossier> eerdere, string actieId) => new(
        "eerdere-antwoorden",
        maat =>
        {
            var kaart = new JsonObject
            {
                ["actieId"] = actieId,
                ["eerdere"] = Deel.Lijst(eerdere.Select(dossier => new JsonObject
                {
                    ["kop"] = Deel.Eigen(teksten.Zin(
                        "eerder.kop", ("onderwerp", kaarten.Onderwerp(dossier.Vraag)), ("moment", naslag.Moment(dossier.Vraag.BeantwoordOp ?? dossier.Vraag.GesteldOp)))),
                    ["vraagAlineas"] = Deel.Alineas(dossier.Laatste(Tekstsoort.Vraag)?.Tekst.Waarde ?? "", Math.Min(maat.Tekens, 400)),
                    ["alineas"] = Deel.Alineas(dossier.Laatste(Tekstsoort.Antwoord)?.Tekst.Waarde ?? teksten.Zin("vraag.gewist"), Math.Min(maat.Tekens, 2000)),
                })),
            };
            foreach (var veld in new[] { Velden.Vraag, Velden.Onderwerp, Velden.Gemeente, Velden.Toelichting })
            {
                kaart[veld] = Onschadelijk.Kort(bericht.Ingevuld.GetValueOrDefault(veld) ?? "", maat.Ingevuld);
            }

            kaart[Velden.Urgentie] = bericht.Ingevuld.GetValueOrDefault(Velden.Urgentie) is { } criterium && Urgentiecriteria.Bestaat(criterium) ? criterium : "geen";

            return kaart;
        },
        teksten.Zin("samenvatting.eerdere-antwoorden"));

    /// <summary>Somebody seems to have left; with the vragen that still wait for them.</summary>
    /// <param name="bericht">Who, and why we think so.</param>
    /// <param name="naam">How they are called, when we know.</param>
    /// <param name="vragen">The vragen that waited when we found out.</param>
    /// <param name="actieId">The id of the card.</param>
    public Kaartvulling Vertrokken(Bericht.Vertrokken bericht, string? naam, IReadOnlyList<Vraag> vragen, string actieId)
    {
        var nog = vragen.Where(vraag => vraag.IsLopend && vraag.Behandelaar == bericht.Wie).ToList();
        return new(
            "vertrokken",
            maat => new JsonObject
            {
                ["actieId"] = actieId,
                ["zin"] = Deel.Eigen(teksten.Zin($"vertrokken.{bericht.Reden}", ("naam", naam ?? ""))),
                ["rijen"] = Deel.Lijst(nog.Take(maat.Rijen).Select(vraag => Rij(vraag, "vertrokken"))),
                ["meer"] = Meer(nog.Count - Math.Min(nog.Count, maat.Rijen)),
            },
            teksten.Zin("samenvatting.vertrokken"));
    }

    /// <summary>What could not be delivered.</summary>
    public Kaartvulling NietBezorgd(Bericht.NietBezorgd bericht) => new(
        "niet-bezorgd",
        maat => new JsonObject
        {
            ["rijen"] = Deel.Lijst(bericht.Regels.Take(maat.Rijen).Select(regel => new JsonObject
            {
                ["soort"] = Onschadelijk.Kort(regel.Soort, 100),
                ["waarheen"] = Onschadelijk.Kort(regel.Waarheen, 200),
                ["reden"] = Onschadelijk.Kort(regel.Reden, 300),
                ["sinds"] = Deel.Eigen(naslag.Moment(regel.Sinds)),
            })),
            ["meer"] = Meer(bericht.Totaal - Math.Min(bericht.Regels.Count, maat.Rijen)),
        },
        teksten.Zin("samenvatting.niet-bezorgd"));

    /// <summary>The agenda of a contactmoment: how it stood when it was planned.</summary>
    /// <param name="bericht">The agenda.</param>
    /// <param name="vragen">Its vragen, for their onderwerp; one that no longer exists has none.</param>
    /// <param name="actieId">The id of the card.</param>
    public Kaartvulling Contactagenda(Bericht.Contactagenda bericht, IReadOnlyList<Vraag> vragen, string actieId)
    {
        var moment = bericht.Moment;
        var opId = vragen.ToDictionary(vraag => vraag.Id);
        return new(
            "contactagenda",
            maat => new JsonObject
            {
                ["actieId"] = actieId,
                ["gemeente"] = Deel.Eigen(naslag.Gemeente(moment.Gemeente) ?? moment.Gemeente.Waarde),
                ["cluster"] = Deel.Eigen(naslag.Cluster(moment.Cluster) ?? moment.Cluster.Waarde),
                ["voorstel"] = Deel.Eigen(teksten.Zin("contactmoment.voorstel", ("moment", naslag.Moment(moment.Begin)), ("minuten", $"{Contactmoment.Duur.TotalMinutes}"))),
                ["link"] = Deel.Lijst(naslag.Agendabestand(bericht.Token) is { } adres
                    ? [Deel.Eigen(teksten.Zin("contactmoment.link", ("link", $"[{teksten.Zin("contactmoment.zet-in-agenda")}]({adres})"), ("moment", naslag.Moment(moment.VerlooptOp))))]
                    : []),
                ["isLeeg"] = moment.Totaal == 0,
                ["rijen"] = Deel.Lijst(moment.Punten.Where(punt => opId.ContainsKey(punt.Vraag)).Take(maat.Rijen).Select(punt => Rij(punt, opId[punt.Vraag]))),
                ["meer"] = Meer(moment.Totaal - Math.Min(moment.Punten.Count, maat.Rijen)),
            },
            teksten.Zin("samenvatting.contactagenda"));
    }

    private JsonObject Rij(Agendapunt punt, Vraag vraag) => new()
    {
        ["vraag"] = punt.Vraag.ToString(),
        ["versie"] = vraag.Kaartversie,
        ["nummer"] = Deel.Eigen(punt.Nummer.ToString()),
        ["onderwerp"] = Deel.Eigen(kaarten.Onderwerp(vraag)),
        ["status"] = Deel.Eigen(teksten.Zin($"status.{punt.Status}")),
        ["ouderdom"] = Deel.Eigen(punt.Werkdagen switch
        {
            0 => teksten.Zin("contactmoment.vandaag-gesteld"),
            1 => teksten.Zin("contactmoment.werkdag-geleden"),
            var dagen => teksten.Zin("contactmoment.werkdagen-geleden", ("aantal", $"{dagen}")),
        }),
        ["overTijd"] = punt.OverTijd,
    };

    /// <summary>One vraag in a list.</summary>
    public JsonObject Rij(Vraag vraag, string sjabloon) => new()
    {
        ["vraag"] = vraag.Id.ToString(),
        ["versie"] = vraag.Kaartversie,
        ["nummer"] = Deel.Eigen(vraag.Nummer.ToString()),
        ["onderwerp"] = Deel.Eigen(kaarten.Onderwerp(vraag)),
        ["status"] = Deel.Eigen(teksten.Zin($"status.{vraag.Status}")),
        ["belofte"] = Deel.Eigen(kaarten.Belofte(vraag)),
        ["heeftBelofte"] = kaarten.Belofte(vraag).Length > 0,
        ["isUrgent"] = vraag.Urgentie is not null && sjabloon != "mijn-vragen",
        ["gemeente"] = Deel.Eigen(vraag.Gemeente is { } code ? naslag.Gemeente(code) ?? code.Waarde : teksten.Zin("leeg.gemeente")),
    };

    /// <summary>How many more there are.</summary>
    public JsonArray Meer(int aantal) => Deel.Lijst(aantal > 0 ? [Deel.Eigen(teksten.Zin("lijst.meer", ("aantal", $"{aantal}")))] : []);
}

using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The cards about what we keep: of somebody, and who looked.</summary>
internal sealed class Gegevenskaarten(Naslag naslag, Teksten teksten)
{
    /// <summary>What we keep about somebody, in short, with the link to all of it.</summary>
    public Kaartvulling Mijn(Bericht.MijnGegevens bericht, string actieId)
    {
        var wat = bericht.Wat;
        return Kaart("mijn-gegevens", actieId, metKnop: false,
        [
            .. wat.Naam.Length > 0 ? [teksten.Zin("gegevens.naam", ("naam", Onschadelijk.Naam(wat.Naam)))] : Array.Empty<string>(),
            .. wat.Gemeenten.Select(code => teksten.Zin("gegevens.gemeente", ("gemeente", naslag.Gemeente(code) ?? code.Waarde))),
            teksten.Zin(wat.MailUit ? "gegevens.mail-uit" : "gegevens.mail-aan"),
            .. wat.AfwezigTotEnMet is { } dag ? [teksten.Zin("gegevens.afwezig", ("datum", naslag.Datum(dag)))] : Array.Empty<string>(),
            teksten.Zin("gegevens.vragen", ("lopend", $"{wat.Lopend}"), ("afgesloten", $"{wat.Afgesloten}")),
            teksten.Zin("gegevens.teksten", ("aantal", $"{wat.Teksten}")),
            .. wat.Werk > 0 ? [teksten.Zin("gegevens.werk", ("aantal", $"{wat.Werk}"))] : Array.Empty<string>(),
            teksten.Zin("gegevens.zonder-naam"),
            naslag.Gegevensbestand(bericht.Token) is { } adres
                ? teksten.Zin("gegevens.link", ("link", $"[{teksten.Zin("gegevens.download")}]({adres})"), ("moment", naslag.Moment(bericht.VerlooptOp)))
                : teksten.Zin("gegevens.geen-adres"),
            teksten.Zin("gegevens.wissen"),
        ]);
    }

    /// <summary>What will be erased and what stays, with the button.</summary>
    public Kaartvulling Wissen(Bericht.Wisvoorstel bericht, string actieId)
    {
        var wat = bericht.Wat;
        return Kaart("wis-gegevens", actieId, metKnop: wat.Afgesloten > 0 || !wat.IsNogNodig,
        [
            .. wat.Afgesloten > 0 ? [teksten.Zin("wis.afgesloten", ("aantal", $"{wat.Afgesloten}")), teksten.Zin("wis.blijft")] : Array.Empty<string>(),
            wat.IsNogNodig ? teksten.Zin("wis.lopend", ("aantal", $"{wat.Lopend + wat.Werk}")) : teksten.Zin("wis.persoon"),
            teksten.Zin("wis.teams"),
        ]);
    }

    /// <summary>Lines of the audit log.</summary>
    /// <param name="bericht">The lines.</param>
    /// <param name="namen">How the people in them are called; <see langword="null"/> when we do not know.</param>
    public Kaartvulling Audit(Bericht.Audit bericht, IReadOnlyList<string?> namen) => new(
        "audit",
        maat => new JsonObject
        {
            ["rijen"] = Deel.Lijst(bericht.Regels.Zip(namen).Take(maat.Rijen).Select(rij => new JsonObject
            {
                ["op"] = Deel.Eigen(naslag.Moment(rij.First.Op)),
                ["wie"] = Onschadelijk.Kort(rij.Second ?? rij.First.Wie.ToString(), 100),
                ["wat"] = Onschadelijk.Kort(rij.First.Waarover is { } over ? $"{rij.First.Wat}: {over}" : rij.First.Wat, 200),
                ["resultaat"] = Deel.Eigen(rij.First.Geweigerd is null ? teksten.Zin("audit.gedaan") : teksten.Zin("audit.geweigerd")),
                ["waar"] = Onschadelijk.Kort($"{rij.First.TenantId} / {rij.First.Gesprek}", 200),
            })),
        },
        teksten.Zin("samenvatting.audit"));

    private Kaartvulling Kaart(string soort, string actieId, bool metKnop, string[] regels) => new(
        "gegevens",
        _ => new JsonObject
        {
            ["actieId"] = actieId,
            ["kop"] = Deel.Eigen(teksten.Zin($"samenvatting.{soort}")),
            ["regels"] = Deel.Lijst(regels.Select(Deel.Eigen)),
            ["metKnop"] = metKnop,
        },
        teksten.Zin($"samenvatting.{soort}"));
}

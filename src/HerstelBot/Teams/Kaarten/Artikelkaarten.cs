using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Duiding;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The cards that answer from the kennisbank.</summary>
internal sealed class Artikelkaarten(IKennisbank kennisbank, Naslag naslag, Teksten teksten)
{
    private const int HoogstensVerwant = 3;
    private const int HoogstensKeuzes = 3;
    private const int HoogstensOpschrift = 160;
    private readonly Terugblikzinnen _terugblik = new(kennisbank, teksten);

    /// <summary>The answer of an article; <see langword="null"/> when the article is gone.</summary>
    public Kaartvulling? Antwoord(Bericht.ArtikelAntwoord bericht, string actieId) => kennisbank.Vind(bericht.Artikel) is { } artikel
        ? new("antwoord", maat => Antwoord(artikel, bericht, actieId, maat), teksten.Zin("samenvatting.antwoord"), Citaten.Van(artikel, naslag, teksten))
        : null;

    /// <summary>The answer of an article to somebody who still waits; <see langword="null"/> when the article is gone or holds no longer, or nobody waits any more.</summary>
    public Kaartvulling? Aanbod(Bericht.Kennisaanbod bericht, Dossier? dossier, string actieId) =>
        dossier?.Vraag is { Status: VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente } vraag
        && kennisbank.Vind(bericht.Artikel) is { } artikel && artikel.Geldigheid.GeldtOp(naslag.Vandaag())
            ? new(
                "kennisaanbod",
                maat => Inhoud(
                    new JsonObject
                    {
                        ["actieId"] = actieId, ["vraag"] = vraag.Id.ToString(), ["versie"] = vraag.Kaartversie, ["nummer"] = Deel.Eigen(vraag.Nummer.ToString()),
                    },
                    artikel, citaten: 0, maat),
                teksten.Zin("samenvatting.kennisaanbod", ("nummer", vraag.Nummer.ToString())))
            : null;

    /// <summary>The answer of an article to put in another chat; <see langword="null"/> when the article is gone.</summary>
    public Kaartvulling? Gedeeld(Bericht.GedeeldArtikel bericht) => kennisbank.Vind(bericht.Artikel) is { } artikel
        ? new("gedeeld-artikel", maat => Inhoud([], artikel, citaten: 0, maat), artikel.Titel)
        : null;

    /// <summary>A choice of articles; <see langword="null"/> when all of them are gone.</summary>
    public Kaartvulling? BedoeltU(Bericht.BedoeltU bericht, string actieId) => bericht.Artikelen.All(id => kennisbank.Vind(id) is null) ? null : new(
        "bedoelt-u",
        maat => Basis(bericht.Vraag, bericht.Gemaskeerd, actieId, maat)
            .Met("toen", Deel.Lijst(bericht.Toen is { } toen ? [Deel.Eigen(_terugblik.Keuze(toen))] : []))
            .Met("keuzes", Titels(bericht.Artikelen, HoogstensKeuzes, bericht.Vraag, maat)),
        teksten.Zin("samenvatting.bedoelt-u"));

    /// <summary>Another loket; <see langword="null"/> when there is neither a loket nor an article of that name.</summary>
    public Kaartvulling? Loket(Bericht.NaarLoket bericht, string actieId)
    {
        var artikel = bericht.Artikel is { } id ? kennisbank.Vind(id) : null;
        var loket = naslag.Loket(bericht.Loket);
        return artikel is null && loket is null ? null : new(
            "loket",
            maat => Basis(bericht.Vraag, bericht.Gemaskeerd, actieId, maat)
                .Met("loket", Deel.Eigen(loket?.Naam ?? artikel!.Titel))
                .Met("waarvoor", Deel.Eigen(loket?.Waarvoor ?? ""))
                .Met("hoe", Deel.Eigen(loket?.Hoe ?? ""))
                .Met("alineas", Deel.Lijst(artikel is null ? [] : Artikelopmaak.Alineas(artikel.Tekst).Select(Deel.Eigen)))
                .Met("bronnen", Deel.Lijst(artikel is null ? [] : Bronnen(artikel, maat))),
            teksten.Zin("samenvatting.loket"));
    }

    /// <summary>A date that was computed.</summary>
    public Kaartvulling Termijn(Bericht.TermijnUitgerekend bericht, string actieId) => new(
        "termijn",
        maat => Basis(bericht.Vraag, bericht.Gemaskeerd, actieId, maat)
            .Met("titel", Deel.Eigen(bericht.Antwoord.Titel))
            .Met("kort", Deel.Lijst(bericht.Antwoord.Kort.Select(Deel.Eigen)))
            .Met("uitleg", Deel.Lijst(bericht.Antwoord.Uitleg.Select(deel => new JsonObject
            {
                ["kop"] = Deel.Eigen(deel.Kop),
                ["stappen"] = Deel.Eigen(string.Join('\n', deel.Stappen.Select((stap, index) => $"{index + 1}. {stap}"))),
            })))
            .Met("kanttekeningen", Deel.Lijst(bericht.Antwoord.Kanttekeningen.Select(Deel.Eigen)))
            .Met("bronnen", Deel.Eigen(teksten.Zin("termijn.bronnen", ("artikelen", string.Join("; ", bericht.Antwoord.Bronnen.Select(bron => bron.Titel))))))
            .Met("peildatum", Deel.Eigen(teksten.Zin("antwoord.peildatum", ("datum", naslag.Datum(bericht.Antwoord.Peildatum))))),
        teksten.Zin("samenvatting.termijn"));

    /// <summary>"Dat weet ik niet".</summary>
    public Kaartvulling WeetIkNiet(Bericht.WeetIkNiet bericht, string actieId) => new(
        "weet-ik-niet",
        maat => Basis(bericht.Vraag, bericht.Gemaskeerd, actieId, maat)
            .Met("reden", Deel.Eigen(Vroeger(bericht) is { } toen ? _terugblik.Onbekend(toen) : teksten.Zin($"weetniet.{bericht.Reden}")))
            .Met("isZaak", bericht.Reden == DoorzetReden.Zaakvraag.Sleutel())
            .Met("verwant", Vroeger(bericht) is { } vroeger && _terugblik.Nu(vroeger) is { } nu
                ? Deel.Lijst([Keuze(nu.Artikel, nu.Zin, bericht.Vraag, maat)])
                : Titels(bericht.Artikel is { } id ? [id] : [], 1, bericht.Vraag, maat)),
        teksten.Zin("samenvatting.weet-ik-niet"));

    // The past, when that is what we do not know.
    private static Terugblik? Vroeger(Bericht.WeetIkNiet bericht) => bericht.Reden == DoorzetReden.VroegerOnbekend.Sleutel() ? bericht.Toen : null;

    private JsonObject Antwoord(Artikel artikel, Bericht.ArtikelAntwoord bericht, string actieId, Maat maat)
    {
        var kaart = Basis(bericht.Vraag, bericht.Gemaskeerd, actieId, maat)
            .Met("artikel", artikel.Id)
            .Met("toen", Deel.Lijst(_terugblik.Boven(artikel, bericht.Toen, naslag.Vandaag()).Select(Deel.Eigen)))
            .Met("verder", Deel.Lijst(_terugblik.Verder(artikel, bericht.Toen, naslag.Vandaag()).Select(weg => Keuze(weg.Artikel, weg.Zin, bericht.Vraag, maat))))
            .Met("verwant", Titels(artikel.Verwant, HoogstensVerwant, bericht.Vraag, maat));
        return Inhoud(kaart, artikel, Citaten.Bronnen(artikel).Count, maat);
    }

    // What the article says, with where that comes from.
    private JsonObject Inhoud(JsonObject kaart, Artikel artikel, int citaten, Maat maat)
    {
        var alineas = Artikelopmaak.Alineas(artikel.Tekst);
        return kaart
            .Met("titel", Deel.Eigen(artikel.Titel))
            .Met("kort", Deel.Eigen(Gemarkeerd(alineas.Count > 0 ? alineas[0] : "", citaten)))
            .Met("alineas", Deel.Lijst(alineas.Skip(1).Select(Deel.Eigen)))
            .Met("bronnen", Deel.Lijst(Bronnen(artikel, maat)))
            .Met("kanttekeningen", Deel.Lijst(Kanttekeningen(artikel).Select(Deel.Eigen)))
            .Met("geldigheid", Deel.Lijst(Geldigheid(artikel).Select(Deel.Eigen)));
    }

    // The markers that the citations of the activity point at.
    private static string Gemarkeerd(string alinea, int bronnen) =>
        bronnen == 0 ? alinea : $"{alinea} {string.Concat(Enumerable.Range(1, bronnen).Select(nummer => $"[{nummer}]"))}";

    private JsonObject Basis(string vraag, IReadOnlyList<string> gemaskeerd, string actieId, Maat maat) => new()
    {
        ["actieId"] = actieId,
        ["vraag"] = Onschadelijk.Kort(vraag, Math.Min(maat.Ingevuld, 2000)),
        ["gemaskeerd"] = new JsonArray([.. Gemaskeerd(gemaskeerd).Select(zin => JsonValue.Create(zin))]),
    };

    private string[] Gemaskeerd(IReadOnlyList<string> soorten) => soorten switch
    {
        [] => [],
        [var enige] => [teksten.Zin($"gemaskeerd.{enige}")],
        _ => [teksten.Zin("gemaskeerd.verwijderd", ("soorten", string.Join(", ", soorten.Distinct().Select(soort => teksten.Zin($"soort.{soort}")))))],
    };

    private IEnumerable<JsonNode> Bronnen(Artikel artikel, Maat maat) => Citaten.Bronnen(artikel).Take(maat.Rijen).Select((bron, index) => Deel.Eigen(
        teksten.Zin(
            "antwoord.bron",
            ("nummer", $"{index + 1}"),
            ("titel", Artikelopmaak.Link(Onschadelijk.Kort(bron.Titel, 200), bron.Url)),
            ("datum", Bronjaar.InWoorden(bron.Datum, naslag, teksten)))));

    private IEnumerable<string> Kanttekeningen(Artikel artikel)
    {
        if (artikel.Zekerheid != Zekerheid.Hoog) { yield return teksten.Zin(artikel.Zekerheid == Zekerheid.Laag ? "antwoord.laag" : "antwoord.middel"); }
        if (artikel.Reikwijdte == Reikwijdte.Lokaal) { yield return teksten.Zin("antwoord.lokaal"); }
        if (artikel.Reikwijdte == Reikwijdte.Voorstel) { yield return teksten.Zin("antwoord.voorstel"); }
    }

    private IEnumerable<string> Geldigheid(Artikel artikel)
    {
        if (artikel.Peildatum is { } peil) { yield return teksten.Zin("antwoord.peildatum", ("datum", naslag.Datum(peil))); }
        switch (artikel.Geldigheid)
        {
            case { Van: { } van, Tot: { } tot }:
                yield return teksten.Zin("antwoord.geldig-van-tot", ("van", naslag.Datum(van)), ("tot", naslag.Datum(tot)));
                break;
            case { Van: { } van }:
                yield return teksten.Zin("antwoord.geldig-van", ("datum", naslag.Datum(van)));
                break;
            case { Tot: { } tot }:
                yield return teksten.Zin("antwoord.geldig-tot", ("datum", naslag.Datum(tot)));
                break;
        }
    }

    private JsonArray Titels(IReadOnlyList<string> ids, int hoogstens, string vraag, Maat maat) => Deel.Lijst(ids
        .Select(kennisbank.Vind).OfType<Artikel>().Take(hoogstens)
        .Select(artikel => Keuze(artikel, artikel.Titel, vraag, maat)));

    private static JsonObject Keuze(Artikel artikel, string opschrift, string vraag, Maat maat) => new()
    {
        ["artikel"] = artikel.Id,
        ["titel"] = Deel.Eigen(Onschadelijk.Kort(opschrift, HoogstensOpschrift)),
        ["vraag"] = Onschadelijk.Kort(vraag, Math.Min(maat.Ingevuld, 2000)),
    };
}

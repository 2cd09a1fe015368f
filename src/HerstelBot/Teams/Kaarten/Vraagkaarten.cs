using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The cards about one vraag, written from the vraag as it is now.</summary>
internal sealed class Vraagkaarten(Naslag naslag, Teksten teksten)
{
    private readonly Vraagverloop _verloop = new(naslag, teksten);
    private readonly Duurzinnen _duur = new(teksten);

    /// <summary>To the vrager: how it stands.</summary>
    public Kaartvulling Bevestiging(Dossier dossier, string actieId) => new(
        "bevestiging",
        maat => Basis(dossier, actieId)
            .Met("belofte", Deel.Eigen(Belofte(dossier.Vraag, "belofte.antwoord")))
            .Met("alineas", Tekst(dossier, Tekstsoort.Vraag, maat))
            .Met("spoed", Spoedregel(dossier.Vraag))
            .Met("magSpoed", dossier.Vraag is { Urgentie: null, Status: VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente })
            .Met("gewoonlijk", Deel.Lijst(dossier is { Gewoonlijk: { } duur, Vraag.Status: VraagStatus.Open or VraagStatus.Opgepakt }
                ? [Deel.Eigen(teksten.Zin("belofte.gewoonlijk", ("duur", _duur.InWoorden(duur))))]
                : []))
            .Met("isLopend", dossier.Vraag.IsLopend)
            .Met("aanwezig", Deel.Lijst(Aanwezig(dossier) is { } zin ? [Deel.Eigen(zin)] : [])),
        Samenvatting("bevestiging", dossier));

    /// <summary>In the channel of a cluster.</summary>
    public Kaartvulling Kanaal(Dossier dossier, ClusterId cluster, string actieId) => dossier.Vraag.Cluster == cluster
        ? new(
            "kanaalkaart",
            maat => Basis(dossier, actieId)
                .Met("gemeente", Deel.Eigen(Gemeente(dossier.Vraag)))
                .Met("vrager", Deel.Eigen(Of(dossier.Naam(dossier.Vraag.Vrager), "leeg.naam")))
                .Met("behandelaar", Deel.Eigen(Of(dossier.Naam(dossier.Vraag.Behandelaar), "leeg.naam")))
                .Met("heeftBehandelaar", dossier.Vraag.Behandelaar is not null)
                .Met("belofte", Deel.Eigen(naslag.Moment(dossier.Vraag.Toezegging.AntwoordVoor)))
                .Met("spoed", Spoedregel(dossier.Vraag))
                .Met("isUrgent", dossier.Vraag.Urgentie is not null)
                .Met("isGewist", dossier.Vraag.Gewist != Wissing.Niet)
                .Met("zaaknummer", dossier.Vraag.Zaaknummer ?? "")
                .Met("uitkomst", Uitkomst(dossier.Vraag, "uitkomst"))
                .Met("magArtikel", dossier.Vraag is { Soort: Vraagsoort.Gewoon, DoorverwezenNaar: null, Gewist: Wissing.Niet } && dossier.Kennisartikel is null)
                .Met("artikel", Deel.Lijst(dossier.Kennisartikel is { } artikel ? [Deel.Eigen($"{teksten.Zin("kennis.al-gemaakt")} {Artikellink(artikel)}".TrimEnd())] : []))
                .Met("knelpunt", Deel.Eigen(dossier.Vraag.Knelpunt is { } knelpunt ? teksten.Zin($"knelpunt.{knelpunt}") : ""))
                .Met("koppelingen", Deel.Lijst(Koppelingen(dossier)))
                .Met("blokken", Blokken(dossier, maat, metReden: true)),
            Samenvatting("kanaalkaart", dossier))
        : new(
            "kanaalkaart-elders",
            _ => new JsonObject
            {
                ["nummer"] = Deel.Eigen(dossier.Vraag.Nummer.ToString()),
                ["zin"] = Deel.Eigen(teksten.Zin("vraag.elders", ("cluster", Cluster(dossier.Vraag.Cluster)))),
            },
            Samenvatting("kanaalkaart", dossier));

    /// <summary>To the vrager: the answer.</summary>
    public Kaartvulling Antwoord(Dossier dossier, string actieId)
    {
        var antwoord = dossier.Laatste(Tekstsoort.Antwoord);
        return new(
            "antwoord-van-pzb",
            maat => Basis(dossier, actieId)
                .Met("wie", Deel.Eigen(Of(dossier.Naam(antwoord?.Door ?? dossier.Vraag.Behandelaar), "leeg.naam")))
                .Met("cluster", Deel.Eigen(Cluster(dossier.Vraag.Cluster)))
                .Met("moment", Deel.Eigen(naslag.Moment(antwoord?.Op ?? dossier.Vraag.BeantwoordOp ?? dossier.Vraag.GesteldOp)))
                .Met("uitkomst", Uitkomst(dossier.Vraag, "uitkomst"))
                .Met("betekenis", Uitkomst(dossier.Vraag, "betekenis"))
                .Met("alineas", Tekst(dossier, Tekstsoort.Antwoord, maat))
                .Met("vraagAlineas", Tekst(dossier, Tekstsoort.Vraag, maat with { Tekens = Math.Min(maat.Tekens, 500) })),
            Samenvatting("antwoord-van-pzb", dossier));
    }

    /// <summary>To the vrager: what the PZB'er asks back.</summary>
    public Kaartvulling Terugvraag(Dossier dossier, string actieId) => new(
        "terugvraag",
        maat => Basis(dossier, actieId)
            .Met("wie", Deel.Eigen(Of(dossier.Naam(dossier.Laatste(Tekstsoort.Terugvraag)?.Door ?? dossier.Vraag.Behandelaar), "leeg.naam")))
            .Met("wacht", dossier.Vraag.Status == VraagStatus.WachtOpGemeente)
            .Met("alineas", Tekst(dossier, Tekstsoort.Terugvraag, maat))
            .Met("vraagAlineas", Tekst(dossier, Tekstsoort.Vraag, maat with { Tekens = Math.Min(maat.Tekens, 500) })),
        Samenvatting("terugvraag", dossier));

    /// <summary>A sentence about it.</summary>
    public Kaartvulling Melding(Dossier dossier, Bericht.Melding bericht, string actieId) => Melding(dossier, teksten.Zin(bericht.Sleutel, bericht.Waarden), null, actieId);

    /// <summary>That an article is made of it, and where.</summary>
    public Kaartvulling Kennisartikel(Dossier dossier, Bericht.Kennisartikel bericht, string actieId) => Melding(
        dossier, teksten.Zin(bericht.Eerder ? "kennis.al-gemaakt" : "kennis.gemaakt"),
        Artikellink(bericht.Artikel), actieId);

    /// <summary>The whole of it, with its history.</summary>
    public Kaartvulling Geheel(Dossier dossier, bool magDoorzetten, string actieId) => new(
        "vraagkaart",
        maat => Basis(dossier, actieId)
            .Met("gemeente", Deel.Eigen(Gemeente(dossier.Vraag)))
            .Met("cluster", Deel.Eigen(Cluster(dossier.Vraag.Cluster)))
            .Met("belofte", Deel.Eigen(Belofte(dossier.Vraag)))
            .Met("spoed", Deel.Lijst(dossier.Vraag.Urgentie is { } urgentie ? [Deel.Eigen(Spoed(urgentie))] : []))
            .Met("blokken", Blokken(dossier, maat, metReden: false))
            .Met("verloop", _verloop.Regels(dossier, maat))
            .Met("magDoorzetten", magDoorzetten && dossier.Vraag.Status is VraagStatus.Open or VraagStatus.Opgepakt or VraagStatus.WachtOpGemeente),
        Samenvatting("vraagkaart", dossier));

    /// <summary>How it stands, for anybody: no text, no name, no gemeente.</summary>
    public Kaartvulling Gedeeld(Dossier dossier)
    {
        var (vraag, status) = (dossier.Vraag, teksten.Zin($"status.{dossier.Vraag.Status}"));
        return new(
            "gedeelde-vraag",
            _ => new JsonObject
            {
                ["nummer"] = Deel.Eigen(vraag.Nummer.ToString()),
                ["onderwerp"] = Deel.Eigen(Onderwerp(vraag)),
                ["statusnaam"] = Deel.Eigen(status),
                ["belofte"] = Deel.Lijst(Belofte(vraag) is { Length: > 0 } belofte ? [Deel.Eigen(belofte)] : []),
            },
            teksten.Zin("samenvatting.gedeelde-vraag", ("nummer", vraag.Nummer.ToString()), ("onderwerp", Onderwerp(vraag)), ("status", status)));
    }

    /// <summary>What we promise now, in a few words that fit any reader.</summary>
    public string Belofte(Vraag vraag) => Belofte(vraag, "belofte.kort");

    /// <summary>The title of its onderwerp.</summary>
    public string Onderwerp(Vraag vraag) => naslag.Onderwerp(vraag.Onderwerp) ?? vraag.Onderwerp;

    private Kaartvulling Melding(Dossier dossier, string zin, string? link, string actieId) => new(
        "melding",
        maat => Basis(dossier, actieId).Met("alineas", Deel.Alineas(zin, maat.Tekens)).Met("link", Deel.Lijst(link is null ? [] : [Deel.Eigen(link)])),
        Samenvatting("melding", dossier));

    private string? Artikellink(string artikel) => naslag.Kennispagina(artikel) is { } adres ? $"[{teksten.Zin("kennis.naar-artikel")}]({adres})" : null;

    private string Belofte(Vraag vraag, string sleutel) => vraag.Status switch
    {
        VraagStatus.Open or VraagStatus.Opgepakt => teksten.Zin(sleutel, ("moment", naslag.Moment(vraag.Toezegging.AntwoordVoor))),
        VraagStatus.WachtOpGemeente => teksten.Zin("belofte.stil"),
        VraagStatus.Beantwoord or VraagStatus.Ingetrokken => "",
        VraagStatus.Opgelost => vraag.DoorverwezenNaar is { } id
            ? teksten.Zin("vraag.doorverwezen", ("loket", naslag.Loket(id)?.Naam ?? ""), ("hoe", naslag.Loket(id)?.Hoe ?? ""))
            : "",
    };

    private JsonObject Basis(Dossier dossier, string actieId) => new()
    {
        ["actieId"] = actieId,
        ["vraag"] = dossier.Vraag.Id.ToString(),
        ["versie"] = dossier.Vraag.Kaartversie,
        ["nummer"] = Deel.Eigen(dossier.Vraag.Nummer.ToString()),
        ["onderwerp"] = Deel.Eigen(Onderwerp(dossier.Vraag)),
        ["status"] = dossier.Vraag.Status.ToString(),
        ["statusnaam"] = Deel.Eigen(teksten.Zin($"status.{dossier.Vraag.Status}")),
        ["stand"] = Deel.Eigen(dossier.Vraag.Cluster is null && dossier.Vraag.IsLopend
            ? teksten.Zin("vraag.geen-cluster")
            : teksten.Zin($"stand.{dossier.Vraag.Status}", ("naam", dossier.Naam(dossier.Vraag.Behandelaar)), ("cluster", Cluster(dossier.Vraag.Cluster)))),
    };

    private JsonArray Blokken(Dossier dossier, Maat maat, bool metReden)
    {
        var tonen = dossier.Teksten.Where(tekst => metReden || tekst.Soort != Tekstsoort.Reden).ToList();
        if (tonen.Count == 0) { return [Blok(teksten.Zin("tekst.Vraag", ("naam", ""), ("moment", naslag.Moment(dossier.Vraag.GesteldOp))), teksten.Zin("vraag.gewist"), maat)]; }

        // The vraag itself and what came last say most.
        var weg = Math.Max(0, tonen.Count - maat.Rijen);
        JsonNode[] eerder = weg == 0 ? [] : [Blok(teksten.Zin("vraag.eerdere", ("aantal", $"{weg}")), "", maat)];
        return Deel.Lijst([Getypt(tonen[0]), .. eerder, .. tonen.Skip(1 + weg).Select(Getypt)]);

        JsonNode Getypt(Vraagtekst tekst) => Blok(
            teksten.Zin($"tekst.{tekst.Soort}", ("naam", dossier.Naam(tekst.Door)), ("moment", naslag.Moment(tekst.Op))), tekst.Tekst.Waarde, maat);
    }

    private static JsonObject Blok(string kop, string tekst, Maat maat) => new() { ["kop"] = Deel.Eigen(kop), ["alineas"] = Deel.Alineas(tekst, maat.Tekens) };

    private JsonArray Tekst(Dossier dossier, Tekstsoort soort, Maat maat) =>
        Deel.Alineas(dossier.Laatste(soort)?.Tekst.Waarde ?? teksten.Zin("vraag.gewist"), maat.Tekens);

    private JsonObject Uitkomst(Vraag vraag, string wat) => Deel.Eigen(vraag.Uitkomst is { } uitkomst ? teksten.Zin($"{wat}.{uitkomst}") : "");

    private IEnumerable<JsonNode> Koppelingen(Dossier dossier)
    {
        if (dossier.Vraag.GekoppeldAan is { } hoofd && dossier.Verloop.OfType<VraagGekoppeld>().LastOrDefault(link => link.Hoofd == hoofd) is { } gekoppeld)
        {
            yield return Deel.Eigen(teksten.Zin("koppeling.aan", ("nummer", gekoppeld.Nummer.ToString())));
        }

        if (dossier.Verloop.OfType<DuplicaatGekoppeld>().Select(link => link.Nummer.ToString()).ToList() is { Count: > 0 } nummers)
        {
            yield return Deel.Eigen(teksten.Zin("koppeling.van", ("nummers", string.Join(", ", nummers))));
        }
    }

    private JsonArray Spoedregel(Vraag vraag) => Deel.Lijst(vraag.Urgentie is { } urgentie ? [Deel.Eigen(Spoed(urgentie))] : []);

    // With the moment: a card is still read tomorrow.
    private string? Aanwezig(Dossier dossier) => dossier.Aanwezigheid switch
    {
        Aanwezigheid.Onbekend => null,
        Aanwezigheid.Bereikbaar or Aanwezigheid.Bezet or Aanwezigheid.Afwezig => teksten.Zin(
            $"aanwezig.{dossier.Aanwezigheid}", ("naam", dossier.Naam(dossier.Vraag.Behandelaar)), ("moment", naslag.Moment(naslag.Nu()))),
    };

    private string Spoed(string criterium) => teksten.Zin("vraag.spoed", ("criterium", teksten.Heeft($"urgentie.{criterium}") ? teksten.Zin($"urgentie.{criterium}") : criterium));

    private string Gemeente(Vraag vraag) => Of(vraag.Gemeente is { } code ? naslag.Gemeente(code) ?? code.Waarde : "", "leeg.gemeente");

    private string Cluster(ClusterId? id) => Of(id is { } cluster ? naslag.Cluster(cluster) ?? cluster.Waarde : "", "leeg.cluster");

    private string Of(string waarde, string leeg) => waarde.Length > 0 ? waarde : teksten.Zin(leeg);

    private string Samenvatting(string kaart, Dossier dossier) => teksten.Zin($"samenvatting.{kaart}", ("nummer", dossier.Vraag.Nummer.ToString()));
}

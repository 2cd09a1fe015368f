using System.Text.Json.Nodes;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Vragen;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The cards with something to fill in.</summary>
internal sealed class Formulierkaarten(Naslag naslag, Teksten teksten)
{
    private const string Urgentie = "urgentie.";

    /// <summary>The form for a new vraag.</summary>
    public Kaartvulling Vraag(Bericht.Vraagformulier bericht, string actieId)
    {
        var gemeenten = Gemeenten(bericht.Gemeenten);
        var onderwerpen = naslag.Onderwerpen();
        var urgenties = teksten.Met(Urgentie).Select(zin => new Keuze(zin.Sleutel, zin.Zin)).ToList();
        return new(
            "vraagformulier",
            maat => new JsonObject
            {
                ["actieId"] = actieId,
                ["fout"] = Zinnen(bericht.Fout),
                ["vraag"] = Tekst(bericht.Ingevuld, Velden.Vraag, maat),
                ["toelichting"] = Tekst(bericht.Ingevuld, Velden.Toelichting, maat),
                ["onderwerp"] = Gekozen(bericht.Ingevuld, Velden.Onderwerp, onderwerpen),
                ["onderwerpen"] = Deel.Keuzes(onderwerpen),
                ["gemeenteKiezen"] = bericht.GemeenteNodig && gemeenten.Count > 0,
                ["gemeenteTypen"] = bericht.GemeenteNodig && gemeenten.Count == 0,
                ["gemeente"] = gemeenten.Count > 0 ? Gekozen(bericht.Ingevuld, Velden.Gemeente, gemeenten) : Tekst(bericht.Ingevuld, Velden.Gemeente, maat),
                ["gemeenten"] = Deel.Keuzes(gemeenten),
                ["urgentie"] = Gekozen(bericht.Ingevuld, Velden.Urgentie, urgenties) is { Length: > 0 } urgentie ? urgentie : "geen",
                ["urgenties"] = Deel.Keuzes(urgenties),
            },
            teksten.Zin("samenvatting.vraagformulier"));
    }

    /// <summary>The form for a question on behalf of an inwoner.</summary>
    public Kaartvulling Status(Bericht.Statusformulier bericht, string actieId)
    {
        var gemeenten = Gemeenten(bericht.Gemeenten);
        var grondslagen = Statusvraag.Grondslagen.Select(id => new Keuze(id, teksten.Zin($"grondslag.{id}"))).ToList();
        var urgenties = teksten.Met(Urgentie).Select(zin => new Keuze(zin.Sleutel, zin.Zin)).ToList();
        return new(
            "statusformulier",
            maat => new JsonObject
            {
                ["actieId"] = actieId,
                ["fout"] = Zinnen(bericht.Fout),
                ["zaaknummer"] = Tekst(bericht.Ingevuld, Velden.Zaaknummer, maat),
                ["toelichting"] = Tekst(bericht.Ingevuld, Velden.Toelichting, maat),
                ["toestemming"] = bericht.Ingevuld.GetValueOrDefault(Velden.Toestemming) == Velden.Ja ? Velden.Ja : "nee",
                ["grondslag"] = Gekozen(bericht.Ingevuld, Velden.Grondslag, grondslagen),
                ["grondslagen"] = Deel.Keuzes(grondslagen),
                ["gemeenteKiezen"] = bericht.GemeenteNodig && gemeenten.Count > 0,
                ["gemeenteTypen"] = bericht.GemeenteNodig && gemeenten.Count == 0,
                ["gemeente"] = gemeenten.Count > 0 ? Gekozen(bericht.Ingevuld, Velden.Gemeente, gemeenten) : Tekst(bericht.Ingevuld, Velden.Gemeente, maat),
                ["gemeenten"] = Deel.Keuzes(gemeenten),
                ["urgentie"] = Gekozen(bericht.Ingevuld, Velden.Urgentie, urgenties) is { Length: > 0 } urgentie ? urgentie : "geen",
                ["urgenties"] = Deel.Keuzes(urgenties),
            },
            teksten.Zin("samenvatting.statusformulier"));
    }

    /// <summary>The form behind a button; <see langword="null"/> for a button that has none.</summary>
    public Kaartvulling? Actie(Bericht.Actieformulier bericht, Dossier dossier, string actieId) => Sjabloon(bericht.Knop) is not { } sjabloon ? null : new(
        sjabloon,
        maat =>
        {
            var kaart = new JsonObject
            {
                ["actieId"] = actieId,
                ["vraag"] = dossier.Vraag.Id.ToString(),
                ["versie"] = dossier.Vraag.Kaartversie,
                ["nummer"] = Deel.Eigen(dossier.Vraag.Nummer.ToString()),
                ["fout"] = Zinnen(bericht.Fout),
                ["alineas"] = Deel.Alineas(WaarHetOmGaat(bericht.Knop, dossier) is { Length: > 0 } tekst ? tekst : teksten.Zin("vraag.gewist"), maat.Tekens),
                ["ingevuld"] = Tekst(bericht.Ingevuld, Veld(bericht.Knop), maat),
                ["isStatusvraag"] = dossier.Vraag.Soort == Vraagsoort.Status,
                ["openbaar"] = bericht.Ingevuld.GetValueOrDefault(Velden.Openbaar) == Velden.Ja ? Velden.Ja : "nee",
            };
            foreach (var (veld, lijst, keuzes) in Keuzelijsten(bericht.Knop, dossier))
            {
                kaart[veld] = Gekozen(bericht.Ingevuld, veld, keuzes);
                kaart[lijst] = Deel.Keuzes(keuzes);
            }

            return kaart;
        },
        teksten.Zin("samenvatting.actieformulier", ("nummer", dossier.Vraag.Nummer.ToString())));

    /// <summary>The template of the form behind a button.</summary>
    public static string? Sjabloon(Knop knop) => knop is Knop.Beantwoorden or Knop.VraagTerug or Knop.Teruggeven or Knop.Doorzetten or Knop.Aanvullen
        or Knop.Toewijzen or Knop.Koppelen or Knop.MaakUrgent or Knop.Heropenen or Knop.MeldKnelpunt
        ? $"actie-{Knopnaam.Van(knop).Naam}"
        : null;

    // What there is to choose on the form behind a button: the input, the list in the data, and the choices.
    private IEnumerable<(string Veld, string Lijst, IReadOnlyList<Keuze> Keuzes)> Keuzelijsten(Knop knop, Dossier dossier) => knop switch
    {
        Knop.Beantwoorden => [(Velden.Uitkomst, "uitkomsten", [.. Enum.GetNames<Zaakuitkomst>().Select(naam => new Keuze(naam, teksten.Zin($"uitkomst.{naam}")))])],
        Knop.Doorzetten => [(Velden.Bestemming, "bestemmingen", Bestemmingen(dossier.Vraag))],
        Knop.Toewijzen => [(Velden.Collega, "collegas", dossier.Vraag.Cluster is { } cluster ? [.. naslag.Collegas(cluster).Where(wie => wie.Id != dossier.Vraag.Behandelaar?.ToString())] : [])],
        Knop.MaakUrgent => [(Velden.Urgentie, "urgenties", [.. Urgentiecriteria.Alle.Select(id => new Keuze(id, teksten.Zin($"{Urgentie}{id}")))])],
        Knop.MeldKnelpunt => [(Velden.Knelpunt, "knelpunten", [.. Enum.GetNames<Knelpuntsoort>().Select(naam => new Keuze(naam, teksten.Zin($"knelpunt.{naam}")))])],
        Knop.Koppelen => [(Velden.Hoofdvraag, "hoofdvragen", [.. dossier.Hoofdvragen.Select(ander => new Keuze(ander.Id.ToString(), $"{ander.Nummer} · {naslag.Onderwerp(ander.Onderwerp) ?? ander.Onderwerp} · {(ander.Gemeente is { } code ? naslag.Gemeente(code) : null) ?? teksten.Zin("leeg.gemeente")}"))])],
        _ => [],
    };

    // The vrager sees what was asked back; a PZB'er sees the vraag with all that came after it.
    private static string WaarHetOmGaat(Knop knop, Dossier dossier) =>
        knop == Knop.Aanvullen && dossier.Laatste(Tekstsoort.Terugvraag) is { } terugvraag
            ? terugvraag.Tekst.Waarde
            : string.Join("\n\n", dossier.Teksten
                .Where(tekst => tekst.Soort is Tekstsoort.Vraag or Tekstsoort.Toelichting or Tekstsoort.Aanvulling or Tekstsoort.Heropening)
                .Select(tekst => tekst.Tekst.Waarde));

    private static string Veld(Knop knop) => knop switch
    {
        Knop.Beantwoorden => Velden.Antwoord,
        Knop.Aanvullen => Velden.Aanvulling,
        _ => Velden.Toelichting,
    };

    private List<Keuze> Gemeenten(IReadOnlyList<string> codes) =>
        [.. codes.Select(code => new Keuze(code, naslag.Gemeente(new GemeenteCode(code)) ?? code)).OrderBy(keuze => keuze.Naam, StringComparer.Ordinal)];

    private List<Keuze> Bestemmingen(Vraag vraag) =>
    [
        .. naslag.Clusters().Where(cluster => vraag.Cluster is not { } eigen || cluster.Id != Doorzetbestemming.Waarde(eigen)),
        .. naslag.Regios(),
        .. naslag.Loketten(),
    ];

    private JsonArray Zinnen(string? sleutel) => new([.. sleutel is null ? [] : new[] { JsonValue.Create(teksten.Zin(sleutel)) }]);

    private static string Tekst(IReadOnlyDictionary<string, string> ingevuld, string veld, Maat maat) =>
        ingevuld.TryGetValue(veld, out var tekst) ? Onschadelijk.Kort(tekst, maat.Ingevuld) : "";

    // A choice that is not in the list would show as an empty field with a value behind it.
    private static string Gekozen(IReadOnlyDictionary<string, string> ingevuld, string veld, IEnumerable<Keuze> keuzes) =>
        ingevuld.TryGetValue(veld, out var gekozen) && keuzes.Any(keuze => keuze.Id == gekozen) ? gekozen : "";
}

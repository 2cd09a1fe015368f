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
        var gemeenten = bericht.Gemeenten.Select(code => new Keuze(code, naslag.Gemeente(new GemeenteCode(code)) ?? code)).OrderBy(keuze => keuze.Naam, StringComparer.Ordinal).ToList();
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

    /// <summary>The form behind a button; <see langword="null"/> for a button that has none.</summary>
    public Kaartvulling? Actie(Bericht.Actieformulier bericht, Dossier dossier, string actieId) => Sjabloon(bericht.Knop) is not { } sjabloon ? null : new(
        sjabloon,
        maat => new JsonObject
        {
            ["actieId"] = actieId,
            ["vraag"] = dossier.Vraag.Id.ToString(),
            ["versie"] = dossier.Vraag.Kaartversie,
            ["nummer"] = Deel.Eigen(dossier.Vraag.Nummer.ToString()),
            ["fout"] = Zinnen(bericht.Fout),
            ["alineas"] = Deel.Alineas(WaarHetOmGaat(bericht.Knop, dossier) is { Length: > 0 } tekst ? tekst : teksten.Zin("vraag.gewist"), maat.Tekens),
            ["ingevuld"] = Tekst(bericht.Ingevuld, Veld(bericht.Knop), maat),
            ["bestemming"] = bericht.Knop == Knop.Doorzetten ? Gekozen(bericht.Ingevuld, Velden.Bestemming, Bestemmingen(dossier.Vraag)) : "",
            ["bestemmingen"] = Deel.Keuzes(bericht.Knop == Knop.Doorzetten ? Bestemmingen(dossier.Vraag) : []),
        },
        teksten.Zin("samenvatting.actieformulier", ("nummer", dossier.Vraag.Nummer.ToString())));

    /// <summary>The template of the form behind a button.</summary>
    public static string? Sjabloon(Knop knop) => knop is Knop.Beantwoorden or Knop.VraagTerug or Knop.Teruggeven or Knop.Doorzetten or Knop.Aanvullen
        ? $"actie-{Knopnaam.Van(knop).Naam}"
        : null;

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

    private List<Keuze> Bestemmingen(Vraag vraag) =>
    [
        .. naslag.Clusters().Where(cluster => cluster.Id != vraag.Cluster?.Waarde).Select(cluster => cluster with { Id = $"cluster:{cluster.Id}" }),
        .. naslag.Loketten().Select(loket => loket with { Id = $"loket:{loket.Id}" }),
    ];

    private JsonArray Zinnen(string? sleutel) => new([.. sleutel is null ? [] : new[] { JsonValue.Create(teksten.Zin(sleutel)) }]);

    private static string Tekst(IReadOnlyDictionary<string, string> ingevuld, string veld, Maat maat) =>
        ingevuld.TryGetValue(veld, out var tekst) ? Onschadelijk.Kort(tekst, maat.Ingevuld) : "";

    // A choice that is not in the list would show as an empty field with a value behind it.
    private static string Gekozen(IReadOnlyDictionary<string, string> ingevuld, string veld, IEnumerable<Keuze> keuzes) =>
        ingevuld.TryGetValue(veld, out var gekozen) && keuzes.Any(keuze => keuze.Id == gekozen) ? gekozen : "";
}

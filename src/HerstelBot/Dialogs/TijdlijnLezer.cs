using System.Globalization;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Dialogs;

/// <summary>Reads <c>tijdlijn.yaml</c>. A change that is at fault is told and left out.</summary>
internal sealed class TijdlijnLezer
{
    /// <summary>The name of the file.</summary>
    public const string Bestand = "tijdlijn.yaml";

    private readonly RouteringFouten _gemeld = new();
    private readonly List<Wijziging> _wijzigingen = [];
    private DateOnly _vorige = DateOnly.MinValue;

    private bool IsGoed { get; set; }

    private Func<string, IEnumerable<string>>? Leesbaarheid { get; init; }

    /// <summary>The changes that can be used, and what is wrong with the others.</summary>
    /// <param name="map">The dialogs folder.</param>
    /// <param name="artikelen">The ids of the articles; <see langword="null"/> leaves them unchecked.</param>
    /// <param name="onderwerpen">The ids of the onderwerpen; <see langword="null"/> leaves them unchecked.</param>
    /// <param name="leesbaarheid">Says what is too long in a text; <see langword="null"/> leaves the texts unchecked.</param>
    public static (Tijdlijn Tijdlijn, IReadOnlyList<Fout> Fouten) Lees(
        DialogsMap map, IReadOnlySet<string>? artikelen = null, IReadOnlySet<string>? onderwerpen = null, Func<string, IEnumerable<string>>? leesbaarheid = null)
    {
        var lezer = new TijdlijnLezer { Leesbaarheid = leesbaarheid };
        var blok = RouteringYaml.Open(map.Pad, Bestand, lezer._gemeld)?.Met("peildatum", "trefwoorden", "wijzigingen");
        Dictionary<string, IReadOnlyList<string>> trefwoorden = new(StringComparer.Ordinal);
        foreach (var onderwerp in blok?.Blok("trefwoorden") is { } deel ? deel.Namen : [])
        {
            if (onderwerpen?.Contains(onderwerp.Waarde) == false) { lezer.Meld(onderwerp.Regel, $"Het onderwerp '{onderwerp.Waarde}' bestaat niet. Kies er een uit routering/onderwerpen.yaml."); }
            trefwoorden[onderwerp.Waarde] = [.. blok!.Blok("trefwoorden")!.Lijst(onderwerp.Waarde).Select(woord => woord.Waarde)];
        }

        foreach (var wijziging in blok?.Blokken("wijzigingen") ?? []) { lezer.LeesEen(wijziging, artikelen, onderwerpen); }
        var peil = blok is null ? null : lezer.Dagen(blok.Tekst("peildatum"));
        return (
            new(lezer._wijzigingen, trefwoorden, peil?.Tot ?? lezer._wijzigingen.Select(wijziging => wijziging.Tot).DefaultIfEmpty().Max()),
            [.. lezer._gemeld.Alle.Select(fout => fout with { Bestand = Bestand })]);
    }

    private void LeesEen(RouteringYaml blok, IReadOnlySet<string>? artikelen, IReadOnlySet<string>? onderwerpen)
    {
        IsGoed = true;
        var eerder = _gemeld.Alle.Count;
        blok.Met("datum", "deel", "tot-en-met", "afgeleid", "onderwerpen", "wat", "was", "artikel", "bronnen");
        var datum = blok.Tekst("datum");
        var dagen = Dagen(datum);
        var deel = blok.TekstOfNiets("deel");
        if (deel is not (null or "begin" or "eind")) { Meld(blok.Tekst("deel").Regel, $"'{deel}' is geen deel. Kies uit: begin, eind."); }
        var einde = blok.TekstOfNiets("tot-en-met") is null ? null : Dagen(blok.Tekst("tot-en-met"));
        if (einde?.Tot < dagen?.Van) { Meld(blok.Tekst("tot-en-met").Regel, "De wijziging eindigt voor zij begint. Draai datum en tot-en-met om."); }
        var artikel = blok.TekstOfNiets("artikel");
        if (artikel is not null && artikelen?.Contains(artikel) == false) { Meld(blok.Tekst("artikel").Regel, $"Het artikel '{artikel}' bestaat niet. Verbeter het id of haal het weg."); }
        var over = blok.Lijst("onderwerpen");
        foreach (var onderwerp in over.Where(onderwerp => onderwerpen?.Contains(onderwerp.Waarde) == false))
        {
            Meld(onderwerp.Regel, $"Het onderwerp '{onderwerp.Waarde}' bestaat niet. Kies er een uit routering/onderwerpen.yaml.");
        }

        Bron[] bronnen = [.. blok.Blokken("bronnen").Select(bron => bron.Met("titel", "datum", "url")).Select(bron => new Bron(bron.Tekst("titel").Waarde, bron.TekstOfNiets("datum"), Adres(bron)))];
        var wat = blok.Tekst("wat").Waarde;
        foreach (var naam in Leesbaarheid is null ? [] : blok.TekstOfNiets("was") is null ? new[] { "wat" } : ["wat", "was"])
        {
            foreach (var zin in Leesbaarheid!(blok.Tekst(naam).Waarde)) { Meld(blok.Tekst(naam).Regel, zin); }
        }

        if (dagen is not { } dag) { return; }
        var van = deel == "eind" ? dag.Tot.AddDays(dag.Tot.DayNumber - dag.Van.DayNumber > 31 ? -60 : -10) : dag.Van;
        if (van < _vorige) { Meld(datum.Regel, "Deze wijziging staat onder een latere. Zet de oudste eerst."); }
        _vorige = van > _vorige ? van : _vorige;
        if (_gemeld.Alle.Count > eerder || !IsGoed) { return; }
        _wijzigingen.Add(new()
        {
            Van = van,
            Tot = einde?.Tot ?? (deel == "begin" ? van.AddDays(dag.Tot.DayNumber - van.DayNumber > 31 ? 60 : 10) : dag.Tot),
            Wanneer = $"{(deel is null ? "" : $"{deel} ")}{InWoorden(datum.Waarde, dag.Van)}{(einde is { } laatste ? $" tot en met {InWoorden(blok.Tekst("tot-en-met").Waarde, laatste.Van)}" : "")}",
            Wat = wat,
            Daarvoor = blok.TekstOfNiets("was"),
            IsAfgeleid = blok.TekstOfNiets("afgeleid") is not null,
            Bronnen = bronnen,
            Onderwerpen = [.. over.Select(onderwerp => onderwerp.Waarde)],
            Artikel = artikel,
        });
    }

    private string? Adres(RouteringYaml bron)
    {
        if (bron.TekstOfNiets("url") is not { } url) { return null; }
        if (Uri.TryCreate(url, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps) { return url; }
        Meld(bron.Tekst("url").Regel, $"Het adres '{url}' van deze bron is geen https-adres.");
        return null;
    }

    private (DateOnly Van, DateOnly Tot)? Dagen(RouteringTekst tekst)
    {
        string[] vormen = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
        if (DateOnly.TryParseExact(tekst.Waarde, vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var van))
        {
            return (van, tekst.Waarde.Length switch { 4 => van.AddYears(1).AddDays(-1), 7 => van.AddMonths(1).AddDays(-1), _ => van });
        }

        if (tekst.Waarde.Length > 0) { Meld(tekst.Regel, $"De datum '{tekst.Waarde}' bestaat niet. Schrijf jaar, jaar-maand of jaar-maand-dag."); }
        return null;
    }

    private static string InWoorden(string datum, DateOnly van) => datum.Length switch
    {
        4 => datum,
        7 => DatumInWoorden.Datum(van)[2..],
        _ => DatumInWoorden.Datum(van),
    };

    private void Meld(int regel, string zin)
    {
        IsGoed = false;
        _gemeld.Meld(Bestand, regel, zin);
    }
}

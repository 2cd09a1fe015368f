using HerstelBot.Dialogs;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Routering;

namespace HerstelBot.Search;

/// <summary>How strictly articles are read.</summary>
internal sealed record Leesregels
{
    /// <summary>For another folder of articles: only id, titel and a text are needed; what is wrong beside those is told and left out.</summary>
    public static Leesregels Ruim { get; } = new() { IsRuim = true };

    /// <summary>For our own articles: the onderwerpen and loketten that they name must exist.</summary>
    /// <param name="routeerder">What exists; <see langword="null"/> leaves it unchecked, because the files of routing are at fault themselves.</param>
    /// <param name="vandaag">Today, in Europe/Amsterdam.</param>
    public static Leesregels Streng(Routeerder? routeerder, DateOnly vandaag) => new()
    {
        Onderwerpen = routeerder?.Onderwerpen.Select(onderwerp => onderwerp.Id.Waarde).ToHashSet(StringComparer.Ordinal),
        Loketten = routeerder?.Loketten.Select(loket => loket.Id.Waarde).ToHashSet(StringComparer.Ordinal),
        Vandaag = vandaag,
    };

    /// <summary>True for <see cref="Ruim"/>.</summary>
    public bool IsRuim { get; init; }

    /// <summary>The onderwerpen that exist; <see langword="null"/> leaves it unchecked.</summary>
    public IReadOnlySet<string>? Onderwerpen { get; init; }

    /// <summary>The loketten that exist; <see langword="null"/> leaves it unchecked.</summary>
    public IReadOnlySet<string>? Loketten { get; init; }

    /// <summary>Today, for texts that should have been looked at again.</summary>
    public DateOnly? Vandaag { get; init; }
}

/// <summary>The articles that can be used, and every fault of those and of the others.</summary>
internal sealed record GelezenArtikelen(IReadOnlyList<Artikel> Artikelen, IReadOnlyList<Fout> Fouten)
{
    /// <summary>The article that stands for each file, as it was read; of a file that is at fault the last good one.</summary>
    public IReadOnlyDictionary<string, Artikel> PerBestand { get; init; } = new Dictionary<string, Artikel>();
}

/// <summary>Reads the articles of a folder. A faulty article is left out and told; it never takes the others down.</summary>
internal static class ArtikelLezer
{
    private static readonly HashSet<string> Bekend =
    [
        "id", "titel", "onderwerp", "varianten", "geldig-van", "geldig-tot", "vervangen-door", "peildatum", "zekerheid", "reikwijdte",
        "bronnen", "feiten", "verwant", "eigenaar", "herzien-voor", "loket",
    ];

    private static readonly string[] Verplicht = ["onderwerp", "varianten", "peildatum", "zekerheid", "reikwijdte", "bronnen", "eigenaar", "herzien-voor"];

    /// <summary>Reads every <c>.md</c> below the folder, in order of path.</summary>
    /// <param name="map">The folder.</param>
    /// <param name="regels">How strictly.</param>
    /// <param name="eerder">What stood for each file before: it stays for a file that is at fault now, and an id stays with the file that had it.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static GelezenArtikelen Lees(string map, Leesregels regels, IReadOnlyDictionary<string, Artikel>? eerder = null)
    {
        string[] paden = [.. Artikelmap.Bestanden(map).Order(StringComparer.Ordinal)];
        var bestanden = Voorgangers.VulAan([.. paden.AsParallel().AsOrdered().Select(pad => LeesBestand(map, pad, regels))], eerder ?? new Dictionary<string, Artikel>());
        List<(Artikel Artikel, Voorblad Voorblad)> gelezen = [];
        List<Fout> fouten = [];
        foreach (var bestand in bestanden)
        {
            fouten.AddRange(bestand.Voorblad.Fouten);
            if (bestand.Artikel is { } artikel) { gelezen.Add((artikel, bestand.Voorblad)); }
        }

        return Samenhang.Controleer(gelezen, fouten) with
        {
            PerBestand = bestanden.Where(bestand => bestand.Artikel is not null).ToDictionary(bestand => bestand.Naam, bestand => bestand.Artikel!, StringComparer.Ordinal),
        };
    }

    private static Artikelbestand LeesBestand(string map, string pad, Leesregels regels)
    {
        var naam = Path.GetRelativePath(map, pad);
        try
        {
            return LeesTekst(naam, Artikelmap.Tekst(pad), regels);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return new(naam, Voorblad.Onleesbaar(naam), null);
        }
    }

    /// <summary>Reads one article from its text.</summary>
    /// <param name="naam">The name of its file, relative to the folder.</param>
    /// <param name="inhoud">All that stands in it.</param>
    /// <param name="regels">How strictly.</param>
    public static Artikelbestand LeesTekst(string naam, string inhoud, Leesregels regels)
    {
        var voorblad = new Voorblad(naam, inhoud);
        return new(naam, voorblad, LeesEen(voorblad, naam, regels));
    }

    private static Artikel? LeesEen(Voorblad voorblad, string pad, Leesregels regels)
    {
        var id = voorblad.Waarde("id");
        var titel = voorblad.Waarde("titel");
        if (voorblad.Fouten.Count > 0 && id is null) { return null; }
        if (id is null) { voorblad.Fout(1, "Dit artikel heeft geen id. Zet id: gevolgd door de naam van het bestand zonder .md."); }
        if (titel is null) { voorblad.Fout(1, "Dit artikel heeft geen titel. Zet titel: gevolgd door de vraag in één zin."); }
        if (voorblad.Tekst.Length == 0) { voorblad.Fout(voorblad.TekstRegel, "Dit artikel heeft geen antwoord. Schrijf het onder het voorblad, het korte antwoord in de eerste alinea."); }
        if (id is null || titel is null || voorblad.Tekst.Length == 0) { return null; }

        var artikel = new Artikel
        {
            Id = id,
            Titel = titel,
            Onderwerp = voorblad.Waarde("onderwerp") ?? "",
            Varianten = voorblad.Lijst("varianten"),
            Geldigheid = new(voorblad.Datum("geldig-van"), voorblad.Datum("geldig-tot")),
            VervangenDoor = voorblad.Waarde("vervangen-door"),
            Peildatum = voorblad.Datum("peildatum"),
            Zekerheid = voorblad.Keuze<Zekerheid>("zekerheid") ?? Zekerheid.Hoog,
            Reikwijdte = voorblad.Keuze<Reikwijdte>("reikwijdte") ?? Reikwijdte.Landelijk,
            Bronnen = Bronnen(voorblad),
            Feiten = voorblad.Lijst("feiten"),
            Verwant = voorblad.Lijst("verwant"),
            Eigenaar = voorblad.Waarde("eigenaar"),
            HerzienVoor = voorblad.Datum("herzien-voor"),
            Loket = voorblad.Waarde("loket"),
            Tekst = voorblad.Tekst,
        };
        if (regels.IsRuim) { return artikel; }

        Controleer(artikel, voorblad, pad, regels);
        var isBruikbaar = !voorblad.Fouten.Exists(fout => !fout.IsWaarschuwing);
        ControleerLijsten(artikel, voorblad, regels);
        return isBruikbaar ? artikel : null;
    }

    // A name that another file does not have may be the other file's fault; the answer itself stays good.
    private static void ControleerLijsten(Artikel artikel, Voorblad voorblad, Leesregels regels)
    {
        if (regels.Onderwerpen is { } onderwerpen && artikel.Onderwerp.Length > 0 && !onderwerpen.Contains(artikel.Onderwerp))
        {
            voorblad.Fout(voorblad.Regel("onderwerp"), $"Het onderwerp '{artikel.Onderwerp}' bestaat niet. Kies er een uit routering/onderwerpen.yaml.");
        }

        if (regels.Loketten is { } loketten && artikel.Loket is { } loket && !loketten.Contains(loket))
        {
            voorblad.Fout(voorblad.Regel("loket"), $"Het loket '{loket}' bestaat niet. Kies er een uit routering/loketten.yaml.");
        }
    }

    private static void Controleer(Artikel artikel, Voorblad voorblad, string pad, Leesregels regels)
    {
        var naam = Path.GetFileNameWithoutExtension(pad);
        if (artikel.Id != naam) { voorblad.Fout(voorblad.Regel("id"), $"Het id '{artikel.Id}' is niet de naam van het bestand. Maak er id: {naam} van of hernoem het bestand."); }
        foreach (var sleutel in voorblad.Sleutels.Where(sleutel => !Bekend.Contains(sleutel)))
        {
            voorblad.Fout(voorblad.Regel(sleutel), $"De sleutel '{sleutel}' is onbekend. Kies uit: {string.Join(", ", Bekend)}.");
        }

        foreach (var sleutel in Verplicht.Where(sleutel => !voorblad.Sleutels.Contains(sleutel) || IsLeeg(artikel, sleutel)))
        {
            // A value that is there but cannot be read has its own fault.
            if (!voorblad.Fouten.Exists(fout => fout.Regel == voorblad.Regel(sleutel) && fout.Regel > 1))
            {
                voorblad.Fout(voorblad.Regel(sleutel), $"Er staat geen {sleutel}. Vul die in: zonder {sleutel} mag dit artikel niet als antwoord dienen.");
            }
        }

        if (artikel.Geldigheid is { Van: { } van, Tot: { } tot } && tot < van) { voorblad.Fout(voorblad.Regel("geldig-tot"), "Het artikel eindigt voor het begint. Draai geldig-van en geldig-tot om."); }
        if (artikel.HerzienVoor < regels.Vandaag) { voorblad.Waarschuwing(voorblad.Regel("herzien-voor"), $"Dit artikel moest voor {artikel.HerzienVoor:yyyy-MM-dd} herzien zijn. Kijk de feiten na en zet een nieuwe peildatum en datum."); }
        foreach (var (regel, zin) in Leesbaarheid.Opmerkingen(artikel)) { voorblad.Fout(voorblad.TekstRegel + regel, zin); }
        foreach (var (regel, zin) in Geheimen.Opmerkingen(artikel)) { voorblad.Fout(voorblad.TekstRegel + regel, zin); }
    }

    private static bool IsLeeg(Artikel artikel, string sleutel) => sleutel switch
    {
        "onderwerp" => artikel.Onderwerp.Length == 0,
        "varianten" => artikel.Varianten.Count == 0,
        "peildatum" => artikel.Peildatum is null,
        "bronnen" => artikel.Bronnen.Count == 0,
        "eigenaar" => artikel.Eigenaar is null,
        "herzien-voor" => artikel.HerzienVoor is null,
        _ => false,
    };

    private static List<Bron> Bronnen(Voorblad voorblad)
    {
        List<Bron> bronnen = [];
        foreach (var (velden, regel) in voorblad.Tabellen("bronnen"))
        {
            if (!velden.TryGetValue("titel", out var titel) || titel.Length == 0)
            {
                voorblad.Fout(regel, "Deze bron heeft geen titel. Zet titel: gevolgd door de naam van de bron.");
                continue;
            }

            foreach (var sleutel in velden.Keys.Except(["titel", "datum", "url"])) { voorblad.Fout(regel, $"De sleutel '{sleutel}' hoort niet bij een bron. Kies uit: titel, datum, url."); }
            bronnen.Add(new(titel, Datum(voorblad, velden, regel), Adres(voorblad, velden, regel)));
        }

        return bronnen;
    }

    private static string? Datum(Voorblad voorblad, IReadOnlyDictionary<string, string> velden, int regel)
    {
        if (!velden.TryGetValue("datum", out var datum) || datum.Length == 0) { return null; }
        string[] vormen = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
        if (DateOnly.TryParseExact(datum, vormen, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _)) { return datum; }
        voorblad.Fout(regel, $"De datum '{datum}' van deze bron bestaat niet. Schrijf jaar, jaar-maand of jaar-maand-dag.");
        return null;
    }

    private static string? Adres(Voorblad voorblad, IReadOnlyDictionary<string, string> velden, int regel)
    {
        if (!velden.TryGetValue("url", out var url) || url.Length == 0) { return null; }
        if (Uri.TryCreate(url, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps) { return url; }
        voorblad.Fout(regel, $"Het adres '{url}' van deze bron is geen https-adres.");
        return null;
    }
}

using System.Globalization;
using HerstelBot.Domain.Kennisbank;

namespace HerstelBot.Web.Kennis;

/// <summary>A source as it stands in its fields.</summary>
/// <param name="Titel">Its title.</param>
/// <param name="Datum">Its date, as precise as is known.</param>
/// <param name="Url">Where it can be read.</param>
public sealed record Bronveld(string Titel, string Datum, string Url)
{
    /// <summary>Whether nothing is filled in.</summary>
    public bool IsLeeg => Titel.Length == 0 && Datum.Length == 0 && Url.Length == 0;
}

/// <summary>An article as it stands in the fields of its page: text, as people typed it.</summary>
public sealed record Artikelformulier
{
    /// <summary>The question.</summary>
    public required string Titel { get; init; }

    /// <summary>The id of the onderwerp.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Other ways to ask, one on each line.</summary>
    public required string Varianten { get; init; }

    /// <summary>The answer in Markdown.</summary>
    public required string Antwoord { get; init; }

    /// <summary>What it is based on.</summary>
    public required IReadOnlyList<Bronveld> Bronnen { get; init; }

    /// <summary>The day at which the facts were checked.</summary>
    public required string Peildatum { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required string GeldigVan { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required string GeldigTot { get; init; }

    /// <summary>The name of a <see cref="Domain.Kennisbank.Zekerheid"/>.</summary>
    public required string Zekerheid { get; init; }

    /// <summary>Who keeps it true.</summary>
    public required string Eigenaar { get; init; }

    /// <summary>The day before which the owner looks at it again.</summary>
    public required string HerzienVoor { get; init; }

    /// <summary>The ids of the articles whose place it takes.</summary>
    public required string Vervangt { get; init; }

    /// <summary>Fills the fields.</summary>
    public static Artikelformulier Van(Artikel artikel, IReadOnlyList<string> vervangt) => new()
    {
        Titel = artikel.Titel,
        Onderwerp = artikel.Onderwerp,
        Varianten = string.Join('\n', artikel.Varianten),
        Antwoord = artikel.Tekst,
        Bronnen = [.. artikel.Bronnen.Select(bron => new Bronveld(bron.Titel, bron.Datum ?? "", bron.Url ?? ""))],
        Peildatum = Dag(artikel.Peildatum),
        GeldigVan = Dag(artikel.Geldigheid.Van),
        GeldigTot = Dag(artikel.Geldigheid.Tot),
        Zekerheid = artikel.Zekerheid.ToString(),
        Eigenaar = artikel.Eigenaar ?? "",
        HerzienVoor = Dag(artikel.HerzienVoor),
        Vervangt = string.Join(' ', vervangt),
    };

    /// <summary>Reads what was sent.</summary>
    public static Artikelformulier Lees(IFormCollection velden)
    {
        var (titels, data, adressen) = (velden["bron-titel"], velden["bron-datum"], velden["bron-adres"]);
        return new()
        {
            Titel = Waarde("titel"),
            Onderwerp = Waarde("onderwerp"),
            Varianten = Waarde("varianten"),
            Antwoord = Waarde("antwoord"),
            Bronnen =
            [
                .. Enumerable.Range(0, titels.Count).Select(i => new Bronveld(Kaal(titels[i]), Kaal(data.ElementAtOrDefault(i)), Kaal(adressen.ElementAtOrDefault(i))))
                    .Where(bron => !bron.IsLeeg),
            ],
            Peildatum = Waarde("peildatum"),
            GeldigVan = Waarde("geldig-van"),
            GeldigTot = Waarde("geldig-tot"),
            Zekerheid = Waarde("zekerheid"),
            Eigenaar = Waarde("eigenaar"),
            HerzienVoor = Waarde("herzien-voor"),
            Vervangt = Waarde("vervangt"),
        };

        string Waarde(string naam) => Kaal(velden[naam]);
    }

    /// <summary>The article, with what no field shows from the one that stands there. What cannot be read is left out; <see cref="Veldcontrole"/> tells of it.</summary>
    public Artikel Op(Artikel basis) => basis with
    {
        Titel = OpEenRegel(Titel),
        Onderwerp = Onderwerp,
        Varianten = [.. Regels(Varianten)],
        Tekst = Antwoord.ReplaceLineEndings("\n"),
        Bronnen = [.. Bronnen.Where(bron => bron.Titel.Length > 0).Select(bron => new Bron(OpEenRegel(bron.Titel), Of(bron.Datum), Of(bron.Url)))],
        Peildatum = Lees(Peildatum),
        Geldigheid = new(Lees(GeldigVan), Lees(GeldigTot)),
        Zekerheid = Enum.TryParse<Zekerheid>(Zekerheid, out var zekerheid) && Enum.IsDefined(zekerheid) ? zekerheid : basis.Zekerheid,
        Eigenaar = Of(Eigenaar),
        HerzienVoor = Lees(HerzienVoor),
    };

    /// <summary>The articles whose place it takes.</summary>
    public IReadOnlyList<string> VervangtIds => [.. Vervangt.Split([' ', ',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    /// <summary>The lines on which something stands.</summary>
    public static IEnumerable<string> Regels(string tekst) => tekst.Split('\n').Select(OpEenRegel).Where(regel => regel.Length > 0);

    /// <summary>A day as a browser sends it, or as people here write it; <see langword="null"/> when it is none.</summary>
    public static DateOnly? Lees(string dag) =>
        DateOnly.TryParseExact(dag, ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var gelezen) ? gelezen : null;

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Kaal(string? waarde) => waarde?.Trim() ?? "";

    private static string? Of(string waarde) => waarde.Length > 0 ? OpEenRegel(waarde) : null;

    private static string OpEenRegel(string tekst) => string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

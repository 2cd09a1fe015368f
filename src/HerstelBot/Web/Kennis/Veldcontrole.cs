using System.Text.RegularExpressions;

namespace HerstelBot.Web.Kennis;

/// <summary>What is wrong with a field.</summary>
/// <param name="Veld">The id of the field.</param>
/// <param name="Naam">How the page calls it.</param>
/// <param name="Zin">What to do about it, without the name.</param>
public sealed record Veldfout(string Veld, string Naam, string Zin);

/// <summary>Checks what was typed about an article, field by field: with a fault nothing is stored. Whether the article may be published is for the redactie of the domain.</summary>
internal static partial class Veldcontrole
{
    public const int LangsteTitel = 200;
    public const int LangsteVariant = 240;
    public const int MeesteVarianten = 60;
    public const int LangsteAntwoord = 20_000;

    /// <summary>The faults, in the order of the fields.</summary>
    /// <param name="formulier">What was typed.</param>
    /// <param name="bestaat">Whether there is an onderwerp with an id.</param>
    public static IReadOnlyList<Veldfout> Van(Artikelformulier formulier, Func<string, bool> bestaat) =>
    [
        .. Titel(formulier.Titel),
        .. bestaat(formulier.Onderwerp) ? [] : Fout("onderwerp", "Onderwerp", "kies een onderwerp uit de lijst."),
        .. Varianten([.. Artikelformulier.Regels(formulier.Varianten)]),
        .. Antwoord(formulier.Antwoord),
        .. formulier.Bronnen.SelectMany((bron, i) => Bron(bron, i + 1)),
        .. Dag("peildatum", "Peildatum", formulier.Peildatum),
        .. Dag("geldig-van", "Geldig van", formulier.GeldigVan),
        .. Dag("geldig-tot", "Geldig tot", formulier.GeldigTot),
        .. Artikelformulier.Lees(formulier.GeldigTot) < Artikelformulier.Lees(formulier.GeldigVan) ? Fout("geldig-tot", "Geldig tot", "kies een dag na de dag bij Geldig van.") : [],
        .. Dag("herzien-voor", "Herzien voor", formulier.HerzienVoor),
    ];

    private static IEnumerable<Veldfout> Titel(string titel) =>
        titel.Length == 0 ? Fout("titel", "Titel", "schrijf de vraag in één zin.")
        : titel.Length > LangsteTitel ? Fout("titel", "Titel", $"maak de vraag korter dan {LangsteTitel} tekens.")
        : [];

    private static IEnumerable<Veldfout> Varianten(IReadOnlyList<string> varianten) =>
        varianten.Count > MeesteVarianten ? Fout("varianten", "Andere manieren om dit te vragen", $"laat er hoogstens {MeesteVarianten} staan.")
        : varianten.FirstOrDefault(variant => variant.Length > LangsteVariant) is { } lang
            ? Fout("varianten", "Andere manieren om dit te vragen", $"maak de regel die begint met '{lang[..30]}' korter dan {LangsteVariant} tekens.")
        : [];

    private static IEnumerable<Veldfout> Antwoord(string antwoord) =>
        antwoord.Length == 0 ? Fout("antwoord", "Antwoord", "schrijf het antwoord, met het korte antwoord in de eerste alinea.")
        : antwoord.Length > LangsteAntwoord ? Fout("antwoord", "Antwoord", $"maak het antwoord korter dan {LangsteAntwoord:N0} tekens.")
        : [];

    private static IEnumerable<Veldfout> Bron(Bronveld bron, int nummer) =>
    [
        .. bron.Titel.Length == 0 ? Fout($"bron-{nummer}-titel", $"Titel van bron {nummer}", "schrijf hoe de bron heet, of maak de hele regel leeg.") : [],
        .. bron.Datum.Length == 0 || Brondatum().IsMatch(bron.Datum) ? [] : Fout($"bron-{nummer}-datum", $"Datum van bron {nummer}", "schrijf een jaar, een maand of een dag, zoals 2026, 2026-11 of 2026-11-23."),
        .. bron.Url.Length == 0 || Opmaak.Veilig(bron.Url) is not null ? [] : Fout($"bron-{nummer}-adres", $"Adres van bron {nummer}", "begin met https:// en gebruik een openbaar adres."),
    ];

    private static IEnumerable<Veldfout> Dag(string veld, string naam, string waarde) =>
        waarde.Length == 0 || Artikelformulier.Lees(waarde) is not null ? [] : Fout(veld, naam, "schrijf een datum, zoals 23-11-2026.");

    private static IEnumerable<Veldfout> Fout(string veld, string naam, string zin) => [new(veld, naam, zin)];

    [GeneratedRegex(@"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Brondatum();
}

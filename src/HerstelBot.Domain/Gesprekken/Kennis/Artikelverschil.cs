using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Domain.Gesprekken.Kennis;

/// <summary>What changed in one part of an article.</summary>
/// <param name="Naam">The part, as a redacteur calls it.</param>
/// <param name="Delen">What stayed, what is gone and what is new, in reading order.</param>
public sealed record Veldverschil(string Naam, IReadOnlyList<Verschildeel> Delen)
{
    /// <summary>The change in one Dutch sentence.</summary>
    public string InWoorden => (In(Verschilsoort.Weg), In(Verschilsoort.Erbij)) switch
    {
        ("", var erbij) => $"{Naam}: erbij: {erbij}.",
        (var weg, "") => $"{Naam}: weg: {weg}.",
        var (weg, erbij) => $"{Naam}: weg: {weg}; erbij: {erbij}.",
    };

    private string In(Verschilsoort soort) => string.Join(", ", Delen.Where(deel => deel.Soort == soort).Select(deel => $"'{string.Join(' ', deel.Tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}'"));
}

/// <summary>Tells two versions of an article apart, for whoever judges the later one.</summary>
public static class Artikelverschil
{
    /// <summary>The parts that changed, in the order in which an article is read; of a first version, all of it.</summary>
    /// <param name="was">The earlier version; <see langword="null"/> when there is none.</param>
    /// <param name="wordt">The later version.</param>
    public static IReadOnlyList<Veldverschil> Tussen(Artikelversie? was, Artikelversie wordt) => Tussen(was?.Inhoud, was?.Vervangt ?? [], wordt.Inhoud, wordt.Vervangt);

    /// <inheritdoc cref="Tussen(Artikelversie?, Artikelversie)"/>
    /// <param name="was">The earlier article.</param>
    /// <param name="verving">What it replaced.</param>
    /// <param name="wordt">The later article.</param>
    /// <param name="vervangt">What it replaces.</param>
    public static IReadOnlyList<Veldverschil> Tussen(Artikel? was, IReadOnlyList<string> verving, Artikel wordt, IReadOnlyList<string> vervangt) =>
    [
        .. Tekst("Titel", was?.Titel, wordt.Titel),
        .. Tekst("Antwoord", was?.Tekst, wordt.Tekst),
        .. Waarde("Onderwerp", was?.Onderwerp, wordt.Onderwerp),
        .. Lijst("Varianten", was?.Varianten, wordt.Varianten),
        .. Waarde("Geldig van", Dag(was?.Geldigheid.Van), Dag(wordt.Geldigheid.Van)),
        .. Waarde("Geldig tot en met", Dag(was?.Geldigheid.Tot), Dag(wordt.Geldigheid.Tot)),
        .. Waarde("Vervangen door", was?.VervangenDoor, wordt.VervangenDoor),
        .. Lijst("Komt in de plaats van", verving, vervangt),
        .. Waarde("Peildatum", Dag(was?.Peildatum), Dag(wordt.Peildatum)),
        .. Waarde("Zekerheid", Woord(was?.Zekerheid), Woord(wordt.Zekerheid)),
        .. Waarde("Reikwijdte", Woord(was?.Reikwijdte), Woord(wordt.Reikwijdte)),
        .. Lijst("Bronnen", was?.Bronnen.Select(Regel), wordt.Bronnen.Select(Regel)),
        .. Lijst("Feiten", was?.Feiten, wordt.Feiten),
        .. Lijst("Lees ook", was?.Verwant, wordt.Verwant),
        .. Waarde("Loket", was?.Loket, wordt.Loket),
        .. Waarde("Eigenaar", was?.Eigenaar, wordt.Eigenaar),
        .. Waarde("Herzien voor", Dag(was?.HerzienVoor), Dag(wordt.HerzienVoor)),
    ];

    private static IEnumerable<Veldverschil> Tekst(string naam, string? was, string wordt) => Gewijzigd(naam, Tekstverschil.Tussen(was ?? "", wordt));

    private static IEnumerable<Veldverschil> Waarde(string naam, string? was, string? wordt) => was == wordt || (string.IsNullOrEmpty(was) && string.IsNullOrEmpty(wordt)) ? [] : Gewijzigd(
        naam, [.. string.IsNullOrEmpty(was) ? [] : new[] { new Verschildeel(Verschilsoort.Weg, was) }, .. string.IsNullOrEmpty(wordt) ? [] : new[] { new Verschildeel(Verschilsoort.Erbij, wordt) }]);

    private static IEnumerable<Veldverschil> Lijst(string naam, IEnumerable<string>? was, IEnumerable<string> wordt)
    {
        string[] oud = [.. was ?? []], nieuw = [.. wordt];
        return Gewijzigd(
            naam,
            [
                .. oud.Except(nieuw).Select(regel => new Verschildeel(Verschilsoort.Weg, regel)),
                .. nieuw.Except(oud).Select(regel => new Verschildeel(Verschilsoort.Erbij, regel)),
            ]);
    }

    private static IEnumerable<Veldverschil> Gewijzigd(string naam, IReadOnlyList<Verschildeel> delen) =>
        delen.Any(deel => deel.Soort != Verschilsoort.Gelijk) ? [new(naam, delen)] : [];

    private static string? Dag(DateOnly? dag) => dag is { } gegeven ? DatumInWoorden.Datum(gegeven) : null;

    private static string? Woord(Enum? waarde) => waarde?.ToString().ToLowerInvariant();

    private static string Regel(Bron bron) => string.Join(", ", new[] { bron.Titel, bron.Datum, bron.Url }.OfType<string>());
}

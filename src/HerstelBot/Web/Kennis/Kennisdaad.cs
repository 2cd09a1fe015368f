using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Privacy;

namespace HerstelBot.Web.Kennis;

/// <summary>What a form on the page of an article does, beside storing what is written.</summary>
internal static class Kennisdaad
{
    public const string Maak = "maak";
    public const string Bewerk = "bewerk";
    public const string VraagBeoordeling = "vraag-beoordeling";
    public const string Publiceer = "publiceer";
    public const string WijsAf = "wijs-af";
    public const string TrekIn = "trek-in";
    public const string ZetTerug = "zet-terug";

    /// <summary>Carries it out.</summary>
    /// <param name="redactie">Who decides.</param>
    /// <param name="wie">Who sent the form.</param>
    /// <param name="id">The article.</param>
    /// <param name="velden">What was sent.</param>
    /// <param name="nu">Now.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns><see langword="null"/> for what is no verb.</returns>
    public static async Task<Redactieuitslag?> DoeAsync(
        Kennisredactie redactie, Medewerker wie, string id, IFormCollection velden, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        var reden = velden["reden"].ToString();
        var versie = Versie(velden);
        return velden["daad"].ToString() switch
        {
            VraagBeoordeling => await redactie.VraagBeoordelingAsync(wie, id, versie, reden.Trim() is { Length: > 0 } toelichting ? toelichting : null, nu, cancellationToken),
            Publiceer => await redactie.PubliceerAsync(wie, id, versie, reden, nu, cancellationToken),
            WijsAf => await redactie.WijsAfAsync(wie, id, versie, reden, nu, cancellationToken),
            TrekIn => await redactie.TrekInAsync(wie, id, versie, reden, nu, cancellationToken),
            ZetTerug => await redactie.ZetTerugAsync(wie, id, versie, (int)Getal(velden["nummer"]), reden, nu, cancellationToken),
            _ => null,
        };
    }

    /// <summary>The version of the article that the form showed.</summary>
    public static long Versie(IFormCollection velden) => Getal(velden["versie"]);

    /// <summary>What is said after it; <see langword="null"/> for what is no verb.</summary>
    public static string? Zin(string? daad) => daad switch
    {
        Maak => "Uw artikel is opgeslagen als concept.",
        Bewerk => "Uw tekst is opgeslagen.",
        VraagBeoordeling => "Uw collega's zien nu dat dit artikel klaar ligt om te beoordelen.",
        Publiceer => "Het artikel is gepubliceerd. De bot antwoordt er binnen enkele seconden mee.",
        WijsAf => "Het artikel is afgewezen. De schrijver ziet waarom.",
        TrekIn => "Het artikel is ingetrokken. De bot antwoordt er niet meer mee.",
        ZetTerug => "De oude versie ligt klaar. Een collega beoordeelt haar, en dan antwoordt de bot er weer mee.",
        _ => null,
    };

    /// <summary>What goes into the address of the article after it.</summary>
    public static Dictionary<string, object?> Adresdeel(string daad, Redactieuitslag.Gedaan gedaan) => new()
    {
        ["gedaan"] = daad, ["weg"] = gedaan.Verwijderd.Count > 0 ? Namen(gedaan.Verwijderd) : null,
    };

    /// <summary>The names of what was taken out, for in an address.</summary>
    private static string Namen(IEnumerable<Redactie> verwijderd) => string.Join(',', verwijderd.Select(redactie => redactie.Soort.Naam()).Distinct());

    /// <summary>The kinds that an address names; what is no kind is left out.</summary>
    public static IReadOnlyList<Soort> Soorten(string? namen) => [.. Enum.GetValues<Soort>().Where(soort => namen?.Split(',').Contains(soort.Naam()) == true)];

    private static long Getal(string? waarde) => long.TryParse(waarde, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var getal) ? getal : 0;
}

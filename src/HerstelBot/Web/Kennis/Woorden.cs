using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Domain.Kennisbank.Beheer;
using HerstelBot.Domain.Personen;
using HerstelBot.Domain.Termijnen;

namespace HerstelBot.Web.Kennis;

/// <summary>How the pages about articles call things.</summary>
internal static class Woorden
{
    public static string Naam(Conceptstatus status) => status switch
    {
        Conceptstatus.Concept => "Concept",
        Conceptstatus.TerBeoordeling => "Te beoordelen",
        Conceptstatus.Gepubliceerd => "Gepubliceerd",
        Conceptstatus.Ingetrokken => "Ingetrokken",
        Conceptstatus.Afgewezen => "Afgewezen",
        Conceptstatus.Overgenomen => "Staat als bestand in de kennisbank",
    };

    public static string Naam(Kennisblik blik) => blik switch
    {
        Kennisblik.Alles => "Alle artikelen",
        Kennisblik.Mijn => "Door mij geschreven",
        Kennisblik.TeBeoordelen => "Door mij te beoordelen",
    };

    public static string Naam(Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.Hoog => "Hoog: staat in de wet of in een besluit",
        Zekerheid.Middel => "Middel: uit een goede bron, maar kan veranderd zijn",
        Zekerheid.Laag => "Laag: verandert nog, of bronnen spreken elkaar tegen",
    };

    /// <summary>How somebody is called; a colleague when nobody knows the name.</summary>
    public static async Task<string> NoemAsync(this Mensen mensen, MedewerkerId wie) =>
        await mensen.NaamAsync(wie, CancellationToken.None) is { Length: > 0 } naam ? naam : "een collega";

    /// <summary>What the bot does with a question.</summary>
    public static string Wat(Proefantwoord antwoord) => antwoord.Soort switch
    {
        Proefsoort.Zeker => antwoord.Artikelen[0].Titel,
        Proefsoort.Keuze => $"een keuze: {string.Join(" / ", antwoord.Artikelen.Select(artikel => artikel.Titel))}",
        Proefsoort.Geen => "de bot weet het niet",
        Proefsoort.Berekend => "de bot rekent het uit",
    };

    /// <summary>How long ago, in whole days.</summary>
    public static string Geleden(DateTimeOffset moment, DateTimeOffset nu) => (Werktijd.DatumVan(nu).DayNumber - Werktijd.DatumVan(moment).DayNumber) switch
    {
        <= 0 => "vandaag",
        1 => "gisteren",
        var dagen => $"{dagen} dagen geleden",
    };

    /// <summary>The date of a source, as precise as it is known.</summary>
    public static string Brondatum(string? datum) => datum?.Split('-') switch
    {
        [_, _, _] when DateOnly.TryParseExact(datum, "yyyy-MM-dd", out var dag) => DatumInWoorden.Datum(dag),
        [var jaar, var maand] when int.TryParse(jaar, out var wanneer) && int.TryParse(maand, out var nummer) && nummer is >= 1 and <= 12 =>
            DatumInWoorden.Maand(wanneer, nummer, Domain.Taal.Spreektaal.Nederlands),
        [{ Length: 4 } jaar] => jaar,
        _ => "zonder datum",
    };
}

using System.Text.Json.Nodes;

namespace HerstelBot.Teams.Manifest;

/// <summary>A file that the manifest names.</summary>
/// <param name="Naam">The name as written.</param>
/// <param name="Plek">Where it is written.</param>
/// <param name="Soort">What it is for.</param>
internal sealed record Verwijzing(string Naam, JsonNode Plek, Verwijzingsoort Soort);

/// <summary>What a file in the app package is for.</summary>
internal enum Verwijzingsoort
{
    /// <summary>The icon in colour.</summary>
    Kleur,

    /// <summary>The icon in white.</summary>
    Omtrek,

    /// <summary>The texts in the language of the manifest itself.</summary>
    Hoofdtaal,

    /// <summary>The texts in another language.</summary>
    Taal,
}

/// <summary>Finds the files that a manifest names.</summary>
internal static class Verwijzingen
{
    /// <summary>All of them, in the order of the manifest's own chapters.</summary>
    public static IEnumerable<Verwijzing> Van(JsonNode manifest)
    {
        var icons = manifest["icons"];
        var talen = manifest["localizationInfo"];
        (JsonNode? Plek, Verwijzingsoort Soort)[] alle =
        [
            (icons.Deel("color"), Verwijzingsoort.Kleur),
            (icons.Deel("outline"), Verwijzingsoort.Omtrek),
            (talen.Deel("defaultLanguageFile"), Verwijzingsoort.Hoofdtaal),
            .. talen.Deel("additionalLanguages").Lijst().Select(taal => (taal.Deel("file"), Verwijzingsoort.Taal)),
        ];
        return alle.Where(deel => deel.Plek.Tekst() is not null).Select(deel => new Verwijzing(deel.Plek.Tekst()!, deel.Plek!, deel.Soort));
    }
}

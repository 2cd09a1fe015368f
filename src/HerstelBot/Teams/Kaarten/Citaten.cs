using System.Text.Json.Nodes;
using HerstelBot.Domain.Kennisbank;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>The sources of an answer as Teams citations.</summary>
/// <remarks>
/// Teams splits an activity with both text and a card in two messages, of which only one could be updated later. The citations therefore go on
/// the activity of the answer card, whose text holds the markers <c>[1]</c>; the card itself names every source with its date,
/// so that a client that shows no citations on a card loses nothing. No text is generated, so the message carries no AI label.
/// </remarks>
internal static class Citaten
{
    /// <summary>The most citations that every version of Teams takes.</summary>
    public const int Hoogstens = 10;

    /// <summary>The sources that are cited.</summary>
    public static IReadOnlyList<Bron> Bronnen(Artikel artikel) => [.. artikel.Bronnen.Take(Hoogstens)];

    /// <summary>The one root entity; <see langword="null"/> without sources.</summary>
    public static JsonObject? Van(Artikel artikel, Naslag naslag, Teksten teksten)
    {
        var bronnen = Bronnen(artikel);
        return bronnen.Count == 0 ? null : new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
            ["citation"] = Deel.Lijst(bronnen.Select((bron, index) => new JsonObject
            {
                ["@type"] = "Claim",
                ["position"] = index + 1,
                ["appearance"] = Verschijning(artikel, bron, naslag, teksten),
            })),
        };
    }

    private static JsonObject Verschijning(Artikel artikel, Bron bron, Naslag naslag, Teksten teksten)
    {
        var verschijning = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Onschadelijk.Kort(Onschadelijk.Plat(bron.Titel), 80),
            ["abstract"] = Onschadelijk.Kort(Onschadelijk.Plat($"{Bronjaar.InWoorden(bron.Datum, naslag, teksten)}. {Artikelopmaak.Plat(artikel.KortAntwoord)}"), 160),
        };
        if (Artikelopmaak.Veilig(bron.Url) is { } adres) { verschijning["url"] = adres; }
        return verschijning;
    }
}

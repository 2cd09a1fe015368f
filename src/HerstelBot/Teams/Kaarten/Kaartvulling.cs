using System.Text.Json.Nodes;
using HerstelBot.Teams.Kaarten.Binden;

namespace HerstelBot.Teams.Kaarten;

/// <summary>What a bericht becomes.</summary>
internal abstract record Kaartinhoud
{
    private Kaartinhoud()
    {
    }

    /// <summary>A card.</summary>
    /// <param name="Inhoud">The Adaptive Card.</param>
    /// <param name="Samenvatting">One line for the notification, without personal data.</param>
    /// <param name="Citaten">The citations that go with it; <see langword="null"/> for none.</param>
    /// <param name="MetDuimen">Whether Teams shows its thumbs under it.</param>
    public sealed record Kaart(JsonObject Inhoud, string Samenvatting, JsonObject? Citaten = null, bool MetDuimen = false) : Kaartinhoud;

    /// <summary>Plain text.</summary>
    public sealed record Tekst(string Inhoud) : Kaartinhoud;
}

/// <summary>How much of long texts and lists fits on a card. Smaller ones are tried until the card is within its budget.</summary>
/// <param name="Tekens">The longest text, in characters.</param>
/// <param name="Rijen">The most rows or texts.</param>
/// <param name="Ingevuld">The longest text in an input: what somebody typed is cut only when nothing else helps.</param>
internal readonly record struct Maat(int Tekens, int Rijen, int Ingevuld)
{
    /// <summary>From large to small.</summary>
    public static IReadOnlyList<Maat> Ladder { get; } =
    [
        new(Onschadelijk.HoogstensTekens, 20, Onschadelijk.HoogstensTekens), new(3000, 15, Onschadelijk.HoogstensTekens),
        new(1200, 10, Onschadelijk.HoogstensTekens), new(500, 5, 4000), new(200, 3, 1500),
    ];
}

/// <summary>A template with the data for it.</summary>
/// <param name="Sjabloon">The name of the template.</param>
/// <param name="Gegevens">The data, for a given size.</param>
/// <param name="Samenvatting">One line for the notification.</param>
/// <param name="Citaten">The citations that go with it.</param>
internal sealed record Kaartvulling(string Sjabloon, Func<Maat, JsonObject> Gegevens, string Samenvatting, JsonObject? Citaten = null);

/// <summary>Small parts of the data of cards.</summary>
internal static class Deel
{
    private const int HoogstensAlineas = 30;

    /// <summary>Our own text, which may be Markdown: never text of people.</summary>
    public static JsonObject Eigen(string tekst) => new() { [Pad.EigenOpmaak] = tekst };

    /// <summary>Text of people, line by line.</summary>
    public static JsonArray Alineas(string tekst, int hoogstens)
    {
        var regels = Onschadelijk.Kort(tekst, hoogstens).ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new([
            .. regels.Take(HoogstensAlineas - 1).Select(regel => JsonValue.Create(regel)),
            .. regels.Length < HoogstensAlineas ? [] : new[] { JsonValue.Create(string.Join(' ', regels.Skip(HoogstensAlineas - 1))) },
        ]);
    }

    /// <summary>A list of choices.</summary>
    public static JsonArray Keuzes(IEnumerable<Keuze> keuzes) =>
        new([.. keuzes.Select(keuze => new JsonObject { ["id"] = keuze.Id, ["naam"] = Eigen(keuze.Naam) })]);

    /// <summary>A list made of data.</summary>
    public static JsonArray Lijst(IEnumerable<JsonNode> delen) => new([.. delen]);
}

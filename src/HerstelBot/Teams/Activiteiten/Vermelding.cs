using System.Text.Json;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>A mention in the text.</summary>
/// <param name="Id">The channel's id of who is mentioned.</param>
/// <param name="Naam">The display name, if given.</param>
/// <param name="Tekst">The exact words in the text, such as <c>&lt;at&gt;HerstelBot&lt;/at&gt;</c>, if given.</param>
internal sealed record Vermelding(string Id, string? Naam, string? Tekst)
{
    /// <summary>Reads an entity; <see langword="null"/> when it is not a mention or does not say of whom. Other entities are no business of ours, whatever their shape.</summary>
    public static Vermelding? Lees(JsonElement entiteit) =>
        entiteit.Tekst("type") == "mention" && entiteit.Deel("mentioned") is { } wie && wie.Tekst("id") is { Length: > 0 } id
            ? new Vermelding(id, wie.Tekst("name"), entiteit.Tekst("text"))
            : null;
}

using System.Text.Json;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>The thumbs under an answer. <see cref="Activiteit.ReplyToId"/> names the message.</summary>
/// <param name="Reactie"><c>like</c> or <c>dislike</c>.</param>
/// <param name="Tekst">What was typed with it; may hold personal data.</param>
internal sealed record Feedback(string Reactie, string? Tekst)
{
    /// <summary>Reads <c>{actionName:"feedback", actionValue:{reaction, feedback}}</c>, in which <c>feedback</c> is JSON inside a string; <see langword="null"/> when it is not that.</summary>
    public static Feedback? Lees(JsonElement? value) =>
        value is { } inhoud && inhoud.Tekst("actionName") == "feedback"
        && inhoud.Deel("actionValue") is { } actie && actie.Tekst("reaction") is { Length: > 0 } reactie
            ? new Feedback(reactie, Uitgepakt(actie.Tekst("feedback")))
            : null;

    private static string? Uitgepakt(string? verpakt)
    {
        if (string.IsNullOrEmpty(verpakt)) { return null; }
        try
        {
            using var document = JsonDocument.Parse(verpakt);
            return document.RootElement.Tekst("feedbackText");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Without the text, so that no log line shows it.</summary>
    public override string ToString() => Reactie;
}

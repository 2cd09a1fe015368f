using System.Net;

namespace HerstelBot.Teams.Activiteiten;

/// <summary>Takes the mention of the bot out of what was typed.</summary>
/// <remarks>Only the first occurrence of the exact words goes, so that somebody who writes about the bot keeps their sentence.</remarks>
internal static class Botvermelding
{
    /// <summary>The text without the mention of the bot, HTML entities written out once, trimmed.</summary>
    public static string Verwijder(Activiteit activiteit)
    {
        var tekst = activiteit.Text ?? "";
        if (activiteit.Recipient?.Id is { Length: > 0 } bot)
        {
            foreach (var vermelding in activiteit.Vermeldingen.Where(vermelding => vermelding.Id == bot))
            {
                tekst = ZonderEerste(tekst, vermelding.Tekst is { Length: > 0 } woorden ? woorden : $"<at>{vermelding.Naam}</at>").Trim();
            }
        }
        // A non-breaking space is what Teams makes of a space beside a mention; for a reader it is a space.
        return WebUtility.HtmlDecode(tekst).Replace('\u00A0', ' ').Trim();
    }

    private static string ZonderEerste(string tekst, string woorden) =>
        tekst.IndexOf(woorden, StringComparison.Ordinal) is var plaats and >= 0 ? tekst.Remove(plaats, woorden.Length) : tekst;
}

using HerstelBot.Tests.Drivers;
using MimeKit;

namespace HerstelBot.Tests.Mail;

/// <summary>What tests of e-mail do often.</summary>
internal static class Mailwereld
{
    /// <summary>The settings for a mail server on this machine.</summary>
    public static string[] Instellingen(int poort) =>
    [
        "--HerstelBot:Mail:Soort=smtp", "--HerstelBot:Mail:Host=127.0.0.1", $"--HerstelBot:Mail:Poort={poort}",
        "--HerstelBot:Mail:Beveiliging=Geen", "--HerstelBot:Mail:Van=herstelbot@example.nl",
    ];

    /// <summary>All that somebody can read of an e-mail, its headers included.</summary>
    public static string Leesbaar(MimeMessage brief) =>
        string.Join('\n', [.. brief.Headers.Select(kop => $"{kop.Field}: {kop.Value}"), brief.TextBody, brief.HtmlBody, .. brief.Attachments.OfType<TextPart>().Select(bijlage => bijlage.Text)]);

    /// <summary>Waits until the mail server has so many e-mails and nothing waits any more, and gives them.</summary>
    public static async Task<IReadOnlyList<MimeMessage>> BrievenAsync(this TeamsWereld teams, NepSmtp smtp, int aantal)
    {
        await TeamsWereld.TotAsync(() => smtp.Ruw.Count >= aantal, $"{aantal} e-mails came.");
        await teams.UitgewerktAsync();
        Assert.Equal(aantal, smtp.Ruw.Count);
        return smtp.Brieven;
    }
}

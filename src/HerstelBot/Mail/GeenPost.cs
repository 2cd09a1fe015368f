using MimeKit;

namespace HerstelBot.Mail;

/// <summary>Sends nothing: for what still waits after e-mail was taken out of the settings.</summary>
internal sealed class GeenPost : IMailpost
{
    public Task<Postuitkomst> StuurAsync(MimeMessage brief, CancellationToken cancellationToken) =>
        Task.FromResult(Postuitkomst.Nooit("e-mail is niet ingericht"));
}

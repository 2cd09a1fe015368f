using System.Net.Sockets;
using HerstelBot.Domain.Gesprekken;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace HerstelBot.Mail;

/// <summary>Hands e-mail over to a mail server (RFC 5321), one connection per e-mail.</summary>
internal sealed partial class SmtpPost(IOptions<MailOptions> options, TimeProvider time, ILogger<SmtpPost> logger) : IMailpost
{
    private readonly MailOptions _mail = options.Value;

    public async Task<Postuitkomst> StuurAsync(MimeMessage brief, CancellationToken cancellationToken)
    {
        using var voorbij = new CancellationTokenSource(TimeSpan.FromSeconds(_mail.Wachttijd), time);
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(voorbij.Token, cancellationToken);
        using var klant = new Klant();
        try
        {
            await klant.ConnectAsync(_mail.Host, _mail.Poort, Beveiligd(), einde.Token);
            if (_mail.Gebruiker.Length > 0)
            {
                await klant.AuthenticateAsync(_mail.Gebruiker, _mail.Wachtwoord, einde.Token);
            }

            await klant.SendAsync(brief, einde.Token);
        }
        catch (SmtpCommandException fout)
        {
            return Antwoord(fout, klant.HeeftOntvanger);
        }
        catch (Exception fout) when (fout is AuthenticationException or ServiceNotAuthenticatedException or SslHandshakeException or NotSupportedException)
        {
            Log.Geweigerd(logger, fout.GetType().Name);
            return Postuitkomst.Geweigerd;
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested
            && fout is IOException or SocketException or ProtocolException or OperationCanceledException or ServiceNotConnectedException)
        {
            Log.Afgebroken(logger, fout.GetType().Name, klant.HeeftOntvanger);

            // Once the server knows for whom it is, it may have taken the e-mail and be unable to say so.
            return klant.HeeftOntvanger ? Postuitkomst.Onzeker : Postuitkomst.Weg;
        }

        await AfscheidAsync(klant, einde.Token);
        return Postuitkomst.Bezorgd;
    }

    // It has the e-mail: how the goodbye goes does not matter.
    private static async Task AfscheidAsync(Klant klant, CancellationToken cancellationToken)
    {
        try
        {
            await klant.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception fout) when (fout is IOException or SocketException or ProtocolException or SmtpCommandException or OperationCanceledException)
        {
        }
    }

    private Postuitkomst Antwoord(SmtpCommandException fout, bool hadOntvanger)
    {
        var code = (int)fout.StatusCode;
        var adres = fout.ErrorCode == SmtpErrorCode.RecipientNotAccepted;
        Log.Antwoord(logger, code, fout.ErrorCode);
        return (Voorgoed: code >= 500, DitBericht: adres || hadOntvanger) switch
        {
            (true, true) => Postuitkomst.Nooit($"de mailserver weigerde het {(adres ? "adres" : "bericht")} ({code})"),
            (false, true) => Postuitkomst.Straks,

            // Our sender or our whole connection: that is for the beheerder to mend, and nothing is given up for it.
            (true, false) => Postuitkomst.Geweigerd,
            (false, false) => Postuitkomst.Weg,
        };
    }

    private SecureSocketOptions Beveiligd() => _mail.Bescherming switch
    {
        Beveiliging.StartTls => SecureSocketOptions.StartTls,
        Beveiliging.Tls => SecureSocketOptions.SslOnConnect,
        Beveiliging.Geen => SecureSocketOptions.None,
        null => throw new InvalidOperationException($"{MailOptions.Section}:{nameof(MailOptions.Beveiliging)} was not checked."),
    };

    // Remembers how far it came.
    private sealed class Klant : SmtpClient
    {
        public bool HeeftOntvanger { get; private set; }

        protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
        {
            HeeftOntvanger = true;
            base.OnRecipientAccepted(message, mailbox, response);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6001, LogLevel.Warning, "The mail server answered {Code} ({Waarop})")]
        public static partial void Antwoord(ILogger logger, int code, SmtpErrorCode waarop);

        [LoggerMessage(6002, LogLevel.Error, "The mail server does not let the bot in ({Fout}): e-mail waits. Check HerstelBot:Mail")]
        public static partial void Geweigerd(ILogger logger, string fout);

        [LoggerMessage(6003, LogLevel.Warning, "The mail server does not answer ({Fout}, after it had the recipient: {HadOntvanger})")]
        public static partial void Afgebroken(ILogger logger, string fout, bool hadOntvanger);
    }
}

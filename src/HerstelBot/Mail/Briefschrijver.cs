using System.Net;
using System.Text;
using HerstelBot.Domain.Gesprekken;
using HerstelBot.Domain.Taal;
using HerstelBot.Domain.Termijnen;
using HerstelBot.Domain.Vragen;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Text;

namespace HerstelBot.Mail;

/// <summary>Where an e-mail leads to: the personal chat with the bot in Teams.</summary>
/// <param name="Naar">The link for a vraag; <see langword="null"/> without a registration in Teams.</param>
internal sealed record Teamslink(Func<Vraagnummer, Uri?> Naar);

/// <summary>Writes a bericht out as an e-mail: number, status and the way to Teams. What people typed, the onderwerp and names are never in it.</summary>
internal sealed class Briefschrijver(
    IVragen vragen, IZinnen zinnen, Agendatekst agendatekst, IAgendaschrijver agendaschrijver, Teamslink teams, IOptions<MailOptions> options)
{
    private readonly MailboxAddress _van = MailboxAddress.TryParse(options.Value.Van, out var van) ? new("HerstelBot", van.Address) : new("HerstelBot", "");

    /// <summary>The e-mail; <see langword="null"/> when the vraag no longer exists. The same zending is always the same e-mail, so that a mail server can recognise a repeat.</summary>
    public async Task<MimeMessage?> SchrijfAsync(Zending zending, MailboxAddress aan, Spreektaal taal, CancellationToken cancellationToken)
    {
        var woorden = zinnen.InTaal(taal);
        return zending.Uitgaand.Bericht switch
        {
            Bericht.Statusmail mail => await vragen.ZoekAsync(mail.Vraag, cancellationToken) is { } vraag
                ? Brief(zending, aan, taal, Onderwerp(mail, vraag, woorden), Status(mail, vraag, woorden))
                : null,
            Bericht.Contactagenda agenda => Brief(zending, aan, taal, woorden.Zin("mail.onderwerp.contactmoment"), Agenda(agenda, woorden, taal), Bijlage(agenda, aan)),
            var anders => throw new ArgumentOutOfRangeException(nameof(zending), anders.GetType().Name, "No e-mail."),
        };
    }

    private static string Onderwerp(Bericht.Statusmail mail, Vraag vraag, IZinnen woorden) => woorden.Zin($"mail.onderwerp.{mail.Aanleiding}", ("nummer", vraag.Nummer.ToString()));

    private IEnumerable<Alinea> Status(Bericht.Statusmail mail, Vraag vraag, IZinnen woorden) =>
    [
        new(woorden.Zin($"mail.tekst.{mail.Aanleiding}", ("nummer", vraag.Nummer.ToString()))),
        new(woorden.Zin("mail.status", ("status", woorden.Zin($"status.{vraag.Status}")))),
        teams.Naar(vraag.Nummer) is { } link ? new(woorden.Zin("mail.link"), link) : new(woorden.Zin("mail.zonder-link", ("nummer", vraag.Nummer.ToString()))),
        new(woorden.Zin("mail.uitleg")),
    ];

    // The agenda itself is for both sides, so it is Dutch.
    private IEnumerable<Alinea> Agenda(Bericht.Contactagenda agenda, IZinnen woorden, Spreektaal taal) =>
    [
        new(woorden.Zin("mail.tekst.contactmoment", ("moment", DatumInWoorden.Voluit(agenda.Moment.Begin, agenda.Moment.GeplandOp, taal)))),
        new(agendatekst.Titel(agenda.Moment)),
        .. agendatekst.Regels(agenda.Moment).Select(regel => new Alinea(regel)),
        new(woorden.Zin("mail.uitleg")),
    ];

    private MimePart Bijlage(Bericht.Contactagenda agenda, MailboxAddress aan) => new("text", "calendar")
    {
        Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(agendaschrijver.Schrijf(agenda.Token, agenda.Moment, aan.Address)))),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
        ContentTransferEncoding = ContentEncoding.Base64,
        ContentType = { Charset = "utf-8" },
        FileName = "contactmoment.ics",
    };

    private MimeMessage Brief(Zending zending, MailboxAddress aan, Spreektaal taal, string onderwerp, IEnumerable<Alinea> alineas, MimePart? bijlage = null)
    {
        var inhoud = new MultipartAlternative
        {
            new TextPart(TextFormat.Plain) { Text = string.Join("\r\n\r\n", alineas.Select(alinea => alinea.Plat)) + "\r\n" },
            new TextPart(TextFormat.Html) { Text = $"<!doctype html><html lang=\"{Code(taal)}\"><body>{string.Concat(alineas.Select(alinea => alinea.Html))}</body></html>" },
        };
        return new MimeMessage
        {
            From = { _van },
            To = { aan },
            Subject = onderwerp,
            Date = zending.Sinds,
            MessageId = $"{zending.Id}@{_van.Domain}",

            // Nobody answers a machine, not even another machine (RFC 3834).
            Headers = { { HeaderId.AutoSubmitted, "auto-generated" }, { "X-Auto-Response-Suppress", "All" } },
            Body = bijlage is null ? inhoud : new Multipart("mixed") { inhoud, bijlage },
        };
    }

    private static string Code(Spreektaal taal) => taal switch { Spreektaal.Nederlands => "nl", Spreektaal.Engels => "en" };

    /// <summary>One paragraph.</summary>
    /// <param name="Tekst">What people read.</param>
    /// <param name="Link">Where it leads to.</param>
    private sealed record Alinea(string Tekst, Uri? Link = null)
    {
        public string Plat => Link is null ? Tekst : $"{Tekst}: {Link.AbsoluteUri}";

        public string Html => Link is null
            ? $"<p>{WebUtility.HtmlEncode(Tekst)}</p>"
            : $"<p><a href=\"{WebUtility.HtmlEncode(Link.AbsoluteUri)}\">{WebUtility.HtmlEncode(Tekst)}</a></p>";
    }
}

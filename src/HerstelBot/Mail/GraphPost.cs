using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using MimeKit;

namespace HerstelBot.Mail;

/// <summary>Gives a token for Microsoft Graph.</summary>
/// <param name="geweigerd">A token that Graph did not accept: another is asked for.</param>
/// <param name="cancellationToken">Stops the wait.</param>
internal delegate Task<string> Mailtoken(string? geweigerd, CancellationToken cancellationToken);

/// <summary>Hands e-mail over to Microsoft Graph: <c>POST /users/{van}/sendMail</c> with the e-mail in MIME form (learn.microsoft.com/graph/outlook-send-mime-message).</summary>
internal sealed partial class GraphPost(
    IHttpClientFactory clients, Mailtoken tokens, IOptions<MailOptions> options, TimeProvider time, ILogger<GraphPost> logger) : IMailpost
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "graph-mail";

    private static readonly TimeSpan LangstePauze = TimeSpan.FromMinutes(15);

    private readonly MailOptions _mail = options.Value;

    public async Task<Postuitkomst> StuurAsync(MimeMessage brief, CancellationToken cancellationToken)
    {
        using var voorbij = new CancellationTokenSource(TimeSpan.FromSeconds(_mail.Wachttijd), time);
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(voorbij.Token, cancellationToken);
        var mime = await MimeAsync(brief, einde.Token);
        var token = await tokens(null, einde.Token);
        try
        {
            var antwoord = await StuurAsync(mime, token, einde.Token);
            if (antwoord.StatusCode == HttpStatusCode.Unauthorized)
            {
                antwoord.Dispose();
                antwoord = await StuurAsync(mime, await tokens(token, einde.Token), einde.Token);
            }

            using (antwoord)
            {
                return Uitkomst(antwoord);
            }
        }
        catch (HttpRequestException fout) when (fout.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            Log.Onbereikbaar(logger, fout.HttpRequestError.ToString());
            return Postuitkomst.Weg;
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested && fout is HttpRequestException or OperationCanceledException)
        {
            Log.Onbereikbaar(logger, fout.GetType().Name);
            return Postuitkomst.Onzeker;
        }
    }

    private async Task<HttpResponseMessage> StuurAsync(string mime, string token, CancellationToken cancellationToken)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, $"{_mail.GraphAdres.TrimEnd('/')}/users/{Uri.EscapeDataString(_mail.Van)}/sendMail")
        {
            Content = new StringContent(mime, Encoding.ASCII, "text/plain"),
        };
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await clients.CreateClient(Client).SendAsync(vraag, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private Postuitkomst Uitkomst(HttpResponseMessage antwoord)
    {
        if (antwoord.IsSuccessStatusCode)
        {
            return Postuitkomst.Bezorgd;
        }

        var code = (int)antwoord.StatusCode;
        Log.Antwoord(logger, code);
        return antwoord.StatusCode switch
        {
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => Postuitkomst.WegVoor(Pauze(antwoord.Headers.RetryAfter)),
            HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity => Postuitkomst.Nooit($"Microsoft Graph weigerde het bericht ({code})"),
            >= HttpStatusCode.InternalServerError => Postuitkomst.Onzeker,

            // No right, no such mailbox, no good token: that is for the beheerder to mend, and nothing is given up for it.
            _ => Postuitkomst.Geweigerd,
        };
    }

    private TimeSpan Pauze(RetryConditionHeaderValue? wacht)
    {
        var gevraagd = wacht?.Delta ?? (wacht?.Date - time.GetUtcNow()) ?? TimeSpan.FromMinutes(1);
        return TimeSpan.FromTicks(Math.Clamp(gevraagd.Ticks, TimeSpan.TicksPerSecond, LangstePauze.Ticks));
    }

    private static async Task<string> MimeAsync(MimeMessage brief, CancellationToken cancellationToken)
    {
        using var stroom = new MemoryStream();
        await brief.WriteToAsync(stroom, cancellationToken);
        return Convert.ToBase64String(stroom.GetBuffer(), 0, (int)stroom.Length);
    }

    private static partial class Log
    {
        [LoggerMessage(6011, LogLevel.Warning, "Microsoft Graph answered {Code} to an e-mail")]
        public static partial void Antwoord(ILogger logger, int code);

        [LoggerMessage(6012, LogLevel.Warning, "Microsoft Graph does not answer ({Fout})")]
        public static partial void Onbereikbaar(ILogger logger, string fout);
    }
}

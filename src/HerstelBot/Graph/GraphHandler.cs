using System.Net;
using System.Net.Http.Headers;
using HerstelBot.Entra;

namespace HerstelBot.Graph;

/// <summary>Graph said no. An exception because it travels through the Graph library, which would lose the time that Graph asks us to wait.</summary>
/// <param name="status">What it said.</param>
/// <param name="wacht">How long it asks us to wait, if it does.</param>
internal sealed class GraphWeigeringException(HttpStatusCode status, TimeSpan? wacht = null) : Exception($"Graph answered {(int)status}.")
{
    public HttpStatusCode Status => status;

    public TimeSpan? Wacht => wacht;
}

/// <summary>Puts our token on a request to Graph and on no other, asks a fresh one once when it is refused, and reads the answer whole.</summary>
/// <param name="adres">Where Graph is.</param>
/// <param name="doel">What the token is for; <see langword="null"/> for no token (local mode).</param>
/// <param name="tokens">Gives it.</param>
/// <param name="time">The clock.</param>
internal sealed class GraphHandler(Uri adres, Tokendoel? doel, IEntraTokens tokens, TimeProvider time) : DelegatingHandler
{
    /// <summary>The largest answer that is read, in bytes: a page of a thousand members is a tenth of it.</summary>
    public const int MaxAntwoord = 4 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The link to a next page comes from outside.
        if (request.RequestUri is not { } naar || naar.GetLeftPart(UriPartial.Authority) != adres.GetLeftPart(UriPartial.Authority))
        {
            throw new GraphWeigeringException(HttpStatusCode.MisdirectedRequest);
        }

        if (request.Content is not null)
        {
            await request.Content.LoadIntoBufferAsync(cancellationToken);
        }

        var antwoord = await MetTokenAsync(request, cancellationToken);
        try
        {
            if (!antwoord.IsSuccessStatusCode)
            {
                throw new GraphWeigeringException(antwoord.StatusCode, Wachttijd(antwoord.Headers.RetryAfter));
            }

            await antwoord.Content.LoadIntoBufferAsync(MaxAntwoord, cancellationToken);
            return antwoord;
        }
        catch
        {
            antwoord.Dispose();
            throw;
        }
    }

    private async Task<HttpResponseMessage> MetTokenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (doel is not { } waarvoor)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var token = await tokens.HaalAsync(waarvoor, null, cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var antwoord = await base.SendAsync(request, cancellationToken);
        if (antwoord.StatusCode != HttpStatusCode.Unauthorized)
        {
            return antwoord;
        }

        antwoord.Dispose();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.HaalAsync(waarvoor, token, cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }

    private TimeSpan? Wachttijd(RetryConditionHeaderValue? kop) => kop?.Delta ?? (kop?.Date is { } moment ? moment - time.GetUtcNow() : null);
}

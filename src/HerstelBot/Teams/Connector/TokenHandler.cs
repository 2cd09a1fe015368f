using System.Net;
using System.Net.Http.Headers;

namespace HerstelBot.Teams.Connector;

/// <summary>Puts our token on a request, for a trusted final address only, and asks a fresh one once when it is refused.</summary>
internal sealed class TokenHandler(IConnectorTokens tokens, Hostregel hosts) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = null;
        if (!hosts.KrijgtToken(request.RequestUri))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var token = await tokens.HaalAsync(null, cancellationToken);
        var antwoord = await StuurAsync(token);
        if (antwoord.StatusCode != HttpStatusCode.Unauthorized)
        {
            return antwoord;
        }

        antwoord.Dispose();
        return await StuurAsync(await tokens.HaalAsync(token, cancellationToken));

        Task<HttpResponseMessage> StuurAsync(string metToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", metToken);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

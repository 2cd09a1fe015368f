using System.Net;
using System.Net.Http.Headers;
using HerstelBot.Entra;

namespace HerstelBot.Teams.Connector;

/// <summary>Puts our token on a request, for a trusted final address only, and asks a fresh one once when it is refused.</summary>
internal sealed class TokenHandler(IEntraTokens tokens, Registratie registratie, Hostregel hosts) : DelegatingHandler
{
    // The tenant is the one of the registration, also for messages in other tenants.
    private readonly Tokendoel _doel = Doel(registratie.HomeTenantId);

    /// <summary>What the token of the Connector is for.</summary>
    public static Tokendoel Doel(string thuis) => new("https://api.botframework.com", thuis, Onmisbaar: true);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = null;
        if (!hosts.KrijgtToken(request.RequestUri))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var token = await tokens.HaalAsync(_doel, null, cancellationToken);
        var antwoord = await StuurAsync(token);
        if (antwoord.StatusCode != HttpStatusCode.Unauthorized)
        {
            return antwoord;
        }

        antwoord.Dispose();
        return await StuurAsync(await tokens.HaalAsync(_doel, token, cancellationToken));

        Task<HttpResponseMessage> StuurAsync(string metToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", metToken);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

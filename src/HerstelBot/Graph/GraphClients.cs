using System.Collections.Concurrent;
using HerstelBot.Entra;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

namespace HerstelBot.Graph;

/// <summary>Speaks to Graph in a tenant: each tenant gives its own consent, so each has its own token.</summary>
internal sealed class GraphClients(
    IOptions<GraphOptions> options, IEntraTokens tokens, LokaleModus lokaal, IHttpMessageHandlerFactory handlers, TimeProvider time)
{
    /// <summary>The name of the HTTP client for Graph.</summary>
    public const string HttpNaam = "graph";

    private readonly ConcurrentDictionary<string, GraphServiceClient> _clients = new();

    /// <summary>The client for a tenant.</summary>
    public GraphServiceClient Voor(string tenantId) => _clients.GetOrAdd(tenantId, Maak);

    private GraphServiceClient Maak(string tenantId)
    {
        var adres = new Uri(options.Value.BaseUrl);
        var doel = lokaal.Aan ? (Tokendoel?)null : new Tokendoel(adres.GetLeftPart(UriPartial.Authority), tenantId);
        var handler = new GraphHandler(adres, doel, tokens, time) { InnerHandler = handlers.CreateHandler(HttpNaam) };

        // The token is the handler's work; the library would put it on any address.
        return new(new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }, new AnonymousAuthenticationProvider(), options.Value.BaseUrl);
    }
}

using Microsoft.Identity.Client;

namespace HerstelBot.Entra;

/// <summary>Lets the token library speak over our own HTTP clients.</summary>
internal sealed class EntraHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    /// <summary>The name of the HTTP client for Entra and for the managed identity endpoint.</summary>
    public const string Naam = "entra";

    public HttpClient GetHttpClient() => clients.CreateClient(Naam);
}

using System.Net;
using System.Text;

namespace HerstelBot.Tests.Teams.Connector;

/// <summary>The other side of the wire: answers by a script, the last line of which repeats, and remembers what it got.</summary>
internal sealed class NepHandler(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] script) : HttpMessageHandler
{
    public List<Ontvangen> Ontvangen { get; } = [];

    /// <summary>Signals each request that was read.</summary>
    public SemaphoreSlim Aangekomen { get; } = new(0);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> stap;
        lock (Ontvangen)
        {
            stap = script[Math.Min(Ontvangen.Count, script.Length - 1)];
            Ontvangen.Add(new(request.Method, request.RequestUri!, request.Headers.Authorization?.Parameter, request.Headers.ToString()));
        }

        var antwoord = stap(request, cancellationToken);
        Aangekomen.Release();
        return await antwoord;
    }

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Met(
        int status, string inhoud = "{}", string? retryAfter = null, string? location = null) => async (aanvraag, stop) =>
    {
        await LeesAsync(aanvraag, stop);
        var antwoord = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(inhoud, Encoding.UTF8, "application/json") };
        if (retryAfter is not null)
        {
            antwoord.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        antwoord.Headers.Location = location is null ? null : new Uri(location);
        return antwoord;
    };

    /// <summary>No connection: the body is never asked for.</summary>
    public static Task<HttpResponseMessage> GeenVerbinding(HttpRequestMessage aanvraag, CancellationToken stop) =>
        throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");

    /// <summary>The connection breaks after the request was written.</summary>
    public static async Task<HttpResponseMessage> Verbroken(HttpRequestMessage aanvraag, CancellationToken stop)
    {
        await LeesAsync(aanvraag, stop);
        throw new HttpRequestException(HttpRequestError.ResponseEnded, "Connection reset");
    }

    /// <summary>No answer after the request was written.</summary>
    public static async Task<HttpResponseMessage> Stil(HttpRequestMessage aanvraag, CancellationToken stop)
    {
        await LeesAsync(aanvraag, stop);
        await Task.Delay(Timeout.Infinite, stop);
        throw new InvalidOperationException();
    }

    /// <summary>Accepted, but the answer breaks off.</summary>
    public static async Task<HttpResponseMessage> BreektAf(HttpRequestMessage aanvraag, CancellationToken stop)
    {
        await LeesAsync(aanvraag, stop);
        return new(HttpStatusCode.Created) { Content = new StreamContent(new KapotteStroom()) };
    }

    private static Task LeesAsync(HttpRequestMessage aanvraag, CancellationToken stop) =>
        aanvraag.Content?.CopyToAsync(Stream.Null, stop) ?? Task.CompletedTask;
}

/// <summary>A stream that breaks at once.</summary>
internal sealed class KapotteStroom : MemoryStream
{
    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("Connection reset");

    public override void CopyTo(Stream destination, int bufferSize) => throw new IOException("Connection reset");
}

internal sealed record Ontvangen(HttpMethod Methode, Uri Adres, string? Token, string Koppen);

using Microsoft.Net.Http.Headers;

namespace HerstelBot.Teams.Inkomend;

/// <summary>Reads a body up to a limit.</summary>
internal static class Bodylezer
{
    /// <summary>The largest body, in bytes. Teams names no limit inbound; outbound it is 100 KB.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Whether the request says that its body is JSON in UTF-8.</summary>
    public static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>The whole body; <see langword="null"/> when it is too large.</summary>
    /// <exception cref="IOException">The sender hung up half-way.</exception>
    public static async Task<ReadOnlyMemory<byte>?> LeesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes) { return null; }
        using var inhoud = new MemoryStream((int)(request.ContentLength ?? 4096));
        var deel = new byte[16 * 1024];
        while (await request.Body.ReadAsync(deel, cancellationToken) is var aantal and > 0)
        {
            if (inhoud.Length + aantal > MaxBytes) { return null; }
            inhoud.Write(deel, 0, aantal);
        }
        return inhoud.GetBuffer().AsMemory(0, (int)inhoud.Length);
    }
}

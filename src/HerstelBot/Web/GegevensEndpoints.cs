using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HerstelBot.Domain.Gesprekken;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HerstelBot.Web;

/// <summary>What we keep about somebody as a file, for who has the token.</summary>
internal static class GegevensEndpoints
{
    private static readonly JsonSerializerOptions Leesbaar = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapGegevens(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/gegevens/{token:length(43)}.json", HaalAsync).AllowAnonymous();

    // Gathered now, and not when the link was made: what was erased since is not in it.
    private static async Task<Results<FileContentHttpResult, ContentHttpResult>> HaalAsync(
        string token, IGegevenslinks links, Gegevensverzamelaar verzamelaar, IZinnen zinnen, TimeProvider time, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        return await links.ZoekAsync(token, cancellationToken) is { } link
            ? TypedResults.File(
                JsonSerializer.SerializeToUtf8Bytes(await verzamelaar.VanAsync(link.Wie, time.GetUtcNow(), cancellationToken), Leesbaar),
                "application/json", "mijn-gegevens.json")
            : TypedResults.Text(zinnen.Zin("gegevens.verlopen"), "text/plain", Encoding.UTF8, StatusCodes.Status404NotFound);
    }
}

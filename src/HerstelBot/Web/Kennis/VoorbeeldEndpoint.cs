using HerstelBot.Domain.Gesprekken.Kennis;
using HerstelBot.Web.Aanmelding;
using HerstelBot.Web.Paginas.Kennis;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HerstelBot.Web.Kennis;

/// <summary>The preview beside the text, made anew while somebody writes.</summary>
internal static class VoorbeeldEndpoint
{
    public static void MapVoorbeeld(this IEndpointRouteBuilder endpoints) => endpoints
        .MapPost("/kennis/{id}/voorbeeld", MaakAsync)
        .RequireAuthorization(Toegang.Kennisartikel)
        .WithMetadata(new RequireAntiforgeryTokenAttribute());

    private static async Task<Results<RazorComponentResult<Voorbeeldvak>, NotFound>> MaakAsync(
        string id, HttpContext http, Aangemelden aangemelden, Kennisredactie redactie, Proefdrukker drukker, TimeProvider time)
    {
        if (aangemelden.Van(http.User) is not { } wie || await redactie.ZoekAsync(wie, id, http.RequestAborted) is not { } concept)
        {
            return TypedResults.NotFound();
        }

        var formulier = Artikelformulier.Lees(await http.Request.ReadFormAsync(http.RequestAborted));
        return await drukker.MaakAsync(wie, concept, formulier.Op(concept.Inhoud), formulier.VervangtIds, time.GetUtcNow(), http.RequestAborted) is { } druk
            ? new RazorComponentResult<Voorbeeldvak>(new { Druk = druk })
            : TypedResults.NotFound();
    }
}
